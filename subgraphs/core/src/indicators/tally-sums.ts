/** The series of a tally while they are summed. */
import { Additions } from "./additions.js";
import type { SliceDefinition } from "./definition.js";
import { MonthSums } from "./month-sums.js";
import type { TallySeries } from "./memory-tally.js";

/** Larger than any key of an observation. */
const KEYS = 2 ** 36;

/** A group that series are of. */
export type GroupOf = Pick<TallySeries, "region" | "grouping" | "group" | "within">;

/** The sums of one series: those without a key, and by key. */
interface Series {
  readonly unkeyed: MonthSums;
  byKey: Map<number, MonthSums> | null;
}

/** Sums by series, month and key. */
class SeriesSums {
  readonly series: (Series | undefined)[] = [];

  add(series: number, month: number, key: number, numerator: number, denominator: number): void {
    this.of(series, key).add(month, numerator, denominator);
  }

  /** The sums of a series and a key, begun when there are none yet. */
  of(series: number, key: number): MonthSums {
    const of = (this.series[series] ??= { unkeyed: new MonthSums(), byKey: null });
    return key === 0 ? of.unkeyed : keyed(of, key);
  }
}

function keyed(series: Series, key: number): MonthSums {
  const byKey = (series.byKey ??= new Map());
  let found = byKey.get(key);
  if (found === undefined) byKey.set(key, (found = new MonthSums()));
  return found;
}

/** What was counted of one place, which is added to each of some groups when series are asked for. */
export class PlaceSums extends SeriesSums {
  /** Its place among those of its tally. */
  readonly number: number;
  readonly groups: readonly GroupOf[];

  constructor(number: number, groups: readonly GroupOf[]) {
    super();
    this.number = number;
    this.groups = groups;
  }
}

/**
 * Sums in two steps. What is counted is added to one sum: of its place, its measure and its parts together. When series
 * are asked for, each of those sums is added to the series that it is in: of each group of the place, as a whole and by part.
 * There are far fewer such sums than things that are counted.
 */
export class TallySums {
  /** The parts of all dimensions, the whole first. */
  readonly #slices: readonly string[];
  /** By dimension, and in it by part: what the part adds to the number of a series. */
  readonly #parts = new Map<string, ReadonlyMap<string, number>>();
  /** The places in the list of slices, by what the parts of something add up to. */
  readonly #slicesOf: readonly (readonly number[])[];
  readonly #measures = new Map<string, number>();
  readonly #places: PlaceSums[] = [];
  readonly #additions = new Additions((place, ...addition) => this.#places[place]?.add(...addition));

  constructor(dimensions: readonly SliceDefinition[]) {
    const slices = [""];
    const slicesOf: number[][] = [[0]];
    for (const { code, parts } of dimensions) {
      const without = slicesOf.slice();
      this.#parts.set(code, new Map(parts.map((part, at) => [part.code, (at + 1) * without.length])));
      for (const part of parts) {
        const slice = slices.push(sliceKey(code, part.code)) - 1;
        slicesOf.push(...without.map((others) => others.concat(slice)));
      }
    }
    this.#slices = slices;
    this.#slicesOf = slicesOf;
  }

  /** Begins the sums of a place, which is in some groups. */
  place(groups: readonly GroupOf[]): PlaceSums {
    const sums = new PlaceSums(this.#places.length, groups);
    this.#places.push(sums);
    return sums;
  }

  /** Adds to a place. Throws a RangeError for a month or a key that there cannot be. */
  add(
    { number }: PlaceSums,
    series: number,
    month: number,
    key: number,
    numerator: number,
    denominator: number,
  ): void {
    if (!Number.isSafeInteger(month)) throw new RangeError(`There is no month ${month}.`);
    if (!(key >= 0 && key < KEYS)) throw new RangeError(`An observation cannot have the key ${key}.`);
    this.#additions.keep(number, series, month, key, numerator, denominator);
  }

  /** The number of the series of a measure without parts. Each {@link part} is added to it. */
  series(measure: string, held: boolean): number {
    let at = this.#measures.get(measure);
    if (at === undefined) this.#measures.set(measure, (at = this.#measures.size));
    return (2 * at + (held ? 1 : 0)) * this.#slicesOf.length;
  }

  /** What a part adds to the number of a series. Throws for a part that the definition does not have. */
  part(dimension: string, part: string): number {
    const found = this.#parts.get(dimension)?.get(part);
    if (found !== undefined) return found;
    throw new Error(`The definition has no part ${part} of a dimension ${dimension}.`);
  }

  /** The series that have not come to nothing. */
  *[Symbol.iterator](): Generator<TallySeries> {
    this.#additions.make();
    const count = this.#slices.length;
    const measures = [...this.#measures.keys()];
    for (const [of, sums] of this.#byGroup()) {
      const { region, grouping, group, within } = of;
      for (const [at, series] of sums.series.entries()) {
        if (series === undefined) continue;
        const measure = measures[Math.floor(at / (2 * count))] ?? "";
        const slice = this.#slices[at % count] ?? "";
        const held = Math.floor(at / count) % 2 === 1;
        for (const [key, sum] of keysOf(series)) {
          const months = sum.list();
          if (months.length === 0) continue;
          // Written out: spread, a series takes several times as long.
          yield { region, grouping, group, within, measure, slice, held, key, months };
        }
      }
    }
  }

  /** The sums of each group, by measure and slice. */
  #byGroup(): Iterable<readonly [GroupOf, SeriesSums]> {
    const found = new Map<string, readonly [GroupOf, SeriesSums]>();
    for (const place of this.#places) {
      const groups = place.groups.map((of) => {
        const id = `${of.region}\t${of.grouping}\t${of.group}\t${of.within}`;
        const known = found.get(id) ?? ([of, new SeriesSums()] as const);
        found.set(id, known);
        return known[1];
      });
      for (const [at, series] of place.series.entries())
        if (series !== undefined) this.#addTo(groups, at, series);
    }
    return found.values();
  }

  #addTo(groups: readonly SeriesSums[], at: number, series: Series): void {
    const parts = at % this.#slicesOf.length;
    const first = ((at - parts) / this.#slicesOf.length) * this.#slices.length;
    const slices = this.#slicesOf[parts] ?? [];
    for (const [key, months] of keysOf(series))
      for (const group of groups) for (const slice of slices) group.of(first + slice, key).addAll(months);
  }
}

function* keysOf({ unkeyed, byKey }: Series): Generator<readonly [key: number, MonthSums]> {
  yield [0, unkeyed];
  if (byKey !== null) yield* byKey;
}

/** How a part is named in a series. */
export function sliceKey(dimension: string, part: string): string {
  return `${dimension}:${part}`;
}
