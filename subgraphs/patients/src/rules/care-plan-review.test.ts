import { describe, expect, it } from "vitest";
import { codesOf } from "../testing/actors.js";
import { isReviewOverdue, reviewProblems, type ReviewFacts } from "./care-plan-review.js";

const facts: ReviewFacts = {
  status: "ACTIVE",
  periodFrom: "2026-03-01",
  reviewedOn: "2026-03-31",
  nextReview: "2026-06-30",
  today: "2026-03-31",
};

describe("a plan in use is followed up", () => {
  it.each<[string, Partial<ReviewFacts>, string[]]>([
    ["today", {}, []],
    ["on hold", { status: "ON_HOLD" }, []],
    ["for the last time", { nextReview: null }, []],
    ["a draft", { status: "DRAFT" }, ["STATUS_NOT_ALLOWED"]],
    ["completed", { status: "COMPLETED" }, ["STATUS_NOT_ALLOWED"]],
    ["tomorrow", { reviewedOn: "2026-04-01" }, ["DAY_IN_FUTURE"]],
    ["before the plan", { reviewedOn: "2026-02-28" }, ["DAY_ORDER"]],
    ["next the same day", { nextReview: "2026-03-31" }, ["DAY_ORDER"]],
    ["next the day after", { nextReview: "2026-04-01" }, []],
  ])("%s", (_case, change, expected) => {
    expect(codesOf(reviewProblems({ ...facts, ...change }))).toEqual(expected);
  });

  it.each([
    ["ACTIVE", "2026-03-30", true],
    ["ACTIVE", "2026-03-31", false],
    ["ACTIVE", null, false],
    ["COMPLETED", "2026-03-30", false],
    ["DRAFT", "2026-03-30", false],
  ] as const)("%s, next review %s: overdue %s", (status, nextReview, expected) => {
    expect(isReviewOverdue({ status, nextReview }, "2026-03-31")).toBe(expected);
  });
});
