/**
 * Rule: how old a case is, in whole days of Stockholm. "Promptly" is not a number of days, so that an age is
 * shown and no deadline is made up (E59). A case that is resolved ages no more.
 */
import { stockholmDay } from "@vardgraf/core";
import { Temporal } from "temporal-polyfill";

/** Whole days between the days of two instants in Stockholm. */
export function daysBetween(from: string, to: string): number {
  const day = (instant: string) => Temporal.PlainDate.from(stockholmDay(Temporal.Instant.from(instant)));
  return day(from).until(day(to)).days;
}

/** Ages of a case. */
export interface CaseAge {
  /** Days since it was opened, until it was resolved. */
  readonly days: number;
  /** Days on its present step, until it was resolved; 0 for a resolved one. */
  readonly daysOnStep: number;
}

/** The ages at `now` of a case that came to its present step at `stepSince`. */
export function caseAge(
  {
    openedAt,
    stepSince,
    step,
  }: { readonly openedAt: string; readonly stepSince: string; readonly step: string },
  now: string,
): CaseAge {
  if (step === "RESOLVED") return { days: daysBetween(openedAt, stepSince), daysOnStep: 0 };
  return { days: daysBetween(openedAt, now), daysOnStep: daysBetween(stepSince, now) };
}

/** The middle of the ages, the lower of two; null of none. */
export function medianAge(days: readonly number[]): number | null {
  return days.toSorted((a, b) => a - b)[Math.floor((days.length - 1) / 2)] ?? null;
}
