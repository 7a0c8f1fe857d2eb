import { describe, expect, it } from "vitest";
import { maySeeStaffNames } from "./staff-names.js";

describe("names of staff", () => {
  it.each([
    ["PORTAL", true],
    ["PATIENT", true],
    ["SANDBOX", true],
    ["SYSTEM", true],
    ["DASHBOARD", false],
    ["ANONYMOUS", false],
  ] as const)("%s: %s", (client, expected) => {
    expect(maySeeStaffNames({ client })).toBe(expected);
  });
});
