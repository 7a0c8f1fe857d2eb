/**
 * Rule: what number a target asks for, and whether a machine may say that it is reached (D46).
 *
 * At least 55 per cent is a number. Twenty per cent more is a number once the value of the baseline year is
 * given: the source names no year. "Considerably more" (betydande) is no number at all: only people judge it.
 */
import { decimalText, exact, ONE, percent, plus, times } from "./exact-decimal.js";
import type { TargetAssessability, TargetComparator } from "../terms.js";

/** What the rule looks at. */
export interface TargetFacts {
  readonly comparator: TargetComparator;
  /** Null when the source states no number. */
  readonly value: string | null;
}

/** Whether a value can be compared with the target by calculation. */
export function assessability({ comparator, value }: TargetFacts): TargetAssessability {
  if (comparator === "SIGNIFICANT_INCREASE" || (value === null && comparator !== "DECREASE"))
    return "BY_PEOPLE_ONLY";
  if (comparator === "INCREASE_PERCENT" || comparator === "DECREASE") return "NEEDS_BASELINE";
  return "AUTOMATIC";
}

/** The number to reach; null when there is none, or none without the value of the baseline. */
export function targetGoal({ comparator, value }: TargetFacts, baseline: string | null): string | null {
  if (value === null) return null;
  if (comparator === "AT_LEAST" || comparator === "AT_MOST") return value;
  if (comparator !== "INCREASE_PERCENT" || baseline === null) return null;
  return decimalText(times(exact(baseline), plus(ONE, percent(exact(value)))));
}
