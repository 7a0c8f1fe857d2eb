import { withoutIdentityNumbers } from "@vardgraf/schema";
import { assert, date, property, string } from "fast-check";
import { describe, expect, it } from "vitest";

import { testPersonnummer, testSamordningsnummer } from "./test-series.js";

describe("what is masked in text", () => {
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
