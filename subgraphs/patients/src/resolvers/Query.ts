import { connection, readPage, refuse } from "@vardgraf/core";
import { listConditions, reachOf } from "../access/reach.js";
import type { Context } from "../context.js";
import type { QueryResolvers } from "../generated/resolvers.js";
import { readIdentifier } from "../identity/index.js";

/** An id that no patient has: looking it up costs what looking up any other does. */
const NOBODY = "";
const LIST = "myPatients";

/** The entries to the people. */
export const Query: QueryResolvers = {
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
    const ids = await store.access.reachable(reachOf(caller), day, listConditions(caller, day), request);
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
};

/** A cursor at somebody whom the caller may not see would tell where that name stands in the alphabet. */
async function requireOwnCursor(id: string, { guard }: Context): Promise<void> {
  const [patient] = await guard.patients([id]);
  if (patient === undefined) throw refuse("INVALID_CURSOR");
}
