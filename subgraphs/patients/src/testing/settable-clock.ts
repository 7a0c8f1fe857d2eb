/** A clock that a test moves by hand. */
import type { Clock } from "@vardgraf/core";
import { Temporal } from "temporal-polyfill";

/** Stands still where it was set last. */
export class SettableClock implements Clock {
  #now: Temporal.Instant;

  constructor(instant: string) {
    this.#now = Temporal.Instant.from(instant);
  }

  now(): Temporal.Instant {
    return this.#now;
  }

  /** Sets it to an RFC 3339 instant; time never goes back. */
  set(instant: string): void {
    const next = Temporal.Instant.from(instant);
    if (Temporal.Instant.compare(next, this.#now) < 0) throw new RangeError(`${instant} has passed.`);
    this.#now = next;
  }
}
