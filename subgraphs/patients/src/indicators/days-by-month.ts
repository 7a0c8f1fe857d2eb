/** How many days of a span lie in each month. */
import { dayNumber } from "../day.js";

/** The days of a span that lie in one month. */
export interface MonthDays {
  /** The first of them. */
  readonly first: string;
  readonly days: number;
}

/** Months, from the first, in which days of a span without an end are counted. */
export const OPEN_MONTHS = 60;

/**
 * The days from `from` to `until` (exclusive) by month. Without an end the days go on, as they do until an end is known:
 * a month is only asked for when it is over, so that days that have not been are in no answer, and whatever ends the
 * span takes back what lies after.
 */
export function daysByMonth(from: string, until: string | null): MonthDays[] {
  const last = until ?? firstOfMonth(from, OPEN_MONTHS);
  const months: MonthDays[] = [];
  for (let first = from; first < last;) {
    const next = firstOfMonth(first, 1);
    months.push({ first, days: dayNumber(next < last ? next : last) - dayNumber(first) });
    first = next;
  }
  return months;
}

function firstOfMonth(day: string, monthsLater: number): string {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + monthsLater;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`;
}
