/**
 * How long the calls to one subgraph are waited for.
 *
 * Only time in which this process was able to listen counts. When the process itself stood still (a paused machine, a
 * starved core), the answers are there already and nobody has read them: to give those calls up would be to blame all
 * subgraphs at once for what none of them did.
 */

/** A call that is waited for. */
export interface Awaited {
  /** When it is given up, on the clock of {@link Patience.now}. */
  readonly giveUpAt: number;
  /** Gives it up; called once. */
  giveUp(): void;
}

/** How often the calls are looked through, in milliseconds: one timer for all costs less than one for each. */
const ROUND_MILLISECONDS = 50;

/** Longest time between two rounds that counts as listening, in milliseconds. */
const LISTENING_MILLISECONDS = 4 * ROUND_MILLISECONDS;

/** See the file. */
export class Patience {
  readonly #awaited = new Set<Awaited>();
  readonly #rounds: NodeJS.Timeout;
  /** Milliseconds that were listened, up to the last round. */
  #listened = 0;
  #lastRound = performance.now();

  constructor() {
    this.#rounds = setInterval(() => this.#round(), ROUND_MILLISECONDS);
    this.#rounds.unref();
  }

  /** Milliseconds that were listened so far. */
  get now(): number {
    return this.#listened + Math.min(performance.now() - this.#lastRound, LISTENING_MILLISECONDS);
  }

  /** Calls that are waited for. */
  get size(): number {
    return this.#awaited.size;
  }

  /** Waits for a call from now on. */
  add(call: Awaited): void {
    this.#awaited.add(call);
  }

  /** Waits for a call no longer. */
  delete(call: Awaited): void {
    this.#awaited.delete(call);
  }

  /** Nothing is given up any more. */
  end(): void {
    clearInterval(this.#rounds);
  }

  #round(): void {
    this.#listened = this.now;
    this.#lastRound = performance.now();
    for (const call of this.#awaited) if (call.giveUpAt <= this.#listened) call.giveUp();
  }
}
