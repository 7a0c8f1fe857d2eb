import { describe, expect, it } from "vitest";
import { appliesTo, attainment } from "./attainment.js";
import { percentOf } from "./percent.js";

describe("a value against a target", () => {
  it.each([
    ["just below", 549, 1000, "AT_LEAST", "55", false, "-0.1", "NOT_MET"],
    ["below by less than the rounding", 5499, 10_000, "AT_LEAST", "55", false, "0.0", "NOT_MET"],
    ["exactly there", 550, 1000, "AT_LEAST", "55", true, "0.0", "MET"],
    ["above", 9, 10, "AT_LEAST", "80", true, "10.0", "MET"],
    ["local 100 beside national 80", 9, 10, "AT_LEAST", "100", false, "-10.0", "NOT_MET"],
    ["at most, exactly there", 1, 10, "AT_MOST", "10", true, "0.0", "MET"],
    ["at most, above", 11, 100, "AT_MOST", "10", false, "1.0", "NOT_MET"],
    ["a change", 1, 10, "INCREASE_PERCENT", "20", null, null, "NOT_AUTOMATICALLY_ASSESSABLE"],
    ["no number", 1, 10, "SIGNIFICANT_INCREASE", null, null, null, "NOT_AUTOMATICALLY_ASSESSABLE"],
  ] as const)("%s", (_case, numerator, denominator, comparator, value, met, gap, status) => {
    expect(attainment(percentOf(numerator, denominator), { comparator, value })).toEqual({
      met,
      gap,
      status,
    });
  });

  it("tells nothing of a value that is not shown", () => {
    expect(attainment(null, { comparator: "AT_LEAST", value: "55" })).toEqual({
      met: null,
      gap: null,
      status: "NO_VALUE",
    });
  });
});

describe("whom a target binds", () => {
  it.each([
    ["the whole country", null, true],
    ["the region", { code: "13" }, true],
    ["another region", { code: "12" }, false],
  ])("%s", (_case, region, expected) => expect(appliesTo({ region }, "13")).toBe(expected));
});
