import { describe, expect, it } from "vitest";
import { isOrganisationNumber } from "./organisation-number.js";

describe("organisation number", () => {
  it.each([
    ["2321000115", true],
    ["2120001215", true],
    ["2120000803", true],
    ["2321000116", false],
    ["3221000115", false],
    ["232100-0115", false],
    ["232100011", false],
    ["", false],
  ])("%s: %s", (text, expected) => {
    expect(isOrganisationNumber(text)).toBe(expected);
  });
});
