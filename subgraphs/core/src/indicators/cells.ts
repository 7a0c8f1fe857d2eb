/** Rows summed to cells: what was counted for one group, span and part. */
import type { Grouping } from "./definition.js";
import type { TallyRow } from "./memory-tally.js";
import type { Span } from "./span.js";

/** What was counted; whole numbers. */
export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
}

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

/** Which series of rows a cell is summed from. */
export interface SeriesKey {
  readonly group: Group;
  /** As the rule tallies it. */
  readonly measure: string;
  /** A part as `AGE:65_PLUS`; empty for all of them. */
  readonly slice: string;
}

/** Rows of one indicator in one region, to be summed. */
export class Cells {
  readonly #series = new Map<string, TallyRow[]>();
  readonly #held = new Map<string, boolean>();
  readonly #groups = new Map<string, Map<string, Set<string>>>();

  constructor(rows: Iterable<TallyRow>) {
    for (const row of rows) {
      if (row.grouping === "CARE_AREA") continue;
      this.#note(row);
      const id = `${row.grouping}\t${row.group}\t${row.measure}\t${row.slice}`;
      const series = this.#series.get(id);
      if (series) series.push(row);
      else this.#series.set(id, [row]);
    }
  }

  /** Ids of the groups that anything was counted for, in order. */
  groups(grouping: Grouping): string[] {
    return [...(this.#groups.get(grouping)?.keys() ?? [])].sort();
  }

  /**
   * The municipality that everybody counted in a care home is counted in; empty when they are in none, and null when they
   * are in several.
   */
  municipalityOf(careHome: string): string | null {
    const within = [...(this.#groups.get("CARE_HOME")?.get(careHome) ?? [])];
    return within.length === 1 ? (within[0] ?? null) : null;
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
    const byKey = new Map<number, Counts>();
    const all = this.#sum(key, span, lastCountable, (row) =>
      byKey.set(row.key, added(byKey.get(row.key) ?? NOTHING, row)),
    );
    return all && { ...all, byKey };
  }

  /** The same without its keys. */
  counts(key: SeriesKey, span: Span, lastCountable: number): Counts | null {
    return this.#sum(key, span, lastCountable, () => undefined);
  }

  #sum(
    { group, measure, slice }: SeriesKey,
    span: Span,
    lastCountable: number,
    visit: (row: TallyRow) => void,
  ): Counts | null {
    const held = this.isHeld(measure);
    if (span.to - 1 > lastCountable) return null;
    const from = held ? Number.NEGATIVE_INFINITY : span.from;
    let [numerator, denominator] = [0, 0];
    for (const row of this.#series.get(`${group.kind}\t${group.id}\t${measure}\t${slice}`) ?? []) {
      if (row.month < from || row.month >= span.to) continue;
      numerator += row.numerator;
      denominator += row.denominator;
      visit(row);
    }
    return { numerator, denominator };
  }

  #note({ grouping, group, within, measure, held }: TallyRow): void {
    if ((this.#held.get(measure) ?? held) !== held) {
      throw new Error(`The measure ${measure} is tallied both as held and as what happened.`);
    }
    this.#held.set(measure, held);
    const groups = this.#groups.get(grouping) ?? new Map<string, Set<string>>();
    this.#groups.set(grouping, groups);
    const places = groups.get(group) ?? new Set<string>();
    groups.set(group, places.add(within));
  }
}

const NOTHING: Counts = { numerator: 0, denominator: 0 };

function added(sum: Counts, more: Counts): Counts {
  return { numerator: sum.numerator + more.numerator, denominator: sum.denominator + more.denominator };
}

/** What the measure is tallied as: a measure may be read from the tally of another. */
export function tallyOf(measure: { readonly code: string; readonly tally?: string }): string {
  return measure.tally ?? measure.code;
}
