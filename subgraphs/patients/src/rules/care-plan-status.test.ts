import { describe, expect, it } from "vitest";
import { carePlanStatuses } from "../tables/codes.js";
import { codesOf } from "../testing/actors.js";
import { nextStatuses, openPlanProblems, shownByDefault, transitionProblems } from "./care-plan-status.js";

describe("which status may follow which", () => {
  it.each([
    ["DRAFT", ["ACTIVE", "ENTERED_IN_ERROR"]],
    ["ACTIVE", ["ON_HOLD", "COMPLETED", "REVOKED", "ENTERED_IN_ERROR"]],
    ["ON_HOLD", ["ACTIVE", "ENTERED_IN_ERROR"]],
    ["COMPLETED", ["ENTERED_IN_ERROR"]],
    ["REVOKED", ["ENTERED_IN_ERROR"]],
    ["ENTERED_IN_ERROR", []],
  ] as const)("%s → %j", (from, expected) => expect(nextStatuses(from)).toEqual(expected));

  it("refuses every other step", () => {
    for (const from of carePlanStatuses) {
      for (const to of carePlanStatuses) {
        const expected = nextStatuses(from).includes(to) ? [] : ["STATUS_NOT_ALLOWED"];
        expect(codesOf(transitionProblems(from, to)), `${from} to ${to}`).toEqual(expected);
      }
    }
  });

  it.each([
    ["DRAFT", []],
    ["ACTIVE", []],
    ["ON_HOLD", []],
    ["REVOKED", ["STATUS_NOT_ALLOWED"]],
    ["COMPLETED", ["STATUS_NOT_ALLOWED"]],
    ["ENTERED_IN_ERROR", ["STATUS_NOT_ALLOWED"]],
  ] as const)("what a plan holds is changed while it is %s: %j", (status, expected) => {
    expect(codesOf(openPlanProblems(status))).toEqual(expected);
  });

  it("never goes back to a draft", () => {
    expect(carePlanStatuses.flatMap(nextStatuses)).not.toContain("DRAFT");
  });

  it("does not show what was entered in error unless asked", () => {
    expect(shownByDefault).toEqual(["DRAFT", "ACTIVE", "ON_HOLD", "REVOKED", "COMPLETED"]);
  });
});
