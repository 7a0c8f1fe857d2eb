/** A row as it stood at an instant, rebuilt from the row as it is now and the history of its changes. */
import { isLater } from "../instant.js";

/** One change of a row. */
export interface RowChangeFacts<Row> {
  /** Instant. */
  readonly at: string;
  /** Null for the change that wrote the row. */
  readonly before: Row | null;
  readonly after: Row;
}

/**
 * The row at `at`, changes in the order of their versions. Null when it was written later. A row without any
 * change up to then stood as it was before its first change; one that was never changed stands as it does now,
 * from the moment when it was recorded.
 */
export function asItWas<Row extends { readonly recordedAt: string }>(
  now: Row,
  changes: readonly RowChangeFacts<Row>[],
  at: string,
): Row | null {
  const made = changes.findLast((change) => !isLater(change.at, at));
  if (made !== undefined) return made.after;
  const [first] = changes;
  const original = first === undefined ? now : first.before;
  return original === null || isLater(original.recordedAt, at) ? null : original;
}
