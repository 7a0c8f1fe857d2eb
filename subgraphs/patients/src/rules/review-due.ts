/** Medication reviews: only a physician's counts, and the next is due a year later (B67). */
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

/** Where a person's yearly review stands. */
export interface ReviewState {
  /** Day of the latest review that counts; null when there has been none. */
  readonly last: string | null;
  /** Last day for the next; null when there has been none, so that it is due at once. */
  readonly nextDue: string | null;
  readonly overdue: boolean;
}

/** The state on `day` that follows from reviews up to that day. One that no physician made does not count. */
export function reviewState(
  reviews: readonly { readonly on: string; readonly profession: string }[],
  day: string,
): ReviewState {
  const last = reviews
    .filter(({ on, profession }) => profession === "PHYSICIAN" && on <= day)
    .reduce<string | null>((latest, { on }) => (latest === null || on > latest ? on : latest), null);
  const nextDue = last === null ? null : reviewDue(last);
  return { last, nextDue, overdue: nextDue === null || nextDue < day };
}
