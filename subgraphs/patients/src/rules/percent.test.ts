import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, fractionOf, minus, oneDecimal, percentOf } from "./percent.js";

describe("one decimal, half up", () => {
  it.each([
    [549, 1000, "54.9"],
    [550, 1000, "55.0"],
    [5495, 10_000, "55.0"],
    [5494, 10_000, "54.9"],
    [1, 3, "33.3"],
    [2, 3, "66.7"],
    [1, 2000, "0.1"],
    [0, 7, "0.0"],
    [7, 7, "100.0"],
  ])("%i of %i is %s", (numerator, denominator, expected) => {
    expect(oneDecimal(percentOf(numerator, denominator))).toBe(expected);
  });

  it("rounds a negative as its positive and never writes -0.0", () => {
    expect(oneDecimal(fractionOf("-0.05"))).toBe("-0.1");
    expect(oneDecimal(fractionOf("-0.04"))).toBe("0.0");
  });

  it("is never further than half a tenth from the exact value", () => {
    const cell = fc.integer({ min: 1, max: 10_000_000 }).chain((denominator) =>
      fc.record({
        denominator: fc.constant(denominator),
        numerator: fc.integer({ min: 0, max: denominator }),
      }),
    );
    fc.assert(
      fc.property(cell, ({ numerator, denominator }) => {
        const exact = percentOf(numerator, denominator);
        const { over, under } = minus(fractionOf(oneDecimal(exact)), exact);
        expect(20n * (over < 0n ? -over : over) <= under).toBe(true);
      }),
    );
  });
});

describe("exact comparison", () => {
  it.each([
    [549, 1000, "55", -1],
    [5499, 10_000, "55", -1],
    [550, 1000, "55", 0],
    [551, 1000, "55.0", 1],
    [1, 3, "33.33", 1],
  ])("%i of %i against %s: %i", (numerator, denominator, target, expected) => {
    expect(compare(percentOf(numerator, denominator), fractionOf(target))).toBe(expected);
  });
});
