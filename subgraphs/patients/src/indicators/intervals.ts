/**
 * Stretches of days and what is made of them. A list of stretches is *in order*: apart from each other, not
 * touching, the earliest first. Days are compared as text.
 */
import { dayNumber, dayText } from "../day.js";

/** Days from one (inclusive) to another (exclusive; null while it lasts). */
export interface Interval {
  readonly from: string;
  readonly to: string | null;
}

/** A fact that holds from one day to another, both of which count; a null end is open. */
export interface Period {
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** The day after a day. */
export function dayAfter(day: string): string {
  return dayText(dayNumber(day) + 1);
}

/** The days on which a fact holds; none (an empty stretch) when it ends before it begins. */
export function intervalOf({ validFrom, validTo }: Period): Interval {
  return { from: validFrom, to: validTo === null ? null : dayAfter(validTo) };
}

/** The days on which any of some facts holds, in order. */
export function daysOf(periods: readonly Period[]): Interval[] {
  return periods.length === 0 ? [] : union(periods.map(intervalOf));
}

/** The days that lie in any of the stretches, which need not be in order: the result is. */
export function union(intervals: readonly Interval[]): Interval[] {
  const real = intervals.filter(({ from, to }) => to === null || from < to);
  if (real.length < 2) return real;
  real.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const joined: Interval[] = [];
  let last: Interval | undefined;
  for (const next of real) {
    if (last === undefined || (last.to !== null && last.to < next.from)) {
      last = next;
      joined.push(last);
    } else if (last.to !== null && (next.to === null || next.to > last.to)) {
      last = { from: last.from, to: next.to };
      joined[joined.length - 1] = last;
    }
  }
  return joined;
}

/** The days that lie in both of two lists in order. */
export function intersection(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  const common: Interval[] = [];
  let inA = 0;
  let inB = 0;
  for (;;) {
    const left = a[inA];
    const right = b[inB];
    if (left === undefined || right === undefined) return common;
    const from = left.from > right.from ? left.from : right.from;
    const leftEndsFirst = left.to !== null && (right.to === null || left.to <= right.to);
    const to = leftEndsFirst ? left.to : right.to;
    if (to === null || from < to) common.push({ from, to });
    if (leftEndsFirst) inA += 1;
    else inB += 1;
  }
}

/** The days of the first of two lists in order that do not lie in the second. */
export function difference(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  return b.length === 0 ? [...a] : intersection(a, complement(b));
}

/** The days of a list in order before a day; all of them when it is null. */
export function before(intervals: readonly Interval[], day: string | null): Interval[] {
  return day === null ? [...intervals] : intersection(intervals, [{ from: EARLIEST, to: day }]);
}

/** A part of a stretch that lies wholly inside or wholly outside of others. */
export interface Part extends Interval {
  readonly inside: boolean;
}

/** Cuts a list in order by another: first the parts inside of it, then those outside. */
export function split(intervals: readonly Interval[], by: readonly Interval[]): Part[] {
  const parts: Part[] = [];
  if (by.length > 0)
    for (const { from, to } of intersection(intervals, by)) parts.push({ from, to, inside: true });
  for (const { from, to } of by.length > 0 ? difference(intervals, by) : intervals)
    parts.push({ from, to, inside: false });
  return parts;
}

/** Before every day, as text. */
const EARLIEST = "";

function complement(intervals: readonly Interval[]): Interval[] {
  const gaps: Interval[] = [];
  let from: string | null = EARLIEST;
  for (const interval of intervals) {
    if (from !== null && from < interval.from) gaps.push({ from, to: interval.from });
    from = interval.to;
  }
  if (from !== null) gaps.push({ from, to: null });
  return gaps;
}
