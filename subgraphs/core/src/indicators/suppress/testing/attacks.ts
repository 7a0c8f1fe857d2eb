/** Attackers for tables that are too large to try all numbers: one solves equations, one narrows intervals down. */
import { range, type WorldCell } from "./attacker.js";

/** For arithmetic modulo a prime: products stay exact. Sums of cells have no other factors worth speaking of. */
const PRIME = 67_108_859;

/**
 * The hidden cells that are sums and differences of shown ones. Each cell is the sum of places of the base; a cell is
 * determined when its places are a combination of the places of shown cells. `known` places count nobody.
 */
export function solved(cells: readonly WorldCell[], known: ReadonlySet<number>): WorldCell[] {
  const size = Math.max(...cells.flatMap(({ places }) => places)) + 1;
  const rowOf = ({ places }: WorldCell): number[] => {
    const row = range(size).map(() => 0);
    for (const place of places) if (!known.has(place)) row[place] = 1;
    return row;
  };
  const basis: { readonly pivot: number; readonly row: readonly number[] }[] = [];
  const reduce = (row: number[]): number[] => {
    for (const { pivot, row: other } of basis) {
      const factor = row[pivot] ?? 0;
      if (factor === 0) continue;
      for (const at of row.keys()) row[at] = modulo((row[at] ?? 0) - factor * (other[at] ?? 0));
    }
    return row;
  };
  for (const cell of cells.filter(({ label }) => label === "SHOWN")) {
    const row = reduce(rowOf(cell));
    const pivot = row.findIndex((value) => value !== 0);
    if (pivot < 0) continue;
    const inverse = power(row[pivot] ?? 0, PRIME - 2);
    basis.push({ pivot, row: row.map((value) => modulo(value * inverse)) });
  }
  return cells.filter((cell) => cell.label !== "SHOWN" && reduce(rowOf(cell)).every((value) => value === 0));
}

/** The lowest and highest number that a cell may be, of the first quantity. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** What remains possible of each cell after all bounds have been narrowed down as far as they go. */
export function narrowed(cells: readonly WorldCell[], known: ReadonlySet<number>): Map<WorldCell, Bounds> {
  const size = Math.max(...cells.flatMap(({ places }) => places)) + 1;
  const least = range(size).map(() => 0);
  const most = range(size).map((place): number => (known.has(place) ? 0 : 10_000));
  const bounds = new Map(cells.map((cell) => [cell, startOf(cell)]));
  for (let changed = true; changed;) {
    changed = false;
    for (const [cell, { least: from, most: to }] of bounds) {
      const low = cell.places.reduce((sum, place) => sum + (least[place] ?? 0), 0);
      const high = cell.places.reduce((sum, place) => sum + (most[place] ?? 0), 0);
      const now = { least: Math.max(from, low), most: Math.min(to, high) };
      if (now.least !== from || now.most !== to) changed = true;
      bounds.set(cell, now);
      for (const place of cell.places) {
        const [own, ownMost] = [least[place] ?? 0, most[place] ?? 0];
        const [atLeast, atMost] = [now.least - (high - ownMost), now.most - (low - own)];
        if (atLeast > own || atMost < ownMost) changed = true;
        least[place] = Math.max(own, atLeast);
        most[place] = Math.min(ownMost, atMost);
      }
    }
  }
  return bounds;
}

function startOf({ label, amounts }: WorldCell): Bounds {
  const [amount = 0] = amounts;
  if (label === "SHOWN") return { least: amount, most: amount };
  return label === "SMALL_CELL" ? { least: 1, most: 4 } : { least: 0, most: 10_000 };
}

function modulo(value: number): number {
  return ((value % PRIME) + PRIME) % PRIME;
}

function power(base: number, exponent: number): number {
  let [result, square] = [1n, BigInt(base)];
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % BigInt(PRIME);
    square = (square * square) % BigInt(PRIME);
  }
  return Number(result);
}
