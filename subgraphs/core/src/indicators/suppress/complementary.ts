/**
 * Complementary suppression along the lines of a lattice: hides further cells until no line tells what is hidden on it.
 */
import type { Line } from "./lattice.js";
import type { Pattern } from "./pattern.js";
import { isSmall } from "./primary.js";

/**
 * Hides cells, the smallest first, until every line is safe. Small cells are hidden already. False when a line cannot be
 * made safe because too much of it was shown by a level before.
 *
 * Whoever takes the parts that are shown from a whole that is shown learns what the others are together. A line is safe
 * when that is at least two cells, or one that is never published, and not small. Of a whole that is hidden at least one
 * part is hidden too. When the parts do not suffice, the whole is hidden.
 */
export function closeLines(pattern: Pattern): boolean {
  const waiting = new Set(pattern.lines.keys());
  let closed = true;
  // What is added to the set on the way is visited too.
  for (const number of waiting) {
    waiting.delete(number);
    const line = pattern.lines[number];
    if (!line || isSafe(pattern, line)) continue;
    const next = nextToHide(pattern, line);
    if (next === null) {
      closed = false;
      continue;
    }
    pattern.label(next, "COMPLEMENTARY");
    for (const touched of pattern.linesOf(next)) waiting.add(touched);
  }
  return closed;
}

/** See {@link closeLines}. */
export function isSafe(pattern: Pattern, { whole, parts }: Line): boolean {
  const hidden = parts.filter((part) => pattern.isHidden(part));
  if (pattern.isHidden(whole)) return hidden.length > 0;
  if (hidden.length === 0) return true;
  const [first = whole] = hidden;
  if (hidden.length === 1 && pattern.lattice.rest[first] === 0) return false;
  return !pattern.lattice.amounts.some((amounts) => {
    let together = 0;
    for (const cell of hidden) together += amounts[cell] ?? 0;
    return isSmall(together);
  });
}

/**
 * The cell of a line to hide next: the smallest part that counts anybody, else the whole, else a part that counts nobody;
 * null when none is left.
 */
export function nextToHide(pattern: Pattern, { whole, parts }: Line): number | null {
  const best = smallest(pattern, parts);
  if (best !== null) return best;
  if (pattern.canHide(whole)) return whole;
  return parts.find((part) => pattern.canHide(part)) ?? null;
}

/** The cell that is least worth showing of those that may still be hidden and count anybody. */
export function smallest(pattern: Pattern, cells: readonly number[]): number | null {
  let best: number | null = null;
  for (const cell of cells) {
    if (!pattern.canHide(cell) || pattern.isZero(cell)) continue;
    if (best === null || isLess(pattern, cell, best)) best = cell;
  }
  return best;
}

function isLess(pattern: Pattern, a: number, b: number): boolean {
  return (
    coverOf(pattern, a) - coverOf(pattern, b) < 0 ||
    (coverOf(pattern, a) === coverOf(pattern, b) && allOf(pattern, a) < allOf(pattern, b))
  );
}

/** The smallest side of a cell. A cell with an empty side covers nothing there and comes last. */
function coverOf(pattern: Pattern, cell: number): number {
  const least = Math.min(...pattern.lattice.amounts.map((amounts) => amounts[cell] ?? 0));
  return least === 0 ? Number.MAX_SAFE_INTEGER : least;
}

function allOf(pattern: Pattern, cell: number): number {
  return pattern.lattice.amounts.reduce((sum, amounts) => sum + (amounts[cell] ?? 0), 0);
}
