import { isValidOn, type Validity } from "@vardgraf/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findOverlaps, overlap } from "./overlaps.js";

const period = (validFrom: string | null, validTo: string | null): Validity => ({ validFrom, validTo });

describe("overlap", () => {
  it.each([
    { a: period(null, null), b: period(null, null), expected: true },
    { a: period(null, "2023-06-30"), b: period("2023-07-01", null), expected: false },
    { a: period(null, "2023-07-01"), b: period("2023-07-01", null), expected: true },
    { a: period("2020-01-01", "2020-12-31"), b: period("2020-06-01", "2020-06-30"), expected: true },
    { a: period("2020-01-01", "2020-03-31"), b: period("2020-06-01", "2020-06-30"), expected: false },
  ])("$a and $b: $expected", ({ a, b, expected }) => {
    expect(overlap(a, b)).toBe(expected);
    expect(overlap(b, a)).toBe(expected);
  });

  it("is true exactly when both hold on some day", () => {
    const days = Array.from({ length: 9 }, (_, index) => `2023-07-0${index + 1}`);
    const end = fc.option(fc.constantFrom(...days), { nil: null });
    const anyPeriod = fc
      .record({ validFrom: end, validTo: end })
      .filter(({ validFrom, validTo }) => validFrom === null || validTo === null || validFrom <= validTo);
    const samples = ["2000-01-01", ...days, "2099-12-31"];
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(overlap(a, b)).toBe(samples.some((day) => isValidOn(a, day) && isValidOn(b, day)));
      }),
    );
  });
});

describe("findOverlaps", () => {
  const row = (line: number, name: string, validFrom: string | null, validTo: string | null) => ({
    name,
    validFrom,
    validTo,
    place: { file: "a.csv", line },
  });

  it.each([
    { name: "other names", rows: [row(2, "Järva", null, null), row(3, "Farsta", null, null)], expected: [] },
    {
      name: "one after the other",
      rows: [row(2, "Järva", null, "2020-12-31"), row(3, "Järva", "2021-01-01", null)],
      expected: [],
    },
    {
      name: "a day in common",
      rows: [row(2, "Järva", null, "2021-01-01"), row(3, "Järva", "2021-01-01", null)],
      expected: [[3, "name Järva overlaps line 2"]],
    },
  ])("$name", ({ rows, expected }) => {
    const problems = findOverlaps(rows, "name", (each) => each.name);
    expect(problems.map(({ place, message }) => [place.line, message])).toEqual(expected);
  });
});
