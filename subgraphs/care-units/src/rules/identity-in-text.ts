/**
 * Free text that holds an identity number. What staff write about an organisation is read by other
 * organisations, so it must never name a patient.
 */
import { type UserError, userError } from "@vardgraf/core";

/** What may stand between the digits of a number that somebody has typed or pasted. */
const SEPARATOR = "[ \\u00a0.\\-\\u2010-\\u2015+/]";
const DIGIT_GROUPS = new RegExp(`\\d+(?:${SEPARATOR}{1,3}\\d+)*`, "g");
/** A day and four signs of which one at least is a digit: national and regional reserve numbers. */
const RESERVE_NUMBER = new RegExp(
  `(?<![0-9A-Z])(\\d{8})${SEPARATOR}?(?=[A-Z0-9]{0,3}\\d)(?=[0-9]{0,3}[A-Z])[A-Z0-9]{4}(?![0-9A-Z])`,
  "gi",
);

/**
 * True when the text holds something that looks like an identity number: a personnummer, a coordination
 * number or a reserve number with ten or twelve signs, however its parts are separated. The check digit
 * does not matter: a mistyped number points at a person as well. Telephone numbers are let through unless
 * they begin with a day.
 */
export function looksLikeIdentityNumber(text: string): boolean {
  const plain = text.normalize("NFKC");
  for (const [run] of plain.matchAll(DIGIT_GROUPS)) {
    if (anyAdjacent(run.match(/\d+/g) ?? [], isNumber)) return true;
  }
  for (const [, day] of plain.matchAll(RESERVE_NUMBER)) {
    if (day !== undefined && isLongDay(day)) return true;
  }
  return false;
}

/** Refuses a free text that looks as if it named a patient (`TEXT_HOLDS_IDENTITY_NUMBER`). */
export function freeTextProblems(text: string | null, field: string): UserError[] {
  if (text === null || !looksLikeIdentityNumber(text)) return [];
  return [userError("TEXT_HOLDS_IDENTITY_NUMBER", field)];
}

/** Refuses an empty text (`VALUE_REQUIRED`) and one that looks as if it named a patient. */
export function requiredTextProblems(text: string, field: string): UserError[] {
  if (text.trim() === "") return [userError("VALUE_REQUIRED", field)];
  return freeTextProblems(text, field);
}

/** True when some groups beside each other make up a number together. */
function anyAdjacent(groups: readonly string[], is: (digits: string) => boolean): boolean {
  return groups.some((_, start) => {
    let digits = "";
    for (const group of groups.slice(start)) {
      digits += group;
      if (digits.length > 12) return false;
      if (is(digits)) return true;
    }
    return false;
  });
}

function isNumber(digits: string): boolean {
  if (digits.length === 10) return isMonthAndDay(digits.slice(2, 6));
  return digits.length === 12 && (isLongDay(digits.slice(0, 8)) || digits.startsWith("99"));
}

/** A day of birth with its century; also as a coordination or reserve number writes it. */
function isLongDay(digits: string): boolean {
  return /^(18|19|20)/.test(digits) && isMonthAndDay(digits.slice(4, 8));
}

/** Days from 61 are those of coordination numbers, days from 32 those of reserve numbers. */
function isMonthAndDay(digits: string): boolean {
  const month = Number(digits.slice(0, 2));
  const day = Number(digits.slice(2, 4));
  return month >= 1 && month <= 12 && day >= 1 && day <= 91 && day !== 60;
}
