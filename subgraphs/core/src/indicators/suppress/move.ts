/**
 * Proof that a hidden number cannot be worked out: another table that would be published in the same way, in which the
 * number is another one.
 *
 * The other table differs by a *move*: some groups gain one person and others lose one, in the same months and parts, so
 * that all sums stay right. It is the product of a way to change the groups, one to change time and one to change parts,
 * each of which leaves its own axis adding up: with two municipalities, two months of a quarter and two ages the eight
 * corners of a box.
 */
import { type AxisMove, gapOf, repairs, type Step } from "./axis-moves.js";
import type { AxisLine, Lattice } from "./lattice.js";
import type { Pattern } from "./pattern.js";
import { isSmall } from "./primary.js";
import { type Shape, type Shapes, shapesAlong } from "./shapes.js";

/** Most groups that are tried to make a sum right, the cheapest first. */
const BREADTH = 4;
/** Most groups that one move changes. */
const MOST_GROUPS = 10;
/** What hiding a value of the region weighs more than one of a group. */
const REGION_WEIGHT = 40;
/** What it weighs not to tell of a small cell that it is one. */
const UNSAID_WEIGHT = 4;

/** How much work may still be done; shared, so that the whole is bounded. */
export interface Work {
  left: number;
}

/** See {@link Moves.best}. */
export interface Move {
  readonly quantity: number;
  /** The cells that differ, that which it was looked for among them, and by how much. */
  readonly changes: readonly { readonly cell: number; readonly by: number }[];
  /** What is lost by what must be hidden, or left unsaid, for it; 0 when that is nothing. */
  readonly cost: number;
}

/** Hides the shown cells of a move, and leaves unsaid of small cells that they are when they are not in the other table. */
export function make(pattern: Pattern, { quantity, changes }: Move): void {
  for (const { cell, by } of changes) {
    if (!pattern.isHidden(cell)) pattern.label(cell, "COMPLEMENTARY");
    else if (!isTrueAfter(pattern, quantity, cell, by)) pattern.label(cell, "UNSAID");
  }
}

/** What searches have in common. */
interface Setting {
  readonly pattern: Pattern;
  readonly work: Work;
  /** How groups add up. */
  readonly lines: readonly AxisLine[];
  /** See {@link weightsOf}. */
  readonly weights: Float64Array;
}

/** Finds moves for the cells of a pattern, as far as the levels up to `level` go. */
export class Moves {
  readonly #setting: Setting;
  readonly #shapes: Shapes;

  constructor(pattern: Pattern, work: Work, level: number) {
    const { groups, time, parts } = pattern.lattice.axes;
    const lines = groups.lines.filter((line) => line.level <= level);
    this.#setting = { pattern, work, lines, weights: weightsOf(pattern.lattice) };
    this.#shapes = shapesAlong(time, parts);
  }

  /**
   * The move that changes a quantity of a cell and for which the least must be hidden; null when there is none. In the
   * other table no number is negative, shown cells are the same, and the reasons are as true: a `SMALL_CELL` is small, a
   * `COMPLEMENTARY` one is not.
   */
  best(quantity: number, cell: number): Move | null {
    const { group, time, part } = this.#setting.pattern.lattice.placeOf(cell);
    let best: Move = { quantity, changes: [], cost: Number.POSITIVE_INFINITY };
    for (const shape of this.#shapes.from(time, part)) {
      for (const sign of [1, -1] as const) {
        const search = new GroupSearch(this.#setting, quantity, shape);
        best = search.from({ place: group, sign }, best.cost) ?? best;
        if (best.cost === 0) return best;
      }
    }
    return best.changes.length > 0 ? best : null;
  }
}

/** Looks for the cheapest groups to change in a given way. */
class GroupSearch {
  readonly #setting: Setting;
  readonly #quantity: number;
  readonly #shape: Shape;
  #best: Move | null = null;
  #limit = Number.POSITIVE_INFINITY;

  constructor(setting: Setting, quantity: number, shape: Shape) {
    this.#setting = setting;
    this.#quantity = quantity;
    this.#shape = shape;
  }

  /** A move that begins with a group and costs less than `limit`; null when there is none. */
  from(first: Step, limit: number): Move | null {
    this.#limit = limit;
    const cost = this.#costOf(first, limit);
    if (cost < limit) this.#extend([first], cost);
    return this.#best;
  }

