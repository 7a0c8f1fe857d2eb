import { Cells, type MonthSum } from "@vardgraf/core";
import { describe, expect, it } from "vitest";
import { CellMemory } from "./cell-memory.js";

const cells = (months: number): Cells =>
  new Cells([
    {
      region: "13",
      grouping: "REGION",
      group: "13",
      within: "",
      measure: "MAIN",
      slice: "",
      held: false,
      key: 0,
      months: Array.from({ length: months }, (_, month): MonthSum => [month, 1, 1]),
    },
  ]);

describe("cells that were read are remembered", () => {
  it("while nothing has changed, and no longer", () => {
    const memory = new CellMemory();
    const read = cells(3);
    memory.keep("I13 13", 7, read);
    expect(memory.of("I13 13", 7)).toBe(read);
    expect(memory.of("I13 13", 8)).toBeNull();
    expect(memory.of("I14 13", 7)).toBeNull();
  });

  it("in the place of those of another version", () => {
    const memory = new CellMemory(5);
    memory.keep("I13 13", 7, cells(3));
    const newer = cells(5);
    memory.keep("I13 13", 8, newer);
    expect(memory.of("I13 13", 8)).toBe(newer);
  });

  it("of so many that memory stays bounded, those asked for longest ago forgotten first", () => {
    const memory = new CellMemory(6);
    for (const subject of ["a", "b"]) memory.keep(subject, 1, cells(3));
    memory.of("a", 1);
    memory.keep("c", 1, cells(3));
    expect(["a", "b", "c"].map((subject) => memory.of(subject, 1) !== null)).toEqual([true, false, true]);
    memory.keep("d", 1, cells(7));
    expect(memory.of("d", 1)).toBeNull();
  });
});
