import { assert, date, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutIdentityNumbers } from "./mask.js";
import { testPersonnummer, testSamordningsnummer } from "./test-series.js";

const GONE = "[identity number]";

describe("withoutIdentityNumbers", () => {
  it.each([
    ["194001012386", GONE],
    ["see 19400101-2386.", `see ${GONE}.`],
    ["400101-2386 and 400101+2386", `${GONE} and ${GONE}`],
    ["19400101 2386", GONE],
    ["Q194001012386", `Q${GONE}`],
    ["194001612383", GONE],
    ["SE2120001215-E0001", "SE2120001215-E0001"],
    ["232100-0115", "232100-0115"],
    ["2026-03-31T07:00:00Z", "2026-03-31T07:00:00Z"],
    ["1774940400000", "1774940400000"],
    ["", ""],
  ])("%s: %s", (text, expected) => expect(withoutIdentityNumbers(text)).toBe(expected));

  it("leaves no number of the test series, whatever letters stand around it", () => {
    const days = date({ min: new Date("1914-01-01"), max: new Date("2025-12-31"), noInvalidDate: true });
    const letters = string({ unit: "grapheme", maxLength: 8 }).map((text) => text.replace(/\d/g, "x"));
    assert(
      property(days, letters, letters, (when, before, after) => {
        const day = when.toISOString().slice(0, 10);
        for (const number of [testPersonnummer(day, "FEMALE"), testSamordningsnummer(day, "MALE")]) {
          expect(withoutIdentityNumbers(before + number + after)).not.toContain(number);
        }
      }),
    );
  });
});
