/** Reserve numbers (reservnummer): for people without a personnummer, or whose number is not known. */
import type { Sex } from "../tables/codes.js";

/**
 * National reserve number `XXYYMMDDNNGC`: century plus a multiple of three (or 00), date, two letters of
 * which none is I, O, Q, V or W, a sex digit and a check character.
 */
const NATIONAL = /^\d{8}[A-HJ-NPR-UX-Z]{2}[0-9][0-9A-Z]$/;

/**
 * The project's own invented reserve number. It has the form of a national one, except that its second letter
 * is one that no issued number has and its check character is X: it can be neither a personnummer nor
 * anybody's reserve number.
 */
const SYNTHETIC = /^\d{8}[A-HJ-NPR-UX-Z][IOQVW][0-9]X$/;

/**
 * Regional reserve numbers: Stockholm `99yyyyNNNNNC`, Västra Götaland `yyyymmddGggC` with G one of K, M, X,
 * Värmland `yyyymmddABNC`, Inera `yyyymmxxNNNC` with a day from 32 to 59. Their check digits are documented
 * in ways that contradict each other, so only the form is checked.
 */
const REGIONAL = [/^99\d{10}$/, /^\d{8}[KMX]\d{3}$/, /^\d{8}[A-Z]{2}\d{2}$/, /^\d{6}(?:3[2-9]|[45]\d)\d{4}$/];

/** True for a national reserve number that could have been issued. */
export function isNationalReserveNumber(value: string): boolean {
  return NATIONAL.test(value);
}

/** True for an invented reserve number of synthetic people. */
export function isSyntheticReserveNumber(value: string): boolean {
  return SYNTHETIC.test(value);
}

/** True for the form of a regional reserve number. */
export function isRegionalReserveNumber(value: string): boolean {
  return REGIONAL.some((form) => form.test(value));
}

const FIRST_LETTERS = "ABCDEFGHJKLMNPRSTUXYZ";
const SECOND_LETTERS = "IOQVW";
const SEX_DIGITS = 5;

/** How many invented reserve numbers one region has for one birth date and sex. */
export const SYNTHETIC_RESERVE_CAPACITY = FIRST_LETTERS.length * SECOND_LETTERS.length * SEX_DIGITS;

/**
 * The `order`-th (from 0) invented reserve number of a region for a birth date and sex. The region's number
 * (01–25) is the multiple of three that is added to the century, so that regions never meet.
 *
 * Throws RangeError when the region has used up its numbers of that date and sex.
 */
export function syntheticReserveNumber(region: string, birthDate: string, sex: Sex, order: number): string {
  if (order >= SYNTHETIC_RESERVE_CAPACITY) {
    throw new RangeError(
      `Region ${region} has more than ${SYNTHETIC_RESERVE_CAPACITY} people of one birth date and sex.`,
    );
  }
  const century = Number(birthDate.slice(0, 2)) + 3 * Number(region);
  const first = FIRST_LETTERS.charAt(order % FIRST_LETTERS.length);
  const rest = Math.floor(order / FIRST_LETTERS.length);
  const second = SECOND_LETTERS.charAt(rest % SECOND_LETTERS.length);
  const sexDigit = 2 * Math.floor(rest / SECOND_LETTERS.length) + (sex === "MALE" ? 1 : 0);
  const date = birthDate.slice(2).replaceAll("-", "");
  return `${century}${date}${first}${second}${sexDigit}X`;
}
