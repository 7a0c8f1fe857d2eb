import { describe, expect, it } from "vitest";
import { dutyCoverage, isOwedTo } from "./duty-coverage.js";

describe("to whom a duty is owed (B53)", () => {
  it.each([
    ["infection control, to every resident (B64)", "OVERARCHING", false, "EVERY_RESIDENT"],
    ["the yearly meeting, to the home (B65)", "OVERARCHING", null, "CARE_HOME"],
    ["care of a person, also of others who wish it (B66)", "MAIN_AGREEMENT", false, "LISTED_OR_WISHING"],
    ["a duty for listed patients only", "MAIN_AGREEMENT", true, "LISTED"],
    ["an instruction to follow, to nobody in particular (B75)", "MAIN_AGREEMENT", null, null],
    ["money, to nobody in particular (B55)", "RESOURCES", null, null],
  ] as const)("%s", (_case, category, appliesToListedOnly, coverage) => {
    expect(dutyCoverage({ category, appliesToListedOnly })).toBe(coverage);
  });

  it.each([
    ["EVERY_RESIDENT", [true, true, true]],
    ["LISTED_OR_WISHING", [true, true, false]],
    ["LISTED", [true, false, false]],
    ["CARE_HOME", [false, false, false]],
    [null, [false, false, false]],
  ] as const)("%s covers the listed, those who wish, and the others: %j", (coverage, expected) => {
    const residents = ["LISTED", "NOT_LISTED_BUT_WISHES", "NOT_LISTED"] as const;
    expect(residents.map((resident) => isOwedTo(coverage, resident))).toEqual(expected);
  });
});
