/** Ways to change time and parts together: what is changed of each group that takes part in a move. */
import { type AxisMove, axisMoves } from "./axis-moves.js";
import type { Axis } from "./lattice.js";

/** Most ways that are looked at for one cell, the smallest first. */
const MOST_SHAPES = 256;
/** Axes whose ways are remembered: there are as many as months in a year for each way to split persons. */
const MOST_AXES = 200;

/** Which cells of a group change, counted from its first one, and whether each gains one (1) or loses one (-1). */
export interface Shape {
  readonly offsets: Int32Array;
  readonly signs: Int8Array;
}

/** A shape by what it is the product of; `shape` when it has been worked out. */
interface FoundShape {
  readonly times: AxisMove;
  readonly parts: AxisMove;
  shape: Shape | null;
}

/** The shapes of the tables that have these two axes. */
export class Shapes {
  readonly #time: readonly AxisMove[][];
  readonly #parts: readonly AxisMove[][];
  readonly #width: number;
  /** By the first cell of the shape. */
  readonly #found = new Map<number, FoundShape[]>();

  constructor(time: Axis, parts: Axis) {
    this.#time = everyMove(time);
    this.#parts = everyMove(parts);
    this.#width = parts.size;
  }

  /** The shapes that add one to a place, those of the fewest cells first. Few are ever taken: each is worked out then. */
  *from(time: number, part: number): Generator<Shape> {
    const first = time * this.#width + part;
    const known = this.#found.get(first) ?? this.#find(time, part);
    this.#found.set(first, known);
    for (const found of known) yield (found.shape ??= this.#product(found));
  }

  #find(time: number, part: number): FoundShape[] {
    const alongParts = this.#parts[part] ?? [];
    return (this.#time[time] ?? [])
      .flatMap((times) => alongParts.map((parts): FoundShape => ({ times, parts, shape: null })))
      .sort((a, b) => sizeOf(a) - sizeOf(b))
      .slice(0, MOST_SHAPES);
  }

  #product({ times, parts }: FoundShape): Shape {
    const [offsets, signs]: [number[], number[]] = [[], []];
    for (const time of times) {
      for (const part of parts) {
        offsets.push(time.place * this.#width + part.place);
        signs.push(time.sign * part.sign);
      }
    }
    return { offsets: Int32Array.from(offsets), signs: Int8Array.from(signs) };
  }
}

const remembered = new Map<string, Shapes>();

/** The shapes of two axes: found once for all tables that have the same. */
export function shapesAlong(time: Axis, parts: Axis): Shapes {
  const key = JSON.stringify([time.size, time.lines, parts.size, parts.lines]);
  const shapes = remembered.get(key) ?? new Shapes(time, parts);
  remembered.delete(key);
  remembered.set(key, shapes);
  for (const oldest of remembered.keys()) {
    if (remembered.size <= MOST_AXES) break;
    remembered.delete(oldest);
  }
  return shapes;
}

/** The ways to change an axis by place. */
function everyMove({ size, lines }: Axis): AxisMove[][] {
  return Array.from({ length: size }, (_, place) => axisMoves(lines, place));
}

function sizeOf({ times, parts }: FoundShape): number {
  return times.length * parts.length;
}
