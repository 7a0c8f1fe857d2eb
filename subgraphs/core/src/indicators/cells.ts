/** Series summed to cells: what was counted for one group, span and part. */
import type { RowGrouping, TallySeries } from "./memory-tally.js";
import type { Grouping } from "./definition.js";
import { type Counts, isAnything, Series } from "./series.js";
import type { Span } from "./span.js";

export type { Counts } from "./series.js";

/** What was counted for one group, span and part. */
export interface Cell extends Counts {
  /** The same by key, for measures whose observations are told apart. */
  readonly byKey: ReadonlyMap<number, Counts>;
}

/** A group of one region. */
export interface Group {
  readonly kind: Grouping;
  /** Code, HSA-id or id. */
  readonly id: string;
}

/** Which series a cell is summed from. */
export interface SeriesKey {
  readonly group: Pick<Group, "id"> & { readonly kind: RowGrouping };
  /** As the rule tallies it. */
  readonly measure: string;
  /** A part as `AGE:65_PLUS`; empty for all of them. */
  readonly slice: string;
}

/** By part. */
type Parts = Map<string, Series>;

/** The series of one indicator in one region, to be summed. They do not change any more, so that many may read them. */
export class Cells {
  /** How many months of series there are: what is held in memory. */
  readonly size: number;
  /** By measure, grouping and group. */
  readonly #series = new Map<string, Map<RowGrouping, Map<string, Parts>>>();
  readonly #held = new Map<string, boolean>();

  constructor(all: Iterable<TallySeries>) {
    let size = 0;
    for (const one of all) {
      const { measure, grouping, group, slice, held } = one;
      if ((this.#held.get(measure) ?? held) !== held) {
        throw new Error(`The measure ${measure} is tallied both as held and as what happened.`);
      }
      this.#held.set(measure, held);
      const parts = below(below(below(this.#series, measure), grouping), group);
      let series = parts.get(slice);
      if (series === undefined) parts.set(slice, (series = new Series()));
      series.add(one);
      size += one.months.length;
    }
    this.size = size;
  }

  /** Ids of the groups that anything was counted for, in order. */
  groups(grouping: RowGrouping): string[] {
    const groups = [...this.#series.values()].flatMap((of) => [...(of.get(grouping)?.keys() ?? [])]);
    return [...new Set(groups)].sort();
  }

  /**
   * Ids of the groups that the cells of a measure tell anything of in a span, in order; see {@link cell} for what belongs
   * to it.
   */
  groupsDuring(grouping: Grouping, measure: string, span: Span): string[] {
    const [from, to] = this.#months(measure, span);
    const groups = [...(this.#series.get(measure)?.get(grouping) ?? [])];
    return groups
      .filter(([, parts]) => [...parts.values()].some((series) => isAnything(series.sum(from, to))))
      .map(([id]) => id)
      .sort();
  }

  /**
   * The municipality that everybody of a measure is counted in who is counted in a care home in a span; empty when they are
   * in none, and null when they are in several.
   */
  municipalityOf(careHome: string, measure: string, span: Span): string | null {
    const [from, to] = this.#months(measure, span);
    const parts = this.#series.get(measure)?.get("CARE_HOME")?.get(careHome);
    const within = new Set([...(parts?.values() ?? [])].flatMap((series) => series.places(from, to)));
    const [only = null] = within;
    return within.size === 1 ? only : null;
  }

  /** True when the measure is tallied as held on days, false when as what happened. */
  isHeld(measure: string): boolean {
    return this.#held.get(measure) ?? false;
  }

  /**
   * The cell of a span. What happened is summed over its months; what is held is taken at the end of the last of them.
   * Null when that is after `lastCountable`: a span is counted whole or not at all, because the same year counted twice, with
   * and without its last month, would tell of that month.
   */
  cell(key: SeriesKey, span: Span, lastCountable: number): Cell | null {
    if (span.to - 1 > lastCountable) return null;
    const [from, to] = this.#months(key.measure, span);
    const series = this.#seriesOf(key);
    return series ? { ...series.sum(from, to), byKey: series.byKey(from, to) } : EMPTY;
  }

  /** The same without its keys. */
  counts(key: SeriesKey, span: Span, lastCountable: number): Counts | null {
    if (span.to - 1 > lastCountable) return null;
    return this.#seriesOf(key)?.sum(...this.#months(key.measure, span)) ?? EMPTY;
  }

  #seriesOf({ group, measure, slice }: SeriesKey): Series | undefined {
    return this.#series.get(measure)?.get(group.kind)?.get(group.id)?.get(slice);
  }

  /** The months that are summed for a span. */
  #months(measure: string, { from, to }: Span): [from: number, to: number] {
    return [this.isHeld(measure) ? Number.NEGATIVE_INFINITY : from, to];
  }
}

const EMPTY: Cell = { numerator: 0, denominator: 0, byKey: new Map() };

/** The level below one, which is made where there is none yet. */
function below<Key, KeyBelow, Value>(level: Map<Key, Map<KeyBelow, Value>>, key: Key): Map<KeyBelow, Value> {
  let found = level.get(key);
  if (found === undefined) level.set(key, (found = new Map()));
  return found;
}

/** What the measure is tallied as: a measure may be read from the tally of another. */
export function tallyOf(measure: { readonly code: string; readonly tally?: string }): string {
  return measure.tally ?? measure.code;
}
