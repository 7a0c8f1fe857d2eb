/** Random numbers that are the same every time. */

/** Golden ratio in 32 bits: spreads keys that lie close together. */
const SPREAD = 0x9e3779b9;

/** Mixes the bits of a 32-bit number (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A stream of random numbers: xoshiro128** of Blackman and Vigna. Not for secrets. */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  /** Starts from four 32-bit words, which must not all be zero. */
  constructor(a: number, b: number, c: number, d: number) {
    this.#a = a;
    this.#b = b;
    this.#c = c;
    this.#d = d;
  }

  /** The stream of one person: of nothing but seed, region and the person's number in the region. */
  static of(seed: number, region: string, index: number): Random {
    const place = mix(mix(seed) + Math.imul(Number(region) + 1, SPREAD));
    const person = mix(index ^ SPREAD);
    return new Random(
      mix(place ^ person),
      mix(place + person),
      mix(Math.imul(place, 3) ^ index),
      mix(person + seed) | 1,
    );
  }

  /** A whole number from 0 to 2³² − 1. */
  next(): number {
    const fives = Math.imul(this.#b, 5);
    const result = Math.imul((fives << 7) | (fives >>> 25), 9) >>> 0;
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= shifted;
    this.#d = (this.#d << 11) | (this.#d >>> 21);
    return result;
  }

  /** A number from 0 up to but not 1. */
  fraction(): number {
    return this.next() / 4294967296;
  }

  /** A whole number from `low` to `high`, both possible; `low` when `high` is lower. */
  between(low: number, high: number): number {
    return high <= low ? low : low + Math.floor(this.fraction() * (high - low + 1));
  }

  /** True with probability `share`. */
  chance(share: number): boolean {
    return this.fraction() < share;
  }

  /** One of a list, which must not be empty. */
  pick<T>(list: readonly T[]): T {
    const item = list[Math.floor(this.fraction() * list.length)];
    if (item === undefined) throw new RangeError("Nothing to pick from.");
    return item;
  }

  /** A waiting time with the given mean. */
  wait(mean: number): number {
    return -Math.log(1 - this.fraction()) * mean;
  }
}
