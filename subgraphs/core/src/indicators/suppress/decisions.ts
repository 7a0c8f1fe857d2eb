/** What has been decided of tables, remembered: the same table is decided the same, whoever asks and whenever. */
import { createHash } from "node:crypto";
import type { Table } from "./lattice.js";
import { suppress, type Verdict, type Verdicts } from "./suppress.js";

/** Most cells whose verdicts are remembered: a byte each. */
const MOST_CELLS = 16_000_000;
const known: readonly Verdict[] = ["SHOWN", "SMALL_CELL", "COMPLEMENTARY"];

/**
 * Decides tables, and remembers those that were asked for last. A table is found again by a digest of all its amounts, so
 * that what is remembered never is about other amounts, and months that are past stay decided whatever is recorded in
 * later ones. It holds patterns of what is hidden, and no figures.
 */
export class Decisions {
  readonly #remembered = new Map<string, Uint8Array>();
  readonly #mostCells: number;
  readonly #decide: (table: Table) => Verdicts;
  #cells = 0;

  /** `mostCells` and `decide` are for tests. */
  constructor(mostCells: number = MOST_CELLS, decide: (table: Table) => Verdicts = suppress) {
    this.#mostCells = mostCells;
    this.#decide = decide;
  }

  /** The verdicts on a table. */
  of(table: Table): Verdicts {
    const { digest, groups, sameTable } = tabulated(table);
    const verdicts = this.#remembered.get(digest) ?? this.#decided(sameTable, groups);
    this.#remember(digest, verdicts);
    const [times, parts] = [table.time.size, table.parts.size];
    return (group, time, part) => known[verdicts[(group * times + time) * parts + part] ?? 0] ?? "SHOWN";
  }

  #decided(table: Table, groups: number): Uint8Array {
    const verdicts = this.#decide(table);
    return Uint8Array.from(places(table, groups), (place) => known.indexOf(verdicts(...place)));
  }

  #remember(digest: string, verdicts: Uint8Array): void {
    if (this.#remembered.delete(digest)) this.#cells -= verdicts.length;
    this.#remembered.set(digest, verdicts);
    this.#cells += verdicts.length;
    for (const [oldest, { length }] of this.#remembered) {
      if (this.#cells <= this.#mostCells || oldest === digest) break;
      this.#remembered.delete(oldest);
      this.#cells -= length;
    }
  }
}

/** A table whose amounts have been worked out, and what tells it from every other. */
function tabulated(table: Table): {
  readonly digest: string;
  readonly groups: number;
  readonly sameTable: Table;
} {
  const { levels, time, parts, quantities } = table;
  const groups = 1 + levels.reduce((sum, level) => sum + level.length, 0);
  const amounts = places(table, groups).map((place) => table.amounts(...place));
  const hash = createHash("sha256").update(JSON.stringify([levels, time, parts, quantities]));
  const digest = hash.update(Float64Array.from(amounts.flat())).digest("base64");
  const none: readonly number[] = [];
  const sameTable: Table = {
    ...table,
    amounts: (group, at, part) => amounts[(group * time.size + at) * parts.size + part] ?? none,
  };
  return { digest, groups, sameTable };
}

/** All places of a table, in order. */
function places({ time, parts }: Table, groups: number): [group: number, time: number, part: number][] {
  const found: [number, number, number][] = [];
  for (let group = 0; group < groups; group++)
    for (let at = 0; at < time.size; at++)
      for (let part = 0; part < parts.size; part++) found.push([group, at, part]);
  return found;
}
