/** Rule: a row points only at what exists. */
import type { Placed, Problem } from "./problem.js";

/** A problem for each key in a row that is not among the `known` ones. `what` names the key. */
export function findUnknownReferences<Row extends Placed>(
  rows: readonly Row[],
  what: string,
  known: ReadonlySet<string>,
  keysOf: (row: Row) => readonly (string | null)[],
): Problem[] {
  return rows.flatMap((row) =>
    keysOf(row)
      .filter((key) => key !== null && !known.has(key))
      .map((key) => ({ place: row.place, message: `unknown ${what} ${key}` })),
  );
}
