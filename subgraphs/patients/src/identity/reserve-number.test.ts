import * as fc from "fast-check";
import { expect, it } from "vitest";
import { readPersonalNumber } from "./personal-number.js";
import {
  isNationalReserveNumber,
  isSyntheticReserveNumber,
  SYNTHETIC_RESERVE_CAPACITY,
  syntheticReserveNumber,
} from "./reserve-number.js";

it("invents numbers that are nobody's, and never the same one twice", () => {
  const seen = new Set<string>();
  for (const region of ["01", "13", "25"]) {
    for (const sex of ["FEMALE", "MALE"] as const) {
      for (let order = 0; order < SYNTHETIC_RESERVE_CAPACITY; order += 1) {
        seen.add(syntheticReserveNumber(region, "1940-02-29", sex, order));
      }
    }
  }
  expect(seen.size).toBe(3 * 2 * SYNTHETIC_RESERVE_CAPACITY);
  for (const value of seen) {
    expect(isSyntheticReserveNumber(value)).toBe(true);
    expect(isNationalReserveNumber(value)).toBe(false);
    expect(readPersonalNumber(value, "2026-01-01")).toBe("IDENTIFIER_FORMAT");
  }
});

it("refuses to go on when the numbers are used up", () => {
  expect(() => syntheticReserveNumber("13", "1940-01-01", "MALE", SYNTHETIC_RESERVE_CAPACITY)).toThrow(
    RangeError,
  );
});

it("differs between centuries", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 25 }), (region) => {
      const code = String(region).padStart(2, "0");
      const numbers = ["1899", "1999", "2025"].map((year) =>
        syntheticReserveNumber(code, `${year}-01-01`, "MALE", 0),
      );
      expect(new Set(numbers).size).toBe(3);
    }),
  );
});
