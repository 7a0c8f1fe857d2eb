/**
 * Spans of time that values are about. A month is a whole number, twelve times the year plus 0 to 11, so that months can
 * be counted with; days are `YYYY-MM-DD`.
 */
import { refuse } from "../graph/errors.js";
import type { IndicatorPeriod } from "./definition.js";

/** Whole calendar months: from `from` to `to`, which is not in it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Into what a selection is cut. See `IndicatorBucket`. */
export type IndicatorBucket = "MONTH" | "QUARTER" | "YEAR";

/** What a selection says of time. See `FigureSelection`. */
export interface SpanSelection {
  readonly on?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly bucket?: IndicatorBucket | null | undefined;
}

/** Most spans that one selection may have: ten years of months. */
export const MOST_SPANS = 120;

const MONTHS_OF = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;
const MILLISECONDS = 86_400_000;

/** The month of a day or of a month as text: `2025-03-31` and `2025-03` are the same. */
export function monthOf(text: string): number {
  return digits(text, 0, 4) * 12 + digits(text, 5, 7) - 1;
}

/** The number that digits stand for: without making a text of them, as every day that is counted is read so. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) number = 10 * number + text.charCodeAt(at) - 48;
  return number;
}

/** A month as text, for example `2025-03`. */
export function monthText(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;
}

/** First day of a month. */
export function firstDay(month: number): string {
  return `${monthText(month)}-01`;
}

/** Last day of a month. */
export function lastDay(month: number): string {
  return daysAfter(firstDay(month + 1), -1);
}

/** The first month of the year that a month is in. */
export function yearStart(month: number): number {
  return month - (month % 12);
}

/**
 * The last month that can be counted on `today`: `windowDays` have passed since its last day, which may be today itself.
 */
export function lastCountable(today: string, windowDays = 0): number {
  const day = daysAfter(today, -windowDays);
  const month = monthOf(day);
  return lastDay(month) === day ? month : month - 1;
}

/**
 * The spans of a selection, in order.
 *
 * Each is a calendar month, quarter or year, for everybody: of other spans two could be set against each other so that a
 * single person shows. None may end after today. `on` stands for the span of the definition's own kind that ends with
 * that day. Refuses with `BAD_USER_INPUT` when the selection is not one of the two, and else with `PERIOD_NOT_ALLOWED`.
 */
export function spansOf(selection: SpanSelection, period: IndicatorPeriod, today: string): Span[] {
  const { on, from, to, bucket } = selection;
  if (on != null) {
    if (from != null || to != null || bucket != null) throw oneOfTwo();
    return [spanEndingOn(on, period, today)];
  }
  if (from == null || to == null) throw oneOfTwo();
  return spansBetween(from, to, bucket ?? null, today);
}

/** True when the span is a calendar month, quarter or year. */
export function isCalendarSpan({ from, to }: Span): boolean {
  const length = to - from;
  return (length === 1 || length === 3 || length === 12) && from % length === 0;
}

function spanEndingOn(on: string, period: IndicatorPeriod, today: string): Span {
  const month = monthOf(on);
  if (lastDay(month) !== on) throw notAllowed("`on` must be the last day of a month.");
  if (on > today) throw notAllowed("`on` must not be in the future.");
  const length = period === "QUARTER" || period === "YEAR" ? MONTHS_OF[period] : 1;
  if ((month + 1) % length !== 0) {
    throw notAllowed(`\`on\` must be the last day of a ${period.toLowerCase()} for this indicator.`);
  }
  return { from: month + 1 - length, to: month + 1 };
}

function spansBetween(from: string, to: string, bucket: IndicatorBucket | null, today: string): Span[] {
  const whole = { from: monthOf(from), to: monthOf(to) };
  if (firstDay(whole.from) !== from || firstDay(whole.to) !== to) {
    throw notAllowed("`from` and `to` must be the first day of a month.");
  }
  if (from >= to) throw notAllowed("`to` must be after `from`.");
  if (to > today) throw notAllowed("`to` must not be in the future.");
  if (bucket === null) {
    if (isCalendarSpan(whole)) return [whole];
    throw notAllowed(
      "A span must be a calendar month, quarter or year; `bucket` cuts a longer one into such.",
    );
  }
  const length = MONTHS_OF[bucket];
  if (whole.from % length !== 0 || whole.to % length !== 0) {
    throw notAllowed(`\`from\` and \`to\` must each be the first day of a ${bucket.toLowerCase()}.`);
  }
  const count = (whole.to - whole.from) / length;
  if (count > MOST_SPANS) throw notAllowed(`At most ${MOST_SPANS} spans can be asked for at a time.`);
  return Array.from({ length: count }, (_, at) => ({
    from: whole.from + at * length,
    to: whole.from + (at + 1) * length,
  }));
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS).toISOString().slice(0, 10);
}

function oneOfTwo() {
  return refuse("BAD_USER_INPUT", "Give either `on`, or `from` and `to` with or without `bucket`.");
}

function notAllowed(message: string) {
  return refuse("PERIOD_NOT_ALLOWED", message);
}
