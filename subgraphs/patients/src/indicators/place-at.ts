/** Where something belongs that happens to a person, or that a unit does. */
import type { Place } from "@vardgraf/core";
import type { PersonFacts } from "./person-facts.js";
import { placeStretches } from "./spells.js";

/** Where the person belonged on a day (see `placeOn`); null for whoever belongs nowhere. */
export function placeAt(facts: PersonFacts, day: string): Place | null {
  for (const { from, to, value } of placeStretches(facts))
    if (from <= day && (to === null || day < to)) return value;
  return null;
}

/** Where the person belonged on a day, at that unit; null for whoever belongs nowhere. */
export function atUnit(facts: PersonFacts, day: string, careUnit: string): Place | null {
  const place = placeAt(facts, day);
  if (place === null) return null;
  const { municipality, careHome = null } = place;
  return { municipality, careUnit, careHome };
}
