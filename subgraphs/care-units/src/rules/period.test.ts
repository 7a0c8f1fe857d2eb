import { describe, expect, it } from "vitest";
import { futureProblems, periodProblems } from "./period.js";

describe("a period", () => {
  it.each([
    ["2026-01-01", null, []],
    ["2026-01-01", "2026-01-01", []],
    ["2026-01-01", "2026-12-31", []],
    ["2026-01-02", "2026-01-01", ["PERIOD_REVERSED"]],
  ])("from %s to %s: %j", (from, to, codes) => {
    expect(periodProblems(from, to).map(({ code }) => code)).toEqual(codes);
  });

  it("may be told about a day that has come only", () => {
    expect(futureProblems("2026-03-03", "2026-03-03", "heldOn")).toEqual([]);
    expect(futureProblems("2026-03-04", "2026-03-03", "heldOn")).toMatchObject([
      { code: "DAY_IN_FUTURE", field: ["heldOn"] },
    ]);
  });
});
