import { expect, it } from "vitest";
import { assessability, targetGoal } from "./target-goal.js";

it.each([
  ["55 per cent is a number (D46)", "AT_LEAST", "55", null, "AUTOMATIC", "55"],
  ["20 per cent more than 0.50 is 0.6", "INCREASE_PERCENT", "20", "0.50", "NEEDS_BASELINE", "0.6"],
  ["20 per cent more than nobody knows what", "INCREASE_PERCENT", "20", null, "NEEDS_BASELINE", null],
  ["considerably more is no number (D46)", "SIGNIFICANT_INCREASE", null, "0.50", "BY_PEOPLE_ONLY", null],
  ["nor is it with a number beside it", "SIGNIFICANT_INCREASE", "20", "0.50", "BY_PEOPLE_ONLY", null],
  ["fewer, without a number (B25)", "DECREASE", null, "12", "NEEDS_BASELINE", null],
  ["at most 230 (A48)", "AT_MOST", "230", null, "AUTOMATIC", "230"],
  ["at least, without a number", "AT_LEAST", null, null, "BY_PEOPLE_ONLY", null],
] as const)("%s", (_case, comparator, value, baseline, expected, goal) => {
  expect(assessability({ comparator, value })).toBe(expected);
  expect(targetGoal({ comparator, value }, baseline)).toBe(goal);
});
