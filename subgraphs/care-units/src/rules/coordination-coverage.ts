/**
 * Whether every area has exactly one coordinating health centre. Rows C22, C23, C24; indicator I24.
 *
 * Stockholm: 25 municipalities and 13 city districts made 38 areas until 2023-06-30; two mergers of
 * districts left 36 from 2023-07-01.
 */
import { isValidOn, type Validity } from "@vardgraf/core";
import { divideHalfUp } from "./exact-decimal.js";

/** Something that holds for an area over a time. */
export interface AreaPeriod extends Validity {
  readonly areaId: string;
}

/** Areas by what is known of their coordination on one day, each list in the order of the expected areas. */
export interface Coverage {
  readonly expected: readonly string[];
  /** Exactly one coordinator. */
  readonly covered: readonly string[];
  /** No coordinator: finding `COORDINATOR_MISSING`. */
  readonly missing: readonly string[];
  /** Two coordinators or more: finding `COORDINATOR_DUPLICATE`. */
  readonly duplicates: readonly string[];
  /** A coordinator of an area that is not there on the day: finding `COORDINATION_OUTSIDE_AREA`. */
  readonly outside: readonly string[];
}

/** Compares the areas that must be coordinated on `day` with the assignments that hold then. */
export function coordinationCoverage(
  areas: readonly AreaPeriod[],
  assignments: readonly AreaPeriod[],
  day: string,
): Coverage {
  const expected = [...new Set(areas.filter((area) => isValidOn(area, day)).map(({ areaId }) => areaId))];
  const coordinators = new Map<string, number>();
  for (const assignment of assignments) {
    if (!isValidOn(assignment, day)) continue;
    coordinators.set(assignment.areaId, (coordinators.get(assignment.areaId) ?? 0) + 1);
  }
  const count = (areaId: string): number => coordinators.get(areaId) ?? 0;
  return {
    expected,
    covered: expected.filter((areaId) => count(areaId) === 1),
    missing: expected.filter((areaId) => count(areaId) === 0),
    duplicates: expected.filter((areaId) => count(areaId) > 1),
    outside: [...coordinators.keys()].filter((areaId) => !expected.includes(areaId)),
  };
}

/** Percent of the expected areas that are covered, one decimal half up; null when none is expected. */
export function coveredPercent({ expected, covered }: Coverage): string | null {
  return expected.length === 0
    ? null
    : divideHalfUp(BigInt(covered.length) * 100n, BigInt(expected.length), 1);
}
