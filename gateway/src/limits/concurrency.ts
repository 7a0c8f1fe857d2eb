/** How many requests are worked on at once: a few more wait in a line, and the rest are told to come back. */
import type { StopSignal } from "@vardgraf/schema";
import { refusal } from "../errors/refusal.js";

/** The limits. */
export interface ConcurrencyLimits {
  /** Requests that are worked on at once. */
  readonly running: number;
  /** Requests that may wait for their turn. */
  readonly waiting: number;
  /** Longest wait, in milliseconds. */
  readonly patience: number;
}

/** Seconds after which a client that was sent away may come back. */
const RETRY_AFTER_SECONDS = 1;

/** Keeps count of the requests in hand. */
export class Concurrency {
  #running = 0;
  /** Those who wait, the longest wait first. */
  readonly #line = new Set<() => void>();

  constructor(readonly limits: ConcurrencyLimits) {}

  /** Requests in hand. */
  get running(): number {
    return this.#running;
  }

  /** Requests in the line. */
  get waiting(): number {
    return this.#line.size;
  }

  /**
   * Resolves when the request may be worked on, with a function to call once when that is done. Refuses with
   * `SERVER_BUSY` when the line is full or the wait too long; rejects when the client is gone before its turn.
   */
  async enter(signal: StopSignal): Promise<() => void> {
    const now = this.enterNow();
    if (now !== null) return now;
    if (this.#line.size >= this.limits.waiting) throw busy();
    await this.#wait(signal);
    return this.#place();
  }

  /** The same for whoever need not wait; null when all places are taken. */
  enterNow(): (() => void) | null {
    if (this.#running >= this.limits.running) return null;
    this.#running += 1;
    return this.#place();
  }

  #place(): () => void {
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#leave();
    };
  }

  /** A place is handed over to whoever is next; only without anybody does the number in hand go down. */
  #leave(): void {
    const [next] = this.#line;
    if (next) next();
    else this.#running -= 1;
  }

  #wait(signal: StopSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (): void => {
        clearTimeout(timer);
        this.#line.delete(enter);
        signal.removeEventListener("abort", giveUp);
      };
      const enter = (): void => {
        end();
        resolve();
      };
      const giveUp = (): void => {
        end();
        reject(busy());
      };
      const timer = setTimeout(giveUp, this.limits.patience);
      this.#line.add(enter);
      signal.addEventListener("abort", giveUp);
      if (signal.aborted) giveUp();
    });
  }
}

function busy(): Error {
  return refusal("SERVER_BUSY", 503, { headers: { "retry-after": String(RETRY_AFTER_SECONDS) } });
}
