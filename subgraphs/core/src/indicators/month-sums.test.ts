import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MonthSum, MonthSums } from "./month-sums.js";

const month = fc.oneof(
  fc.integer({ min: 1850 * 12 - 3, max: 2150 * 12 + 3 }),
  fc.integer({ min: 2024 * 12, max: 2027 * 12 }),
  fc.constantFrom(0, 9999 * 12 + 11),
);
const amount = fc.integer({ min: -3, max: 3 });
const byMonth = (a: MonthSum, b: MonthSum): number => a.month - b.month;

describe("sums by month", () => {
  it("are those of all that was added, whatever the months and their order", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(month, amount, amount), { maxLength: 40 }), (added) => {
        const sums = new MonthSums();
        const expected = new Map<number, MonthSum>();
        for (const [at, numerator, denominator] of added) {
          sums.add(at, numerator, denominator);
          const before = expected.get(at) ?? { numerator: 0, denominator: 0 };
          expected.set(at, {
            month: at,
            numerator: before.numerator + numerator,
            denominator: before.denominator + denominator,
          });
        }
        const left = [...expected.values()].filter((sum) => sum.numerator !== 0 || sum.denominator !== 0);
        expect([...sums].sort(byMonth)).toEqual(left.sort(byMonth));
      }),
    );
  });

  it.each([Number.NaN, 24_000.5, Number.POSITIVE_INFINITY])("have no month %d", (at) => {
    expect(() => new MonthSums().add(at, 1, 1)).toThrow(RangeError);
  });
});
