/** Whether a value meets a target. */
import { compare, type Fraction, fractionOf, minus, oneDecimal } from "./percent.js";

/** How a target is compared. */
export type Comparator = "AT_LEAST" | "AT_MOST" | "INCREASE_PERCENT" | "DECREASE" | "SIGNIFICANT_INCREASE";

/** What the rule looks at of a target. */
export interface TargetFacts {
  readonly comparator: Comparator;
  /** Per cent; null for a target without a number. */
  readonly value: string | null;
}

/** The outcome; `gap` is value minus target in percentage points. */
export interface Attainment {
  readonly met: boolean | null;
  readonly gap: string | null;
  readonly status: "MET" | "NOT_MET" | "NO_VALUE" | "NOT_AUTOMATICALLY_ASSESSABLE";
}

/**
 * Compares a value, in per cent, with a target: as exact fractions, so that 549 of 1 000 does not meet 55.
 * Targets that ask for a change need a value to start from, which they do not carry: those are left to
 * people. A value that is not shown (null) is not compared, because the outcome would tell of it.
 */
export function attainment(value: Fraction | null, target: TargetFacts): Attainment {
  const comparable = target.comparator === "AT_LEAST" || target.comparator === "AT_MOST";
  if (!comparable || target.value === null)
    return { met: null, gap: null, status: "NOT_AUTOMATICALLY_ASSESSABLE" };
  if (value === null) return { met: null, gap: null, status: "NO_VALUE" };
  const wanted = fractionOf(target.value);
  const order = compare(value, wanted);
  const met = target.comparator === "AT_LEAST" ? order >= 0 : order <= 0;
  return { met, gap: oneDecimal(minus(value, wanted)), status: met ? "MET" : "NOT_MET" };
}

/** True when a target binds a region: its own, or one for the whole country (no region). */
export function appliesTo(
  target: { readonly region: { readonly code: string } | null },
  region: string,
): boolean {
  return target.region === null || target.region.code === region;
}
