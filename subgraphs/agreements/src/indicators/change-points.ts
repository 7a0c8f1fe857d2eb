/** What changes on known days, as spans in which it stays the same. */

/** A span with what is so in it. */
export interface Stretch<Value> {
  readonly from: string;
  /** Exclusive; null for the last one, which is open. */
  readonly to: string | null;
  readonly value: Value;
}

/** The spans between the days, in order, each with what is so from its first day on. Nothing is said of time before. */
export function stretchesOf<Value>(
  days: Iterable<string>,
  valueOn: (day: string) => Value,
): Stretch<Value>[] {
  const ordered = [...new Set(days)].toSorted();
  return ordered.map((from, at) => ({ from, to: ordered[at + 1] ?? null, value: valueOn(from) }));
}

/** The earlier of two ends, of which null is open. */
export function earlierEnd(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
