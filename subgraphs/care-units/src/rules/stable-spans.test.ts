import { isValidOn } from "@vardgraf/core";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "./days.js";
import { stableSpans } from "./stable-spans.js";

const june = { from: "2023-06-01", to: "2023-06-30" };
const holds = (validFrom: string | null, validTo: string | null) => ({ validFrom, validTo });

describe("times without change", () => {
  it.each([
    ["nothing is known", [], ["2023-06-01 2023-06-30"]],
    ["it held before and lasts", [holds(null, null)], ["2023-06-01 2023-06-30"]],
    ["it ends within", [holds(null, "2023-06-10")], ["2023-06-01 2023-06-10", "2023-06-11 2023-06-30"]],
    ["it ends with the last day", [holds("2023-06-01", "2023-06-30")], ["2023-06-01 2023-06-30"]],
    [
      "one follows on another",
      [holds(null, "2023-06-10"), holds("2023-06-11", null)],
      ["2023-06-01 2023-06-10", "2023-06-11 2023-06-30"],
    ],
    [
      "it begins and ends on a day",
      [holds("2023-06-30", "2023-06-30")],
      ["2023-06-01 2023-06-29", "2023-06-30 2023-06-30"],
    ],
  ])("%s", (_case, facts, expected) => {
    expect(stableSpans(facts, june).map(({ from, to }) => `${from} ${to}`)).toEqual(expected);
  });

  it("cover every day once, and all days of one are alike", () => {
    const day = fc.integer({ min: -10, max: 50 }).map((count) => addDays(june.from, count));
    const fact = fc.tuple(fc.option(day), fc.option(day)).map(([a, b]) => holds(a, b));
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 5 }), (facts) => {
        const days = stableSpans(facts, june).flatMap(({ from, to }) =>
          Array.from({ length: daysBetween(from, to) }, (_, index) => ({ from, day: addDays(from, index) })),
        );
        expect(days.map((one) => one.day)).toEqual(
          Array.from({ length: 30 }, (_, index) => addDays(june.from, index)),
        );
        for (const { from, day: other } of days)
          for (const one of facts) expect(isValidOn(one, other)).toBe(isValidOn(one, from));
      }),
      { numRuns: 100 },
    );
  });
});
