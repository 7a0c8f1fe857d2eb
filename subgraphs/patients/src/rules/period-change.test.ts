import { describe, expect, it } from "vitest";
import * as fc from "fast-check";
import { areApart } from "../generate/invariants/facts.js";
import { codesOf } from "../testing/actors.js";
import { dayText } from "../day.js";
import { dayBefore, endProblems, periodProblems, type Period } from "./period-change.js";

const present: Period = { id: "a", validFrom: "2020-01-01", validTo: null };
const past: Period = { id: "b", validFrom: "2015-01-01", validTo: "2019-12-31" };

describe("one at a time", () => {
  it.each<[string, string, readonly Period[], string | null, string[]]>([
    ["the first", "2026-03-01", [], null, []],
    ["a second beside the present", "2026-03-01", [present], null, ["ALREADY_ACTIVE"]],
    ["one that takes over", "2026-03-01", [past, present], "a", []],
    ["one that takes over from nobody", "2026-03-01", [present], "x", ["NOT_FOUND", "ALREADY_ACTIVE"]],
    ["one that takes over on the first day", "2020-01-01", [present], "a", ["DAY_ORDER"]],
    ["one day later", "2020-01-02", [present], "a", []],
    ["after the past one", "2020-01-01", [past], null, []],
    ["on the last day of the past one", "2019-12-31", [past], null, ["ALREADY_ACTIVE"]],
  ])("%s", (_case, validFrom, others, replaces, expected) => {
    expect(codesOf(periodProblems({ validFrom, others, replaces }))).toEqual(expected);
  });

  it.each([
    ["today", present, "2026-03-01", []],
    ["on its first day", present, "2020-01-01", []],
    ["before it begins", present, "2019-12-31", ["DAY_ORDER"]],
    ["earlier than it has ended", past, "2018-01-01", []],
    ["later than it has ended", past, "2021-01-01", ["ALREADY_DONE"]],
  ])("is ended %s", (_case, period, validTo, expected) => {
    expect(codesOf(endProblems(period, validTo))).toEqual(expected);
  });

  it("keeps periods apart whatever is tried", () => {
    const attempt = fc.record({ from: fc.integer({ min: 0, max: 60 }), takesOver: fc.boolean() });
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 30 }), (attempts) => {
        let periods: Period[] = [];
        attempts.forEach(({ from, takesOver }, index) => {
          const validFrom = dayText(20_000 + from);
          const replaces = takesOver ? (periods.at(-1)?.id ?? null) : null;
          if (periodProblems({ validFrom, others: periods, replaces }).length > 0) return;
          periods = periods.map((each) =>
            each.id === replaces ? { ...each, validTo: dayBefore(validFrom) } : each,
          );
          periods.push({ id: String(index), validFrom, validTo: null });
        });
        expect(areApart(periods)).toBe(true);
      }),
    );
  });
});
