/** What is decided of the cells of a lattice while its levels are gone through. */
import type { Lattice, Line } from "./lattice.js";
import { isSmall } from "./primary.js";

/**
 * What is told of a cell. `UNSAID`: it is hidden, and its reason tells nothing of how much it is; so are the rests, which
 * are not published at all.
 */
export type Label = "SHOWN" | "SMALL_CELL" | "COMPLEMENTARY" | "UNSAID";

/** The labels of the cells, and the lines that are known so far. */
export class Pattern {
  readonly lattice: Lattice;
  readonly lines: Line[] = [];
  /** Cells of levels before this one stay as they are. */
  level = -1;
  /** The hidden cells in the order in which they were hidden; grows. */
  readonly hidden: number[] = [];
  readonly #labels: Label[];
  readonly #linesOf: number[][];

  constructor(lattice: Lattice) {
    this.lattice = lattice;
    this.#labels = Array.from({ length: lattice.size }, () => "SHOWN" as const);
    this.#linesOf = Array.from({ length: lattice.size }, () => []);
  }

  /** Takes up a level: hides its small cells and its rests. */
  begin(level: number): void {
    this.level = level;
    const { size, level: levelOf, rest } = this.lattice;
    for (let cell = 0; cell < size; cell++) {
      if (levelOf[cell] !== level || this.isZero(cell)) continue;
      if (rest[cell] === 1) this.label(cell, "UNSAID");
      else if (this.isSmall(cell)) this.label(cell, "SMALL_CELL");
    }
    for (const line of this.lattice.linesByLevel[level] ?? []) this.addLine(line);
  }

  addLine(line: Line): void {
    const number = this.lines.push(line) - 1;
    for (const cell of [line.whole, ...line.parts]) this.#linesOf[cell]?.push(number);
  }

  labelOf(cell: number): Label {
    return this.#labels[cell] ?? "UNSAID";
  }

  /** Hides a cell, or changes what is told of a hidden one. */
  label(cell: number, label: Exclude<Label, "SHOWN">): void {
    if (!this.isHidden(cell)) this.hidden.push(cell);
    this.#labels[cell] = label;
  }

  /** Numbers of the lines that a cell is on. */
  linesOf(cell: number): readonly number[] {
    return this.#linesOf[cell] ?? [];
  }

  isHidden(cell: number): boolean {
    return this.#labels[cell] !== "SHOWN";
  }

  /** True for a cell that may still be hidden. */
  canHide(cell: number): boolean {
    return !this.isHidden(cell) && this.lattice.level[cell] === this.level && this.lattice.rest[cell] === 0;
  }

  amount(quantity: number, cell: number): number {
    return this.lattice.amounts[quantity]?.[cell] ?? 0;
  }

  /** All quantities together. */
  all(cell: number): number {
    let sum = 0;
    for (const amounts of this.lattice.amounts) sum += amounts[cell] ?? 0;
    return sum;
  }

  isZero(cell: number): boolean {
    return this.all(cell) === 0;
  }

  isSmall(cell: number): boolean {
    return this.lattice.amounts.some((amounts) => isSmall(amounts[cell] ?? 0));
  }

  /** True when a quantity other than this one is small. */
  isSmallBeside(quantity: number, cell: number): boolean {
    return this.lattice.amounts.some((amounts, other) => other !== quantity && isSmall(amounts[cell] ?? 0));
  }
}
