/**
 * Small cells: counts that could point at a person are hidden, and so is what they could be worked out from.
 */

/** A group's counts: `denominator` persons, of whom `numerator` meet the measure. */
export interface Cell {
  readonly numerator: number;
  readonly denominator: number;
}

/** Whether a cell is shown, or why it is not. */
export type Verdict = "SHOWN" | "SMALL_CELL" | "COMPLEMENTARY";

/** Fewest persons that may be shown, where there are any. Practice, not law. */
export const SMALLEST_SHOWN = 5;

/** True for one to four persons. None at all may be shown. */
export function isSmallCount(count: number): boolean {
  return count > 0 && count < SMALLEST_SHOWN;
}

/** True when the persons who meet the measure, those who do not, or both together are one to four. */
export function isSmallCell({ numerator, denominator }: Cell): boolean {
  return isSmallCount(numerator) || isSmallCount(denominator - numerator) || isSmallCount(denominator);
}

/** The sum of cells. */
export function sumOf(cells: readonly Cell[]): Cell {
  return cells.reduce(
    (sum, { numerator, denominator }) => ({
      numerator: sum.numerator + numerator,
      denominator: sum.denominator + denominator,
    }),
    { numerator: 0, denominator: 0 },
  );
}

/** The cell with its counts taken away from `whole`. */
export function without(whole: Cell, part: Cell): Cell {
  return {
    numerator: whole.numerator - part.numerator,
    denominator: whole.denominator - part.denominator,
  };
}

/**
 * Decides what is shown of cells whose total is shown.
 *
 * Small cells are hidden first. Whoever subtracts the shown cells from the total learns the hidden ones
 * taken together; so further cells are hidden, the smallest first, until at least two are and together they
 * are not small themselves. Persons who are in the total but in none of the cells (protected registration)
 * are one more hidden part. Hiding everything always does, because a small total is not shown at all.
 */
export function suppress(total: Cell, cells: readonly Cell[]): Verdict[] {
  const verdicts = cells.map((cell): Verdict => (isSmallCell(cell) ? "SMALL_CELL" : "SHOWN"));
  if (isSmallCell(total)) return verdicts;
  return hideUntilSafe(total, cells, verdicts);
}

/** Hides further cells of `cells` until what remains of `total` tells nothing. */
export function hideUntilSafe(total: Cell, cells: readonly Cell[], verdicts: readonly Verdict[]): Verdict[] {
  const result = [...verdicts];
  const others = cells
    .map((cell, index) => ({ cell, index }))
    .filter(({ index }) => result[index] === "SHOWN")
    .sort((a, b) => coverOf(a.cell) - coverOf(b.cell) || a.cell.denominator - b.cell.denominator);
  for (const { index } of others) {
    if (isSafe(total, cells, result)) break;
    result[index] = "COMPLEMENTARY";
  }
  return result;
}

function isSafe(total: Cell, cells: readonly Cell[], verdicts: readonly Verdict[]): boolean {
  const hidden = cells.filter((_, index) => verdicts[index] !== "SHOWN");
  const together = without(total, sumOf(cells.filter((_, index) => verdicts[index] === "SHOWN")));
  const elsewhere = without(together, sumOf(hidden)).denominator > 0;
  return (hidden.length !== 1 || elsewhere) && !isSmallCell(together);
}

/** How little a cell is worth showing: its smaller side. A cell with an empty side covers nothing and comes last. */
function coverOf({ numerator, denominator }: Cell): number {
  const smaller = Math.min(numerator, denominator - numerator);
  return smaller === 0 ? Number.MAX_SAFE_INTEGER : smaller;
}
