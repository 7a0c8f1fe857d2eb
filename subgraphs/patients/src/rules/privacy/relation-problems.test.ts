import { describe, expect, it } from "vitest";
import { relationProblems, reviewProblems } from "./relation-problems.js";

const reason = "Fell at home, her own nurse is away.";

describe("declaring a care relation", () => {
  it.each([
    ["2026-03-31", reason, []],
    ["2026-04-07", reason, []],
    ["2026-04-08", reason, ["PERIOD_NOT_ALLOWED"]],
    ["2026-03-30", reason, ["PERIOD_NOT_ALLOWED"]],
    ["2026-03-31", "", ["REASON_REQUIRED"]],
  ])("until %s because %j: %j", (validTo, why, codes) => {
    expect(relationProblems({ validTo, reason: why }, "2026-03-31").map(({ code }) => code)).toEqual(codes);
  });
});

describe("opening a review of a case", () => {
  it.each([
    ["2026-03-31", "Two falls in a week, reported by relatives.", []],
    ["2026-06-29", "Two falls in a week, reported by relatives.", []],
    ["2026-06-30", "Two falls in a week, reported by relatives.", ["PERIOD_NOT_ALLOWED"]],
    ["2026-03-31", "falls", ["REASON_REQUIRED"]],
  ])("until %s because %j: %j", (validTo, why, codes) => {
    expect(reviewProblems({ validTo, reason: why }, "2026-03-31").map(({ code }) => code)).toEqual(codes);
  });
});
