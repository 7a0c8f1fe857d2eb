import { connection, pageOf, readPage, refuse } from "@vardgraf/core";
import { explainAccess } from "../access/explain.js";
import { listConditions, listReachOf } from "../access/reach.js";
import type { Context } from "../context.js";
import type { QueryResolvers } from "../generated/resolvers.js";
import { readIdentifier } from "../identity/index.js";
import { logCheckQueries } from "./access-log.js";
import { explainedCaller } from "./explained-caller.js";
import { NOBODY } from "./nobody.js";
import { currentEndOf } from "./SupportEpisode.js";

const LIST = "myPatients";

/** The entries to the people. */
export const Query: QueryResolvers = {
  ...logCheckQueries,

  patient: (_, { id }, { guard }) => guard.patient(id),

  async patientByIdentifier(_, { system, value }, { guard, store }) {
    guard.requireForPersons();
    const identifier = readIdentifier(system, value, "SYNTHETIC", guard.today);
    if (typeof identifier === "string") throw refuse(identifier);
    const id = await store.access.idOfIdentifier(identifier.system, identifier.value, guard.today);
    return guard.patient(id ?? NOBODY);
  },

  async myPatients(_, page, context) {
    const { caller, guard, store } = context;
    guard.requireForPersons();
    const request = readPage(page, LIST);
    if (request.afterId !== null) await requireOwnCursor(request.afterId, context);
    const day = guard.today;
    const ids = await store.access.reachable(listReachOf(caller), day, listConditions(caller, day), request);
    const { edges, pageInfo } = connection(ids, request, LIST, (id) => id);
    const patients = new Map(
      (await guard.patients(edges.map(({ node }) => node))).map((patient) => [patient.id, patient]),
    );
    return {
      pageInfo,
      edges: edges.flatMap(({ cursor, node: id }) => {
        const node = patients.get(id);
        return node === undefined ? [] : [{ cursor, node }];
      }),
    };
  },

  async supportEpisodes(_, { active, ...page }, context) {
    const { guard, loaders, store } = context;
    guard.requireForPersons();
    const found = await store.care.episodesOfUnit(guard.own.authorUnit, guard.today, active);
    const patients = await guard.patients([...new Set(found.map(({ patientId }) => patientId))]);
    const rows = await Promise.all(
      patients.map(async (patient) => guard.rows(patient, await loaders.episodes.load(patient.id))),
    );
    const wanted = new Set(found.map(({ id }) => id));
    const ending = await Promise.all(
      rows
        .flat()
        .filter(({ id }) => wanted.has(id))
        .map(async (episode) => ({ episode, end: await currentEndOf(episode, context) })),
    );
    const episodes = ending
      .sort((a, b) => a.end.localeCompare(b.end) || a.episode.id.localeCompare(b.episode.id))
      .map(({ episode }) => episode);
    return pageOf(episodes, page, "supportEpisodes", ({ id }) => id);
  },

  async sipMeetings(_, { unit, from, to }, { guard, store }) {
    guard.requireForPersons();
    if (unit !== guard.own.authorUnit) throw refuse("FORBIDDEN");
    if (to < from) throw refuse("BAD_USER_INPUT", "`to` lies before `from`.");
    const found = await store.care.meetingsOfUnit(unit, from, to);
    const patients = await guard.patients([...new Set(found.map(({ patientId }) => patientId))]);
    const byId = new Map(patients.map((patient) => [patient.id, patient]));
    return found.flatMap(({ patientId, sealed }) => {
      const patient = byId.get(patientId);
      return patient === undefined ? [] : guard.rows(patient, [sealed]);
    });
  },

  async explainAccess(_, { patient, as }, { caller, clock, guard, store }) {
    if (caller.client !== "SANDBOX") throw refuse("FORBIDDEN");
    const { id } = await guard.patient(patient);
    return explainAccess(store.access, explainedCaller(as), clock.now(), id);
  },

  async blockLiftRequests(_, _arguments, { guard, journal, store }) {
    const { custodianProvider } = guard.own;
    const row = guard.requireWithoutPerson("DECIDE_BLOCK_LIFT", guard.own);
    const requests = await store.privacy.openLiftRequests(custodianProvider);
    for (const { patientId } of requests)
      journal.opened(patientId, "DECIDE_BLOCK_LIFT", custodianProvider, row);
    return requests;
  },

  async emergencyAlerts(_, { from, to }, { caller, guard, store }) {
    guard.requireWithoutPerson("UNIT_LOG", { ...guard.own, authorUnit: "" });
    const organisation = caller.client === "ANONYMOUS" ? null : caller.organisationNumber;
    return store.privacy.alerts(organisation ?? "", from, to);
  },
};

/** A cursor at somebody whom the caller may not see would tell where that name stands in the alphabet. */
async function requireOwnCursor(id: string, { guard }: Context): Promise<void> {
  const [patient] = await guard.patients([id]);
  if (patient === undefined) throw refuse("INVALID_CURSOR");
}
