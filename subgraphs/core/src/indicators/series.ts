/** The rows of one measure, part and group in the order of their months, so that any run of months is summed at once. */
import type { TallyRow } from "./memory-tally.js";

/** What was counted; whole numbers. */
export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

/** What of a row is kept. */
type Row = Pick<TallyRow, "month" | "key" | "within" | "numerator" | "denominator">;

interface RunningSums {
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
}

/** Rows are added first, in any order, and summed thereafter. */
export class Series {
  readonly #rows: Row[] = [];
  /** Sums of the rows before each, when they have been put in order; null until then. */
  #before: RunningSums | null = null;

  add(row: Row): void {
    this.#rows.push(row);
    this.#before = null;
  }

  /** The sum of the months from `from` to `to`, which is not in it. */
  sum(from: number, to: number): Counts {
    const { numerator, denominator } = (this.#before ??= this.#inOrder());
    const [first, end] = [this.#firstOf(from), this.#firstOf(to)];
    const between = (sums: Float64Array): number => (sums[end] ?? 0) - (sums[first] ?? 0);
    return { numerator: between(numerator), denominator: between(denominator) };
  }

  /** The same by key, in the order of the keys' first rows. */
  byKey(from: number, to: number): Map<number, Counts> {
    return this.#sums(from, to, ({ key }) => key);
  }

  /** The municipalities of a care home that something is counted in. */
  places(from: number, to: number): string[] {
    const sums = this.#sums(from, to, ({ within }) => within);
    return [...sums].filter(([, sum]) => isAnything(sum)).map(([within]) => within);
  }

  #sums<By>(from: number, to: number, by: (row: Row) => By): Map<By, Counts> {
    this.#before ??= this.#inOrder();
    const sums = new Map<By, { numerator: number; denominator: number }>();
    for (const row of this.#rows.slice(this.#firstOf(from), this.#firstOf(to))) {
      const sum = sums.get(by(row));
      if (sum) {
        sum.numerator += row.numerator;
        sum.denominator += row.denominator;
      } else sums.set(by(row), { numerator: row.numerator, denominator: row.denominator });
    }
    return sums;
  }

  #inOrder(): RunningSums {
    this.#rows.sort((a, b) => a.month - b.month);
    const numerator = new Float64Array(this.#rows.length + 1);
    const denominator = new Float64Array(this.#rows.length + 1);
    for (const [at, row] of this.#rows.entries()) {
      numerator[at + 1] = (numerator[at] ?? 0) + row.numerator;
      denominator[at + 1] = (denominator[at] ?? 0) + row.denominator;
    }
    return { numerator, denominator };
  }

  /** The place of the first row of a month or a later one. */
  #firstOf(month: number): number {
    let [low, high] = [0, this.#rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#rows[middle]?.month ?? month) < month) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** True unless it came to nothing. */
export function isAnything({ numerator, denominator }: Counts): boolean {
  return numerator !== 0 || denominator !== 0;
}
