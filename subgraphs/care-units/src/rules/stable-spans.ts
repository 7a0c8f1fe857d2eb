/** Times over which none of some dated facts begins or ends: what holds on their first day holds on all of their days. */
import type { Validity } from "@vardgraf/core";
import type { DaySpan } from "./day-spans.js";
import { addDays } from "./days.js";

/** Cuts `within` wherever one of `facts` begins or has ended; in order, without gaps. */
export function stableSpans(facts: readonly Validity[], within: DaySpan): DaySpan[] {
  const cuts = facts.flatMap(({ validFrom, validTo }) => [
    ...(validFrom === null ? [] : [validFrom]),
    ...(validTo === null ? [] : [addDays(validTo, 1)]),
  ]);
  const inside = cuts.filter((day) => within.from < day && day <= within.to);
  const starts = [...new Set([within.from, ...inside])].sort();
  return starts.map((from, index) => {
    const next = starts[index + 1];
    return { from, to: next === undefined ? within.to : addDays(next, -1) };
  });
}
