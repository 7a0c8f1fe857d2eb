/** What the definition of an indicator of persons is. */
import type { Indicator } from "@vardgraf/core";
import type { PersonFacts } from "./person-facts.js";

/** A part of what is known of a person that can change by itself. What `patient` says may matter to any rule. */
export type FactName = Exclude<keyof PersonFacts, "patient">;

/** An indicator of persons. */
export interface PersonIndicator extends Indicator<PersonFacts> {
  /**
   * Everything beside `patient` that the rule reads, of whoever: when something else changes, the person adds what was
   * added before, and is not counted anew.
   */
  readonly reads: readonly FactName[];
}

/** What tells where a person belongs. */
export const PLACE = ["registrations", "residences", "listings"] as const satisfies readonly FactName[];
