/**
 * Draws a sample at random, so that anybody with the seed can draw it again: positions by Floyd's method, with numbers
 * from SHA-256 over the seed and a counter. Every set of positions is equally likely.
 */
import { createHash } from "node:crypto";

/** Numbers below `bound` from a seed, one after another, none more likely than another. */
function* numbers(seed: string): Generator<number, never, number> {
  let bound = yield 0;
  for (let counter = 0; ; counter += 1) {
    // 48 bits: far more than there are rows, and exact in a number.
    const drawn = createHash("sha256").update(`${seed}:${counter}`).digest().readUIntBE(0, 6);
    const fair = 2 ** 48 - (2 ** 48 % bound);
    if (drawn < fair) bound = yield drawn % bound;
  }
}

/** `size` different positions of 0 to `population - 1`, in order. */
export function drawPositions(seed: string, population: number, size: number): number[] {
  const next = numbers(seed);
  next.next();
  const drawn = new Set<number>();
  for (let last = population - size; last < population; last += 1) {
    const { value } = next.next(last + 1);
    drawn.add(drawn.has(value) ? last : value);
  }
  return [...drawn].sort((a, b) => a - b);
}
