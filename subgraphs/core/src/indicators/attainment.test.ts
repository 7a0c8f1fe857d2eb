import { describe, expect, it } from "vitest";
import { appliesTo, attainment, type Baseline, type Comparator } from "./attainment.js";
import { dividedBy, fractionOf, whole } from "./fraction.js";

const percent = (numerator: number, denominator: number) =>
  dividedBy(whole(100 * numerator), whole(denominator));

describe("a value against a number", () => {
  it.each<[string, number, number, Comparator, string, boolean, string, string]>([
    ["just below", 549, 1000, "AT_LEAST", "55", false, "55.0", "-0.1"],
    ["below by less than the rounding", 5499, 10_000, "AT_LEAST", "55", false, "55.0", "0.0"],
    ["exactly there", 550, 1000, "AT_LEAST", "55", true, "55.0", "0.0"],
    ["above", 9, 10, "AT_LEAST", "80", true, "80.0", "10.0"],
    ["local 100 beside national 80", 9, 10, "AT_LEAST", "100", false, "100.0", "-10.0"],
    ["a number with more places than the measure", 1, 2, "AT_LEAST", "50.125", false, "50.125", "-0.1"],
    ["at most, exactly there", 1, 10, "AT_MOST", "10", true, "10.0", "0.0"],
    ["at most, above", 11, 100, "AT_MOST", "10", false, "10.0", "1.0"],
  ])("%s", (_case, numerator, denominator, comparator, value, met, goal, gap) => {
    expect(attainment(percent(numerator, denominator), { comparator, value }, 1)).toEqual({
      met,
      goal,
      gap,
      status: met ? "MET" : "NOT_MET",
    });
  });
});

describe("a value against the baseline year", () => {
  const half = fractionOf("0.50");
  it.each<[string, string, Comparator, string | null, Baseline, ReturnType<typeof attainment>]>([
    [
      "20 % up",
      "0.60",
      "INCREASE_PERCENT",
      "20",
      half,
      { met: true, goal: "0.60", gap: "0.00", status: "MET" },
    ],
    [
      "not quite 20 % up",
      "0.59",
      "INCREASE_PERCENT",
      "20",
      half,
      { met: false, goal: "0.60", gap: "-0.01", status: "NOT_MET" },
    ],
    [
      "any decrease",
      "0.49",
      "DECREASE",
      null,
      half,
      { met: true, goal: "0.50", gap: "-0.01", status: "MET" },
    ],
    [
      "no decrease",
      "0.50",
      "DECREASE",
      null,
      half,
      { met: false, goal: "0.50", gap: "0.00", status: "NOT_MET" },
    ],
    ["10 % down", "0.45", "DECREASE", "10", half, { met: true, goal: "0.45", gap: "0.00", status: "MET" }],
  ])("%s", (_case, value, comparator, wanted, baseline, expected) => {
    expect(attainment(fractionOf(value), { comparator, value: wanted }, 2, baseline)).toEqual(expected);
  });
});

describe("what a machine cannot say", () => {
  const unsaid = { met: null, goal: null, gap: null, status: "NOT_AUTOMATICALLY_ASSESSABLE" };
  it.each<[string, Comparator, string | null, Baseline]>([
    ["significant", "SIGNIFICANT_INCREASE", null, whole(1)],
    ["at least no number", "AT_LEAST", null, null],
    ["an increase by no number", "INCREASE_PERCENT", null, whole(1)],
    ["an increase from no year", "INCREASE_PERCENT", "20", null],
    ["a decrease from no year", "DECREASE", null, null],
  ])("%s, whether there is a value or not", (_case, comparator, value, baseline) => {
    expect(attainment(whole(1), { comparator, value }, 1, baseline)).toEqual(unsaid);
    expect(attainment(null, { comparator, value }, 1, baseline)).toEqual(unsaid);
  });
});

describe("what must not be told", () => {
  it("is whether a hidden value meets a target", () => {
    expect(attainment(null, { comparator: "AT_LEAST", value: "55" }, 1)).toEqual({
      met: null,
      goal: "55.0",
      gap: null,
      status: "NO_VALUE",
    });
  });

  it.each<[Comparator, string | null]>([
    ["INCREASE_PERCENT", "20"],
    ["DECREASE", null],
  ])("is a hidden baseline, by %s", (comparator, value) => {
    expect(attainment(whole(1), { comparator, value }, 1, "HIDDEN")).toEqual({
      met: null,
      goal: null,
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
