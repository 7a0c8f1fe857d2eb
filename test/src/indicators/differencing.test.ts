/**
 * Attempts to work out hidden counts from everything that a planner is shown: totals minus parts, years minus months, all
 * minus a part of a dimension, one grouping against another. What an attempt finds is held against what is kept.
 */
import { join } from "node:path";
import Database from "better-sqlite3";
import { describe, expect, it } from "vitest";
import { worlds } from "../kit/shared-worlds.js";

type Bucket = "MONTH" | "QUARTER" | "YEAR";
type Grouping = "MUNICIPALITY" | "CARE_UNIT" | "CARE_HOME";

/** A published cell; `count` is null when it is hidden. */
interface Cell {
  readonly group: string;
  readonly from: string;
  readonly to: string;
  readonly slice: string;
  readonly count: number | null;
  readonly reason: string | null;
}

const world = first(worlds);
function first<One>([one]: readonly One[]): One {
  if (one === undefined) throw new Error("There is no world.");
  return one;
}
const REGION = "13";
const keyOf = ({ group, from, to, slice }: Omit<Cell, "count" | "reason">): string =>
  [group, from, to, slice].join(" ");

/** All that is shown of an indicator over last year, for one grouping and one dimension. */
async function published(code: string, groupBy: Grouping, slice: string | null): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const bucket of ["MONTH", "QUARTER", "YEAR"] as const satisfies readonly Bucket[]) {
    const { data, errors } = await world.run("IndicatorSeries", "region-planner", {
      code,
      region: REGION,
      from: "2025-01-01",
      to: "2026-01-01",
      bucket,
      groupBy,
      slice,
    });
    expect(errors).toEqual([]);
    for (const value of data.indicator?.figures?.values ?? []) {
      if (value.measure !== "MAIN") continue;
      const { group, from, to, numerator, suppressed, reason } = value;
      const id =
        "code" in group ? group.code : "hsaId" in group ? group.hsaId : "id" in group ? group.id : "";
      const part = value.slice == null ? "" : `${slice}:${value.slice}`;
      cells.push({ group: id, from, to, slice: part, count: suppressed ? null : numerator, reason });
    }
  }
  return cells;
}

/** A whole and its parts, by the keys of their cells. */
type Line = readonly [whole: string, ...parts: string[]];

/** Every sum that somebody who knows what the figures mean can write down. */
function sums(cells: readonly Cell[]): Line[] {
  const lines: Line[] = [];
  const groups = [...new Set(cells.map(({ group }) => group))];
  const spans = [...new Set(cells.map(({ from, to }) => `${from} ${to}`))];
  const slices = [...new Set(cells.map(({ slice }) => slice))];
  const cell = (group: string, span: string, slice: string): string => `${group} ${span} ${slice}`;
  const days = (span: string): number => Date.parse(span.slice(11)) - Date.parse(span.slice(0, 10));
  for (const span of spans)
    for (const slice of slices)
      lines.push([
        cell(REGION, span, slice),
        ...groups.filter((group) => group !== REGION).map((group) => cell(group, span, slice)),
      ]);
  for (const group of groups)
    for (const span of spans)
      if (slices.length > 1)
        lines.push([
          cell(group, span, ""),
          ...slices.filter((slice) => slice !== "").map((slice) => cell(group, span, slice)),
        ]);
  for (const group of groups)
    for (const slice of slices)
      for (const whole of spans) {
        const inside = spans.filter(
          (span) =>
            span !== whole && span.slice(0, 10) >= whole.slice(0, 10) && span.slice(11) <= whole.slice(11),
        );
        const longest = Math.max(...inside.map(days));
        const parts = inside.filter((span) => Math.abs(days(span) - longest) < 4 * 86_400_000);
        if (parts.length > 1)
          lines.push([cell(group, whole, slice), ...parts.map((span) => cell(group, span, slice))]);
      }
  return lines;
}

/** Fills in what is alone unknown in a sum, until nothing more can be; gives what was found. */
function workOut(cells: readonly Cell[]): Map<string, number> {
  const known = new Map(
    cells.flatMap((one) => (one.count === null ? [] : [[keyOf(one), one.count] as const])),
  );
  const hidden = new Set(cells.filter(({ count }) => count === null).map(keyOf));
  const found = new Map<string, number>();
  const lines = sums(cells);
  for (let before = -1; before !== found.size;) {
    before = found.size;
    for (const [whole, ...parts] of lines) {
      const unknown = [whole, ...parts].filter((key) => !known.has(key));
      const [only] = unknown;
      if (unknown.length !== 1 || only === undefined || !hidden.has(only)) continue;
      const sum = parts.reduce((total, key) => total + (known.get(key) ?? 0), 0);
      const count = only === whole ? sum : (known.get(whole) ?? 0) - sum;
      known.set(only, count);
      found.set(only, count);
    }
  }
  return found;
}

