/** Whether a value meets a target. */
import {
  compare,
  decimalText,
  dividedBy,
  type Fraction,
  fractionOf,
  minus,
  plus,
  times,
  whole,
} from "./fraction.js";

/** How a target is compared. See `TargetComparator`. */
export type Comparator = "AT_LEAST" | "AT_MOST" | "INCREASE_PERCENT" | "DECREASE" | "SIGNIFICANT_INCREASE";

/** What the rule looks at of a target. */
export interface TargetFacts {
  readonly comparator: Comparator;
  /** In the unit of the measure, of a change in per cent; null for a target without a number. */
  readonly value: string | null;
}

/**
 * What a change is counted from: the value of the same group at the end of the baseline year. `HIDDEN` when that is not
 * shown or there was none, and null when the target names no year to start from.
 */
export type Baseline = Fraction | "HIDDEN" | null;

/** See `TargetAttainment`. */
export interface Attainment {
  readonly met: boolean | null;
  /** What the value must reach, as a decimal. */
  readonly goal: string | null;
  /** Value minus goal in the unit of the measure. */
  readonly gap: string | null;
  readonly status: "MET" | "NOT_MET" | "NO_VALUE" | "NOT_AUTOMATICALLY_ASSESSABLE";
}

type Judgement = (value: Fraction, goal: Fraction) => boolean;

const reaches: Judgement = (value, goal) => compare(value, goal) >= 0;
const staysWithin: Judgement = (value, goal) => compare(value, goal) <= 0;
const isBelow: Judgement = (value, goal) => compare(value, goal) < 0;

/**
 * Compares a value with a target, as exact fractions: 549 of 1 000 does not meet 55 per cent. `value` is null when it is
 * not shown or there is none; then nothing is compared, because the outcome would tell of it. The same goes for a
 * baseline. An increase is relative: 20 per cent up from 0.50 is 0.60. A decrease without a number is any at all. What
 * `SIGNIFICANT_INCREASE` means is for people to say.
 */
export function attainment(
  value: Fraction | null,
  target: TargetFacts,
  places: number,
  baseline: Baseline = null,
): Attainment {
  const wanted = goalOf(target, baseline);
  if (wanted === null) return without("NOT_AUTOMATICALLY_ASSESSABLE", null);
  if (wanted === "HIDDEN") return without("NO_VALUE", null);
  const goal = decimalText(wanted.goal, Math.max(places, placesOf(target.value)));
  if (value === null) return without("NO_VALUE", goal);
  const met = wanted.judge(value, wanted.goal);
  const gap = decimalText(minus(value, wanted.goal), places);
  return { met, goal, gap, status: met ? "MET" : "NOT_MET" };
}

/** True when a target binds a region: its own, or one for the whole country (no region). */
export function appliesTo(
  target: { readonly region: { readonly code: string } | null },
  region: string,
): boolean {
  return target.region === null || target.region.code === region;
}

/** True when a target asks for a change, which is counted from a baseline. */
export function asksForChange({ comparator }: Pick<TargetFacts, "comparator">): boolean {
  return comparator === "INCREASE_PERCENT" || comparator === "DECREASE";
}

function goalOf(
  { comparator, value }: TargetFacts,
  baseline: Baseline,
): { readonly goal: Fraction; readonly judge: Judgement } | "HIDDEN" | null {
  switch (comparator) {
    case "AT_LEAST":
      return value === null ? null : { goal: fractionOf(value), judge: reaches };
    case "AT_MOST":
      return value === null ? null : { goal: fractionOf(value), judge: staysWithin };
    case "INCREASE_PERCENT":
      if (value === null || baseline === null) return null;
      if (baseline === "HIDDEN") return "HIDDEN";
      return { goal: changed(baseline, fractionOf(value)), judge: reaches };
    case "DECREASE":
      if (baseline === null) return null;
      if (baseline === "HIDDEN") return "HIDDEN";
      if (value === null) return { goal: baseline, judge: isBelow };
      return { goal: changed(baseline, minus(whole(0), fractionOf(value))), judge: staysWithin };
    case "SIGNIFICANT_INCREASE":
      return null;
  }
}

function changed(baseline: Fraction, percent: Fraction): Fraction {
  return times(baseline, plus(whole(1), dividedBy(percent, whole(100))));
}

function placesOf(decimal: string | null): number {
  return decimal?.split(".")[1]?.length ?? 0;
}

function without(status: Attainment["status"], goal: string | null): Attainment {
  return { met: null, goal, gap: null, status };
}
