import { describe, expect, it } from "vitest";
import { checkProblems } from "./check-problems.js";

describe("recording a check", () => {
  it.each([
    ["NO_REMARK", null, []],
    ["NO_REMARK", "All on duty that week.", []],
    ["SUSPICION", "E0001 had no visit that day.", []],
    ["SUSPICION", null, ["REASON_REQUIRED"]],
    ["UNAUTHORISED", " ", ["REASON_REQUIRED"]],
    ["CLEARED", undefined, ["REASON_REQUIRED"]],
    ["NO_REMARK", "x".repeat(4001), ["BAD_USER_INPUT"]],
    ["SUSPICION", "About 19400101-2386.", ["TEXT_HOLDS_IDENTITY_NUMBER"]],
  ] as const)("%s, %j: %j", (outcome, note, expected) => {
    expect(checkProblems(outcome, note).map(({ code }) => code)).toEqual(expected);
  });
});
