/** Sets of days as spans from one day to another, both counted: what is covered, what is not, what is doubly so. */
import type { Validity } from "@vardgraf/core";
import { addDays } from "./days.js";

/** Days from `from` to `to`, both counted. */
export interface DaySpan {
  readonly from: string;
  readonly to: string;
}

/** The part of a fact's validity that lies within `within`; null when none of it does. */
export function clip({ validFrom, validTo }: Validity, within: DaySpan): DaySpan | null {
  const from = validFrom === null || validFrom < within.from ? within.from : validFrom;
  const to = validTo === null || validTo > within.to ? within.to : validTo;
  return from <= to ? { from, to } : null;
}

/** The same days as spans in order that neither overlap nor touch. */
export function union(spans: readonly DaySpan[]): DaySpan[] {
  return atLeast(spans, 1);
}

/** Days that lie in two spans or more. */
export function overlapDays(spans: readonly DaySpan[]): DaySpan[] {
  return atLeast(spans, 2);
}

/** Days of `whole` that lie in none of `spans`. */
export function gaps(whole: DaySpan, spans: readonly DaySpan[]): DaySpan[] {
  const found: DaySpan[] = [];
  let next = whole.from;
  for (const { from, to } of union(spans)) {
    if (to < next) continue;
    if (from > whole.to) break;
    if (next < from) found.push({ from: next, to: addDays(from, -1) });
    next = addDays(to, 1);
  }
  if (next <= whole.to) found.push({ from: next, to: whole.to });
  return found;
}

/** Days that lie in `depth` spans or more, found by walking over the days on which a span starts or has ended. */
function atLeast(spans: readonly DaySpan[], depth: number): DaySpan[] {
  const steps = new Map<string, number>();
  for (const { from, to } of spans) {
    const after = addDays(to, 1);
    steps.set(from, (steps.get(from) ?? 0) + 1);
    steps.set(after, (steps.get(after) ?? 0) - 1);
  }
  const found: DaySpan[] = [];
  let count = 0;
  let since: string | null = null;
  for (const [day, step] of [...steps].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    count += step;
    if (since === null && count >= depth) since = day;
    else if (since !== null && count < depth) {
      found.push({ from: since, to: addDays(day, -1) });
      since = null;
    }
  }
  return found;
}
