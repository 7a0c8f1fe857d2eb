/**
 * The coordination of areas over time: on which days an area had no coordinating health centre, or more than
 * one. Rows C22, C23, C24.
 */
import type { AreaPeriod } from "./coordination-coverage.js";
import { clip, type DaySpan, gaps, overlapDays, union } from "./day-spans.js";

/** Days of an area on which something was wrong. */
export interface AreaSpan extends DaySpan {
  readonly areaId: string;
}

/** What was wrong over a time; every list by area in the order of the areas, then by day. */
export interface CoordinationTimeline {
  /** The area was there and nobody coordinated it. */
  readonly missing: readonly AreaSpan[];
  /** The area was there and had two coordinators or more. */
  readonly duplicates: readonly AreaSpan[];
  /** Somebody coordinated an area that was not there: not yet, no longer or never. */
  readonly outside: readonly AreaSpan[];
}

/** Compares areas and assignments on every day of `within`. */
export function coordinationTimeline(
  areas: readonly AreaPeriod[],
  assignments: readonly AreaPeriod[],
  within: DaySpan,
): CoordinationTimeline {
  const spansOf = (facts: readonly AreaPeriod[], areaId: string): DaySpan[] =>
    facts.flatMap((fact) => (fact.areaId === areaId ? (clip(fact, within) ?? []) : []));
  const ids = [...new Set([...areas, ...assignments].map(({ areaId }) => areaId))];
  const each = (
    find: (there: readonly DaySpan[], coordinated: readonly DaySpan[]) => DaySpan[],
  ): AreaSpan[] =>
    ids.flatMap((areaId) =>
      find(union(spansOf(areas, areaId)), spansOf(assignments, areaId)).map((span) => ({ areaId, ...span })),
    );
  return {
    missing: each((there, coordinated) => there.flatMap((whole) => gaps(whole, coordinated))),
    duplicates: each((there, coordinated) => common(overlapDays(coordinated), there)),
    outside: each((there, coordinated) => union(coordinated).flatMap((whole) => gaps(whole, there))),
  };
}

/** Days that lie in both; neither list has overlaps of its own. */
function common(some: readonly DaySpan[], others: readonly DaySpan[]): DaySpan[] {
  return some.flatMap((one) =>
    others.flatMap((other) => clip({ validFrom: one.from, validTo: one.to }, other) ?? []),
  );
}
