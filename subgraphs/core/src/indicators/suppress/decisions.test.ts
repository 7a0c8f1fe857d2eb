import { describe, expect, it } from "vitest";
import { decide } from "./decide.js";
import { decidingThreads } from "./deciding-threads.js";
import { Decisions, type DecisionsOptions } from "./decisions.js";
import { suppress } from "./suppress.js";
import { type TableValues, valuesOf } from "./table-values.js";
import { range, type SmallWorld, tableOf } from "./testing/attacker.js";

const each = (units: number) => range(units).map((unit) => [unit]);

/** Municipalities in two months, and nobody outside. */
function municipalities(...counts: readonly (readonly [number, number])[]): SmallWorld {
  const base = [...counts, [0, 0] as const].map((months) => months.map((count) => [[count]]));
  return { base, quantities: 1, months: 2, parts: 1, levels: [each(counts.length)] };
}
const town = municipalities([3, 20], [12, 30], [9, 40]);

const valuesIn = (world: SmallWorld): TableValues => valuesOf(tableOf(world));

/** Decides as always, and notes what. */
function noting(options: DecisionsOptions = {}): {
  readonly decisions: Decisions;
  readonly decided: TableValues[];
} {
  const decided: TableValues[] = [];
  const noted = (values: TableValues): Uint8Array => {
    decided.push(values);
    return decide(values);
  };
  return { decisions: new Decisions({ decide: noted, ...options }), decided };
}

describe("what is decided of a table", () => {
  it("is what is decided without memory, in every place", () => {
    const { decisions } = noting();
    const table = tableOf(town);
    const alone = suppress(table);
    for (const again of [decisions.of(valuesOf(table)), decisions.of(valuesIn(town))])
      for (const group of range(4))
        for (const time of range(table.time.size))
          expect(again(group, time, 0), `${group}/${time}`).toBe(alone(group, time, 0));
  });

  it("is decided once while its amounts are the same", () => {
    const { decisions, decided } = noting();
    for (const _time of range(3)) decisions.of(valuesIn(town));
    expect(decided).toHaveLength(1);
  });

  it("is decided anew when one amount is another", () => {
    const { decisions, decided } = noting();
    decisions.of(valuesIn(town));
    decisions.of(valuesIn(municipalities([4, 20], [12, 30], [9, 40])));
    expect(decided).toHaveLength(2);
  });

  it("is decided anew when the same amounts belong elsewhere", () => {
    const homes = (parents: readonly number[]): SmallWorld => ({
      ...municipalities([10, 10], [10, 10]),
      levels: [each(2), each(2)],
      parents,
    });
    const { decisions, decided } = noting();
    decisions.of(valuesIn(homes([1, 2])));
    decisions.of(valuesIn(homes([2, 1])));
    expect(decided).toHaveLength(2);
  });

  it("is forgotten when too much else was asked for since", () => {
    // Each has three municipalities and the region in three spans: twelve cells.
    const { decisions, decided } = noting({ mostCells: 24 });
    const other = municipalities([6, 20], [12, 30], [9, 40]);
    const third = municipalities([7, 20], [12, 30], [9, 40]);
    for (const world of [town, other, town, third, town]) decisions.of(valuesIn(world));
    expect(decided).toHaveLength(3);
    decisions.of(valuesIn(other));
    expect(decided).toHaveLength(4);
  });
});

describe("tables that are decided elsewhere", () => {
  const other = municipalities([6, 20], [12, 30], [9, 40]);

  it("by threads of their own have the same verdicts", async () => {
    const threads = decidingThreads();
    const { decisions, decided } = noting({ elsewhere: (tables) => threads.run(tables) });
    await decisions.prepare([valuesIn(town), valuesIn(other)]);
    for (const world of [town, other]) {
      const [found, alone] = [decisions.of(valuesIn(world)), suppress(tableOf(world))];
      for (const group of range(4))
        for (const time of range(3)) expect(found(group, time, 0)).toBe(alone(group, time, 0));
    }
    expect(decided).toEqual([]);
    await threads.close();
  });

  it("are decided once for all who ask at the same time, and thereafter", async () => {
    const asked: string[][] = [];
    const elsewhere = async (tables: readonly TableValues[]) => {
      asked.push(tables.map(({ digest }) => digest));
      return tables.map(decide);
    };
    const { decisions, decided } = noting({ elsewhere });
    const [first, second] = [valuesIn(town), valuesIn(other)];
    await Promise.all([decisions.prepare([first]), decisions.prepare([first, second])]);
    await decisions.prepare([first, second]);
    expect(asked).toEqual([[first.digest], [second.digest]]);
    for (const values of [first, second]) decisions.of(values);
    expect(decided).toEqual([]);
  });

  it("are decided here when that fails, which is told", async () => {
    const told: unknown[] = [];
    const elsewhere = () => Promise.reject(new Error("thread ended"));
    const { decisions, decided } = noting({ elsewhere, failed: (error) => told.push(error) });
    const values = valuesIn(town);
    await decisions.prepare([values]);
    expect(told).toEqual([new Error("thread ended")]);
    expect(decisions.of(values)(1, 0, 0)).toBe("SMALL_CELL");
    expect(decided).toHaveLength(1);
  });
});
