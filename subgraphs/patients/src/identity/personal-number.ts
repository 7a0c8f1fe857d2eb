/** Personnummer and samordningsnummer: read as people write them, and checked. */
import type { Sex } from "../tables/codes.js";
import { isCalendarDay } from "../day.js";
import { luhnDigit } from "./luhn.js";
import type { IdentifierProblem } from "./problems.js";

/** A number that is right in form, date and check digit. */
export interface PersonalNumber {
  readonly system: "PERSONNUMMER" | "SAMORDNINGSNUMMER";
  /** Twelve digits without separator. */
  readonly value: string;
  /** The date in the number. */
  readonly birthDate: string;
  readonly sex: Sex;
}

/** What is added to the day of birth in a samordningsnummer. */
const COORDINATION_DAYS = 60;

/**
 * Reads `YYYYMMDDNNNC`, `YYYYMMDD-NNNC`, `YYMMDD-NNNC` or `YYMMDD+NNNC`. In the short forms `+` says that the
 * person turns 100 or more in the year of `today`, and `-` that the person does not.
 */
export function readPersonalNumber(text: string, today: string): PersonalNumber | IdentifierProblem {
  const match = /^(?:(\d{8})-?|(\d{6})([-+]))(\d{4})$/.exec(text.trim());
  if (!match) return "IDENTIFIER_FORMAT";
  const [, long, short, separator, rest = ""] = match;
  const date = long ?? century(short ?? "", separator === "+", today);
  return checkPersonalNumber(date + rest);
}

function checkPersonalNumber(value: string): PersonalNumber | IdentifierProblem {
  const year = value.slice(0, 4);
  const month = value.slice(4, 6);
  const dayInNumber = Number(value.slice(6, 8));
  const coordination = dayInNumber > COORDINATION_DAYS;
  const day = coordination ? dayInNumber - COORDINATION_DAYS : dayInNumber;
  if (!isCalendarDay(Number(year), Number(month), day)) return "IDENTIFIER_DATE";
  if (luhnDigit(value.slice(2, 11)) !== Number(value.charAt(11))) return "IDENTIFIER_CHECK_DIGIT";
  return {
    system: coordination ? "SAMORDNINGSNUMMER" : "PERSONNUMMER",
    value,
    birthDate: `${year}-${month}-${String(day).padStart(2, "0")}`,
    sex: Number(value.charAt(10)) % 2 === 0 ? "FEMALE" : "MALE",
  };
}

/** Puts the century before a two-digit year: the latest in which the person is of the age that the sign says. */
function century(short: string, hundred: boolean, today: string): string {
  const thisYear = Number(today.slice(0, 4));
  const latest = hundred ? thisYear - 100 : thisYear;
  let year = Math.floor(latest / 100) * 100 + Number(short.slice(0, 2));
  if (year > latest) year -= 100;
  return String(year) + short.slice(2);
}