  #extend(move: AxisMove, cost: number): void {
    const open = this.#setting.lines.find((line) => gapOf(line, move) !== 0);
    if (!open) {
      this.#best = { quantity: this.#quantity, changes: this.#changesOf(move), cost };
      this.#limit = cost;
      return;
    }
    if (move.length >= MOST_GROUPS) return;
    for (const next of this.#cheapest(open, move, cost)) {
      if (cost + next.cost >= this.#limit) return;
      this.#extend([...move, next.step], cost + next.cost);
    }
  }

  #cheapest(line: AxisLine, move: AxisMove, spent: number): { readonly step: Step; readonly cost: number }[] {
    const steps: { step: Step; cost: number }[] = [];
    let free = 0;
    for (const step of repairs(line, gapOf(line, move))) {
      if (move.some(({ place }) => place === step.place)) continue;
      const cost = this.#costOf(step, this.#limit - spent);
      if (spent + cost >= this.#limit) continue;
      steps.push({ step, cost });
      if (cost === 0 && ++free === BREADTH) break;
    }
    return steps.sort((a, b) => a.cost - b.cost).slice(0, BREADTH);
  }

  /** What must be hidden for a group to take part; infinite when it cannot, or when that is `limit` or more. */
  #costOf({ place, sign }: Step, limit: number): number {
    const { work, pattern } = this.#setting;
    const { offsets, signs } = this.#shape;
    const first = pattern.lattice.cellAt(place, 0, 0);
    let cost = 0;
    for (let at = 0; at < offsets.length; at++) {
      work.left -= 1;
      cost += this.#costOfCell(first + (offsets[at] ?? 0), sign * (signs[at] ?? 0));
      if (cost >= limit) return Number.POSITIVE_INFINITY;
    }
    return cost;
  }

  #costOfCell(cell: number, by: number): number {
    const { pattern, weights } = this.#setting;
    if (pattern.amount(this.#quantity, cell) + by < 0) return Number.POSITIVE_INFINITY;
    const isTrue = isTrueAfter(pattern, this.#quantity, cell, by);
    if (!pattern.isHidden(cell)) {
      const canHide = isTrue && pattern.canHide(cell);
      return canHide ? (weights[cell] ?? 0) : Number.POSITIVE_INFINITY;
    }
    if (isTrue) return 0;
    // Of a small cell it can be left unsaid that it is one; of others that they are not cannot.
    const canLeaveUnsaid =
      pattern.labelOf(cell) === "SMALL_CELL" && pattern.lattice.level[cell] === pattern.level;
    return canLeaveUnsaid ? UNSAID_WEIGHT : Number.POSITIVE_INFINITY;
  }

  #changesOf(move: AxisMove): Move["changes"] {
    const { offsets, signs } = this.#shape;
    return move.flatMap(({ place, sign }) => {
      const first = this.#setting.pattern.lattice.cellAt(place, 0, 0);
      return Array.from(offsets, (offset, at) => ({ cell: first + offset, by: sign * (signs[at] ?? 0) }));
    });
  }
}

/** True when the reason of a hidden cell, or that a shown one is not small, would be as true of the other number. */
function isTrueAfter(pattern: Pattern, quantity: number, cell: number, by: number): boolean {
  const amount = pattern.amount(quantity, cell) + by;
  switch (pattern.labelOf(cell)) {
    case "UNSAID":
      return true;
    case "SMALL_CELL":
      return isSmall(amount) || pattern.isSmallBeside(quantity, cell);
    case "COMPLEMENTARY":
    case "SHOWN":
      return !isSmall(amount);
  }
}

/**
 * How much is lost when a cell is hidden: more the more persons are on its smaller side, and then in all; a few large cells
 * weigh less than many small ones. A value of the region weighs the most.
 */
function weightsOf({ size, amounts, placeOf }: Lattice): Float64Array {
  return Float64Array.from({ length: size }, (_, cell) => {
    let [least, all] = [Number.POSITIVE_INFINITY, 0];
    for (const values of amounts) {
      const amount = values[cell] ?? 0;
      if (amount > 0) least = Math.min(least, amount);
      all += amount;
    }
    if (all === 0) return Number.POSITIVE_INFINITY;
    const weight = Math.log2(1 + least) + Math.log2(1 + all) / 100;
    return weight + (placeOf(cell).group === 0 ? REGION_WEIGHT : 0);
  });
}
