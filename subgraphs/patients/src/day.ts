/** Day arithmetic on `YYYY-MM-DD` for many days: a day is a count of days from 1970-01-01. */

const MILLISECONDS = 86_400_000;
const written = new Map<number, string>();

/** The day `YYYY-MM-DD` as a count of days from 1970-01-01. */
export function dayNumber(day: string): number {
  return Date.UTC(digits(day, 0, 4), digits(day, 5, 7) - 1, digits(day, 8, 10)) / MILLISECONDS;
}

/** The number that digits stand for, without making a text of them. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = 10 * number + text.charCodeAt(at) - 48;
  return number;
}

/** A count of days from 1970-01-01 as `YYYY-MM-DD`. Written once for each day, as there are few of them. */
export function dayText(number: number): string {
  let text = written.get(number);
  if (text === undefined) {
    text = new Date(number * MILLISECONDS).toISOString().slice(0, 10);
    written.set(number, text);
  }
  return text;
}

/** True when `year`, `month` and `day` are a day of the calendar. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Whole years from `birthDate` to `on`. */
export function ageOn(birthDate: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/**
 * Whoever is born after this is younger than `years` on `day`: compares with days as text, and is for 29 February not
 * always a day of the calendar.
 */
export function yearsBefore(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;
}
