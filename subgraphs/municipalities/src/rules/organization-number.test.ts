import * as fc from "fast-check";
import { expect, it } from "vitest";
import { hsaPrefix, isOrganizationNumber } from "./organization-number.js";

it.each([
  { number: "2120001215", valid: true, why: "Halmstad" },
  { number: "2321000115", valid: true, why: "Region Halland" },
  { number: "2120000803", valid: true, why: "Gotland" },
  { number: "2120001216", valid: false, why: "wrong check digit" },
  { number: "2120002115", valid: false, why: "two digits swapped" },
  { number: "212000-1215", valid: false, why: "hyphen" },
  { number: "212000121", valid: false, why: "nine digits" },
  { number: "", valid: false, why: "empty" },
])("$number ($why): $valid", ({ number, valid }) => {
  expect(isOrganizationNumber(number)).toBe(valid);
});

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((list) => list.join(""));

it("exactly one check digit fits nine digits", () => {
  fc.assert(
    fc.property(digits(9), (nine) => {
      expect([..."0123456789"].filter((check) => isOrganizationNumber(nine + check))).toHaveLength(1);
    }),
  );
});

it("every single wrong digit is found", () => {
  fc.assert(
    fc.property(digits(9), fc.nat(9), fc.integer({ min: 1, max: 9 }), (nine, position, shift) => {
      const right = [..."0123456789"].map((check) => nine + check).find(isOrganizationNumber) ?? "";
      const wrong = (Number(right[position]) + shift) % 10;
      expect(isOrganizationNumber(right.slice(0, position) + wrong + right.slice(position + 1))).toBe(false);
    }),
  );
});

it("makes an HSA prefix", () => {
  expect(hsaPrefix("2120001215")).toBe("SE2120001215");
});
