/** What was counted of one measure, part and group, in the order of months, so that any run of months is summed at once. */
import type { TallySeries } from "./memory-tally.js";

/** What was counted; whole numbers. */
export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

/** What of a tallied series is kept: of each key, and of each municipality of a care home, its months in order. */
type Part = Pick<TallySeries, "key" | "within" | "months">;

/** Months in order, and before each the sum of all that came earlier; one sum more than there are months. */
interface RunningSums {
  readonly months: readonly number[];
  readonly numerator: Float64Array;
  readonly denominator: Float64Array;
}

/** Parts are added first, in any order, and summed thereafter. */
export class Series {
  readonly #parts: Part[] = [];
  /** Null until it is asked for. */
  #running: RunningSums | null = null;

  add(part: Part): void {
    this.#parts.push(part);
    this.#running = null;
  }

  /** The sum of the months from `from` to `to`, which is not in it. */
  sum(from: number, to: number): Counts {
    const { months, numerator, denominator } = (this.#running ??= runningSums(this.#parts));
    const [first, end] = [placeOf(months, from), placeOf(months, to)];
    const between = (sums: Float64Array): number => (sums[end] ?? 0) - (sums[first] ?? 0);
    return { numerator: between(numerator), denominator: between(denominator) };
  }

  /** The same by key, of the keys that have anything in these months. */
  byKey(from: number, to: number): Map<number, Counts> {
    return this.#sums(from, to, ({ key }) => key);
  }

  /** The municipalities of a care home that something is counted in. */
  places(from: number, to: number): string[] {
    const sums = this.#sums(from, to, ({ within }) => within);
    return [...sums].filter(([, sum]) => isAnything(sum)).map(([within]) => within);
  }

  #sums<By>(from: number, to: number, by: (part: Part) => By): Map<By, Counts> {
    const sums = new Map<By, { numerator: number; denominator: number }>();
    for (const part of this.#parts) {
      for (const [month, numerator, denominator] of part.months) {
        if (month < from || month >= to) continue;
        const sum = sums.get(by(part));
        if (sum) {
          sum.numerator += numerator;
          sum.denominator += denominator;
        } else sums.set(by(part), { numerator, denominator });
      }
    }
    return sums;
  }
}

function runningSums(parts: readonly Part[]): RunningSums {
  const all = parts.flatMap(({ months }) => months);
  if (parts.length > 1) all.sort(([a], [b]) => a - b);
  const numerator = new Float64Array(all.length + 1);
  const denominator = new Float64Array(all.length + 1);
  for (const [at, [, n, d]] of all.entries()) {
    numerator[at + 1] = (numerator[at] ?? 0) + n;
    denominator[at + 1] = (denominator[at] ?? 0) + d;
  }
  return { months: all.map(([month]) => month), numerator, denominator };
}

/** The place of the first month that is `month` or a later one. */
function placeOf(months: readonly number[], month: number): number {
  let [low, high] = [0, months.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((months[middle] ?? month) < month) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True unless it came to nothing. */
export function isAnything({ numerator, denominator }: Counts): boolean {
  return numerator !== 0 || denominator !== 0;
}
