import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exact, compare, kronor } from "./exact-decimal.js";
import { indexedAmount, type IndexedBase } from "./indexation.js";

/** 3 266 000 kronor for 2021, following 70 per cent of the index (C33, C34). */
const base: IndexedBase = { amount: 326_600_000n, baseYear: 2021, share: "0.70" };
const values = (...percents: string[]) => new Map(percents.map((percent, index) => [2022 + index, percent]));

describe("70 per cent of the index each year (C33, C34)", () => {
  it.each([
    [2021, [], "326600000"],
    [2022, ["3.0"], "333458600"],
    [2023, ["3.0", "2.0"], "338127020"],
    [2022, ["0"], "326600000"],
    [2022, ["-1.0"], "324313800"],
  ])("in %i with %j per cent is %s öre", (year, percents, amount) => {
    expect(indexedAmount(base, values(...percents), year)).toMatchObject({ amount, problem: null });
  });

  it("shows every step, and rounds only what it shows", () => {
    expect(indexedAmount(base, values("3.0", "2.0"), 2023).steps).toEqual([
      { year: 2021, percent: null, factor: "1", exactAmount: "3266000", amount: "326600000" },
      { year: 2022, percent: "3.0", factor: "1.021", exactAmount: "3334586", amount: "333458600" },
      { year: 2023, percent: "2.0", factor: "1.014", exactAmount: "3381270.204", amount: "338127020" },
    ]);
  });

  it("stops at the first year whose figure is missing, and says which", () => {
    const percents = new Map([
      [2022, "3.0"],
      [2024, "2.0"],
    ]);
    expect(indexedAmount(base, percents, 2024)).toMatchObject({
      amount: null,
      problem: "INDEX_VALUE_MISSING",
      missingYear: 2023,
      steps: [{ year: 2021 }, { year: 2022, amount: "333458600" }],
    });
  });

  it("knows nothing of the years before the base year", () => {
    expect(indexedAmount(base, values("3.0"), 2020)).toMatchObject({
      amount: null,
      problem: "YEAR_BEFORE_BASE",
    });
  });
});

describe("whatever the figures are", () => {
  const percentage = fc
    .tuple(fc.integer({ min: -20, max: 20 }), fc.nat(9))
    .map(([whole, tenth]) => `${whole}.${tenth}`);
  const rising = fc.nat(99).map((tenths) => `${Math.floor(tenths / 10)}.${tenths % 10}`);

  it("the steps are one a year, each the one before times its factor, and the last is the amount", () => {
    fc.assert(
      fc.property(fc.array(percentage, { maxLength: 8 }), (percents) => {
        const { steps, amount } = indexedAmount(base, values(...percents), 2021 + percents.length);
        expect(steps.map(({ year }) => year)).toEqual([
          2021,
          ...percents.map((_percent, index) => 2022 + index),
        ]);
        expect(steps.at(-1)?.amount).toBe(amount);
      }),
    );
  });

  it("the order of the years does not matter, a rise never lowers, and later figures change no earlier year", () => {
    fc.assert(
      fc.property(fc.array(rising, { maxLength: 6 }), rising, (percents, next) => {
        const last = 2021 + percents.length;
        const { amount } = indexedAmount(base, values(...percents), last);
        expect(indexedAmount(base, values(...percents.toReversed()), last).amount).toBe(amount);
        expect(indexedAmount(base, values(...percents, next), last).amount).toBe(amount);
        const after = indexedAmount(base, values(...percents, next), last + 1).amount;
        expect(BigInt(after ?? "0") >= BigInt(amount ?? "0")).toBe(true);
      }),
    );
  });

  it("a missing year is never guessed, wherever it is", () => {
    fc.assert(
      fc.property(fc.array(percentage, { minLength: 1, maxLength: 8 }), fc.nat(), (percents, at) => {
        const missingYear = 2022 + (at % percents.length);
        const known = values(...percents);
        known.delete(missingYear);
        const {
          amount,
          problem,
          steps,
          missingYear: told,
        } = indexedAmount(base, known, 2021 + percents.length);
        expect({ amount, problem, told }).toEqual({
          amount: null,
          problem: "INDEX_VALUE_MISSING",
          told: missingYear,
        });
        expect(steps.at(-1)?.year).toBe(missingYear - 1);
      }),
    );
  });

  it("is never more than half an öre from the exact amount", () => {
    fc.assert(
      fc.property(fc.array(percentage, { maxLength: 8 }), (percents) => {
        for (const { amount, exactAmount } of indexedAmount(base, values(...percents), 2021 + percents.length)
          .steps) {
          const off = (ore: bigint) => compare(kronor(ore), exact(exactAmount));
          expect([off(BigInt(amount) - 1n), off(BigInt(amount) + 1n)]).toEqual([-1, 1]);
        }
      }),
    );
  });
});
