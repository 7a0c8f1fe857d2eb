/** Turns of the event loop, so that much work for one request does not hold up the others. */
import { setImmediate as nextTurn } from "node:timers/promises";

/** Gives everybody who asks a turn of their own, in the order in which they ask. */
export class Turns {
  #last: Promise<void> = Promise.resolve();

  /** Resolves in a turn in which nobody else's work begins. */
  next(): Promise<void> {
    this.#last = this.#last.then(() => nextTurn());
    return this.#last;
  }
}
