/** Rule: two rows about the same thing do not hold on the same day. */
import type { Validity } from "@vardgraf/core";
import type { Placed, Problem } from "./problem.js";

/** True when some day is in both periods. */
export function overlap(a: Validity, b: Validity): boolean {
  return startsBy(a, b.validTo) && startsBy(b, a.validTo);
}

function startsBy({ validFrom }: Validity, day: string | null): boolean {
  return validFrom === null || day === null || validFrom <= day;
}

/** A problem for each row that overlaps an earlier row with the same key. `what` names the key. */
export function findOverlaps<Row extends Validity & Placed>(
  rows: readonly Row[],
  what: string,
  keyOf: (row: Row) => string,
): Problem[] {
  return rows.flatMap((row, index) => {
    const earlier = rows.slice(0, index).find((other) => keyOf(other) === keyOf(row) && overlap(other, row));
    if (earlier === undefined) return [];
    return [{ place: row.place, message: `${what} ${keyOf(row)} overlaps line ${earlier.place.line}` }];
  });
}
