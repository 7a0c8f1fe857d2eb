/** Additions to sums that wait to be made together. */

/** Additions that wait at most. */
const TOGETHER = 4096;
/** Numbers that an addition is kept as. */
const NUMBERS = 6;

/** Makes an addition: to the sums of a place, for a series, a month and a key. */
export type Add = (
  place: number,
  series: number,
  month: number,
  key: number,
  numerator: number,
  denominator: number,
) => void;

/**
 * Keeps additions until there are many of them. The sums of an indicator are then fetched into the processor's reach once for
 * all, where between one person and the next those of all other indicators push them out of it.
 */
export class Additions {
  readonly #add: Add;
  /** The numbers of one after the other. */
  readonly #numbers: number[] = [];
  #end = 0;

  /** `add` makes an addition, and must not fail. */
  constructor(add: Add) {
    this.#add = add;
  }

  /** Keeps an addition, and makes all when they are many. */
  keep(
    place: number,
    series: number,
    month: number,
    key: number,
    numerator: number,
    denominator: number,
  ): void {
    const numbers = this.#numbers;
    const at = this.#end;
    numbers[at] = place;
    numbers[at + 1] = series;
    numbers[at + 2] = month;
    numbers[at + 3] = key;
    numbers[at + 4] = numerator;
    numbers[at + 5] = denominator;
    this.#end = at + NUMBERS;
    if (this.#end >= TOGETHER * NUMBERS) this.make();
  }

  /** Makes those that wait. */
  make(): void {
    const numbers = this.#numbers;
    const end = this.#end;
    this.#end = 0;
    const number = (at: number): number => numbers[at] ?? 0;
    for (let at = 0; at < end; at += NUMBERS)
      this.#add(number(at), number(at + 1), number(at + 2), number(at + 3), number(at + 4), number(at + 5));
  }
}
