import { describe, expect, it } from "vitest";
import { reviewCountsFrom, reviewDue } from "./review-due.js";

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
