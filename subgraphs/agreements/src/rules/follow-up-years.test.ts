import { expect, it } from "vitest";
import { type Force, yearsWithoutFollowUp } from "./follow-up-years.js";

it.each<[string, Force | null, number[], string, number[]]>([
  ["never in force", null, [], "2030-01-01", []],
  ["the first year is under way", { from: "2026-01-15", to: null }, [], "2026-12-31", []],
  ["the first year has ended", { from: "2026-01-15", to: null }, [], "2027-01-01", [2026]],
  ["it was followed up", { from: "2026-01-15", to: null }, [2026], "2027-12-31", []],
  ["one of three lacks", { from: "2026-01-15", to: null }, [2026, 2028], "2029-06-30", [2027]],
  ["not after it ended", { from: "2026-01-15", to: "2026-12-31" }, [2026], "2029-06-30", []],
  ["not before it began", { from: "2026-01-15", to: null }, [], "2025-06-30", []],
  [
    "a follow-up of another year does not count",
    { from: "2026-01-15", to: null },
    [2025],
    "2027-01-01",
    [2026],
  ],
])("%s (E35)", (_case, force, followedUp, day, expected) => {
  expect(yearsWithoutFollowUp(force, new Set(followedUp), day)).toEqual(expected);
});
