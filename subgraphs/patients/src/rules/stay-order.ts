/** The order of a stay in hospital: admitted, ready, discharged; one stay at a time (law 2017:612). */
import type { UserError } from "@vardgraf/core";
import { dayOf, isLater } from "../instant.js";
import { when } from "./problems.js";
import { toldProblems } from "./withheld.js";

interface StayFacts {
  readonly admittedAt: string;
  readonly dischargedAt: string | null;
}

/** A stay of the person, and whether the one who admits may read it. */
export interface OtherStay extends StayFacts {
  readonly readable: boolean;
}

/**
 * What is wrong with an admission: with what was sent, which is told alone, or beside the person's other stays. What
 * stays hinder that the one who admits may not read has one answer, which tells nothing of them.
 */
export function admissionProblems(
  admittedAt: string,
  stays: readonly OtherStay[],
  estimatedDischarge: string | null,
): readonly UserError[] {
  const own = estimateProblems(admittedAt, estimatedDischarge);
  if (own.length > 0) return own;
  return toldProblems(
    besideStays(admittedAt, stays),
    besideStays(
      admittedAt,
      stays.filter(({ readable }) => readable),
    ),
  );
}

function besideStays(admittedAt: string, stays: readonly StayFacts[]): UserError[] {
  const open = stays.some(({ dischargedAt }) => dischargedAt === null);
  const during = stays.some((stay) => stay.dischargedAt !== null && isLater(stay.dischargedAt, admittedAt));
  return [
    ...when(open, "ALREADY_ACTIVE", null, "The patient has a stay that goes on."),
    ...when(
      during,
      "DAY_ORDER",
      "admittedAt",
      "The patient was discharged from another stay after that: stays do not overlap.",
    ),
  ];
}

/** What is wrong with an estimated day of discharge. */
export function estimateProblems(admittedAt: string, estimatedDischarge: string | null): UserError[] {
  return when(
    estimatedDischarge !== null && estimatedDischarge < dayOf(admittedAt),
    "DAY_ORDER",
    "estimatedDischarge",
    "The estimated discharge lies before the admission.",
  );
}

/** What is wrong with the moment when the physician judged the patient ready. */
export function readyProblems(
  readyAt: string,
  stay: StayFacts,
  process: { readonly readyForDischargeAt: string | null },
): UserError[] {
  return [
    ...when(stay.dischargedAt !== null, "STAY_NOT_OPEN"),
    ...when(process.readyForDischargeAt !== null, "ALREADY_DONE"),
    ...when(
      isLater(stay.admittedAt, readyAt),
      "DAY_ORDER",
      "readyAt",
      "Nobody is ready before the admission.",
    ),
  ];
}

/** What is wrong with a discharge. A death ends the stay; it needs no ready patient. */
export function dischargeProblems(
  dischargedAt: string,
  stay: StayFacts,
  readyAt: string | null,
): UserError[] {
  return [
    ...when(stay.dischargedAt !== null, "STAY_NOT_OPEN"),
    ...when(
      isLater(stay.admittedAt, dischargedAt),
      "DAY_ORDER",
      "dischargedAt",
      "The discharge lies before the admission.",
    ),
    ...when(
      readyAt !== null && isLater(readyAt, dischargedAt),
      "DAY_ORDER",
      "dischargedAt",
      "The discharge lies before the moment when the patient was judged ready.",
    ),
  ];
}
