/** When the next medication review is due (B67). */
import { Temporal } from "temporal-polyfill";

/** Months from one review to the next. */
export const REVIEW_MONTHS = 12;

/** The same day a year later; 28 February after a leap day. */
export function reviewDue(on: string): string {
  return Temporal.PlainDate.from(on).add({ months: REVIEW_MONTHS }).toString();
}

/** The day whose review is a year old on `on`: an earlier one no longer counts. */
export function reviewCountsFrom(on: string): string {
  return Temporal.PlainDate.from(on).subtract({ months: REVIEW_MONTHS }).toString();
}
