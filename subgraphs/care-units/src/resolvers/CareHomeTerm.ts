import type { CareHomeTermResolvers, ResolversTypes } from "../generated/resolvers.js";
import type { CareHomeTermRow } from "../tables.js";

/** What a home's health centre and municipality agree on (överenskommelser). */
export const CareHomeTerm: CareHomeTermResolvers = {
  dialogue: (term) => dialogueOf(term),
};

/** The dialogue of a term; null for a contact path. */
export function dialogueOf({
  weekday,
  time,
  form,
}: CareHomeTermRow): Awaited<ResolversTypes["PlannedDialogue"]> | null {
  return weekday === null || time === null || form === null ? null : { weekday, time, form };
}
