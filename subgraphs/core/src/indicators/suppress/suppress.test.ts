import { describe, expect, it } from "vitest";
import { closeLines, isSafe } from "./complementary.js";
import { latticeOf } from "./lattice.js";
import { Pattern } from "./pattern.js";
import { patternOf, suppress } from "./suppress.js";
import { anotherWorld, publishedOf, range, type SmallWorld, tableOf } from "./testing/attacker.js";

const each = (units: number) => range(units).map((unit) => [unit]);

/** Municipalities by what they count, by month; `outside` are those in no municipality. */
function byMonth(counts: readonly (readonly number[])[], outside: readonly number[] = []): SmallWorld {
  const months = counts[0]?.length ?? 1;
  const rows = [...counts, range(months).map((month) => outside[month] ?? 0)];
  return {
    base: rows.map((row) => row.map((count) => [[count]])),
    quantities: 1,
    months,
    parts: 1,
    levels: [each(counts.length)],
  };
}

/** The reasons by month (and all months together): a row for the region, then for each group. */
function shownAs(world: SmallWorld, group = 1 + world.levels.flat().length): string[] {
  const table = tableOf(world);
  const verdicts = suppress(table);
  const letters = { SHOWN: ".", SMALL_CELL: "S", COMPLEMENTARY: "C" };
  return range(group).map((at) =>
    range(table.time.size)
      .map((time) => letters[verdicts(at, time, 0)])
      .join(""),
  );
}

const all = (...counts: number[]) => counts.map((count) => [count]);

describe("municipalities of a region in a month", () => {
  it.each<[string, SmallWorld, string[]]>([
    [
      "3, 12 and 9 of 24: the small one takes the smallest other",
      byMonth(all(3, 12, 9)),
      [".", "S", ".", "C"],
    ],
    ["nothing small, nothing hidden", byMonth(all(12, 9)), [".", ".", "."]],
    ["nobody is shown", byMonth(all(0, 12, 9)), [".", ".", ".", "."]],
    ["nobody covers nothing", byMonth(all(2, 0, 20)), [".", "S", ".", "C"]],
    ["two small ones that together are not", byMonth(all(3, 3, 9)), [".", "S", "S", "."]],
    ["two small ones that together are small", byMonth(all(1, 1, 8, 12)), [".", "S", "S", "C", "."]],
    ["a single municipality is the region", byMonth(all(30)), [".", "."]],
    ["a small region is hidden too", byMonth(all(3, 0)), ["S", "S", "."]],
    ["a few protected persons are hidden behind a municipality", byMonth(all(20, 10), [2]), [".", ".", "C"]],
    ["many protected persons hide nothing", byMonth(all(20, 10), [12]), [".", ".", "."]],
    ["protected persons are a second hidden part", byMonth(all(3, 12, 9), [6]), [".", "S", ".", "."]],
  ])("%s", (_case, world, expected) => expect(shownAs(world)).toEqual(expected));

  it("does not let the reasons tell: four and four of eight", () => {
    const [region, ...groups] = shownAs(byMonth(all(4, 4)));
    expect(region).toBe(".");
    expect(groups.toSorted()).toEqual(["C", "S"]);
  });
});

describe("months of a quarter", () => {
  it("do not let a month be worked out from the quarter and two months", () => {
    expect(
      shownAs(
        byMonth([
          [3, 12, 9],
          [20, 30, 40],
        ]),
      ),
    ).toEqual(["....", "SC..", "CC.."]);
  });

  it("are all shown when the quarter is", () => {
    expect(
      shownAs(
        byMonth([
          [6, 12, 9],
          [20, 30, 40],
        ]),
      ),
    ).toEqual(["....", "....", "...."]);
  });
});

