import { describe, expect, it } from "vitest";
import { codesOf } from "../testing/actors.js";
import { errorMarkProblems } from "./entered-in-error.js";

describe("marking needs a reason, and is done once", () => {
  it.each([
    [null, "Fel patient", []],
    [null, "", ["REASON_REQUIRED"]],
    [null, " \n", ["REASON_REQUIRED"]],
    [null, "x".repeat(4001), ["BAD_USER_INPUT"]],
    ["2026-03-01T10:00:00+01:00", "Fel patient", ["ALREADY_DONE"]],
  ])("marked %s, because %j", (enteredInErrorAt, reason, expected) => {
    expect(codesOf(errorMarkProblems({ enteredInErrorAt }, reason))).toEqual(expected);
  });
});
