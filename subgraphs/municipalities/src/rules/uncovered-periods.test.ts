import { isValidOn, type Validity } from "@vardgraf/core";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { uncoveredPeriods } from "./uncovered-periods.js";

const period = (validFrom: string | null, validTo: string | null): Validity => ({ validFrom, validTo });

it.each([
  { name: "nothing covered", covering: [], expected: [period(null, null)] },
  { name: "all of time covered", covering: [period(null, null)], expected: [] },
  { name: "a merger", covering: [period("2023-07-01", null), period(null, "2023-06-30")], expected: [] },
  { name: "a beginning", covering: [period("2023-07-01", null)], expected: [period(null, "2023-06-30")] },
  { name: "an end", covering: [period(null, "2023-12-31")], expected: [period("2024-01-01", null)] },
  {
    name: "a hole, a longer period first",
    covering: [
      period("2020-01-01", "2020-12-31"),
      period("2020-03-01", "2020-03-31"),
      period("2021-02-01", null),
    ],
    expected: [period(null, "2019-12-31"), period("2021-01-01", "2021-01-31")],
  },
])("$name", ({ covering, expected }) => {
  expect(uncoveredPeriods(covering)).toEqual(expected);
});

it("covers each day either by a period or by a gap, never both, and by one gap only", () => {
  const days = Array.from({ length: 9 }, (_, index) => `2023-07-0${index + 1}`);
  const end = fc.option(fc.constantFrom(...days), { nil: null });
  const periods = fc.array(
    fc
      .record({ validFrom: end, validTo: end })
      .filter(({ validFrom, validTo }) => validFrom === null || validTo === null || validFrom <= validTo),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(periods, fc.constantFrom("2000-01-01", ...days, "2099-12-31"), (covering, day) => {
      const gaps = uncoveredPeriods(covering).filter((gap) => isValidOn(gap, day));
      expect(gaps).toHaveLength(covering.some((each) => isValidOn(each, day)) ? 0 : 1);
    }),
  );
});
