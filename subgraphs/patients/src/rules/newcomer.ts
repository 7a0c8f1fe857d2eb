/**
 * Who may make a care relation by a change: a unit where such care is given, and, for a person whom it knows by an
 * identity number only, with a reason. A number alone makes nobody a reader (PDL 4:1).
 */
import type { UserError } from "@vardgraf/core";
import { reasonProblems } from "./privacy/statement.js";
import { when } from "./problems.js";

/** What a unit is known as by the rows that stand. */
export type KnownPlace = "CLINIC" | "HEALTH_CENTRE" | "MUNICIPAL_CARE";

/** What the rule looks at. */
export interface NewcomerFacts {
  /** The person was named by an identity number, not by the id that those with a relation have. */
  readonly identified: boolean;
  /** Why; null when nothing is said. */
  readonly reason: string | null;
  /** What the change needs the own unit to be. */
  readonly place: KnownPlace;
  /** Rows that stand show that the unit is that. */
  readonly isSuchPlace: boolean;
}

const placeNames: Readonly<Record<KnownPlace, string>> = {
  CLINIC: "A clinic with inpatient care admits.",
  HEALTH_CENTRE: "A health centre lists.",
  MUNICIPAL_CARE: "A unit of municipal health care enrols.",
};

/** The own unit is judged alone first: elsewhere a reason helps nobody. */
export function newcomerProblems({ identified, reason, place, isSuchPlace }: NewcomerFacts): UserError[] {
  if (!isSuchPlace) return when(true, "WRONG_UNIT", null, placeNames[place]);
  return identified || reason !== null ? reasonProblems("reason", reason ?? "") : [];
}
