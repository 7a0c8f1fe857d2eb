/** Instants as the columns hold them: RFC 3339 in Stockholm time, so that the first ten characters are the day. */
import { Temporal } from "temporal-polyfill";

/** The Stockholm day of a stored instant. */
export function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

/** True when `a` is later than `b`, whatever offsets they are written with. */
export function isLater(a: string, b: string): boolean {
  return Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) > 0;
}

/** The instant so many hours later, in UTC. */
export function hoursAfter(instant: string, hours: number): string {
  return Temporal.Instant.from(instant).add({ hours }).toString();
}
