/** Rule: what identifies a row occurs once. */
import type { Place, Placed, Problem } from "./problem.js";

/** A problem for each row whose key an earlier row already has. `what` names the key. */
export function findDuplicates<Row extends Placed>(
  rows: readonly Row[],
  what: string,
  keyOf: (row: Row) => string,
): Problem[] {
  const first = new Map<string, Place>();
  return rows.flatMap((row) => {
    const key = keyOf(row);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row.place);
      return [];
    }
    return [{ place: row.place, message: `${what} ${key} is already on line ${earlier.line}` }];
  });
}
