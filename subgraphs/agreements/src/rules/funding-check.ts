/**
 * Rule: what an amount states beside what its parts add up to (D42–D63).
 *
 * 6 778 = 5 725 + 1 000 + 53; 1 000 = 750 + 150 + 100; of the regions' 5 725 the source itemises 5 440, so that
 * 285 remain. Sums are exact. A remainder is shown, never spread over the parts.
 */
import { decimalText, exact, plus, times } from "./exact-decimal.js";

/** A stated amount and the amounts that it is said to be made of. */
export interface StatedSum {
  readonly amountMSEK: string;
  readonly terms: readonly string[];
}

/** The comparison; all amounts in millions of kronor. */
export interface SumCheck {
  /** What the parts add up to. */
  readonly sumMSEK: string;
  /** Stated minus sum: what the source does not itemise. Negative when the parts are too much. */
  readonly remainderMSEK: string;
  /** True when nothing remains and nothing is too much. */
  readonly addsUp: boolean;
}

/** Compares an amount with the sum of its parts. */
export function checkSum({ amountMSEK, terms }: StatedSum): SumCheck {
  const sum = terms.map(exact).reduce(plus, exact("0"));
  const remainderMSEK = decimalText(plus(exact(amountMSEK), times(sum, exact("-1"))));
  return { sumMSEK: decimalText(sum), remainderMSEK, addsUp: remainderMSEK === "0" };
}
