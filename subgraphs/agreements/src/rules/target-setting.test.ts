import { expect, it } from "vitest";
import { targetProblems, unitOfTarget, type WantedTarget } from "./target-setting.js";

const share: WantedTarget = {
  comparator: "AT_LEAST",
  value: "60",
  baselineYear: null,
  source: "RS 2026-0412",
  unit: "PERCENT",
  today: "2026-03-31",
};

it.each<[string, Partial<WantedTarget>, string[]]>([
  ["at least 60 per cent", {}, []],
  ["at most 230 patients", { comparator: "AT_MOST", value: "230", unit: "PATIENTS_PER_FULL_TIME" }, []],
  ["nobody at all", { comparator: "AT_MOST", value: "0" }, []],
  [
    "a fifth more than in 2021 (D46b)",
    { comparator: "INCREASE_PERCENT", value: "20", baselineYear: 2021 },
    [],
  ],
  ["a fifth more than in a year that is not chosen yet", { comparator: "INCREASE_PERCENT", value: "20" }, []],
  ["twice as much", { comparator: "INCREASE_PERCENT", value: "150" }, []],
  ["less than in 2021", { comparator: "DECREASE", value: null, baselineYear: 2021 }, []],
  ["considerably more (D46c)", { comparator: "SIGNIFICANT_INCREASE", value: null }, []],
  ["no number", { value: null }, ["VALUE_REQUIRED value"]],
  ["an increase without a number", { comparator: "INCREASE_PERCENT", value: null }, ["VALUE_REQUIRED value"]],
  ["an increase of nothing", { comparator: "INCREASE_PERCENT", value: "0" }, ["VALUE_OUT_OF_RANGE value"]],
  ["more than all", { value: "100.1" }, ["VALUE_OUT_OF_RANGE value"]],
  ["an index above 1", { unit: "INDEX", value: "1.01" }, ["VALUE_OUT_OF_RANGE value"]],
  ["below nothing", { value: "-1" }, ["VALUE_OUT_OF_RANGE value"]],
  ["a number for what only people judge", { comparator: "SIGNIFICANT_INCREASE" }, ["BAD_USER_INPUT value"]],
  ["a number for a mere decrease", { comparator: "DECREASE" }, ["BAD_USER_INPUT value"]],
  ["a baseline of a fixed number", { baselineYear: 2021 }, ["BAD_USER_INPUT baselineYear"]],
  [
    "a baseline to come",
    { comparator: "INCREASE_PERCENT", value: "20", baselineYear: 2027 },
    ["DAY_IN_FUTURE baselineYear"],
  ],
  [
    "a baseline of the century before",
    { comparator: "INCREASE_PERCENT", value: "20", baselineYear: 1999 },
    ["VALUE_OUT_OF_RANGE baselineYear"],
  ],
  ["without a source", { source: " " }, ["VALUE_REQUIRED source"]],
])("%s", (_case, change, expected) => {
  const problems = targetProblems({ ...share, ...change });
  expect(problems.map(({ code, field }) => `${code} ${String(field?.join("."))}`)).toEqual(expected);
});

it("an increase is in per cent, whatever the indicator is in", () => {
  expect(unitOfTarget("INCREASE_PERCENT", "INDEX")).toBe("PERCENT");
  expect(unitOfTarget("AT_LEAST", "INDEX")).toBe("INDEX");
});
