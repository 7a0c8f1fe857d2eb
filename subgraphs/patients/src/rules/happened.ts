/** When something can have happened to a person: not before birth, not after death, not in the future. */
import type { UserError } from "@vardgraf/core";
import type { Temporal } from "temporal-polyfill";
import { dayOf, isLater } from "../instant.js";
import { when } from "./problems.js";

/** The person's days. */
export interface LifeFacts {
  readonly birthDate: string;
  /** Null for the living. */
  readonly deceasedOn: string | null;
}

/** What is wrong with an instant at which something is said to have happened. */
export function happenedProblems(
  field: string,
  at: string,
  person: LifeFacts,
  now: Temporal.Instant,
): UserError[] {
  return [
    ...when(isLater(at, now.toString()), "DAY_IN_FUTURE", field),
    ...lifeProblems(field, dayOf(at), person),
  ];
}

/** The same for a day. */
export function happenedOnProblems(
  field: string,
  day: string,
  person: LifeFacts,
  today: string,
): UserError[] {
  return [...when(day > today, "DAY_IN_FUTURE", field), ...lifeProblems(field, day, person)];
}

/** What is wrong with a day on which something begins, which may lie ahead. */
export function lifeProblems(field: string, day: string, { birthDate, deceasedOn }: LifeFacts): UserError[] {
  return [
    ...when(day < birthDate, "DAY_ORDER", field, "The day lies before the person was born."),
    ...when(deceasedOn !== null && day > deceasedOn, "PATIENT_DECEASED", field),
  ];
}
