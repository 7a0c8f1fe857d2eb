/** The cells that the database keeps: written, and compared with what is counted. */
import type { MonthSum, SqliteConnection } from "@vardgraf/core";
import { monthsOf, plus } from "./months.js";
import type { RollupSeries } from "./tallies.js";

const PLACE = "indicator, region, grouping, measure, slice, held, group_id, within, key";

/** Values of columns, in the order of the key. */
type Values = readonly (string | number)[];

/** Numerator and denominator of a cell; both 0 for one that is not there. */
export interface CellAmounts {
  readonly numerator: number;
  readonly denominator: number;
}

/** A cell that is not as it should be. */
export interface CellDifference {
  readonly place: Omit<RollupSeries, "months"> & { readonly month: number };
  readonly kept: CellAmounts;
  readonly counted: CellAmounts;
}

interface SeriesRow extends Omit<RollupSeries, "held" | "months"> {
  readonly held: 0 | 1;
  readonly months: string;
}

/** Writes cells, a series at a time, and reads them. Call everything within a transaction. */
export class KeptCells {
  readonly #connection: SqliteConnection;
  readonly #months;
  readonly #insert;
  readonly #change;
  readonly #remove;
  readonly #raise;
  readonly #fingerprint;
  readonly #note;

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
    const isThere = `(${PLACE}) = (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
    this.#months = connection
      .prepare<[Values], string>(`SELECT months FROM indicator_rollup WHERE ${isThere}`)
      .pluck();
    this.#insert = connection.prepare<[Values, string]>(
      `INSERT INTO indicator_rollup (${PLACE}, months) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#change = connection.prepare<[string, Values]>(
      `UPDATE indicator_rollup SET months = ? WHERE ${isThere}`,
    );
    this.#remove = connection.prepare<[Values]>(`DELETE FROM indicator_rollup WHERE ${isThere}`);
    this.#raise = connection.prepare<[string, string]>(
      `INSERT INTO indicator_rollup_version (indicator, region, version) VALUES (?, ?, 1)
       ON CONFLICT DO UPDATE SET version = version + 1`,
    );
    this.#fingerprint = connection
      .prepare<[], string>("SELECT fingerprint FROM indicator_rollup_definitions")
      .pluck();
    this.#note = connection.prepare<[string]>(
      "INSERT OR REPLACE INTO indicator_rollup_definitions (one, fingerprint) VALUES (1, ?)",
    );
  }

  /** Adds to what is kept, and raises the version of each indicator in each region that something is added to. */
  add(changes: Iterable<RollupSeries>): void {
    this.#write(changes, (series) => {
      const place = placeValues(series);
      const kept = this.#months.get(place);
      if (kept === undefined) {
        this.#insert.run(place, JSON.stringify(series.months));
        return;
      }
      const months = plus(monthsOf(kept), series.months);
      if (months.length === 0) this.#remove.run(place);
      else this.#change.run(JSON.stringify(months), place);
    });
  }

  /** Puts series, each once, in place of all that are kept. Every version is raised. */
  replace(all: Iterable<RollupSeries>): void {
    this.#connection.exec("UPDATE indicator_rollup_version SET version = version + 1");
    this.#connection.exec("DELETE FROM indicator_rollup");
    this.#write(all, (series) => this.#insert.run(placeValues(series), JSON.stringify(series.months)));
  }

  /** How many cells are kept. */
  count(): number {
    return (
      this.#connection.prepare<[], number>("SELECT count(*) FROM indicator_rollup_cell").pluck().get() ?? 0
    );
  }

  /** The cells that are kept and are not as counted: those of the series that are kept, and then of those that are not. */
  *differences(counted: Iterable<RollupSeries>): Generator<CellDifference> {
    const missing = new Map<string, RollupSeries>();
    for (const series of counted) missing.set(placeValues(series).join("\t"), series);
    const kept = this.#connection.prepare<[], SeriesRow>(
      `SELECT ${PLACE.replace("group_id", 'group_id AS "group"')}, months FROM indicator_rollup ORDER BY ${PLACE}`,
    );
    for (const row of kept.iterate()) {
      const series: RollupSeries = { ...row, held: row.held === 1, months: monthsOf(row.months) };
      const place = placeValues(series).join("\t");
      yield* differencesOf(series, series.months, missing.get(place)?.months ?? []);
      missing.delete(place);
    }
    for (const series of missing.values()) yield* differencesOf(series, [], series.months);
  }

  #write(all: Iterable<RollupSeries>, write: (series: RollupSeries) => void): void {
    const touched = new Map<string, Set<string>>();
    for (const series of all) {
      write(series);
      const regions = touched.get(series.indicator);
      if (regions === undefined) touched.set(series.indicator, new Set([series.region]));
      else regions.add(series.region);
    }
    for (const [indicator, regions] of touched)
      for (const region of regions) this.#raise.run(indicator, region);
  }

  /** Fingerprint of the rules by which everybody was counted; null when they must be counted anew. */
  countedBy(): string | null {
    return this.#fingerprint.get() ?? null;
  }

  /** Notes by which rules everybody was counted. */
  noteRules(fingerprint: string): void {
    this.#note.run(fingerprint);
  }

  /** Has everybody counted anew. */
  putOutOfDate(): void {
    this.#connection.exec("DELETE FROM indicator_rollup_definitions");
  }
}

function placeValues(series: Omit<RollupSeries, "months">): Values {
  const { indicator, region, grouping, measure, slice, held, group, within, key } = series;
  return [indicator, region, grouping, measure, slice, held ? 1 : 0, group, within, key];
}

function differencesOf(
  series: RollupSeries,
  kept: readonly MonthSum[],
  counted: readonly MonthSum[],
): CellDifference[] {
  const { months: _months, ...place } = series;
  const less = kept.map(([month, numerator, denominator]): MonthSum => [month, -numerator, -denominator]);
  return plus(counted, less).map(([month]) => ({
    place: { ...place, month },
    kept: amountsAt(kept, month),
    counted: amountsAt(counted, month),
  }));
}

function amountsAt(months: readonly MonthSum[], wanted: number): CellAmounts {
  const [, numerator, denominator] = months.find(([month]) => month === wanted) ?? [wanted, 0, 0];
  return { numerator, denominator };
}
