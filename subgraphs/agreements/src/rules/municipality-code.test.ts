import { expect, it } from "vitest";
import { isRegionCode, municipalityCodeProblem } from "./municipality-code.js";

it.each([
  ["1480", "14", null],
  ["0180", "01", null],
  ["1480", undefined, null],
  ["180", "01", "municipality code 180 is not four digits"],
  ["14a0", "14", "municipality code 14a0 is not four digits"],
  ["1180", "11", "municipality code 1180 is of no region"],
  ["1380", "14", "municipality 1380 is not in region 14"],
])("%s in region %s: %s", (code, region, problem) => {
  expect(municipalityCodeProblem(code, region)).toBe(problem);
});

it("knows the 21 regions", () => {
  const codes = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, "0"));
  expect(codes.filter(isRegionCode)).toHaveLength(21);
});
