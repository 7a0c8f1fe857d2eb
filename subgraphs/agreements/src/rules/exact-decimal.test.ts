import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compare,
  decimalText,
  exact,
  kronor,
  percent,
  plus,
  roundHalfEven,
  times,
  wholeOre,
} from "./exact-decimal.js";

describe("exact decimals", () => {
  it.each([
    ["0.70", "3.0", "2.1"],
    ["1.021", "3266000", "3334586"],
    ["-0.5", "0.5", "-0.25"],
    ["0", "12.5", "0"],
  ])("%s times %s is exactly %s", (a, b, product) => {
    expect(decimalText(times(exact(a), exact(b)))).toBe(product);
  });

  it.each([
    ["1.005", "1.00"],
    ["1.015", "1.02"],
    ["1.0151", "1.02"],
    ["-1.005", "-1.00"],
    ["-1.015", "-1.02"],
    ["3381270.204", "3381270.20"],
    ["7", "7.00"],
  ])("%s in whole öre is %s: half-way goes to the even öre", (value, rounded) => {
    expect(decimalText(roundHalfEven(exact(value), 2))).toBe(rounded);
  });

  it("reads öre as kronor and back", () => {
    expect(decimalText(kronor(326600050n))).toBe("3266000.5");
    expect(wholeOre(kronor(326600050n))).toBe(326600050n);
    expect(decimalText(percent(exact("70")))).toBe("0.7");
  });

  it("refuses what is no decimal", () => {
    expect(() => exact("1e3")).toThrow(TypeError);
  });

  const decimal = fc
    .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.nat(999))
    .map(([whole, part]) => exact(`${whole}.${String(part).padStart(3, "0")}`));

  it("multiplies and adds in any order, and compares as it adds", () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (a, b, c) => {
        expect(compare(times(a, b), times(b, a))).toBe(0);
        expect(compare(times(a, plus(b, c)), plus(times(a, b), times(a, c)))).toBe(0);
        expect(compare(plus(a, exact("0.001")), a)).toBe(1);
        expect(compare(exact(decimalText(a)), a)).toBe(0);
      }),
    );
  });

  it("rounds to at most half an öre away", () => {
    fc.assert(
      fc.property(decimal, (value) => {
        const distance = plus(roundHalfEven(value, 2), times(value, exact("-1")));
        expect(compare(distance, exact("0.005"))).not.toBe(1);
        expect(compare(distance, exact("-0.005"))).not.toBe(-1);
      }),
    );
  });
});
