/** Rule: which days a set of periods leaves uncovered. */
import type { Validity } from "@vardgraf/core";
import { Temporal } from "temporal-polyfill";

/** The periods, in order, of all days that none of the `covering` ones holds. No periods leave all of time. */
export function uncoveredPeriods(covering: readonly Validity[]): Validity[] {
  const inOrder = covering.toSorted((a, b) => ((a.validFrom ?? "") < (b.validFrom ?? "") ? -1 : 1));
  const gaps: Validity[] = [];
  /** First day that may be uncovered; null while that is the beginning of time. */
  let from: string | null = null;
  for (const { validFrom, validTo } of inOrder) {
    if (validFrom !== null && (from === null || from < validFrom)) {
      gaps.push({ validFrom: from, validTo: addDays(validFrom, -1) });
    }
    if (validTo === null) return gaps;
    const next = addDays(validTo, 1);
    if (from === null || from < next) from = next;
  }
  return [...gaps, { validFrom: from, validTo: null }];
}

function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}
