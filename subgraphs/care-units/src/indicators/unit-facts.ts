/** What the rules of indicators look at: one care home, area or service at a time, over the days asked about. */
import type { Indicator, Place } from "@vardgraf/core";
import type { AreaPeriod } from "../rules/coordination-coverage.js";
import type { DaySpan } from "../rules/day-spans.js";
import type { DatedSchedule } from "../rules/on-call-cover.js";
import type { ReconcilingHome } from "../rules/reconciliation.js";

interface AskedAbout {
  readonly place: Place;
  /** Whole months; both days counted. What is so for all time is counted in these only. */
  readonly days: DaySpan;
}

/** A care home with every number of places published, and the meetings of the years asked about. */
export interface CareHomeFacts extends ReconcilingHome, AskedAbout {
  readonly is: "CARE_HOME";
  /** True where an agreement on physicians in care homes renews by itself with the places of the year (B54, B55). */
  readonly agreementRenews: boolean;
}

/** An area that must have a coordinating health centre: when it is there, and when it has one. */
export interface CoordinationAreaFacts extends AskedAbout {
  readonly is: "COORDINATION_AREA";
  readonly areas: readonly AreaPeriod[];
  readonly assignments: readonly AreaPeriod[];
}

/** Specialists on call, with every schedule. */
export interface OnCallFacts extends AskedAbout {
  readonly is: "ON_CALL_SERVICE";
  readonly schedules: readonly DatedSchedule[];
}

/** See {@link CareHomeFacts}, {@link CoordinationAreaFacts} and {@link OnCallFacts}. */
export type UnitFacts = CareHomeFacts | CoordinationAreaFacts | OnCallFacts;

/** An indicator of this subgraph. */
export interface UnitIndicator extends Indicator<UnitFacts> {
  /** What it looks at. */
  readonly of: UnitFacts["is"];
  /**
   * Who may have its values: everybody where they are worked out from what everybody may read in the registers, and
   * those who may have counts of cases where they are counts of case records.
   */
  readonly openTo: "EVERYBODY" | "READERS_OF_COUNTS";
}

/** Calendar years whose last day is one of `days`: those that are over when they are asked about. */
export function yearsEndingIn({ from, to }: DaySpan): number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => lastDayOf(year) <= to,
  );
}

/** The last day of a calendar year. */
export function lastDayOf(year: number): string {
  return `${year}-12-31`;
}
