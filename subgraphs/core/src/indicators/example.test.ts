import { describe, expect, it } from "vitest";
import type { Indicator, WorkedExample } from "./definition.js";
import { runExample } from "./example.js";
import { definition, measure } from "./testing/definition.js";

interface Visit {
  readonly day: string;
  readonly old: boolean;
  readonly minutes: number;
}

const expected: WorkedExample<Visit>["expected"] = [
  { measure: "MAIN", numerator: 2, denominator: 3, value: "66.7" },
  { measure: "MAIN", slice: "65_PLUS", numerator: 2, denominator: 2, value: "100.0" },
  { measure: "MAIN", slice: "AGE:UNDER_65", numerator: 0, denominator: 1, value: "0.0" },
  { measure: "TIME", numerator: null, denominator: 3, value: "0.5" },
  { measure: "VISITS", numerator: 3, denominator: null, value: "3" },
];

const visits: Indicator<Visit> = {
  ...definition({
    measures: [
      measure(),
      measure({ code: "TIME", kind: "MEDIAN", unit: "HOURS", scale: 60 }),
      measure({ code: "VISITS", kind: "COUNT", unit: "VISITS", decimals: 0 }),
    ],
  }),
  count({ day, old, minutes }, tally) {
    const place = { municipality: "1380" };
    const parts = { AGE: old ? "65_PLUS" : "UNDER_65" };
    tally.happened("MAIN", day, place, { numerator: old ? 1 : 0, denominator: 1 }, parts);
    tally.happened("TIME", day, place, { numerator: 0, denominator: 1, key: minutes });
    tally.happened("VISITS", day, place, { numerator: 1, denominator: 0 });
  },
  example: {
    text: "Of three visits in September two are by people of 65 or older; they take 20, 30 and 90 minutes.",
    facts: [
      { day: "2025-09-01", old: true, minutes: 20 },
      { day: "2025-09-12", old: false, minutes: 30 },
      { day: "2025-09-30", old: true, minutes: 90 },
      { day: "2025-10-01", old: true, minutes: 5 },
    ],
    region: "13",
    from: "2025-09-01",
    to: "2025-10-01",
    expected,
  },
};

describe("a worked example", () => {
  it("comes out as it says, in the same order, small numbers and all", () => {
    expect(runExample(visits)).toEqual(expected);
  });

  it.each([
    ["measure", { measure: "OTHER", numerator: null, denominator: null, value: null }, "no measure OTHER"],
    [
      "part",
      { measure: "MAIN", slice: "CHILD", numerator: null, denominator: null, value: null },
      "part CHILD",
    ],
  ])("cannot be about a %s that there is not", (_case, wrong, message) => {
    const example = { ...visits.example, expected: [wrong] };
    expect(() => runExample({ ...visits, example })).toThrow(message);
  });
});
