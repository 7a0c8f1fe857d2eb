import { describe, expect, it } from "vitest";
import { carePlanStatuses } from "../tables/codes.js";
import { nextStatuses, shownByDefault } from "./care-plan-status.js";

describe("which status may follow which", () => {
  it.each([
    ["DRAFT", ["ACTIVE", "ENTERED_IN_ERROR"]],
    ["ACTIVE", ["ON_HOLD", "COMPLETED", "REVOKED", "ENTERED_IN_ERROR"]],
    ["ON_HOLD", ["ACTIVE", "ENTERED_IN_ERROR"]],
    ["COMPLETED", ["ENTERED_IN_ERROR"]],
    ["REVOKED", ["ENTERED_IN_ERROR"]],
    ["ENTERED_IN_ERROR", []],
  ] as const)("%s → %j", (from, expected) => expect(nextStatuses(from)).toEqual(expected));

  it("never goes back to a draft", () => {
    expect(carePlanStatuses.flatMap(nextStatuses)).not.toContain("DRAFT");
  });

  it("does not show what was entered in error unless asked", () => {
    expect(shownByDefault).toEqual(["DRAFT", "ACTIVE", "ON_HOLD", "REVOKED", "COMPLETED"]);
  });
});
