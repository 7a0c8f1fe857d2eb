import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Series } from "./series.js";

type Row = Parameters<Series["add"]>[0];

const row = (month: number, key: number, within: string, numerator: number, denominator: number): Row => ({
  month,
  key,
  within,
  numerator,
  denominator,
});

function seriesOf(rows: readonly Row[]): Series {
  const series = new Series();
  for (const one of rows) series.add(one);
  return series;
}

describe("rows of a series", () => {
  const series = seriesOf([
    row(5, 30, "1380", 1, 2),
    row(3, 90, "1383", 4, 4),
    row(4, 30, "1380", 0, 1),
    row(5, 90, "1383", -4, -4),
  ]);

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
    const growing = seriesOf([row(5, 0, "", 1, 1)]);
    expect(growing.sum(5, 6).denominator).toBe(1);
    growing.add(row(4, 0, "", 2, 2));
    expect(growing.sum(4, 6).denominator).toBe(3);
  });
});

const rows = fc.array(
  fc.record({
    month: fc.integer({ min: 0, max: 9 }),
    key: fc.integer({ min: 0, max: 2 }),
    within: fc.constantFrom("", "1380"),
    numerator: fc.integer({ min: -3, max: 9 }),
    denominator: fc.integer({ min: -3, max: 9 }),
  }),
);

it("any run of months comes to what its rows do", () => {
  const month = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(rows, month, month, (all, one, other) => {
      const [from, to] = [Math.min(one, other), Math.max(one, other)];
      const during = all.filter((of) => of.month >= from && of.month < to);
      const total = (field: "numerator" | "denominator"): number =>
        during.reduce((sum, of) => sum + of[field], 0);
      const { numerator, denominator } = seriesOf(all).sum(from, to);
      expect([numerator, denominator]).toEqual([total("numerator"), total("denominator")]);
    }),
  );
});
