import { describe, expect, it } from "vitest";
import { hsaIdOwner, hsaIdProblem } from "./hsa-id.js";

describe("HSA-id", () => {
  it.each([
    ["SE2321000115-HC001", "2321000115", null],
    ["SE2120001215-E0001", "2120001215", null],
    ["SE2120001215-E0001", "2120001249", "OTHER_OWNER"],
    ["SE212000121-E0001", "2120001215", "FORMAT"],
    ["2120001215-E0001", "2120001215", "FORMAT"],
    ["SE2120001215", "2120001215", "FORMAT"],
    ["SE2120001215-", "2120001215", "FORMAT"],
    ["SE2120001215-e0001", "2120001215", "FORMAT"],
    ["SE2120001215-E 1", "2120001215", "FORMAT"],
    ["SE2120001215-1234567890123456789", "2120001215", "FORMAT"],
    ["", "2120001215", "FORMAT"],
  ])("%s of %s: %s", (hsaId, organizationNumber, problem) => {
    expect(hsaIdProblem(hsaId, organizationNumber)).toBe(problem);
  });

  it("carries its owner", () => {
    expect(hsaIdOwner("SE2321000115-HC001")).toBe("2321000115");
    expect(hsaIdOwner("HC001")).toBeNull();
  });
});
