/**
 * Deviations between two care providers. Rows B8 and E57: each provider answers for its own and both for what
 * lies between them; row E58: what could not be remedied can be escalated.
 */
import { type UserError, userError } from "@vardgraf/core";
import type { DeviationStatus } from "../tables/enums.js";
import { requiredTextProblems } from "./identity-in-text.js";

/** Longest description or outcome, in characters. */
const LONGEST_TEXT = 4000;

/** A deviation that somebody reports; null for a provider that does not exist. */
export interface NewDeviation {
  readonly description: string;
  /** HSA-id of the provider in whose care it happened. */
  readonly concerns: string | null;
  /** HSA-id of the other provider. */
  readonly other: string | null;
  /** HSA-id of the provider of whoever reports. */
  readonly own: string;
  /** False when a care home is named that does not exist. */
  readonly homeKnown: boolean;
}

/** What is wrong with a report: its text, or whom it is between. */
export function deviationProblems(deviation: NewDeviation): UserError[] {
  const { description, concerns, other, own, homeKnown } = deviation;
  return [
    ...textProblems(description, "description"),
    ...(concerns === null ? [userError("UNKNOWN_REFERENCE", "concernsProvider")] : []),
    ...(other === null ? [userError("UNKNOWN_REFERENCE", "otherProvider")] : []),
    ...(homeKnown ? [] : [userError("UNKNOWN_REFERENCE", "careHome")]),
    ...(concerns === null || other === null ? [] : partyProblems(concerns, other, own)),
  ];
}

function partyProblems(concerns: string, other: string, own: string): UserError[] {
  if (concerns === other) return [userError("PARTIES_NOT_DISTINCT", "otherProvider")];
  if (concerns === own || other === own) return [];
  return [
    userError("ORGANISATION_MISMATCH", "concernsProvider", "Your own provider must be one of the two."),
  ];
}

/** What a deviation can become. Handled is the end; what could not be remedied may be remedied later. */
const NEXT: Readonly<Record<DeviationStatus, readonly DeviationStatus[]>> = {
  OPEN: ["HANDLED", "UNRESOLVED"],
  UNRESOLVED: ["HANDLED"],
  HANDLED: [],
};

/** What is wrong with a new status, which must say what was done or why it could not be. */
export function statusProblems(now: DeviationStatus, next: DeviationStatus, outcome: string): UserError[] {
  const allowed = NEXT[now];
  const told =
    allowed.length === 0
      ? `It is ${now}, and that is its end.`
      : `It is ${now} and can become ${allowed.join(" or ")}.`;
  return [
    ...(allowed.includes(next) ? [] : [userError("DEVIATION_STATUS", "status", told)]),
    ...textProblems(outcome, "outcome"),
  ];
}

function textProblems(text: string, field: string): UserError[] {
  if (text.length > LONGEST_TEXT)
    return [userError("VALUE_OUT_OF_RANGE", field, `Write at most ${LONGEST_TEXT} characters.`)];
  return requiredTextProblems(text, field);
}
