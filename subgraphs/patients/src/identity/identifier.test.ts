import { describe, expect, it } from "vitest";
import { readIdentifier, type Tenant } from "./identifier.js";
import type { IdentifierSystem } from "../tables/codes.js";

const TODAY = "2026-03-03";

/**
 * Every number here is of Skatteverket's test series, broken on purpose, or has a date that nobody is born on
 * (31 February, the year 2999, the year 9999).
 */
const cases: [string, IdentifierSystem, string, Tenant, string][] = [
  ["woman, twelve digits", "PERSONNUMMER", "194001012386", "SYNTHETIC", "194001012386"],
  ["long form with hyphen", "PERSONNUMMER", "19400101-2386", "SYNTHETIC", "194001012386"],
  ["short form", "PERSONNUMMER", "400101-2386", "SYNTHETIC", "194001012386"],
  ["spaces around", "PERSONNUMMER", " 400101-2386 ", "SYNTHETIC", "194001012386"],
  ["short form without separator", "PERSONNUMMER", "4001012386", "SYNTHETIC", "IDENTIFIER_FORMAT"],
  ["letters", "PERSONNUMMER", "19400101238A", "SYNTHETIC", "IDENTIFIER_FORMAT"],
  ["empty", "PERSONNUMMER", "", "SYNTHETIC", "IDENTIFIER_FORMAT"],
  ["no such day", "PERSONNUMMER", "194002302386", "SYNTHETIC", "IDENTIFIER_DATE"],
  ["day 60", "PERSONNUMMER", "194001602386", "SYNTHETIC", "IDENTIFIER_DATE"],
  ["wrong check digit", "PERSONNUMMER", "194001012387", "SYNTHETIC", "IDENTIFIER_CHECK_DIGIT"],
  ["test number in production", "PERSONNUMMER", "194001012386", "PRODUCTION", "TEST_IDENTITY_IN_PRODUCTION"],
  [
    "not of the series, in the sandbox",
    "PERSONNUMMER",
    "299901011230",
    "SYNTHETIC",
    "REAL_IDENTITY_IN_SANDBOX",
  ],
  ["not of the series, in production", "PERSONNUMMER", "299901011230", "PRODUCTION", "299901011230"],
  ["coordination number", "SAMORDNINGSNUMMER", "194001612383", "SYNTHETIC", "194001612383"],
  ["coordination number called personnummer", "PERSONNUMMER", "194001612383", "SYNTHETIC", "IDENTIFIER_DATE"],
  [
    "personnummer called coordination number",
    "SAMORDNINGSNUMMER",
    "194001012386",
    "SYNTHETIC",
    "IDENTIFIER_DATE",
  ],
  ["invented reserve number", "NATIONAL_RESERVE", "58400101AW0X", "SYNTHETIC", "58400101AW0X"],
  ["invented reserve number, small letters", "NATIONAL_RESERVE", "58400101aw0x", "SYNTHETIC", "58400101AW0X"],
  [
    "invented reserve number in production",
    "NATIONAL_RESERVE",
    "58400101AW0X",
    "PRODUCTION",
    "TEST_IDENTITY_IN_PRODUCTION",
  ],
  ["issued form in the sandbox", "NATIONAL_RESERVE", "00400231AB07", "SYNTHETIC", "REAL_IDENTITY_IN_SANDBOX"],
  ["issued form in production", "NATIONAL_RESERVE", "00400231AB07", "PRODUCTION", "00400231AB07"],
  ["regional form called national", "NATIONAL_RESERVE", "19400231K069", "PRODUCTION", "IDENTIFIER_FORMAT"],
  ["Västra Götaland", "REGIONAL_RESERVE", "19400231K069", "PRODUCTION", "19400231K069"],
  ["Stockholm", "REGIONAL_RESERVE", "999999000001", "PRODUCTION", "999999000001"],
  ["regional in the sandbox", "REGIONAL_RESERVE", "999999000001", "SYNTHETIC", "REAL_IDENTITY_IN_SANDBOX"],
  ["no regional form", "REGIONAL_RESERVE", "194001010000", "PRODUCTION", "IDENTIFIER_FORMAT"],
];

describe("readIdentifier", () => {
  it.each(cases)("%s", (_name, system, text, tenant, expected) => {
    const read = readIdentifier(system, text, tenant, TODAY);
    expect(typeof read === "string" ? read : read.value).toBe(expected);
  });
});
