import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayText, dayNumber } from "../day.js";
import { luhnDigit } from "./luhn.js";
import { readPersonalNumber } from "./personal-number.js";
import { isTestNumber, testPersonnummer, testSamordningsnummer } from "./test-series.js";

describe("luhnDigit", () => {
  it.each([
    ["7992739871", 3],
    ["212000121", 5],
    ["232100011", 5],
    ["000000000", 0],
  ])("%s has check digit %i", (digits, digit) => {
    expect(luhnDigit(digits)).toBe(digit);
  });
});

describe("the century of a short form", () => {
  it.each([
    ["-", "2026-03-03", 2020],
    ["+", "2026-03-03", 1920],
    ["-", "2019-12-31", 1920],
    ["+", "2120-01-01", 2020],
  ])("20 with %s in %s is %i", (separator, today, year) => {
    const long = testPersonnummer(`${year}-05-05`, "MALE");
    const read = readPersonalNumber(`${long?.slice(2, 8)}${separator}${long?.slice(8)}`, today);
    expect(read).toMatchObject({ birthDate: `${year}-05-05`, sex: "MALE" });
  });
});

const days = fc.integer({ min: dayNumber("1890-01-01"), max: dayNumber("2026-12-31") }).map(dayText);
const sexes = fc.constantFrom("FEMALE", "MALE");

describe("the test series", () => {
  it("reads back as the date and sex that it was made of", () => {
    fc.assert(
      fc.property(days, sexes, (birthDate, sex) => {
        const value = testPersonnummer(birthDate, sex);
        expect(value).toMatch(/^\d{12}$/);
        expect(readPersonalNumber(value ?? "", "2026-12-31")).toEqual({
          system: "PERSONNUMMER",
          value,
          birthDate,
          sex,
        });
        expect(isTestNumber(value ?? "")).toBe(true);
      }),
    );
  });

  it("has coordination numbers from 1914 to 2025", () => {
    expect(testSamordningsnummer("1913-12-31", "MALE")).toBeNull();
    expect(testSamordningsnummer("2026-01-01", "MALE")).toBeNull();
    const value = testSamordningsnummer("1914-01-01", "MALE") ?? "";
    expect(readPersonalNumber(value, "2026-01-01")).toMatchObject({
      system: "SAMORDNINGSNUMMER",
      birthDate: "1914-01-01",
    });
  });

  it.each([
    ["another birth number", "194002312379", false],
    ["the 1890s", "189502319809", true],
    ["238 in the 1890s", "189502312389", false],
    ["980 after them", "190502319809", false],
    ["before the series", "188902312389", false],
    ["after the series", "202702312389", false],
    ["coordination numbers before 1914", "191302912389", false],
  ])("does or does not hold %s", (_name, value, belongs) => {
    expect(isTestNumber(value)).toBe(belongs);
  });
});
