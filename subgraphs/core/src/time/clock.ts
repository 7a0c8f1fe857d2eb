/** The one clock of the product: everything that asks what day it is asks here, so that tests can set it. */
import { Temporal } from "temporal-polyfill";

/** Time zone of every `Date` in the graph. */
export const TIME_ZONE = "Europe/Stockholm";

/** Tells the time. */
export interface Clock {
  /** The present instant. */
  now(): Temporal.Instant;
}

/** The clock on the wall. */
export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** A clock that stands still at `instant` (RFC 3339 with offset). */
export function fixedClock(instant: string): Clock {
  const now = Temporal.Instant.from(instant);
  return { now: () => now };
}

/** The day that `instant` falls on in Stockholm, as YYYY-MM-DD. */
export function stockholmDay(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO(TIME_ZONE).toPlainDate().toString();
}

/** Today in Stockholm, as YYYY-MM-DD. */
export function today(clock: Clock): string {
  return stockholmDay(clock.now());
}
