import type { Context } from "../context.js";
import { dayNumber } from "../day.js";
import type { SupportEpisodeResolvers } from "../generated/resolvers.js";
import type { VisibleEpisode, VisibleExtension } from "../model.js";
import { currentEnd, windowEnd } from "../rules/support-window.js";
import { unit } from "./references.js";

/** Resolvers of an episode of support. */
export const SupportEpisode: SupportEpisodeResolvers = {
  unit: (episode) => unit(episode.unit),
  windowEnd: ({ startedOn }) => windowEnd(startedOn),
  currentEnd: async (episode, _arguments, context) =>
    currentEnd(episode.decidedEnd, await extensionsOf(episode, context)),
  async daysLeft(episode, _arguments, context) {
    if (episode.endedOn !== null) return null;
    const end = currentEnd(episode.decidedEnd, await extensionsOf(episode, context));
    return dayNumber(end) - dayNumber(context.guard.today);
  },
  extensions: (episode, _arguments, context) => extensionsOf(episode, context),
};

async function extensionsOf(
  { id, patient }: VisibleEpisode,
  { guard, loaders }: Context,
): Promise<VisibleExtension[]> {
  const extensions = guard.rows(patient, await loaders.extensions.load(patient.id));
  return extensions.filter(({ episodeId }) => episodeId === id);
}
