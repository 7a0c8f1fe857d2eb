import { describe, expect, it } from "vitest";
import { Decisions } from "./decisions.js";
import type { Table } from "./lattice.js";
import { suppress } from "./suppress.js";
import { range, type SmallWorld, tableOf } from "./testing/attacker.js";

const each = (units: number) => range(units).map((unit) => [unit]);

/** Municipalities in two months, and nobody outside. */
function municipalities(...counts: readonly (readonly [number, number])[]): SmallWorld {
  const base = [...counts, [0, 0] as const].map((months) => months.map((count) => [[count]]));
  return { base, quantities: 1, months: 2, parts: 1, levels: [each(counts.length)] };
}
const town = municipalities([3, 20], [12, 30], [9, 40]);

/** Decides as always, and notes how often. */
function noting(mostCells?: number): { readonly decisions: Decisions; readonly decided: Table[] } {
  const decided: Table[] = [];
  const decide = (table: Table) => {
    decided.push(table);
    return suppress(table);
  };
  return { decisions: new Decisions(mostCells, decide), decided };
}

describe("what is decided of a table", () => {
  it("is what is decided without memory, in every place", () => {
    const { decisions } = noting();
    const table = tableOf(town);
    const alone = suppress(table);
    for (const again of [decisions.of(table), decisions.of(tableOf(town))])
      for (const group of range(4))
        for (const time of range(table.time.size))
          expect(again(group, time, 0), `${group}/${time}`).toBe(alone(group, time, 0));
  });

  it("is decided once while its amounts are the same", () => {
    const { decisions, decided } = noting();
    for (const _time of range(3)) decisions.of(tableOf(town));
    expect(decided).toHaveLength(1);
  });

  it("is decided anew when one amount is another", () => {
    const { decisions, decided } = noting();
    decisions.of(tableOf(town));
    decisions.of(tableOf(municipalities([4, 20], [12, 30], [9, 40])));
    expect(decided).toHaveLength(2);
  });

  it("is decided anew when the same amounts belong elsewhere", () => {
    const homes = (parents: readonly number[]): SmallWorld => ({
      ...municipalities([10, 10], [10, 10]),
      levels: [each(2), each(2)],
      parents,
    });
    const { decisions, decided } = noting();
    decisions.of(tableOf(homes([1, 2])));
    decisions.of(tableOf(homes([2, 1])));
    expect(decided).toHaveLength(2);
  });

  it("is forgotten when too much else was asked for since", () => {
    // Each has three municipalities and the region in three spans: twelve cells.
    const { decisions, decided } = noting(24);
    const other = municipalities([6, 20], [12, 30], [9, 40]);
    const third = municipalities([7, 20], [12, 30], [9, 40]);
    for (const world of [town, other, town, third, town]) decisions.of(tableOf(world));
    expect(decided).toHaveLength(3);
    decisions.of(tableOf(other));
    expect(decided).toHaveLength(4);
  });
});
