/** Deviations by month: figures for dashboards, without any case. */
import { monthsBetween } from "./days.js";
import type { DaySpan } from "./day-spans.js";
import type { DeviationStatus } from "../tables/enums.js";

/** A number of deviations that were reported in a month and stand so today. */
export interface StatusCount {
  /** YYYY-MM. */
  readonly month: string;
  readonly status: DeviationStatus;
  readonly count: number;
}

/** Deviations that were reported in a month, by where they stand today. */
export interface MonthCount {
  readonly month: string;
  readonly reported: number;
  readonly open: number;
  readonly handled: number;
  readonly unresolved: number;
}

/** One entry for every month of the span, also those without a deviation. */
export function countsByMonth(counts: readonly StatusCount[], { from, to }: DaySpan): MonthCount[] {
  return monthsBetween(from, to).map((month) => {
    const of = (status: DeviationStatus): number =>
      counts.reduce((sum, one) => (one.month === month && one.status === status ? sum + one.count : sum), 0);
    const [open, handled, unresolved] = [of("OPEN"), of("HANDLED"), of("UNRESOLVED")];
    return { month, reported: open + handled + unresolved, open, handled, unresolved };
  });
}
