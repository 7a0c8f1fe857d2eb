import { describe, expect, it } from "vitest";
import { holdsIdentityNumber, withoutIdentityNumbers } from "./identity-number.js";

const GONE = "[identity number]";

describe("identity numbers in text", () => {
  it.each([
    ["194001012386", GONE],
    ["see 19400101-2386.", `see ${GONE}.`],
    ["400101-2386 and 400101+2386", `${GONE} and ${GONE}`],
    ["19400101 2386", GONE],
    ["Q194001012386", `Q${GONE}`],
    ["194001612383", GONE],
    ["reserve number 19400141-2383", `reserve number ${GONE}`],
  ])("%s: %s", (text, expected) => {
    expect(holdsIdentityNumber(text)).toBe(true);
    expect(withoutIdentityNumbers(text)).toBe(expected);
  });

  it.each([
    "SE2120001215-E0001",
    "232100-0115",
    "HSN 2020-1821",
    "2026-03-31T07:00:00Z",
    "1774940400000",
    "1234567890123456789",
    "",
  ])("there is none in: %s", (text) => {
    expect(holdsIdentityNumber(text)).toBe(false);
    expect(withoutIdentityNumbers(text)).toBe(text);
  });
});
