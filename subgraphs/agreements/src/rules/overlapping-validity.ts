/**
 * Rule `overlapping-validity`: two facts that exclude each other do not hold on the same day: two agreements
 * of the same name in one region, two stages or two wordings from the same day.
 */
import { type Finding, findingAt, type Placed } from "./finding.js";

/** A fact that holds from one day to another; an absent end is open. */
export interface Period {
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

/** True when some day is in both periods. */
export function periodsOverlap(a: Period, b: Period): boolean {
  return startsBy(a, b.validTo) && startsBy(b, a.validTo);
}

function startsBy({ validFrom }: Period, day: string | undefined): boolean {
  return validFrom === undefined || day === undefined || validFrom <= day;
}

/** A finding for each fact that overlaps an earlier fact with the same key. `what` names the key. */
export function findOverlaps<Fact>(
  facts: readonly Placed<Fact>[],
  what: string,
  keyOf: (fact: Fact) => string,
  periodOf: (fact: Fact) => Period,
): Finding[] {
  return facts.flatMap((placed, index) => {
    const key = keyOf(placed.fact);
    const earlier = facts
      .slice(0, index)
      .find(({ fact }) => keyOf(fact) === key && periodsOverlap(periodOf(fact), periodOf(placed.fact)));
    if (!earlier) return [];
    const message = `${what} ${key} overlaps another of that name in ${earlier.file}`;
    return [findingAt(placed, "overlapping-validity", message)];
  });
}
