/**
 * Rule: what a region may aim at with an indicator (D46). A number says what to reach; of an increase it is in per cent of
 * the value of a baseline year, which the region chooses where a source names none. "Considerably more" has no number.
 */
import { type UserError, userError } from "@vardgraf/core";
import type { TargetComparator } from "../terms.js";
import { compare, exact } from "./exact-decimal.js";
import { textProblems } from "./free-text.js";
import { yearProblems } from "./year-range.js";

/** The target as the rule sees it. */
export interface WantedTarget {
  readonly comparator: TargetComparator;
  readonly value: string | null;
  readonly baselineYear: number | null;
  readonly source: string;
  /** Unit of the indicator. */
  readonly unit: string;
  /** Today. */
  readonly today: string;
}

const LARGEST: Readonly<Record<string, string>> = { PERCENT: "100", INDEX: "1" };

/** What speaks against the target. */
export function targetProblems(target: WantedTarget): UserError[] {
  return [...valueProblems(target), ...baselineProblems(target), ...textProblems("source", target.source)];
}

/** What a target's number is in: of an increase per cent, otherwise the unit of the indicator. */
export function unitOfTarget<Unit extends string>(
  comparator: TargetComparator,
  unit: Unit,
): Unit | "PERCENT" {
  return comparator === "INCREASE_PERCENT" ? "PERCENT" : unit;
}

function valueProblems({ comparator, value, unit }: WantedTarget): UserError[] {
  const numbered = comparator !== "SIGNIFICANT_INCREASE" && comparator !== "DECREASE";
  if (!numbered)
    return value === null
      ? []
      : [userError("BAD_USER_INPUT", "value", "Such a target has no number; leave it out.")];
  if (value === null) return [userError("VALUE_REQUIRED", "value", "Send the number to reach.")];
  const number = exact(value);
  const most = comparator === "INCREASE_PERCENT" ? undefined : LARGEST[unit];
  if (number.digits < 0n || (comparator === "INCREASE_PERCENT" && number.digits === 0n))
    return [
      userError("VALUE_OUT_OF_RANGE", "value", "Send a number that is not below 0, of an increase above."),
    ];
  if (most !== undefined && compare(number, exact(most)) > 0)
    return [userError("VALUE_OUT_OF_RANGE", "value", `Values of the indicator reach ${most} at most.`)];
  return [];
}

function baselineProblems({ comparator, baselineYear, today }: WantedTarget): UserError[] {
  if (baselineYear === null) return [];
  if (comparator !== "INCREASE_PERCENT" && comparator !== "DECREASE")
    return [
      userError("BAD_USER_INPUT", "baselineYear", "Only an increase or a decrease is counted from a year."),
    ];
  if (String(baselineYear) > today.slice(0, 4))
    return [userError("DAY_IN_FUTURE", "baselineYear", "The year has not begun.")];
  return yearProblems("baselineYear", baselineYear);
}
