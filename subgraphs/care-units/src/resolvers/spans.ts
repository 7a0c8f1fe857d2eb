/** Spans of days that a client asks about. */
import { refuse } from "@vardgraf/core";
import { daysBetween } from "../rules/days.js";
import type { DaySpan } from "../rules/day-spans.js";

/** The span from one day to another; refuses one that is reversed or longer than `mostDays` (`BAD_USER_INPUT`). */
export function readSpan(from: string, to: string, mostDays: number): DaySpan {
  if (to < from) throw refuse("BAD_USER_INPUT", "`to` must not be before `from`.");
  if (daysBetween(from, to) > mostDays) throw refuse("BAD_USER_INPUT", `Ask about ${mostDays} days at most.`);
  return { from, to };
}
