/**
 * Proof that a hidden number cannot be worked out: another table that would be published in the same way, in which the
 * number is another one.
 *
 * The other table differs by a *move*: some groups gain one person and others lose one, in the same months and parts, so
 * that all sums stay right. It is the product of a way to change the groups, one to change time and one to change parts,
 * each of which leaves its own axis adding up: with two municipalities, two months of a quarter and two ages the eight
 * corners of a box.
 */
import { type AxisMove, axisMoves, gapOf, repairs, type Step } from "./axis-moves.js";
import type { Axis, AxisLine, Lattice } from "./lattice.js";
import type { Pattern } from "./pattern.js";
import { isSmall } from "./primary.js";

/** Most ways to change time and parts that are looked at for one cell, the smallest first. */
const MOST_SHAPES = 256;
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

/** A way to change time and parts: what is changed of a group that takes part. */
type Shape = readonly { readonly time: number; readonly part: number; readonly sign: 1 | -1 }[];

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
  readonly #time: readonly AxisMove[][];
  readonly #parts: readonly AxisMove[][];
  readonly #shapes = new Map<number, Shape[]>();

  constructor(pattern: Pattern, work: Work, level: number) {
    const { groups, time, parts } = pattern.lattice.axes;
    const lines = groups.lines.filter((line) => line.level <= level);
    this.#setting = { pattern, work, lines, weights: weightsOf(pattern.lattice) };
    this.#time = everyMove(time);
    this.#parts = everyMove(parts);
  }

  /**
   * The move that changes a quantity of a cell and for which the least must be hidden; null when there is none. In the
   * other table no number is negative, shown cells are the same, and the reasons are as true: a `SMALL_CELL` is small, a
   * `COMPLEMENTARY` one is not.
   */
  best(quantity: number, cell: number): Move | null {
    const { group, time, part } = this.#setting.pattern.lattice.placeOf(cell);
    let best: Move = { quantity, changes: [], cost: Number.POSITIVE_INFINITY };
    for (const shape of this.#shapesOf(time, part)) {
      for (const sign of [1, -1] as const) {
        const search = new GroupSearch(this.#setting, quantity, shape);
        best = search.from({ place: group, sign }, best.cost) ?? best;
        if (best.cost === 0) return best;
      }
    }
    return best.changes.length > 0 ? best : null;
  }

  #shapesOf(time: number, part: number): Shape[] {
    const key = this.#setting.pattern.lattice.cellAt(0, time, part);
    const known = this.#shapes.get(key);
    if (known) return known;
    const alongParts = this.#parts[part] ?? [];
    const shapes = (this.#time[time] ?? [])
      .flatMap((times) => alongParts.map((parts) => product(times, parts)))
      .sort((a, b) => a.length - b.length)
      .slice(0, MOST_SHAPES);
    this.#shapes.set(key, shapes);
    return shapes;
  }
}

/** The ways to change an axis by place. */
function everyMove({ size, lines }: Axis): AxisMove[][] {
  return Array.from({ length: size }, (_, place) => axisMoves(lines, place));
}

function product(times: AxisMove, parts: AxisMove): Shape {
  return times.flatMap((time) =>
    parts.map((part) => ({
      time: time.place,
      part: part.place,
      sign: time.sign === part.sign ? 1 : -1,
    })),
  );
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
    const { pattern, work } = this.#setting;
    let cost = 0;
    for (const { time, part, sign: ofCell } of this.#shape) {
      work.left -= 1;
      cost += this.#costOfCell(pattern.lattice.cellAt(place, time, part), sign * ofCell);
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
    return move.flatMap(({ place, sign }) =>
      this.#shape.map(({ time, part, sign: ofCell }) => ({
        cell: this.#setting.pattern.lattice.cellAt(place, time, part),
        by: sign * ofCell,
      })),
    );
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
