import { expect, it } from "vitest";
import { caseAge, medianAge } from "./case-age.js";

it.each([
  [
    "the same day",
    "2026-03-01T08:00:00Z",
    "2026-03-01T08:00:00Z",
    "STEP1_DISAGREEMENT",
    "2026-03-01T20:00:00Z",
    0,
    0,
  ],
  [
    "past midnight in Stockholm",
    "2026-03-01T22:30:00Z",
    "2026-03-01T22:30:00Z",
    "STEP1_DISAGREEMENT",
    "2026-03-01T23:30:00Z",
    1,
    1,
  ],
  [
    "over the change to summer time",
    "2026-03-28T12:00:00Z",
    "2026-03-28T12:00:00Z",
    "STEP1_DISAGREEMENT",
    "2026-03-30T11:00:00Z",
    2,
    2,
  ],
  [
    "on a later step",
    "2026-03-01T08:00:00Z",
    "2026-03-11T08:00:00Z",
    "STEP2_DISAGREEMENT",
    "2026-03-31T08:00:00Z",
    30,
    20,
  ],
  [
    "over two years",
    "2024-03-01T08:00:00Z",
    "2024-03-01T08:00:00Z",
    "STEP1_DISAGREEMENT",
    "2026-03-01T08:00:00Z",
    730,
    730,
  ],
  ["resolved", "2026-03-01T08:00:00Z", "2026-03-11T08:00:00Z", "RESOLVED", "2026-12-31T08:00:00Z", 10, 0],
])("%s", (_case, openedAt, stepSince, step, now, days, daysOnStep) => {
  expect(caseAge({ openedAt, stepSince, step }, now)).toEqual({ days, daysOnStep });
});

it.each<[number[], number | null]>([
  [[], null],
  [[3], 3],
  [[9, 1], 1],
  [[9, 1, 4], 4],
])("the middle of %j is %s", (days, expected) => {
  expect(medianAge(days)).toBe(expected);
});
