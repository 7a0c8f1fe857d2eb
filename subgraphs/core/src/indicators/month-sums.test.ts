import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MonthSum, MonthSums } from "./month-sums.js";

const month = fc.oneof(
  fc.integer({ min: 1850 * 12 - 3, max: 2150 * 12 + 3 }),
  fc.integer({ min: 2024 * 12, max: 2027 * 12 }),
  fc.constantFrom(0, 9999 * 12 + 11),
);
const amount = fc.integer({ min: -3, max: 3 });
describe("sums by month", () => {
  it("are those of all that was added, whatever the months and their order", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(month, amount, amount), { maxLength: 40 }), (added) => {
        const sums = new MonthSums();
        const expected = new Map<number, MonthSum>();
        for (const [at, numerator, denominator] of added) {
          sums.add(at, numerator, denominator);
          const [, n, d] = expected.get(at) ?? [at, 0, 0];
          expected.set(at, [at, n + numerator, d + denominator]);
        }
        const left = [...expected.values()].filter(([, n, d]) => n !== 0 || d !== 0);
        expect(sums.list()).toEqual(left.sort(([a], [b]) => a - b));
        const twice = new MonthSums();
        for (const _ of [1, 2]) twice.addAll(sums);
        expect(twice.list()).toEqual(left.map(([at, n, d]) => [at, 2 * n, 2 * d]));
      }),
    );
  });

  it.each([Number.NaN, 24_000.5, Number.POSITIVE_INFINITY])("have no month %d", (at) => {
    expect(() => new MonthSums().add(at, 1, 1)).toThrow(RangeError);
  });
});
