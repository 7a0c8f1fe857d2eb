/** What opens a record for a time because somebody says so: a declared care relation (PDL 4:1), a review of a case. */

import { type UserError, userError } from "@vardgraf/core";
import { dayNumber } from "../../day.js";
import { reasonProblems } from "./statement.js";

/** Longest declared relation in days after the first; a choice of this project: care that lasts gets an enrolment. */
export const LONGEST_RELATION = 7;

/** Longest review of a case in days after the first; a choice of this project: a longer one is opened again. */
export const LONGEST_REVIEW = 90;

/** What opens a person's record for a time, and why. */
export interface OpenedFor {
  readonly validTo: string;
  readonly reason: string;
}

/** Problems of declaring a care relation from `today` to `validTo`. */
export function relationProblems(relation: OpenedFor, today: string): UserError[] {
  return openedForProblems(relation, today, LONGEST_RELATION, "enrol a patient whose care lasts longer");
}

/** Problems of opening a review of a person's case from `today` to `validTo` (rows 11 and 12). */
export function reviewProblems(review: OpenedFor, today: string): UserError[] {
  return openedForProblems(review, today, LONGEST_REVIEW, "open a longer review again when it ends");
}

function openedForProblems(
  { validTo, reason }: OpenedFor,
  today: string,
  longest: number,
  instead: string,
): UserError[] {
  const days = dayNumber(validTo) - dayNumber(today);
  const message = `It lasts from today and at most ${longest} days on; ${instead}.`;
  return [
    ...(days < 0 || days > longest ? [userError("PERIOD_NOT_ALLOWED", "validTo", message)] : []),
    ...reasonProblems("reason", reason),
  ];
}
