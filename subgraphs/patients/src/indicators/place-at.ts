/** Where something belongs that a unit does for a person. */
import type { Place } from "@vardgraf/core";
import { type PersonFacts, placeOn } from "./person-facts.js";

/** Where the person belonged on a day, at that unit; null for whoever belongs nowhere. */
export function atUnit(facts: PersonFacts, day: string, careUnit: string): Place | null {
  const place = placeOn(facts, day);
  return place === null ? null : { ...place, careUnit };
}
