import { describe, expect, it } from "vitest";
import { type Lattice, latticeOf, type Parent, type Table } from "./lattice.js";

const NONE = { size: 1, lines: [] };

/** A table of one time and one part: what the groups count, the region first. */
function tableOf(levels: readonly (readonly Parent[])[], amounts: readonly number[]): Table {
  return { levels, time: NONE, parts: NONE, quantities: 1, amounts: (group) => [amounts[group] ?? 0] };
}

const sums = ({ linesByLevel, amounts }: Lattice) =>
  linesByLevel.map((lines) =>
    lines.map(({ whole, parts }) => {
      const at = (cell: number) => amounts[0]?.[cell];
      return `${at(whole)} = ${parts.map(at).join(" + ")}`;
    }),
  );

describe("how the cells of a table add up", () => {
  it.each<[string, Table, string[][]]>([
    ["a region alone", tableOf([], [9]), [[]]],
    ["municipalities, and who is in none", tableOf([[0, 0]], [10, 3, 5]), [["10 = 3 + 5 + 2"]]],
    [
      "care units across municipalities: who is in no municipality is in no unit either",
      tableOf(
        [
          [0, 0],
          [0, 0],
        ],
        [10, 3, 5, 4, 3],
      ),
      [["10 = 3 + 5 + 2"], ["10 = 4 + 3 + 3", "3 = 2 + 1"]],
    ],
    [
      "care units of people without municipality: nothing more is known",
      tableOf(
        [
          [0, 0],
          [0, 0],
        ],
        [10, 3, 5, 4, 6],
      ),
      [["10 = 3 + 5 + 2"], ["10 = 4 + 6 + 0"]],
    ],
    [
      "care homes in municipalities",
      tableOf(
        [
          [0, 0],
          [1, 1, 2],
        ],
        [10, 6, 4, 3, 2, 4],
      ),
      [["10 = 6 + 4 + 0"], ["6 = 3 + 2 + 1", "4 = 4 + 0"]],
    ],
    [
      "a care home in no municipality, and one in several",
      tableOf([[0], ["OUTSIDE", "APART"]], [10, 6, 3, 5]),
      [["10 = 6 + 4"], ["4 = 3 + 1"]],
    ],
    ["nothing where nobody is counted", tableOf([[0, 0]], [0, 0, 0]), [[]]],
  ])("%s", (_case, table, expected) => expect(sums(latticeOf(table))).toEqual(expected));

  it("goes along time and parts, and has a rest for what is in no part", () => {
    // Two months and both together; all, young and old, in the region alone.
    const lattice = latticeOf({
      levels: [],
      time: { size: 3, lines: [{ whole: 2, parts: [0, 1] }] },
      parts: { size: 3, lines: [{ whole: 0, parts: [1, 2] }] },
      quantities: 1,
      amounts: (_group, time, part) => [
        ([
          [9, 4, 3],
          [8, 5, 3],
          [17, 9, 6],
        ][time] ?? [])[part] ?? 0,
      ],
    });
    expect(sums(lattice)[0]).toEqual([
      "9 = 4 + 3 + 2",
      "8 = 5 + 3 + 0",
      "17 = 9 + 6 + 2",
      "17 = 9 + 8",
      "9 = 4 + 5",
      "6 = 3 + 3",
      "2 = 2 + 0",
    ]);
  });

  it("knows where a cell is", () => {
    const lattice = latticeOf({ ...tableOf([[0, 0]], [10, 3, 5]), time: { size: 4, lines: [] } });
    expect(lattice.placeOf(lattice.cellAt(2, 3, 0))).toEqual({ group: 2, time: 3, part: 0 });
  });
});
