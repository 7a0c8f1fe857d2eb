/** Days of the calendar as text, YYYY-MM-DD. */
import { Temporal } from "temporal-polyfill";

const MILLISECONDS = 86_400_000;
const START = "T00:00:00.000Z";

/** The day `count` days later; earlier for a negative number. */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day + START) + count * MILLISECONDS).toISOString().slice(0, -START.length);
}

/** Day of the week from 1, Monday, to 7, Sunday. */
export function weekdayOf(day: string): number {
  return new Date(day + START).getUTCDay() || 7;
}

/** Number of days from `from` to `to`, both counted. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: "days" }).days + 1;
}

/** The months from that of `from` to that of `to`, as YYYY-MM. */
export function monthsBetween(from: string, to: string): string[] {
  const last = Temporal.PlainYearMonth.from(to.slice(0, 7));
  const months: string[] = [];
  for (
    let month = Temporal.PlainYearMonth.from(from.slice(0, 7));
    Temporal.PlainYearMonth.compare(month, last) <= 0;
    month = month.add({ months: 1 })
  )
    months.push(month.toString());
  return months;
}
