import { pageOf } from "@vardgraf/core";
import type { Context } from "../context.js";
import { dayNumber } from "../day.js";
import type { SupportEpisodeResolvers } from "../generated/resolvers.js";
import type { VisibleEpisode, VisibleExtension } from "../model.js";
import { currentEnd, isWithinSupport, windowEnd } from "../rules/support-window.js";
import { practitioner, unit } from "./references.js";

/** Resolvers of an episode of support. */
export const SupportEpisode: SupportEpisodeResolvers = {
  unit: (episode) => unit(episode.unit),
  windowEnd: ({ startedOn }) => windowEnd(startedOn),
  currentEnd: (episode, _arguments, context) => currentEndOf(episode, context),
  async daysLeft(episode, _arguments, context) {
    if (episode.endedOn !== null) return null;
    const end = await currentEndOf(episode, context);
    return dayNumber(end) - dayNumber(context.guard.today);
  },
  extensions: (episode, _arguments, context) => extensionsOf(episode, context),
  initiatedBy: ({ initiatedBy }) => ({ hsaId: initiatedBy }),
  healthCentrePhysician: ({ healthCentrePhysician }) => practitioner(healthCentrePhysician),
  supportPhysician: ({ supportPhysician }) => practitioner(supportPhysician),
  async withinWindow(episode, _arguments, context) {
    const extensions = await extensionsOf(episode, context);
    return isWithinSupport({ ...episode, extensions }, episode.endedOn ?? context.guard.today);
  },
  async contacts({ id, patient }, _arguments, { guard, loaders }) {
    const contacts = guard.rows(patient, await loaders.supportContacts.load(patient.id));
    return contacts.filter(({ episodeId }) => episodeId === id);
  },
  handoverAcceptedBy: ({ handoverAcceptedBy }) => practitioner(handoverAcceptedBy),
  async history({ id, patient }, page, { guard, loaders }) {
    const changes = guard
      .rows(patient, await loaders.changes.load(patient.id))
      .filter(({ recordId, after }) => recordId === id || after["episodeId"] === id);
    return pageOf(changes, page, "SupportEpisode.history", (change) => change.id);
  },
};

/** Last day of an episode, with the extensions that the caller may read. */
export async function currentEndOf(episode: VisibleEpisode, context: Context): Promise<string> {
  return currentEnd(episode.decidedEnd, await extensionsOf(episode, context));
}

async function extensionsOf(
  { id, patient }: VisibleEpisode,
  { guard, loaders }: Context,
): Promise<VisibleExtension[]> {
  const extensions = guard.rows(patient, await loaders.extensions.load(patient.id));
  return extensions.filter(({ episodeId }) => episodeId === id);
}
