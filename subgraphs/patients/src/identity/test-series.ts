/**
 * The test numbers that Skatteverket publishes for use in test systems: birth number 238 for women and 239
 * for men on any day, 980 and 981 for people born in the 1890s. No living person has one of them.
 */
import type { Sex } from "../tables/codes.js";
import { luhnDigit } from "./luhn.js";

/** First and last year of birth in the series of personnummer. */
export const TEST_SERIES_YEARS = { first: 1890, last: 2026 } as const;
/** First and last year of birth in the series of samordningsnummer. */
export const TEST_COORDINATION_YEARS = { first: 1914, last: 2025 } as const;

function birthNumber(year: number, sex: Sex): string {
  if (year < 1900) return sex === "FEMALE" ? "980" : "981";
  return sex === "FEMALE" ? "238" : "239";
}

/**
 * The one test personnummer of a birth date (`YYYY-MM-DD`) and sex, or null outside the years of the series.
 */
export function testPersonnummer(birthDate: string, sex: Sex): string | null {
  const year = Number(birthDate.slice(0, 4));
  if (year < TEST_SERIES_YEARS.first || year > TEST_SERIES_YEARS.last) return null;
  return withCheckDigit(birthDate.replaceAll("-", "") + birthNumber(year, sex));
}

/** The one test samordningsnummer of a birth date and sex, or null outside the years of the series. */
export function testSamordningsnummer(birthDate: string, sex: Sex): string | null {
  const year = Number(birthDate.slice(0, 4));
  if (year < TEST_COORDINATION_YEARS.first || year > TEST_COORDINATION_YEARS.last) return null;
  const day = Number(birthDate.slice(8, 10)) + 60;
  return withCheckDigit(`${birthDate.slice(0, 4)}${birthDate.slice(5, 7)}${day}${birthNumber(year, sex)}`);
}

/** True when a checked twelve-digit number belongs to the series. */
export function isTestNumber(value: string): boolean {
  const year = Number(value.slice(0, 4));
  const years = Number(value.slice(6, 8)) > 60 ? TEST_COORDINATION_YEARS : TEST_SERIES_YEARS;
  if (year < years.first || year > years.last) return false;
  const number = value.slice(8, 11);
  return number === birthNumber(year, "FEMALE") || number === birthNumber(year, "MALE");
}

function withCheckDigit(eleven: string): string {
  return eleven + String(luhnDigit(eleven.slice(2)));
}
