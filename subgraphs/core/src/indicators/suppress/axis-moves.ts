/** Ways to change an axis so that it still adds up. */
import type { AxisLine } from "./lattice.js";

/** A change of one place: by one more (1) or one less (-1). */
export interface Step {
  readonly place: number;
  readonly sign: 1 | -1;
}

/** Changes of several places after which every line still adds up; the first is the place that it was looked for. */
export type AxisMove = readonly Step[];

/** Most ways that are looked for from one place. */
const MOST_MOVES = 64;

/**
 * Ways to add one to a place: what a part gains another loses, or its whole gains it too, and so on along all lines. From
 * a month for example: another month of the quarter loses it; or the quarter gains it, which another quarter loses with
 * one of its months; or the year gains it too. Those of the fewest places come first.
 */
export function axisMoves(lines: readonly AxisLine[], place: number): AxisMove[] {
  const moves: AxisMove[] = [];
  const extend = (move: AxisMove): void => {
    if (moves.length >= MOST_MOVES) return;
    const open = lines.find((line) => gapOf(line, move) !== 0);
    if (!open) {
      moves.push(move);
      return;
    }
    for (const step of repairs(open, gapOf(open, move))) {
      if (!move.some((made) => made.place === step.place)) extend([...move, step]);
    }
  };
  extend([{ place, sign: 1 }]);
  return moves.sort((a, b) => a.length - b.length);
}

/** By how much the whole of a line has gained more than its parts. */
export function gapOf({ whole, parts }: AxisLine, move: AxisMove): number {
  let gap = 0;
  for (const { place, sign } of move) {
    if (place === whole) gap += sign;
    else if (parts.includes(place)) gap -= sign;
  }
  return gap;
}

/** Steps that close the gap of a line, which is one more or one less. */
export function repairs({ whole, parts }: AxisLine, gap: number): Step[] {
  const [ofPart, ofWhole]: (1 | -1)[] = gap > 0 ? [1, -1] : [-1, 1];
  if (ofPart === undefined || ofWhole === undefined || Math.abs(gap) !== 1) return [];
  return [...parts.map((place) => ({ place, sign: ofPart })), { place: whole, sign: ofWhole }];
}
