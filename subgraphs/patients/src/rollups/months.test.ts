import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MonthSum } from "@vardgraf/core";
import { happenedDuring, heldDuring, plus } from "./months.js";

describe("months of a series", () => {
  it.each<[string, MonthSum[], MonthSum[], MonthSum[]]>([
    ["nothing to nothing", [], [], []],
    ["to nothing", [], [[5, 1, 2]], [[5, 1, 2]]],
    ["nothing", [[5, 1, 2]], [], [[5, 1, 2]]],
    ["to the same month", [[5, 1, 2]], [[5, 3, 4]], [[5, 4, 6]]],
    [
      "before, between and after",
      [
        [5, 1, 1],
        [7, 1, 1],
      ],
      [
        [4, 2, 2],
        [6, 2, 2],
        [8, 2, 2],
      ],
      [
        [4, 2, 2],
        [5, 1, 1],
        [6, 2, 2],
        [7, 1, 1],
        [8, 2, 2],
      ],
    ],
    [
      "what takes a month away",
      [
        [5, 1, 2],
        [6, 1, 1],
      ],
      [[5, -1, -2]],
      [[6, 1, 1]],
    ],
    ["what takes only the numerator away", [[5, 1, 2]], [[5, -1, 0]], [[5, 0, 2]]],
  ])("are added: %s", (_case, some, others, expected) => {
    expect(plus(some, others)).toEqual(expected);
  });

  const months: MonthSum[] = [
    [3, 1, 2],
    [5, 1, 1],
    [6, -1, -1],
    [9, 4, 4],
  ];
  it.each<[number, number, MonthSum[], MonthSum[]]>([
    [0, 12, months, months],
    [5, 6, [[5, 1, 1]], [[5, 2, 3]]],
    [
      4,
      9,
      [
        [5, 1, 1],
        [6, -1, -1],
      ],
      [
        [4, 1, 2],
        [5, 1, 1],
        [6, -1, -1],
      ],
    ],
    [7, 9, [], [[7, 1, 2]]],
    [0, 3, [], []],
  ])(
    "from %i to %i are what happened then, and what is held at its beginning and how it changes",
    (from, to, happened, held) => {
      expect(happenedDuring(months, from, to)).toEqual(happened);
      expect(heldDuring(months, from, to)).toEqual(held);
    },
  );
});

const list = fc
  .array(
    fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: -3, max: 3 }), fc.integer({ min: 1, max: 3 })),
  )
  .map((all) => [...new Map(all.map((one) => [one[0], one])).values()].sort(([a], [b]) => a - b));
const at = (months: readonly MonthSum[], wanted: number, of: 1 | 2): number =>
  months.find(([month]) => month === wanted)?.[of] ?? 0;

it("added in any order come to the same, month by month", () => {
  fc.assert(
    fc.property(list, list, list, (a, b, c) => {
      const sum = plus(plus(a, b), c);
      expect(sum).toEqual(plus(a, plus(c, b)));
      for (let month = 0; month < 10; month += 1)
        for (const of of [1, 2] as const)
          expect(at(sum, month, of)).toBe(at(a, month, of) + at(b, month, of) + at(c, month, of));
    }),
  );
});

it("taken from themselves come to nothing", () => {
  fc.assert(
    fc.property(list, (months) => {
      expect(
        plus(
          months,
          months.map(([month, n, d]) => [month, -n, -d]),
        ),
      ).toEqual([]);
    }),
  );
});
