/**
 * Whether somebody is on call at every moment. Row B45: specialists are available day and night; indicator
 * I25: covered hours of all hours.
 *
 * Shifts are in local time and hours are counted as they pass: the day on which summer time starts has 23,
 * the one on which it ends 25, and a shift over that night is as much shorter or longer.
 */
import { TIME_ZONE } from "@vardgraf/core";
import { Temporal } from "temporal-polyfill";
import { addDays, weekdayOf } from "./days.js";
import type { DaySpan } from "./day-spans.js";
import { divideHalfUp } from "./exact-decimal.js";
import type { WeeklyShift } from "./on-call-shifts.js";
import { weekdayNumber } from "./weekly-time.js";

/** A week of shifts and the day from which it comes back; it does so until the next one. */
export interface DatedSchedule {
  readonly validFrom: string;
  readonly shifts: readonly WeeklyShift[];
}

/** Time from one instant to another, in minutes since 1970. */
export interface Minutes {
  readonly from: number;
  readonly to: number;
}

/** Cover over some days. */
export interface OnCallCover {
  /** All minutes of the days. */
  readonly minutes: number;
  readonly coveredMinutes: number;
  /** Times without anybody, in order. */
  readonly uncovered: readonly Minutes[];
}

/** The schedule that holds on a day; null before the first one. */
export function scheduleOn<T extends { readonly validFrom: string }>(
  schedules: readonly T[],
  day: string,
): T | null {
  let latest: T | null = null;
  for (const one of schedules)
    if (one.validFrom <= day && (latest === null || latest.validFrom <= one.validFrom)) latest = one;
  return latest;
}

/** Cover of every minute from the start of `from` to the end of `to`. */
export function onCallCover(schedules: readonly DatedSchedule[], { from, to }: DaySpan): OnCallCover {
  const whole = { from: instant(from, "00:00"), to: instant(addDays(to, 1), "00:00") };
  const shifts: Minutes[] = [];
  // A shift of the day before may last into the first day.
  for (let day = addDays(from, -1); day <= to; day = addDays(day, 1)) {
    const number = weekdayOf(day);
    for (const { weekday, starts, ends } of scheduleOn(schedules, day)?.shifts ?? []) {
      if (weekdayNumber(weekday) !== number) continue;
      shifts.push({ from: instant(day, starts), to: instant(ends <= starts ? addDays(day, 1) : day, ends) });
    }
  }
  const uncovered = uncoveredOf(whole, shifts);
  const minutes = whole.to - whole.from;
  return { minutes, coveredMinutes: minutes - length(uncovered), uncovered };
}

/** Percent of the time that is covered, one decimal half up, but never 100.0 while a minute is missing. */
export function coveredPercentOf({ minutes, coveredMinutes }: OnCallCover): string {
  const percent = divideHalfUp(BigInt(coveredMinutes) * 100n, BigInt(minutes), 1);
  return percent === "100.0" && coveredMinutes < minutes ? "99.9" : percent;
}

/** Minutes as hours with two decimals, half up. */
export function hoursOf(minutes: number): string {
  return divideHalfUp(BigInt(minutes), 60n, 2);
}

/** A moment as RFC 3339 in Stockholm time. */
export function momentOf(minutes: number): string {
  return Temporal.Instant.fromEpochMilliseconds(minutes * 60_000)
    .toZonedDateTimeISO(TIME_ZONE)
    .toString({ timeZoneName: "never", smallestUnit: "minute" })
    .replace(/T(\d\d:\d\d)(?=[+-])/, "T$1:00");
}

/** The times of `whole` outside every shift. */
export function uncoveredOf(whole: Minutes, shifts: readonly Minutes[]): Minutes[] {
  const found: Minutes[] = [];
  let next = whole.from;
  for (const { from, to } of shifts.toSorted((one, other) => one.from - other.from)) {
    if (from > next && next < whole.to) found.push({ from: next, to: Math.min(from, whole.to) });
    next = Math.max(next, to);
  }
  if (next < whole.to) found.push({ from: next, to: whole.to });
  return found;
}

function length(times: readonly Minutes[]): number {
  return times.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** A local time that the clocks jump over is the moment of the jump; one that comes twice is the first. */
function instant(day: string, time: string): number {
  const offset = offsetAtStart(day);
  if (offset === offsetAtStart(addDays(day, 1))) return Date.parse(`${day}T${time}Z`) / 60_000 - offset;
  const local = Temporal.PlainDateTime.from(`${day}T${time}`);
  const zoned = local.toZonedDateTime(TIME_ZONE, { disambiguation: "compatible" });
  const jump = zoned.toPlainDateTime().equals(local)
    ? null
    : zoned.add({ nanoseconds: 1 }).getTimeZoneTransition("previous");
  return (jump ?? zoned).epochMilliseconds / 60_000;
}

/** Days whose offset is remembered: the time zone is dear to ask, and years of days are asked for again and again. */
const MOST_REMEMBERED = 10_000;
const offsets = new Map<string, number>();

/** How far local time is before UTC at the start of a day, in minutes. */
function offsetAtStart(day: string): number {
  const known = offsets.get(day);
  if (known !== undefined) return known;
  if (offsets.size >= MOST_REMEMBERED) offsets.clear();
  const offset = Temporal.PlainDate.from(day).toZonedDateTime(TIME_ZONE).offsetNanoseconds / 60_000_000_000;
  offsets.set(day, offset);
  return offset;
}
