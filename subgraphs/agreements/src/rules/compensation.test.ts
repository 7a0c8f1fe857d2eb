import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compensation, type CompensationFacts, unitsOf } from "./compensation.js";
import { compare, decimalText, exact } from "./exact-decimal.js";

/** 10 000 kronor for each ten places before the raise of 50 per cent, and 800 kronor a visit: figures of this test. */
const facts: CompensationFacts = {
  rate: { amount: 1_000_000n, basis: "BEFORE_RAISE" },
  unitSize: 10,
  rounding: "CEIL",
  raisePercent: "50",
  visitRate: { amount: 80_000n, basis: "AS_PAID" },
};

describe("places in units of ten (B51)", () => {
  it.each([
    [47, "CEIL", "5"],
    [47, "FLOOR", "4"],
    [47, "PROPORTIONAL", "4.7"],
    [50, "CEIL", "5"],
    [50, "PROPORTIONAL", "5"],
    [9, "FLOOR", "0"],
    [1, "CEIL", "1"],
    [0, "CEIL", "0"],
  ] as const)("%i places, %s, are %s units", (places, rounding, units) => {
    expect(decimalText(unitsOf(places, 10, rounding))).toBe(units);
  });
});

describe("compensation for a care home (B49, B50, B51)", () => {
  it.each([
    ["the raise of 50 per cent, part of ten up", {}, 47, 0, "1500000", "7500000", "7500000"],
    ["part of ten down", { rounding: "FLOOR" }, 47, 0, "1500000", "6000000", "6000000"],
    ["part of ten as a part", { rounding: "PROPORTIONAL" }, 47, 0, "1500000", "7050000", "7050000"],
    ["visits added", {}, 47, 12, "1500000", "7500000", "8460000"],
    [
      "a rate as paid is not raised again",
      { rate: { amount: 1_000_000n, basis: "AS_PAID" } },
      50,
      0,
      "1000000",
      "5000000",
      "5000000",
    ],
    [
      "öre are not lost",
      { rate: { amount: 333_333n, basis: "BEFORE_RAISE" }, rounding: "PROPORTIONAL" },
      41,
      0,
      "500000",
      "2049998",
      "2049998",
    ],
  ] as const)("%s", (_case, change, places, visits, unitRate, placesAmount, amount) => {
    expect(compensation({ ...facts, ...change }, places, visits)).toMatchObject({
      unitRate,
      placesAmount,
      amount,
      problems: [],
    });
  });

  it.each([
    ["no rate is set", { rate: null }, 0, ["RATE_NOT_STATED"]],
    ["no rounding is chosen", { rounding: null }, 0, ["ROUNDING_NOT_DECIDED"]],
    ["neither is", { rate: null, rounding: null }, 0, ["RATE_NOT_STATED", "ROUNDING_NOT_DECIDED"]],
    ["a rate before a raise that is not stated", { raisePercent: null }, 0, ["RAISE_NOT_STATED"]],
    ["visits without a rate", { visitRate: null }, 3, ["VISIT_RATE_NOT_STATED"]],
    ["visits that nobody has told", {}, null, ["VISITS_NOT_STATED"]],
  ] as const)("is not worked out when %s", (_case, change, visits, problems) => {
    expect(compensation({ ...facts, ...change }, 47, visits)).toMatchObject({ amount: null, problems });
  });

  it("no visits need no rate", () => {
    expect(compensation({ ...facts, visitRate: null }, 50, 0)).toMatchObject({
      amount: "7500000",
      problems: [],
    });
  });

  const places = fc.nat(300);
  it("a part of ten counts down, as a part or up, in that order, and alike for whole tens", () => {
    fc.assert(
      fc.property(places, (places) => {
        const [down, part, up] = (["FLOOR", "PROPORTIONAL", "CEIL"] as const).map((rounding) =>
          unitsOf(places, 10, rounding),
        );
        const [low, middle, high] = [down ?? exact("0"), part ?? exact("0"), up ?? exact("0")];
        expect(compare(low, middle)).not.toBe(1);
        expect(compare(middle, high)).not.toBe(1);
        if (places % 10 === 0) expect(compare(low, high)).toBe(0);
      }),
    );
  });

  it("more places never cost less", () => {
    fc.assert(
      fc.property(
        places,
        fc.constantFrom("CEIL" as const, "FLOOR" as const, "PROPORTIONAL" as const),
        (places, rounding) => {
          const of = (places: number) =>
            BigInt(compensation({ ...facts, rounding }, places, 0).amount ?? "-1");
          expect(of(places + 1) >= of(places)).toBe(true);
        },
      ),
    );
  });
});
