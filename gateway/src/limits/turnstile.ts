/**
 * Lets requests begin at the pace at which others are finished.
 *
 * A process that takes up whatever arrives holds the half-made answers of all of them at once, and spends more time on
 * keeping them than on making them. So only a few begin at once; beyond those one begins in each turn of the event loop.
 * While there is work on answers already begun, turns are long and that work comes first; while all of them wait for
 * subgraphs, turns take no time and nobody waits here.
 */

/** Requests under way up to which another one begins at once. */
const AT_ONCE = 8;

/** See the file. */
export class Turnstile {
  #inside = 0;
  /** Those who wait, the longest wait first. */
  readonly #line = new Set<() => void>();

  /** Lets a request begin: undefined when it may at once, else resolves when it may. Call `leave` when it is done. */
  enter(): Promise<void> | undefined {
    if (this.#inside < AT_ONCE && this.#line.size === 0) {
      this.#inside += 1;
      return undefined;
    }
    return new Promise((resolve) => {
      if (this.#line.size === 0) setImmediate(this.#turn);
      this.#line.add(resolve);
    });
  }

  /** A request is done. */
  leave(): void {
    this.#inside -= 1;
  }

  readonly #turn = (): void => {
    for (const begin of this.#line) {
      this.#line.delete(begin);
      this.#inside += 1;
      begin();
      if (this.#inside >= AT_ONCE) break;
    }
    if (this.#line.size > 0) setImmediate(this.#turn);
  };
}
