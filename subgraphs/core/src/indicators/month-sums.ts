/** Sums of a series by month. */

/** What lies in a month; see `monthOf`. */
export type MonthSum = readonly [month: number, numerator: number, denominator: number];

/** Months that lie close together, from 1850 and before 2150. Others are rare and may be as far away as they like. */
const [EARLIEST, LATEST] = [1850 * 12, 2150 * 12];
/** Room that is made at least, in months. */
const ROOM = 4;
const NOTHING = new Float64Array(0);

/**
 * The months lie side by side in memory, numerator and denominator of each in turn: what is added to over and over is found
 * without a search, and is small enough to stay close to the processor.
 */
export class MonthSums {
  #first = 0;
  #sums = NOTHING;
  #far: Map<number, MonthSum> | null = null;

  /** Adds to a month; both amounts may be negative. */
  add(month: number, numerator: number, denominator: number): void {
    let at = 2 * (month - this.#first);
    if (!(at >= 0 && at < this.#sums.length)) {
      if (!(month >= EARLIEST && month < LATEST && Number.isInteger(month))) {
        this.#addFar(month, numerator, denominator);
        return;
      }
      this.#makeRoom(month);
      at = 2 * (month - this.#first);
    }
    const sums = this.#sums;
    sums[at] = (sums[at] ?? 0) + numerator;
    sums[at + 1] = (sums[at + 1] ?? 0) + denominator;
  }

  /** The months that have not come to nothing, in order. */
  list(): MonthSum[] {
    const found: MonthSum[] = [];
    for (let at = 0; at < this.#sums.length; at += 2) {
      const numerator = this.#sums[at] ?? 0;
      const denominator = this.#sums[at + 1] ?? 0;
      if (numerator !== 0 || denominator !== 0) found.push([this.#first + at / 2, numerator, denominator]);
    }
    if (this.#far === null) return found;
    found.push(...[...this.#far.values()].filter(([, numerator, denominator]) => numerator || denominator));
    return found.sort(([a], [b]) => a - b);
  }

  /** Adds what lies in each month of others. */
  addAll(others: MonthSums): void {
    const sums = others.#sums;
    for (let at = 0; at < sums.length; at += 2) {
      const numerator = sums[at] ?? 0;
      const denominator = sums[at + 1] ?? 0;
      if (numerator !== 0 || denominator !== 0) this.add(others.#first + at / 2, numerator, denominator);
    }
    for (const [month, numerator, denominator] of others.#far?.values() ?? [])
      this.add(month, numerator, denominator);
  }

  #addFar(month: number, numerator: number, denominator: number): void {
    if (!Number.isSafeInteger(month)) throw new RangeError(`There is no month ${month}.`);
    this.#far ??= new Map();
    const [, n, d] = this.#far.get(month) ?? [month, 0, 0];
    this.#far.set(month, [month, n + numerator, d + denominator]);
  }

  /** Reaches `month`, and as much further as there was room before, so that room is seldom made. */
  #makeRoom(month: number): void {
    const room = this.#sums.length / 2;
    const [first, end] = room === 0 ? [month, month] : [this.#first, this.#first + room];
    const newFirst = month < first ? Math.max(EARLIEST, month - room) : first;
    const newEnd = month < end ? end : Math.min(LATEST, month + Math.max(room, ROOM));
    const sums = new Float64Array(2 * (newEnd - newFirst));
    sums.set(this.#sums, 2 * (first - newFirst));
    this.#first = newFirst;
    this.#sums = sums;
  }
}
