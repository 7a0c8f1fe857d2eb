/** The audit: proves of every hidden cell that it cannot be worked out, and hides more until that is so. */
import { closeLines } from "./complementary.js";
import { make, type Move, Moves, type Work } from "./move.js";
import type { Pattern } from "./pattern.js";
import { isSmall } from "./primary.js";

/**
 * Proves of each small number that there is another table with another number in its place, and of each other hidden cell
 * that it need not be what it is; see `move.ts`. What must be hidden for the proof is hidden. Then the lines are closed, and
 * what that hides is proven in turn. False when a small number stays exposed, or the work is used up.
 *
 * Hiding further cells only adds to what may be different, so that a proof once found stays one. It holds for all cells
 * that differ in its table.
 */
export function audit(pattern: Pattern, work: Work): boolean {
  const proofs = new Proofs(pattern, work);
  let done = 0;
  for (;;) {
    for (; done < pattern.hidden.length; done++) {
      if (!proofs.find(pattern.hidden[done] ?? 0) || work.left <= 0) return false;
    }
    if (!closeLines(pattern)) return false;
    if (done === pattern.hidden.length) return true;
  }
}

class Proofs {
  readonly #pattern: Pattern;
  readonly #moves: Moves;
  readonly #work: Work;
  #movesBefore: Moves | null = null;
  /** By quantity and cell: 1 when another number has been found. */
  readonly #proven: readonly Uint8Array[];

  constructor(pattern: Pattern, work: Work) {
    this.#pattern = pattern;
    this.#moves = new Moves(pattern, work, pattern.level);
    this.#work = work;
    this.#proven = pattern.lattice.amounts.map(() => new Uint8Array(pattern.lattice.size));
  }

  /** Finds the proofs that a hidden cell needs. False when a small number has none. */
  find(cell: number): boolean {
    const quantities = [...this.#proven.keys()];
    const small = quantities.filter((quantity) => isSmall(this.#pattern.amount(quantity, cell)));
    if (small.length > 0) {
      return small.every((quantity) => this.#prove(quantity, cell) || this.#proveBefore(quantity, cell));
    }
    if (this.#pattern.lattice.rest[cell] === 1 || this.#pattern.isZero(cell)) return true;
    // A number that is not small may be known; it is only better when it is not.
    const isProven = quantities.some((quantity) => this.#isProven(quantity, cell));
    if (!isProven) quantities.some((quantity) => this.#prove(quantity, cell));
    return true;
  }

  #prove(quantity: number, cell: number): boolean {
    if (this.#isProven(quantity, cell)) return true;
    const move = this.#moves.best(quantity, cell);
    if (move === null) return false;
    make(this.#pattern, move);
    this.#note(move);
    return true;
  }

  /**
   * Proves a cell of a level before by a move of those levels alone. Where all groups within a group are hidden without
   * reasons in the whole year, they can make up for any change of it: whoever it loses is in one of them, or in their rest.
   */
  #proveBefore(quantity: number, cell: number): boolean {
    if (this.#pattern.lattice.level[cell] === this.#pattern.level) return false;
    this.#movesBefore ??= new Moves(this.#pattern, this.#work, this.#pattern.level - 1);
    const move = this.#movesBefore.best(quantity, cell);
    if (move === null || !this.#hideWithin(move)) return false;
    this.#note(move);
    return true;
  }

  /** Hides the groups of this level within those that a move changes; false when that would be the whole level. */
  #hideWithin({ changes }: Move): boolean {
    const { axes, placeOf, cellAt, rest } = this.#pattern.lattice;
    const changed = new Set(changes.map(({ cell }) => placeOf(cell).group));
    for (const { whole, parts, level } of axes.groups.lines) {
      if (level !== this.#pattern.level || ![whole, ...parts].some((group) => changed.has(group))) continue;
      if (whole === 0 || rest[cellAt(whole, 0, 0)] === 1) return false;
      for (const group of parts) this.#hideGroup(group);
    }
    return true;
  }

  #hideGroup(group: number): void {
    const { axes, cellAt } = this.#pattern.lattice;
    for (let time = 0; time < axes.time.size; time++) {
      for (let part = 0; part < axes.parts.size; part++) {
        this.#pattern.label(cellAt(group, time, part), "UNSAID");
      }
    }
  }

  #isProven(quantity: number, cell: number): boolean {
    return this.#proven[quantity]?.[cell] === 1;
  }

  #note({ quantity, changes }: Move): void {
    for (const { cell } of changes) this.#proven[quantity]?.fill(1, cell, cell + 1);
  }
}
