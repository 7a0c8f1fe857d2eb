import { expect, it } from "vitest";
import { worksWithRegisters } from "./registry-readers.js";

it.each([
  ["PORTAL", true],
  ["SANDBOX", true],
  ["SYSTEM", true],
  ["PATIENT", false],
  ["DASHBOARD", false],
  ["ANONYMOUS", false],
] as const)("%s: %s", (client, expected) => {
  expect(worksWithRegisters({ client })).toBe(expected);
});
