/** Decides a table as a whole: its verdicts as bytes, which can be kept, and sent from another thread. */
import { cellAt, eachCell, tableFrom, type TableValues } from "./table-values.js";
import { suppress, type Verdict, type Verdicts } from "./suppress.js";

const known: readonly Verdict[] = ["SHOWN", "SMALL_CELL", "COMPLEMENTARY"];

/** The verdict on each cell of a table, in the order of the cells' numbers. */
export function decide(values: TableValues): Uint8Array {
  const verdicts = suppress(tableFrom(values));
  const bytes = new Uint8Array(values.groups * values.time.size * values.parts.size);
  eachCell(values, (cell, ...place) => {
    bytes[cell] = known.indexOf(verdicts(...place));
  });
  return bytes;
}

/** The verdicts that the bytes say. */
export function verdictsFrom(bytes: Uint8Array, values: Pick<TableValues, "time" | "parts">): Verdicts {
  return (...place) => known[bytes[cellAt(values, ...place)] ?? 0] ?? "SHOWN";
}
