/** A map that forgets what was not used for longest. */

/** Holds at most `limit` entries. */
export class Lru<Key, Value> {
  readonly #entries = new Map<Key, Value>();
  #hits = 0;
  #misses = 0;

  constructor(readonly limit: number) {}

  /** The value of `key`, which counts as used now; undefined when there is none. */
  get(key: Key): Value | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) {
      this.#misses += 1;
      return undefined;
    }
    this.#hits += 1;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }

  /** True when there is a value, which does not count as a use of it. */
  has(key: Key): boolean {
    return this.#entries.has(key);
  }

  /** Puts `value` in the place of `key`; beyond the limit the entry longest unused leaves. */
  set(key: Key, value: Value): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size <= this.limit) return;
    const [oldest] = this.#entries.keys();
    this.#entries.delete(oldest as Key);
  }

  get size(): number {
    return this.#entries.size;
  }

  /** How often a value was found and how often not, and how many there are. */
  get figures(): { readonly hits: number; readonly misses: number; readonly entries: number } {
    return { hits: this.#hits, misses: this.#misses, entries: this.size };
  }
}
