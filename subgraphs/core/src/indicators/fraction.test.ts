import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compare,
  decimalText,
  dividedBy,
  type Fraction,
  fractionOf,
  minus,
  plus,
  times,
  whole,
} from "./fraction.js";

const percent = (numerator: number, denominator: number): Fraction =>
  dividedBy(whole(100 * numerator), whole(denominator));

describe("decimals, half up", () => {
  it.each([
    [549, 1000, 1, "54.9"],
    [550, 1000, 1, "55.0"],
    [5495, 10_000, 1, "55.0"],
    [5494, 10_000, 1, "54.9"],
    [1, 3, 1, "33.3"],
    [2, 3, 1, "66.7"],
    [2, 3, 0, "67"],
    [2, 3, 3, "66.667"],
    [1, 2000, 1, "0.1"],
    [0, 7, 1, "0.0"],
    [7, 7, 1, "100.0"],
  ])("%i of %i with %i places is %s", (numerator, denominator, places, expected) => {
    expect(decimalText(percent(numerator, denominator), places)).toBe(expected);
  });

  it.each([
    ["-0.05", 1, "-0.1"],
    ["-0.04", 1, "0.0"],
    ["-2.5", 0, "-3"],
    ["0.005", 2, "0.01"],
  ])("%s with %i places is %s", (decimal, places, expected) => {
    expect(decimalText(fractionOf(decimal), places)).toBe(expected);
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
    expect(compare(percent(numerator, denominator), fractionOf(target))).toBe(expected);
  });
});

const fraction = fc
  .tuple(fc.integer({ min: -10_000, max: 10_000 }), fc.integer({ min: 1, max: 10_000 }))
  .map(([over, under]) => ({ over: BigInt(over), under: BigInt(under) }));

describe("the algebra of fractions", () => {
  it("takes away what was added, and divides by what was multiplied with", () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        expect(compare(minus(plus(a, b), b), a)).toBe(0);
        if (b.over !== 0n) expect(compare(dividedBy(times(a, b), b), a)).toBe(0);
        expect(compare(a, b) + compare(b, a)).toBe(0);
      }),
    );
  });

  it("rounds by half a unit at most", () => {
    fc.assert(
      fc.property(fraction, fc.integer({ min: 0, max: 4 }), (exact, places) => {
        const { over, under } = minus(fractionOf(decimalText(exact, places)), exact);
        expect(2n * 10n ** BigInt(places) * (over < 0n ? -over : over) <= under).toBe(true);
      }),
    );
  });
});
