/** Cells that were read, remembered from one request to the next: the same for everybody who asks. */
import type { Cells } from "@vardgraf/core";

/** Most months of series that are remembered: some fifty megabytes. */
const MOST_MONTHS = 400_000;

/** What was read, by what it is about, while its version is the same. What was asked for longest ago is forgotten first. */
export class CellMemory {
  readonly #remembered = new Map<string, { readonly version: number; readonly cells: Cells }>();
  readonly #mostMonths: number;
  #months = 0;

  /** `mostMonths` is for tests. */
  constructor(mostMonths: number = MOST_MONTHS) {
    this.#mostMonths = mostMonths;
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
    this.#months += cells.size;
    for (const oldest of this.#remembered.keys()) {
      if (this.#months <= this.#mostMonths) break;
      this.#forget(oldest);
    }
  }

  #forget(subject: string): void {
    this.#months -= this.#remembered.get(subject)?.cells.size ?? 0;
    this.#remembered.delete(subject);
  }
}
