import { expect, it } from "vitest";
import { maySeeStaff } from "./staff.js";

it.each([
  ["PORTAL", true],
  ["PATIENT", true],
  ["SANDBOX", true],
  ["SYSTEM", true],
  ["DASHBOARD", false],
  ["ANONYMOUS", false],
] as const)("%s: %s", (client, expected) => {
  expect(maySeeStaff({ client })).toBe(expected);
});
