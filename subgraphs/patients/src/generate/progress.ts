/** Says how far a long work has come. */

/** At most one line in this time, in milliseconds. */
const INTERVAL = 1000;

/** Counts people and says how many there are, how fast they come and how long the rest will take. */
export class ProgressReport {
  readonly #total: number;
  readonly #say: (line: string) => void;
  readonly #before: number;
  readonly #started = performance.now();
  #done: number;
  #said = performance.now();

  /** `before` of the `total` people were there when it began. */
  constructor(total: number, say: (line: string) => void, before = 0) {
    this.#total = total;
    this.#say = say;
    this.#before = before;
    this.#done = before;
    if (before > 0) this.#sayNow(`going on after ${before} of ${total} people`);
  }

  /** `people` are there now; says so when a second has gone since the last line. */
  reach(people: number): void {
    this.#done = people;
    const seconds = (this.#total - this.#done) / Math.max(0.001, this.#rate());
    this.mention(`${this.#line()}, ${timeText(seconds)} left`);
  }

  /** Says a line when a second has gone since the last one. */
  mention(line: string): void {
    if (performance.now() - this.#said >= INTERVAL) this.#sayNow(line);
  }

  /** Says the last line and what the whole came to. */
  finish(): { readonly patients: number; readonly seconds: number } {
    this.#sayNow(this.#line());
    return { patients: this.#done, seconds: this.#seconds() };
  }

  #sayNow(line: string): void {
    this.#said = performance.now();
    this.#say(line);
  }

  #seconds(): number {
    return Math.max(0.001, (performance.now() - this.#started) / 1000);
  }

  #rate(): number {
    return (this.#done - this.#before) / this.#seconds();
  }

  #line(): string {
    return `${this.#done} of ${this.#total} people, ${Math.round(this.#rate())} a second`;
  }
}

function timeText(seconds: number): string {
  return seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}
