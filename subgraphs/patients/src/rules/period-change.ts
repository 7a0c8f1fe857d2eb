/** Facts that hold one at a time: a listing (B57), the home, an enrolment. A new one may take over from the present. */
import type { UserError } from "@vardgraf/core";
import { dayNumber, dayText } from "../day.js";
import { when } from "./problems.js";

/** A fact that holds from one day to another. */
export interface Period {
  readonly id: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** What the rule looks at. */
export interface PeriodChangeFacts {
  readonly validFrom: string;
  /** Facts of the same kind that stand. */
  readonly others: readonly Period[];
  /** Id of the one that the new one takes over from, as the one who changes it says; null for none. */
  readonly replaces: string | null;
}

/**
 * What is wrong with a new fact. Another that still holds must be named as the one that it takes over from, so
 * that nobody ends what they have not seen; days that others hold already are never taken from them.
 */
export function periodProblems({ validFrom, others, replaces }: PeriodChangeFacts): UserError[] {
  const replaced = others.find(({ id }) => id === replaces);
  const inTheWay = others.filter(
    (other) => other.id !== replaces && (other.validTo === null || other.validTo >= validFrom),
  );
  return [
    ...when(replaces !== null && replaced === undefined, "NOT_FOUND", "replaces"),
    ...when(inTheWay.length > 0, "ALREADY_ACTIVE", "validFrom"),
    ...when(
      replaced !== undefined && validFrom <= replaced.validFrom,
      "DAY_ORDER",
      "validFrom",
      "The new one must begin after the one that it takes over from.",
    ),
  ];
}

/** Last day of the fact that another takes over from. */
export function dayBefore(validFrom: string): string {
  return dayText(dayNumber(validFrom) - 1);
}

/** What is wrong with ending a fact on a day. */
export function endProblems(period: Period, validTo: string): UserError[] {
  return [
    ...when(
      validTo < period.validFrom,
      "DAY_ORDER",
      "validTo",
      "The end lies before the beginning; mark the entry as entered in error if it should not be there at all.",
    ),
    ...when(period.validTo !== null && period.validTo <= validTo, "ALREADY_DONE", "validTo"),
  ];
}
