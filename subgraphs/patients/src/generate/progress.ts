/** Says how far a long work has come. */

/** At most one line in this time, in milliseconds. */
const INTERVAL = 1000;

/** Counts people and says how many there are and how fast they come. */
export class ProgressReport {
  readonly #total: number;
  readonly #say: (line: string) => void;
  readonly #started = performance.now();
  #done = 0;
  #said = performance.now();

  constructor(total: number, say: (line: string) => void) {
    this.#total = total;
    this.#say = say;
  }

  /** Counts `people` more, and says so when a second has gone since the last line. */
  add(people: number): void {
    this.#done += people;
    if (performance.now() - this.#said >= INTERVAL) this.say(this.#line());
  }

  /** Says a line at once. */
  say(line: string): void {
    this.#said = performance.now();
    this.#say(line);
  }

  /** Says the last line and what the whole came to. */
  finish(): { readonly patients: number; readonly seconds: number } {
    this.say(this.#line());
    return { patients: this.#done, seconds: (performance.now() - this.#started) / 1000 };
  }

  #line(): string {
    const seconds = Math.max(0.001, (performance.now() - this.#started) / 1000);
    return `${this.#done} of ${this.#total} people, ${Math.round(this.#done / seconds)} a second`;
  }
}
