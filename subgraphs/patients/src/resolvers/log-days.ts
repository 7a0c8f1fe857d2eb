/** Days of queries over the log. */
import { END_OF_TIME, refuse, TIME_ZONE, type TimeSpan } from "@vardgraf/core";
import { Temporal } from "temporal-polyfill";

/** A first and a last day, both of which count, as a client sends them. */
export interface DayRange {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** The stretch of time that the days are in Stockholm; an absent one is open. */
export function spanOf({ from, to }: DayRange): TimeSpan {
  return {
    from: from == null ? 0 : startOf(Temporal.PlainDate.from(from)),
    before: to == null ? END_OF_TIME : startOf(Temporal.PlainDate.from(to).add({ days: 1 })),
  };
}

/** The place in the log that a cursor stands for; `INVALID_CURSOR` for anything else. */
export function placeOf(afterId: string | null): number | null {
  if (afterId === null) return null;
  if (!/^[1-9]\d{0,14}$/.test(afterId)) throw refuse("INVALID_CURSOR");
  return Number(afterId);
}

function startOf(day: Temporal.PlainDate): number {
  return day.toZonedDateTime({ timeZone: TIME_ZONE }).epochMilliseconds;
}
