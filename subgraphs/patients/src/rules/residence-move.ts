/** Where somebody moves to: a care home exactly in special housing and housing under LSS (B24). */
import type { UserError } from "@vardgraf/core";
import { ageOn } from "../day.js";
import type { ResidenceForm } from "../tables/codes.js";
import { type Actor, principalOf } from "./actor.js";
import { type Period, periodProblems } from "./period-change.js";
import { when } from "./problems.js";

/** Youngest age in a care home for older people. */
export const CARE_HOME_AGE = 65;

/** What the rule looks at. */
export interface MoveFacts {
  readonly form: ResidenceForm;
  readonly careHomeId: string | null;
  readonly shortTerm: boolean;
  readonly validFrom: string;
  readonly birthDate: string;
  /** Homes that stand. */
  readonly others: readonly (Period & { readonly shortTerm: boolean })[];
  readonly replaces: string | null;
}

/** Who moves a patient out of what. */
export interface MoverFacts {
  readonly mover: Pick<Actor, "organisation" | "professions" | "provider">;
  /** The home that the new one takes over from; null for none. */
  readonly replaced: { readonly form: ResidenceForm; readonly custodianProvider: string } | null;
}

/** Municipalities note where people live; each ends ordinary housing and the places that it has given itself. */
export function moverProblems({ mover, replaced }: MoverFacts): UserError[] {
  if (principalOf(mover) !== "MUNICIPALITY")
    return when(true, "WRONG_UNIT", null, "The municipality notes where the patient lives.");
  return when(
    replaced !== null && replaced.form !== "ORDINARY" && replaced.custodianProvider !== mover.provider,
    "WRONG_UNIT",
    "replaces",
    "Whoever gave the place in the care home ends it.",
  );
}

/** What is wrong with a move. A short-term place runs beside the home, so that only another such is in its way. */
export function moveProblems(facts: MoveFacts): UserError[] {
  const { form, careHomeId, shortTerm, validFrom } = facts;
  const ordinary = form === "ORDINARY";
  return [
    ...when(!ordinary && careHomeId === null, "VALUE_REQUIRED", "careHome"),
    ...when(
      ordinary && careHomeId !== null,
      "BAD_USER_INPUT",
      "careHome",
      "Ordinary housing is no care home: leave it out.",
    ),
    ...when(ordinary && shortTerm, "BAD_USER_INPUT", "shortTerm", "A short-term place lies in a care home."),
    ...when(
      form === "SPECIAL" && !shortTerm && ageOn(facts.birthDate, validFrom) < CARE_HOME_AGE,
      "BAD_USER_INPUT",
      "form",
      `Special housing for older people is for those who are ${CARE_HOME_AGE} or older.`,
    ),
    ...periodProblems({ ...facts, others: facts.others.filter((other) => other.shortTerm === shortTerm) }),
  ];
}
