/** Risk assessments and support by the mobile physician service. */
import { payload } from "@vardgraf/core";
import type { Context } from "../../context.js";
import type { MutationResolvers } from "../../generated/resolvers.js";
import type { Acting } from "../../store/changes/acting.js";
import { actingOn, rowAbout, rowNow } from "./acting.js";
import { found } from "./readers.js";
import { onStay } from "./stays.js";

const NO_EPISODE = { episode: null, patient: null };

/** Mutations of risk assessments and support. */
export const support: Pick<
  MutationResolvers,
  | "assessReadmissionRisk"
  | "startPhysicianSupport"
  | "confirmPlanning"
  | "recordSupportContact"
  | "extendPhysicianSupport"
  | "handOverToHealthCentre"
  | "acceptHandover"
  | "endPhysicianSupport"
> = {
  assessReadmissionRisk: (_, { input }, context) =>
    payload(
      async () => {
        const acting = await onStay(context, "assessReadmissionRisk", input);
        const { store, loaders } = context;
        const id = await store.supportChanges.assess(acting, input.stay, {
          level: input.level,
          assessedAt: input.assessedAt,
          instrument: input.instrument ?? null,
          instrumentVersion: input.instrumentVersion ?? null,
        });
        const { row, patient } = await rowNow(context, acting.person.id, id, loaders.riskAssessments);
        return { assessment: row, patient };
      },
      { assessment: null, patient: null },
    ),

  startPhysicianSupport: (_, { input }, context) =>
    payload(async () => {
      const acting = await onStay(context, "startPhysicianSupport", input);
      const { stay, unit, startedOn } = input;
      const decidedEnd = input.decidedEnd ?? null;
      const id = await context.store.supportChanges.start(acting, stay, { unit, startedOn, decidedEnd });
      return episodeNow(context, acting, id);
    }, NO_EPISODE),

  confirmPlanning: (_, { input }, context) =>
    payload(async () => {
      const acting = await onEpisode(context, "confirmPlanning", input);
      return episodeNow(context, acting, await context.store.supportChanges.confirm(acting, input.episode));
    }, NO_EPISODE),

  recordSupportContact: (_, { input }, context) =>
    payload(async () => {
      const acting = await onEpisode(context, "recordSupportContact", input);
      const { kind, at } = input;
      const encounterKind = input.encounterKind ?? null;
      const { supportChanges } = context.store;
      return episodeNow(
        context,
        acting,
        await supportChanges.contact(acting, input.episode, { kind, encounterKind, at }),
      );
    }, NO_EPISODE),

  extendPhysicianSupport: (_, { input }, context) =>
    payload(async () => {
      const acting = await onEpisode(context, "extendPhysicianSupport", input);
      const { episode, expectedVersion, reason, individualReview, newEnd } = input;
      const values = { reason, individualReview, newEnd };
      const { supportChanges } = context.store;
      return episodeNow(
        context,
        acting,
        await supportChanges.extend(acting, episode, expectedVersion, values),
      );
    }, NO_EPISODE),

  handOverToHealthCentre: (_, { input }, context) =>
    payload(async () => {
      const acting = await onEpisode(context, "handOverToHealthCentre", input);
      const { episode, expectedVersion, dialogueAt } = input;
      const { supportChanges } = context.store;
      return episodeNow(
        context,
        acting,
        await supportChanges.handOver(acting, episode, expectedVersion, dialogueAt),
      );
    }, NO_EPISODE),

  acceptHandover: (_, { input }, context) =>
    payload(async () => {
      const acting = await onEpisode(context, "acceptHandover", input);
      const { episode, expectedVersion } = input;
      const { supportChanges } = context.store;
      return episodeNow(context, acting, await supportChanges.accept(acting, episode, expectedVersion));
    }, NO_EPISODE),

  endPhysicianSupport: (_, { input }, context) =>
    payload(async () => {
      const acting = await onEpisode(context, "endPhysicianSupport", input);
      const { episode, expectedVersion, outcome } = input;
      const endedOn = input.endedOn ?? context.guard.today;
      const { supportChanges } = context.store;
      return episodeNow(
        context,
        acting,
        await supportChanges.end(acting, episode, expectedVersion, outcome, endedOn),
      );
    }, NO_EPISODE),
};

/**
 * The episode of an input, for those who can read it and for the units that it lies with. What the rules let another
 * unit than its author write is that unit's own act. For anybody else it is as unknown as any other id.
 */
async function onEpisode(
  context: Context,
  mutation: string,
  input: { readonly episode: string; readonly idempotencyKey?: string | null | undefined },
): Promise<Acting> {
  const { guard, loaders, store } = context;
  const { patientId } = await rowAbout(context, "SUPPORT_EPISODE", input.episode);
  const patient = await guard.patient(patientId);
  const episode = guard
    .rows(patient, await loaders.episodes.load(patientId))
    .find(({ id }) => id === input.episode);
  if (episode === undefined) {
    const units = await store.care.unitsOfSupport(input.episode, guard.today);
    found(units.find((unit) => unit === guard.own.authorUnit) ?? null);
  }
  const person = await guard.requireToWrite(patientId, "WRITE_EVENTS", "OWN");
  return actingOn(context, mutation, input, person);
}

async function episodeNow(context: Context, acting: Acting, id: string) {
  const { row, patient } = await rowNow(context, acting.person.id, id, context.loaders.episodes);
  return { episode: row, patient };
}
