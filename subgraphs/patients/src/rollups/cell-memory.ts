/** Cells that were read, remembered from one request to the next: the same for everybody who asks. */
import type { Cells } from "@vardgraf/core";

/** Most rows that are remembered: some fifty megabytes. */
const MOST_ROWS = 400_000;

/** What was read, by what it is about, while its version is the same. What was asked for longest ago is forgotten first. */
export class CellMemory {
  readonly #remembered = new Map<string, { readonly version: number; readonly cells: Cells }>();
  readonly #mostRows: number;
  #rows = 0;

  /** `mostRows` is for tests. */
  constructor(mostRows: number = MOST_ROWS) {
    this.#mostRows = mostRows;
  }

  /** What is remembered of a subject; null when nothing is, or another version. */
  of(subject: string, version: number): Cells | null {
    const known = this.#remembered.get(subject);
    if (known?.version !== version) return null;
    this.#remembered.delete(subject);
    this.#remembered.set(subject, known);
    return known.cells;
  }

  keep(subject: string, version: number, cells: Cells): void {
    this.#forget(subject);
    this.#remembered.set(subject, { version, cells });
    this.#rows += cells.size;
    for (const oldest of this.#remembered.keys()) {
      if (this.#rows <= this.#mostRows) break;
      this.#forget(oldest);
    }
  }

  #forget(subject: string): void {
    this.#rows -= this.#remembered.get(subject)?.cells.size ?? 0;
    this.#remembered.delete(subject);
  }
}