/** What is kept of an indicator's main measure: the truth that must not come out. */
function kept(code: string): Map<string, number> {
  const database = new Database(join(world.dataDirectory, "patients.sqlite"), { readonly: true });
  const rows = database
    .prepare<
      [string, string],
      { group: string; month: number; slice: string; held: number; numerator: number }
    >(
      `SELECT group_id AS "group", month, slice, held, sum(numerator) AS numerator FROM indicator_rollup_cell
       WHERE indicator = ? AND region = ? AND measure = 'MAIN' AND held = 0 GROUP BY 1, 2, 3, 4`,
    )
    .all(code, REGION);
  database.close();
  const truth = new Map<string, number>();
  const day = (month: number): string =>
    `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
  for (const { group, month, slice, numerator } of rows) {
    if (Math.floor(month / 12) !== 2025) continue;
    for (const length of [1, 3, 12]) {
      const from = month - (month % length);
      const key = [group, day(from), day(from + length), slice].join(" ");
      truth.set(key, (truth.get(key) ?? 0) + numerator);
    }
  }
  return truth;
}

describe("what a planner can work out", () => {
  it.each<[string, Grouping, string | null]>([
    ["I01", "MUNICIPALITY", null],
    ["I01", "CARE_UNIT", null],
    ["I03", "MUNICIPALITY", "AGE"],
    ["I03", "MUNICIPALITY", "SUPPORT"],
    ["I03", "CARE_UNIT", "RISK"],
    ["I07", "MUNICIPALITY", "KIND"],
    ["I07", "CARE_UNIT", null],
    ["I26", "MUNICIPALITY", null],
  ])("of %s by %s and %s is no count of one to four", async (code, groupBy, slice) => {
    const cells = await published(code, groupBy, slice);
    const truth = kept(code);
    expect(cells.some(({ count }) => count === null)).toBe(true);
    for (const cell of cells)
      if (cell.count !== null) {
        expect([1, 2, 3, 4]).not.toContain(cell.count);
        expect([keyOf(cell), cell.count]).toEqual([keyOf(cell), truth.get(keyOf(cell)) ?? 0]);
      }
    const right = [...workOut(cells)].filter(
      ([key, count]) => count > 0 && count < 5 && truth.get(key) === count,
    );
    expect(right).toEqual([]);
  });

  it("would be such counts if only those were hidden", async () => {
    const cells = await published("I07", "MUNICIPALITY", "KIND");
    const truth = kept("I07");
    const naive = cells.map((cell) => {
      const count = truth.get(keyOf(cell)) ?? 0;
      return { ...cell, count: count > 0 && count < 5 ? null : count };
    });
    const right = [...workOut(naive)].filter(([key, count]) => truth.get(key) === count);
    expect(right.length).toBeGreaterThan(0);
  });

  it("of two groupings set against each other is no more than of one", async () => {
    const both = [
      ...(await published("I01", "MUNICIPALITY", null)),
      ...(await published("I01", "CARE_UNIT", null)),
    ];
    const regions = new Map<string, Set<number | null>>();
    for (const cell of both.filter(({ group }) => group === REGION))
      regions.set(keyOf(cell), (regions.get(keyOf(cell)) ?? new Set()).add(cell.count));
    for (const counts of regions.values()) expect(counts.size).toBe(1);
  });

  it("is the same however often and in whatever company it is asked", async () => {
    const whole = await published("I07", "MUNICIPALITY", null);
    const { data } = await world.run("IndicatorSeries", "region-planner", {
      code: "I07",
      region: REGION,
      from: "2025-05-01",
      to: "2025-06-01",
      bucket: "MONTH",
      groupBy: "MUNICIPALITY",
    });
    const may = (data.indicator?.figures?.values ?? []).map(({ suppressed }) => suppressed);
    expect(may).toEqual(
      whole
        .filter(({ from, to }) => from === "2025-05-01" && to === "2025-06-01")
        .map(({ count }) => count === null),
    );
  });
});
