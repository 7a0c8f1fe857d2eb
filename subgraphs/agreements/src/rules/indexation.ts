/**
 * Rule: an amount that follows a share of an index each year (C33, C34).
 *
 * amount(y) = base × Π (1 + share × percent(k) / 100) for each year k after the base year. Nothing is rounded
 * between the years; the amount of each year is shown in whole öre, half-way to the even öre. The source states
 * no rounding and none of the index's figures: a year without its figure stops the calculation, and is named.
 */
import {
  decimalText,
  exact,
  type Exact,
  kronor,
  ONE,
  percent,
  plus,
  times,
  wholeOre,
} from "./exact-decimal.js";

/** What the amount starts from and follows. */
export interface IndexedBase {
  /** Öre of the base year. */
  readonly amount: bigint;
  readonly baseYear: number;
  /** Share of the index that the amount follows, for example `0.70`. */
  readonly share: string;
}

/** One year of the calculation. */
export interface IndexationStep {
  readonly year: number;
  /** The index's change in the year, in per cent; null in the base year. */
  readonly percent: string | null;
  /** What the amount of the year before is multiplied by; `1` in the base year. */
  readonly factor: string;
  /** Kronor with every decimal. */
  readonly exactAmount: string;
  /** Öre, rounded for showing. */
  readonly amount: string;
}

/** The amount of a year, or why there is none; with every step that could be taken. */
export interface Indexation {
  readonly steps: readonly IndexationStep[];
  readonly amount: string | null;
  readonly problem: "INDEX_VALUE_MISSING" | "YEAR_BEFORE_BASE" | null;
  /** The first year whose figure is missing. */
  readonly missingYear: number | null;
}

/** Works out the amount of `year`. `values` are the index's changes in per cent, by year. */
export function indexedAmount(
  { amount, baseYear, share }: IndexedBase,
  values: ReadonlyMap<number, string>,
  year: number,
): Indexation {
  if (year < baseYear) return { steps: [], amount: null, problem: "YEAR_BEFORE_BASE", missingYear: null };
  let running: Exact = kronor(amount);
  const steps: IndexationStep[] = [step(baseYear, null, ONE, running)];
  for (let each = baseYear + 1; each <= year; each += 1) {
    const change = values.get(each);
    if (change === undefined)
      return { steps, amount: null, problem: "INDEX_VALUE_MISSING", missingYear: each };
    const factor = plus(ONE, percent(times(exact(share), exact(change))));
    running = times(running, factor);
    steps.push(step(each, change, factor, running));
  }
  return { steps, amount: wholeOre(running).toString(), problem: null, missingYear: null };
}

function step(year: number, change: string | null, factor: Exact, amount: Exact): IndexationStep {
  return {
    year,
    percent: change,
    factor: decimalText(factor),
    exactAmount: decimalText(amount),
    amount: wholeOre(amount).toString(),
  };
}
