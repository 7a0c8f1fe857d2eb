import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Cell, Counts } from "./cells.js";
import { evaluate, type MeasureRule } from "./evaluate.js";
import { decimalText } from "./fraction.js";

const cell = (numerator: number, denominator: number): Cell => ({ numerator, denominator, byKey: new Map() });

/** A cell of observations. */
function observed(...values: number[]): Cell {
  const byKey = new Map<number, Counts>();
  for (const value of values) {
    byKey.set(value, { numerator: 0, denominator: (byKey.get(value)?.denominator ?? 0) + 1 });
  }
  return { numerator: 0, denominator: values.length, byKey };
}

/** A cell of patients by visits (the key) and Σn² − N. */
function continuity(...patients: [visits: number, pairs: number][]): Cell {
  const byKey = new Map<number, Counts>();
  for (const [visits, pairs] of patients) {
    const { numerator, denominator } = byKey.get(visits) ?? { numerator: 0, denominator: 0 };
    byKey.set(visits, { numerator: numerator + pairs, denominator: denominator + 1 });
  }
  return { numerator: 0, denominator: patients.length, byKey };
}

const text = (rule: MeasureRule, of: Cell, per: Cell | null = null): string | null => {
  const value = evaluate(rule, of, per);
  return value && decimalText(value, 2);
};

describe("the value of a measure", () => {
  it.each<[string, MeasureRule, Cell, string | null]>([
    ["a share in per cent", { kind: "SHARE" }, cell(549, 1000), "54.90"],
    ["a share of nobody", { kind: "SHARE" }, cell(0, 0), null],
    ["a share of none", { kind: "SHARE" }, cell(0, 7), "0.00"],
    ["a count", { kind: "COUNT" }, cell(12, 0), "12.00"],
    ["a count of nothing", { kind: "COUNT" }, cell(0, 0), "0.00"],
    ["a sum", { kind: "SUM" }, cell(90, 4), "90.00"],
    ["a sum in thousands", { kind: "SUM", scale: 1000 }, cell(6_778_000, 1), "6778.00"],
    ["a mean", { kind: "MEAN" }, cell(10, 4), "2.50"],
    ["a mean of minutes as hours", { kind: "MEAN", scale: 60 }, cell(450, 3), "2.50"],
    ["a mean of nothing", { kind: "MEAN" }, cell(0, 0), null],
    ["a ratio", { kind: "RATIO" }, cell(460, 2), "230.00"],
    ["a ratio to nothing", { kind: "RATIO" }, cell(460, 0), null],
    ["the median of an odd number", { kind: "MEDIAN" }, observed(9, 1, 3), "3.00"],
    ["the median of an even number", { kind: "MEDIAN" }, observed(0, 6, 24, 48), "15.00"],
    ["the median in hours", { kind: "MEDIAN", scale: 60 }, observed(90, 30), "1.00"],
    ["the median of nothing", { kind: "MEDIAN" }, observed(), null],
    ["the 90th percentile of ten", { kind: "P90" }, observed(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), "9.00"],
    ["the 90th percentile of eleven", { kind: "P90" }, observed(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11), "10.00"],
    ["the 90th percentile of one", { kind: "P90" }, observed(7), "7.00"],
    ["continuity of 4 + 1 visits", { kind: "CONTINUITY" }, continuity([5, 12]), "0.60"],
    ["continuity of 3 + 0 visits", { kind: "CONTINUITY" }, continuity([3, 6]), "1.00"],
    ["continuity of 1 + 1 + 1 visits", { kind: "CONTINUITY" }, continuity([3, 0]), "0.00"],
    ["the mean continuity of these", { kind: "CONTINUITY" }, continuity([5, 12], [3, 6], [3, 0]), "0.53"],
    ["continuity of nobody", { kind: "CONTINUITY" }, continuity(), null],
  ])("%s", (_case, rule, of, expected) => expect(text(rule, of)).toBe(expected));

  const perThousand: MeasureRule = { kind: "RATIO", per: { measure: "POPULATION", times: 1000 } };

  it("is for each 1 000 of another measure", () => {
    expect(text(perThousand, cell(25, 3), cell(10_000, 10_000))).toBe("2.50");
  });

  it("is none for each of nobody", () => {
    expect(text(perThousand, cell(25, 3), cell(0, 0))).toBeNull();
  });

  it("is not defined for the continuity of one visit", () => {
    expect(() => evaluate({ kind: "CONTINUITY" }, continuity([1, 1]), null)).toThrow("not defined");
  });
});

it("has a median and a 90th percentile that so many observations are not above", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 1, maxLength: 40 }), (values) => {
      const of = observed(...values);
      const notAbove = (limit: number) => values.filter((value) => value <= limit).length;
      const p90 = Number(text({ kind: "P90" }, of));
      expect(values).toContain(p90);
      expect(10 * notAbove(p90)).toBeGreaterThanOrEqual(9 * values.length);
      expect(10 * notAbove(p90 - 1)).toBeLessThan(9 * values.length);
      const median = Number(text({ kind: "MEDIAN" }, of));
      expect(2 * notAbove(median)).toBeGreaterThanOrEqual(values.length);
      expect(2 * values.filter((value) => value >= median).length).toBeGreaterThanOrEqual(values.length);
    }),
  );
});
