import { expect, it } from "vitest";
import { yearProblems } from "./year-range.js";

it.each([
  [1999, 1],
  [2000, 0],
  [2099, 0],
  [2100, 1],
])("%i has %i problems", (year, problems) => {
  expect(yearProblems("year", year)).toHaveLength(problems);
});
