/** Rule `day-order`: a list of dated facts is in the order of its days, each day once. */
import { type Finding, findingAt, type Placed } from "./finding.js";

/** A finding for each fact that does not come after the one before it. Only the first may lack its day. */
export function findWrongOrder<Fact>(
  facts: readonly Placed<Fact>[],
  what: string,
  dayOf: (fact: Fact) => string | undefined,
): Finding[] {
  return facts.slice(1).flatMap((placed, index) => {
    const day = dayOf(placed.fact);
    const before = facts[index];
    const dayBefore = before && dayOf(before.fact);
    if (day !== undefined && (dayBefore === undefined || dayBefore < day)) return [];
    return [findingAt(placed, "day-order", `${what} does not come after the one before it`)];
  });
}