describe("parts", () => {
  const world = (...base: number[][]): SmallWorld => ({
    base: [...base, base[0]?.map(() => 0) ?? []].map((parts) => [parts.map((count) => [count])]),
    quantities: 1,
    months: 1,
    parts: base[0]?.length ?? 0,
    levels: [each(base.length)],
  });
  const rows = (of: SmallWorld): string[] => {
    const verdicts = suppress(tableOf(of));
    return range(1 + of.levels.flat().length).map((group) =>
      range(of.parts + 1)
        .map((part) => ({ SHOWN: ".", SMALL_CELL: "S", COMPLEMENTARY: "C" })[verdicts(group, 0, part)])
        .join(""),
    );
  };

  it("do not let an age be worked out from all and the other age", () => {
    expect(rows(world([3, 40], [20, 60], [30, 50]))).toEqual(["...", ".SC", ".CC", "..."]);
  });

  it("are shown when none is small", () => {
    expect(rows(world([30, 40], [20, 60]))).toEqual(["...", "...", "..."]);
  });
});

describe("a bridge between two blocks", () => {
  // Rows are municipalities, columns months; each line has two hidden cells or more once the small ones are.
  const world = byMonth([
    [3, 3, 2, 40, 50],
    [3, 3, 30, 41, 51],
    [31, 33, 3, 3, 52],
    [32, 34, 3, 3, 53],
    [35, 36, 37, 38, 54],
  ]);
  const bridge = 1 * 6 + 2;

  it("is told by several lines together though each line is safe", () => {
    const pattern = new Pattern(latticeOf(tableOf(world)));
    pattern.begin(0);
    expect(pattern.lines.every((line) => isSafe(pattern, line))).toBe(true);
    expect(closeLines(pattern)).toBe(true);
    const cells = publishedOf(world, pattern);
    const target = cells[bridge];
    expect(target?.amounts).toEqual([2]);
    expect(target && anotherWorld(world, cells, target, 0)).toBe("NONE");
  });

  it("is found by the audit, which hides more", () => {
    const cells = publishedOf(world, patternOf(tableOf(world)));
    const target = cells[bridge];
    expect(target && anotherWorld(world, cells, target, 0)).toBe("FOUND");
    expect(cells.filter(({ label }) => label !== "SHOWN").length).toBeGreaterThan(9);
  });
});

describe("care homes in municipalities", () => {
  const homes = (counts: readonly number[], levels: SmallWorld["levels"], parents: readonly number[]) => ({
    ...byMonth(all(...counts)),
    levels,
    parents,
  });

  it("hides a second home beside a small one in a municipality that is shown", () => {
    const world = homes([3, 10, 7, 20], [[[0, 1, 2], [3]], each(4)], [1, 1, 1, 2]);
    expect(shownAs(world)).toEqual([".", ".", ".", "S", ".", "C", "."]);
  });

  it("does not let homes add up to a municipality that is hidden", () => {
    const world = homes([3, 5, 6, 40], [[[0], [1, 2], [3]], each(4)], [1, 2, 2, 3]);
    expect(shownAs(world)).toEqual([".", "S", "C", ".", "S", "C", ".", "."]);
  });
});

describe("when the work is too much", () => {
  it("hides the municipalities as a whole, and decides the region on its own", () => {
    const world = byMonth([
      [3, 12, 9],
      [20, 30, 40],
    ]);
    const verdicts = suppress(tableOf(world), 6);
    const of = (group: number) => range(4).map((time) => verdicts(group, time, 0));
    expect(of(0)).toEqual(["SHOWN", "SHOWN", "SHOWN", "SHOWN"]);
    expect([...of(1), ...of(2)].every((verdict) => verdict === "COMPLEMENTARY")).toBe(true);
  });

  it("hides the region too when it cannot be decided", () => {
    const world = byMonth([[3, 12, 9]]);
    const verdicts = suppress(tableOf(world), 0);
    expect(range(4).map((time) => verdicts(0, time, 0))).toEqual(range(4).map(() => "COMPLEMENTARY"));
  });

  it("hides the care homes as a whole, and leaves the municipalities as they are", () => {
    const world = {
      ...byMonth(all(20, 30, 3, 8)),
      levels: [
        [
          [0, 1],
          [2, 3],
        ],
        each(4),
      ],
      parents: [1, 1, 2, 2],
    };
    expect(shownAs(world, 3)).toEqual([".", ".", "."]);
    const verdicts = suppress(tableOf(world), 1);
    expect(range(7).map((group) => verdicts(group, 0, 0))).toEqual([
      ...range(3).map(() => "SHOWN"),
      ...range(4).map(() => "COMPLEMENTARY"),
    ]);
  });
});
