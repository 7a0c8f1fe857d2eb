/** Periods that must not overlap: an area has one coordinating health centre a day, a home one main physician. */
import type { Validity } from "@vardgraf/core";

/** True when there is a day on which both hold; both ends count. */
export function overlaps(one: Validity, other: Validity): boolean {
  const startsInTime = (a: Validity, b: Validity): boolean =>
    a.validFrom === null || b.validTo === null || a.validFrom <= b.validTo;
  return startsInTime(one, other) && startsInTime(other, one);
}

/** Every fact that overlaps an earlier one of the list with the same key, with the first such earlier fact. */
export function findOverlaps<T extends Validity>(
  facts: readonly T[],
  keyOf: (fact: T) => string,
): { readonly earlier: T; readonly later: T }[] {
  const byKey = new Map<string, T[]>();
  return facts.flatMap((later) => {
    const before = byKey.get(keyOf(later));
    if (before === undefined) {
      byKey.set(keyOf(later), [later]);
      return [];
    }
    const earlier = before.find((fact) => overlaps(fact, later));
    before.push(later);
    return earlier === undefined ? [] : [{ earlier, later }];
  });
}
