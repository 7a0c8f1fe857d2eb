import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Series } from "./series.js";

type Part = Parameters<Series["add"]>[0];

const part = (key: number, within: string, ...months: Part["months"]): Part => ({ key, within, months });

function seriesOf(parts: readonly Part[]): Series {
  const series = new Series();
  for (const one of parts) series.add(one);
  return series;
}

describe("months of a series", () => {
  const series = seriesOf([part(30, "1380", [4, 0, 1], [5, 1, 2]), part(90, "1383", [3, 4, 4], [5, -4, -4])]);

  it.each([
    [0, 3, "0/0"],
    [3, 4, "4/4"],
    [3, 5, "4/5"],
    [4, 6, "-3/-1"],
    [Number.NEGATIVE_INFINITY, 9, "1/3"],
  ])("from %s to %s come to %s", (from, to, expected) => {
    const { numerator, denominator } = series.sum(from, to);
    expect(`${numerator}/${denominator}`).toBe(expected);
  });

  it("are summed by key", () => {
    expect([...series.byKey(4, 6)]).toEqual([
      [30, { numerator: 1, denominator: 3 }],
      [90, { numerator: -4, denominator: -4 }],
    ]);
  });

  it("are in the places where something remains", () => {
    expect(series.places(3, 4)).toEqual(["1383"]);
    expect(series.places(Number.NEGATIVE_INFINITY, 9)).toEqual(["1380"]);
  });

  it("can be added to after they were summed", () => {
    const growing = seriesOf([part(0, "", [5, 1, 1])]);
    expect(growing.sum(5, 6).denominator).toBe(1);
    growing.add(part(0, "", [4, 2, 2]));
    expect(growing.sum(4, 6).denominator).toBe(3);
  });
});

const parts = fc.array(
  fc.record({
    key: fc.integer({ min: 0, max: 2 }),
    within: fc.constantFrom("", "1380"),
    months: fc
      .array(fc.tuple(fc.nat(9), fc.integer({ min: -3, max: 9 }), fc.integer({ min: -3, max: 9 })))
      .map((months) => months.sort(([a], [b]) => a - b)),
  }),
);

it("any run of months comes to what its parts do", () => {
  fc.assert(
    fc.property(parts, fc.nat(9), fc.nat(9), (all, one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const during = all.flatMap(({ months }) => months).filter(([month]) => month >= from && month < to);
      const total = (of: 1 | 2): number => during.reduce((sum, month) => sum + month[of], 0);
      const { numerator, denominator } = seriesOf(all).sum(from, to);
      expect([numerator, denominator]).toEqual([total(1), total(2)]);
    }),
  );
});
