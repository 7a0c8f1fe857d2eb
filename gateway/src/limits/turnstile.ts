/**
 * Lets requests begin at the pace at which others are finished.
 *
 * A process that takes up whatever arrives holds the half-made answers of all of them at once, and spends more time on
 * keeping them than on making them. So only a few begin at once; the others begin one by one, each in a turn of the event
 * loop that had little else to do. While there is work on answers already begun, that comes first; while all of them wait
 * for subgraphs, turns take no time and nobody waits here.
 */

/** Requests under way up to which another one begins at once. */
const AT_ONCE = 8;

/** Longest turn of the event loop that had little to do, in milliseconds. */
const IDLE_TURN = 0.5;

/** See the file. */
export class Turnstile {
  #inside = 0;
  /** Those who wait, the longest wait first. */
  readonly #line = new Set<() => void>();
  #lastTurn = 0;

  /** `now` is a clock in milliseconds. */
  constructor(readonly now: () => number = () => performance.now()) {}

  /** Lets a request begin: undefined when it may at once, else resolves when it may. Call `leave` when it is done. */
  enter(): Promise<void> | undefined {
    if (this.#inside < AT_ONCE && this.#line.size === 0) {
      this.#inside += 1;
      return undefined;
    }
    return new Promise((resolve) => {
      if (this.#line.size === 0) {
        this.#lastTurn = this.now();
        setImmediate(this.#turn);
      }
      this.#line.add(resolve);
    });
  }

  /** A request is done. */
  leave(): void {
    this.#inside -= 1;
  }

  readonly #turn = (): void => {
    const now = this.now();
    const wasIdle = now - this.#lastTurn < IDLE_TURN;
    this.#lastTurn = now;
    if (wasIdle) this.#next();
    while (this.#inside < AT_ONCE && this.#line.size > 0) this.#next();
    if (this.#line.size > 0) setImmediate(this.#turn);
  };

  #next(): void {
    const [begin] = this.#line;
    if (begin === undefined) return;
    this.#line.delete(begin);
    this.#inside += 1;
    begin();
  }
}
