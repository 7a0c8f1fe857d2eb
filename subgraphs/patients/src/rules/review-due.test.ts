import { describe, expect, it } from "vitest";
import { reviewCountsFrom, reviewDue, reviewState } from "./review-due.js";

describe("a medication review is due every year", () => {
  it.each([
    ["2025-03-31", "2026-03-31"],
    ["2024-02-29", "2025-02-28"],
  ])("%s → %s", (on, due) => expect(reviewDue(on)).toBe(due));

  it.each([
    ["2026-03-31", "2025-03-31"],
    ["2024-02-29", "2023-02-28"],
  ])("on %s reviews count from %s", (on, from) => expect(reviewCountsFrom(on)).toBe(from));
});

describe("only a physician's review counts, for a year", () => {
  const physician = { on: "2025-03-31", profession: "PHYSICIAN" };
  const nurse = { on: "2026-01-01", profession: "NURSE" };
  it.each([
    ["none", [], "2026-03-31", null, null, true],
    ["a nurse's", [nurse], "2026-03-31", null, null, true],
    ["a year old today", [physician], "2026-03-31", "2025-03-31", "2026-03-31", false],
    ["a year and a day old", [physician], "2026-04-01", "2025-03-31", "2026-03-31", true],
    ["a later one of a nurse", [physician, nurse], "2026-04-01", "2025-03-31", "2026-03-31", true],
    ["one after that day", [physician], "2025-03-30", null, null, true],
  ])("%s", (_case, reviews, day, last, nextDue, overdue) => {
    expect(reviewState(reviews, day)).toEqual({ last, nextDue, overdue });
  });
});
