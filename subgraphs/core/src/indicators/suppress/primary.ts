/** Which cells are small in themselves: counts that could point at a person. */
import type { Counts } from "../cells.js";
import type { MeasureKind } from "../definition.js";

/** Fewest persons that may be shown, where there are any. Practice, not law. */
export const SMALLEST_SHOWN = 5;

/** True for one to four persons. None at all may be shown. */
export function isSmall(count: number): boolean {
  return count > 0 && count < SMALLEST_SHOWN;
}

/** One of the numbers of persons that a published cell tells of. */
export type Quantity = "MEETS" | "DOES_NOT" | "ALL";

/**
 * The numbers of persons that are told when a measure of this kind is published. The cell is small when one of them is.
 *
 * A share tells how many meet the measure and how many do not; when both together are one to four, one of the two is, so
 * that this needs no rule of its own. A count, and a ratio, tells its numerator. Of all else the numerator is no number
 * of persons, but the denominator is.
 */
export function quantitiesOf(kind: MeasureKind): Quantity[] {
  switch (kind) {
    case "SHARE":
      return ["MEETS", "DOES_NOT"];
    case "COUNT":
    case "RATIO":
      return ["MEETS"];
    case "SUM":
    case "MEAN":
    case "MEDIAN":
    case "P90":
    case "CONTINUITY":
      return ["ALL"];
  }
}

/** How many persons a quantity is. */
export function amountOf(quantity: Quantity, { numerator, denominator }: Counts): number {
  switch (quantity) {
    case "MEETS":
      return numerator;
    case "DOES_NOT":
      return denominator - numerator;
    case "ALL":
      return denominator;
  }
}
