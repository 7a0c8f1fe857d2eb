import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideHalfUp, formatDecimal, parseHundredths } from "./exact-decimal.js";

describe("divideHalfUp", () => {
  it.each([
    [460n, 230n, 2, "2.00"],
    [1n, 8n, 2, "0.13"],
    [1n, 3n, 1, "0.3"],
    [2n, 3n, 1, "0.7"],
    [1n, 2n, 0, "1"],
    [0n, 5n, 1, "0.0"],
    [999_999n, 1_000_000n, 2, "1.00"],
  ])("%s / %s with %s decimals is %s", (numerator, denominator, decimals, quotient) => {
    expect(divideHalfUp(numerator, denominator, decimals)).toBe(quotient);
  });

  it("is never further from the quotient than half of the last decimal", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 20n }),
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        (n, d) => {
          const rounded = BigInt(divideHalfUp(n, d, 2).replace(".", ""));
          const twiceError = 2n * (rounded * d - n * 100n);
          expect(-d < twiceError && twiceError <= d).toBe(true);
        },
      ),
    );
  });

  it("refuses what it cannot divide", () => {
    expect(() => divideHalfUp(1n, 0n, 1)).toThrow(RangeError);
    expect(() => divideHalfUp(-1n, 2n, 1)).toThrow(RangeError);
    expect(() => formatDecimal(-1n, 1)).toThrow(RangeError);
  });
});

describe("parseHundredths", () => {
  it.each([
    ["1", 100],
    ["0.75", 75],
    ["0.5", 50],
    ["2.00", 200],
    ["0.333", null],
    ["-1", null],
    ["1,5", null],
    ["", null],
  ])("reads %j as %s", (text, hundredths) => {
    expect(parseHundredths(text)).toBe(hundredths);
  });

  it("reads back what formatDecimal writes", () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (units) => {
        expect(parseHundredths(formatDecimal(BigInt(units), 2))).toBe(units);
      }),
    );
  });
});
