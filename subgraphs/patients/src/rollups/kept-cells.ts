/** The cells that the database keeps: written, and compared with what is counted. */
import type { SqliteConnection } from "@vardgraf/core";
import type { RollupCell } from "./tallies.js";

const PLACE = "indicator, region, grouping, measure, slice, held, month, group_id, within, key";
const PLACE_VALUES = "?, ?, ?, ?, ?, ?, ?, ?, ?, ?";

/** Values of columns, in the order of the key. */
type Values = readonly (string | number)[];

/** Numerator and denominator of a cell; both 0 for one that is not there. */
export interface CellAmounts {
  readonly numerator: number;
  readonly denominator: number;
}

/** A cell that is not as it should be. */
export interface CellDifference {
  readonly place: Omit<RollupCell, "numerator" | "denominator">;
  readonly kept: CellAmounts;
  readonly counted: CellAmounts;
}

interface DifferenceRow extends Omit<RollupCell, "held" | "numerator" | "denominator"> {
  readonly held: 0 | 1;
  readonly keptNumerator: number;
  readonly keptDenominator: number;
  readonly countedNumerator: number;
  readonly countedDenominator: number;
}

/** Writes cells and reads them. Call everything within a transaction. */
export class KeptCells {
  readonly #connection: SqliteConnection;
  readonly #add;
  readonly #insert;
  readonly #remove;
  readonly #raise;
  readonly #fingerprint;
  readonly #note;

  constructor(connection: SqliteConnection) {
    this.#connection = connection;
    this.#add = connection
      .prepare<[Values], 0 | 1>(
        `INSERT INTO indicator_rollup (${PLACE}, numerator, denominator) VALUES (${PLACE_VALUES}, ?, ?)
         ON CONFLICT DO UPDATE SET numerator = numerator + excluded.numerator, denominator = denominator + excluded.denominator
         RETURNING numerator = 0 AND denominator = 0`,
      )
      .pluck();
    this.#insert = connection.prepare<[Values]>(
      `INSERT INTO indicator_rollup (${PLACE}, numerator, denominator) VALUES (${PLACE_VALUES}, ?, ?)`,
    );
    this.#remove = connection.prepare<[Values]>(
      `DELETE FROM indicator_rollup WHERE (${PLACE}) = (${PLACE_VALUES})`,
    );
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
  add(cells: Iterable<RollupCell>): void {
    this.#write(cells, (cell) => {
      const place = placeValues(cell);
      if (this.#add.get([...place, cell.numerator, cell.denominator]) === 1) this.#remove.run(place);
    });
  }

  /** Puts cells, each place once, in place of all that are kept. Every version is raised. */
  replace(cells: Iterable<RollupCell>): void {
    this.#connection.exec("UPDATE indicator_rollup_version SET version = version + 1");
    this.#connection.exec("DELETE FROM indicator_rollup");
    this.#write(cells, (cell) => this.#insert.run([...placeValues(cell), cell.numerator, cell.denominator]));
  }

  /** How many cells are kept. */
  count(): number {
    return this.#connection.prepare<[], number>("SELECT count(*) FROM indicator_rollup").pluck().get() ?? 0;
  }

  /** The cells that are kept and are not as counted, in the order of the key. */
  *differences(counted: Iterable<RollupCell>): Generator<CellDifference> {
    this.#connection.exec(
      `DROP TABLE IF EXISTS temp.counted_cell;
       CREATE TEMP TABLE counted_cell (${PLACE}, numerator, denominator)`,
    );
    const insert = this.#connection.prepare<[Values]>(
      `INSERT INTO counted_cell VALUES (${PLACE_VALUES}, ?, ?)`,
    );
    for (const cell of counted) insert.run([...placeValues(cell), cell.numerator, cell.denominator]);
    const different = this.#connection.prepare<[], DifferenceRow>(
      `SELECT ${PLACE.replace("group_id", 'group_id AS "group"')},
         sum(kept_numerator) AS "keptNumerator", sum(kept_denominator) AS "keptDenominator",
         sum(numerator) AS "countedNumerator", sum(denominator) AS "countedDenominator"
       FROM (
         SELECT ${PLACE}, numerator AS kept_numerator, denominator AS kept_denominator, 0 AS numerator, 0 AS denominator
         FROM indicator_rollup
         UNION ALL SELECT ${PLACE}, 0, 0, numerator, denominator FROM counted_cell
       )
       GROUP BY ${PLACE}
       HAVING sum(kept_numerator) <> sum(numerator) OR sum(kept_denominator) <> sum(denominator)`,
    );
    for (const row of different.iterate()) yield differenceOf(row);
    this.#connection.exec("DROP TABLE temp.counted_cell");
  }

  #write(cells: Iterable<RollupCell>, write: (cell: RollupCell) => void): void {
    const touched = new Map<string, Set<string>>();
    for (const cell of cells) {
      write(cell);
      const regions = touched.get(cell.indicator);
      if (regions === undefined) touched.set(cell.indicator, new Set([cell.region]));
      else regions.add(cell.region);
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

  /** Has everybody counted anew at the next start. */
  putOutOfDate(): void {
    this.#connection.exec("DELETE FROM indicator_rollup_definitions");
  }
}

function placeValues(cell: RollupCell): Values {
  const { indicator, region, grouping, measure, slice, held, month, group, within, key } = cell;
  return [indicator, region, grouping, measure, slice, held ? 1 : 0, month, group, within, key];
}

function differenceOf(row: DifferenceRow): CellDifference {
  const { keptNumerator, keptDenominator, countedNumerator, countedDenominator, held, ...place } = row;
  return {
    place: { ...place, held: held === 1 },
    kept: { numerator: keptNumerator, denominator: keptDenominator },
    counted: { numerator: countedNumerator, denominator: countedDenominator },
  };
}
