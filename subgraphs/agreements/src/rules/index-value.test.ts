import { expect, it } from "vitest";
import { indexValueProblems } from "./index-value.js";

it.each([
  ["the first year after the base year (C34)", 2021, 2022, "3.0", []],
  ["prices that fall", 2021, 2022, "-1.5", []],
  ["the base year", 2021, 2021, "3.0", ["year"]],
  ["a year of another century", 2021, 2122, "3.0", ["year"]],
  ["a figure that was not meant as per cent", 2021, 2022, "103", ["percent"]],
  ["and the same downwards", 2021, 2022, "-50.1", ["percent"]],
  ["the very limit", 2021, 2022, "50.0", []],
  ["an amount without an index", null, 2022, "3.0", ["rule"]],
] as const)("%s", (_case, baseYear, year, percent, fields) => {
  const problems = indexValueProblems({ baseYear, year, percent });
  expect(problems.map(({ field }) => field?.join("."))).toEqual(fields);
});
