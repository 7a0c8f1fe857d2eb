/** Rows of a tally while they are summed. */
import type { SliceDefinition } from "./definition.js";
import { MonthSums } from "./month-sums.js";
import type { RowGrouping, TallyRow } from "./memory-tally.js";

/** Larger than any key of an observation. */
const KEYS = 2 ** 36;

/** The group that rows are of. */
type GroupOf = Pick<TallyRow, "region" | "grouping" | "group" | "within">;

/** The sums of one series: those without a key, and by key. */
interface Series {
  readonly unkeyed: MonthSums;
  byKey: Map<number, MonthSums> | null;
}

/** The sums of one group, by series: {@link RowSums.series} numbers them. */
export class GroupSums {
  readonly of: GroupOf;
  readonly series: (Series | undefined)[] = [];

  constructor(of: GroupOf) {
    this.of = of;
  }

  /** Adds to the row of a series, a month and a key. */
  add(series: number, month: number, key: number, numerator: number, denominator: number): void {
    const of = (this.series[series] ??= { unkeyed: new MonthSums(), byKey: null });
    const sums = key === 0 ? of.unkeyed : keyed(of, key);
    sums.add(month, numerator, denominator);
  }
}

function keyed(series: Series, key: number): MonthSums {
  const byKey = (series.byKey ??= new Map());
  let found = byKey.get(key);
  if (found === undefined) {
    if (!(key > 0 && key < KEYS)) throw new RangeError(`An observation cannot have the key ${key}.`);
    byKey.set(key, (found = new MonthSums()));
  }
  return found;
}

/**
 * Finds rows by what tells them apart. What a rule says over and over (a group, a measure, a part) is turned into an object
 * or a number once: what is left to look up is a place in a list.
 */
export class RowSums {
  readonly #slices: readonly string[];
  /** By dimension, and in it by part: the place in the list of slices. */
  readonly #parts: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly #measures = new Map<string, number>();
  readonly #groups = new Map<string, GroupSums>();

  constructor(dimensions: readonly SliceDefinition[]) {
    const slices = [""];
    const placeOf = (dimension: string, part: string): number => slices.push(sliceKey(dimension, part)) - 1;
    this.#parts = new Map(
      dimensions.map(({ code, parts }) => [
        code,
        new Map(parts.map((part) => [part.code, placeOf(code, part.code)])),
      ]),
    );
    this.#slices = slices;
  }

  /** The sums of a group, which are begun where there are none yet. */
  group(region: string, grouping: RowGrouping, group: string, within: string): GroupSums {
    const id = `${region}\t${grouping}\t${group}\t${within}`;
    let found = this.#groups.get(id);
    if (found === undefined)
      this.#groups.set(id, (found = new GroupSums({ region, grouping, group, within })));
    return found;
  }

  /** The number of the series of all parts of a measure. That of a part is higher by its {@link part}. */
  series(measure: string, held: boolean): number {
    let at = this.#measures.get(measure);
    if (at === undefined) this.#measures.set(measure, (at = this.#measures.size));
    return (2 * at + (held ? 1 : 0)) * this.#slices.length;
  }

  /** See {@link series}. Throws for a part that the definition does not have. */
  part(dimension: string, part: string): number {
    const found = this.#parts.get(dimension)?.get(part);
    if (found !== undefined) return found;
    throw new Error(`The definition has no part ${part} of a dimension ${dimension}.`);
  }

  /** The rows that have not come to nothing. */
  *[Symbol.iterator](): Generator<TallyRow> {
    const count = this.#slices.length;
    const measures = [...this.#measures.keys()];
    for (const { of, series } of this.#groups.values()) {
      const { region, grouping, group, within } = of;
      for (const [at, sums] of series.entries()) {
        if (sums === undefined) continue;
        const measure = measures[Math.floor(at / (2 * count))] ?? "";
        const slice = this.#slices[at % count] ?? "";
        const held = Math.floor(at / count) % 2 === 1;
        for (const [key, months] of keysOf(sums))
          for (const { month, numerator, denominator } of months)
            // Written out: spread, a row takes several times as long.
            yield {
              region,
              grouping,
              group,
              within,
              measure,
              slice,
              held,
              month,
              key,
              numerator,
              denominator,
            };
      }
    }
  }
}

function* keysOf({ unkeyed, byKey }: Series): Generator<readonly [key: number, MonthSums]> {
  yield [0, unkeyed];
  if (byKey !== null) yield* byKey;
}

/** How a part is named in a row. */
export function sliceKey(dimension: string, part: string): string {
  return `${dimension}:${part}`;
}
