/** A table with all of its amounts at hand: what can be told from others, and sent to another thread. */
import { createHash } from "node:crypto";
import type { Table } from "./lattice.js";

/** See the file. */
export interface TableValues extends Omit<Table, "amounts"> {
  /** By group, time, part and quantity, the last varying fastest. */
  readonly amounts: Float64Array;
  /** Groups, the region among them. */
  readonly groups: number;
  /** Another for every other table. */
  readonly digest: string;
}

/** Works out all amounts of a table. */
export function valuesOf({ levels, time, parts, quantities, amounts }: Table): TableValues {
  const groups = 1 + levels.reduce((sum, level) => sum + level.length, 0);
  const values = new Float64Array(groups * time.size * parts.size * quantities);
  eachCell({ groups, time, parts }, (cell, group, at, part) => {
    values.set(amounts(group, at, part), cell * quantities);
  });
  const hash = createHash("sha256").update(JSON.stringify([levels, time, parts, quantities]));
  const digest = hash.update(values).digest("base64");
  return { levels, time, parts, quantities, amounts: values, groups, digest };
}

/** The table that the values are of. */
export function tableFrom(values: TableValues): Table {
  const { levels, time, parts, quantities } = values;
  return {
    levels,
    time,
    parts,
    quantities,
    amounts: (group, at, part) => {
      const first = cellAt(values, group, at, part) * quantities;
      return Array.from(values.amounts.subarray(first, first + quantities));
    },
  };
}

/** The number of a cell among all cells of the table. */
export function cellAt(
  { time, parts }: Pick<TableValues, "time" | "parts">,
  group: number,
  at: number,
  part: number,
): number {
  return (group * time.size + at) * parts.size + part;
}

/** Visits all cells of a table in the order of their numbers. */
export function eachCell(
  { groups, time, parts }: Pick<TableValues, "groups" | "time" | "parts">,
  visit: (cell: number, group: number, at: number, part: number) => void,
): void {
  let cell = 0;
  for (let group = 0; group < groups; group++)
    for (let at = 0; at < time.size; at++)
      for (let part = 0; part < parts.size; part++) visit(cell++, group, at, part);
}
