/** Reads cells for boards. What it costs depends on how many cells there are, never on how many people. */
import {
  Cells,
  type Indicator,
  type IndicatorDescription,
  type RowGrouping,
  refuse,
  type SqliteConnection,
} from "@vardgraf/core";
import type { PersonFacts } from "../indicators/person-facts.js";
import { CellMemory } from "./cell-memory.js";
import type { RollupParts } from "./parts.js";
import type { RollupCell } from "./tallies.js";

/** Which cells to read. */
export interface RollupSelection {
  /** Codes of definitions; one that is not counted here has no cells. */
  readonly indicators: readonly string[];
  /** Two digits. */
  readonly region: string;
  readonly groupings: readonly RowGrouping[];
  /** First month. */
  readonly from: number;
  /** The month after the last. */
  readonly to: number;
  /** Codes of the measures that are tallied; all when left out. */
  readonly measures?: readonly string[] | undefined;
  /** Parts as `AGE:65_PLUS`, and `""` for all of them together; all of that when left out. */
  readonly slices?: readonly string[] | undefined;
}

/** Which cells of several indicators: those of all measures and parts. */
export type WholeSelection = Omit<RollupSelection, "measures" | "slices">;

interface BoundSelection {
  readonly series: string;
  readonly region: string;
  readonly from: number;
  readonly to: number;
}

/** What the cells of a series have in common. */
type SeriesPlace = Pick<RollupCell, "indicator" | "grouping" | "measure" | "slice">;

/** A cell as it is read: `series` is the place of its series among those asked for. */
type ReadCell = readonly [
  series: number,
  held: 0 | 1,
  group: string,
  within: string,
  month: number,
  key: number,
  numerator: number,
  denominator: number,
];

const PLACE = "s.key, r.held, r.group_id, r.within";
/** The series asked for, each one range of the key. CROSS JOIN keeps SQLite from reading the cells first. */
const OF_SERIES = `FROM json_each(:series) AS s CROSS JOIN indicator_rollup AS r
  ON r.indicator = s.value ->> 0 AND r.region = :region AND r.grouping = s.value ->> 1
    AND r.measure = s.value ->> 2 AND r.slice = s.value ->> 3`;

/** Reads cells and their versions. */
export class RollupStore {
  readonly #definitions: ReadonlyMap<string, IndicatorDescription>;
  readonly #fingerprint: string;
  readonly #memory = new CellMemory();
  readonly #read;
  readonly #versions;
  readonly #cellsAtOnce;

  constructor({
    connection,
    indicators,
    fingerprint,
  }: Pick<RollupParts, "indicators" | "fingerprint"> & { readonly connection: SqliteConnection }) {
    this.#definitions = new Map(
      indicators.map((indicator: Indicator<PersonFacts>) => [indicator.code, indicator]),
    );
    this.#fingerprint = fingerprint;
    this.#read = connection
      .prepare<[BoundSelection], ReadCell>(
        `SELECT ${PLACE}, r.month, r.key, r.numerator, r.denominator
           ${OF_SERIES} AND r.held = 0 AND r.month >= :from AND r.month < :to
         UNION ALL
         SELECT ${PLACE}, r.month, r.key, r.numerator, r.denominator
           ${OF_SERIES} AND r.held = 1 AND r.month > :from AND r.month < :to
         UNION ALL
         SELECT ${PLACE}, :from, r.key, sum(r.numerator), sum(r.denominator)
           ${OF_SERIES} AND r.held = 1 AND r.month <= :from
         GROUP BY s.key, r.group_id, r.within, r.key
         HAVING sum(r.numerator) <> 0 OR sum(r.denominator) <> 0`,
      )
      .raw();
    this.#versions = connection.prepare<
      [{ readonly codes: string; readonly region: string; readonly fingerprint: string }],
      { readonly code: string; readonly version: number; readonly current: 0 | 1 }
    >(
      `SELECT c.value AS code, COALESCE(v.version, 0) AS version,
         EXISTS (SELECT 1 FROM indicator_rollup_definitions WHERE fingerprint = :fingerprint) AS current
       FROM json_each(:codes) AS c
       LEFT JOIN indicator_rollup_version AS v ON v.indicator = c.value AND v.region = :region`,
    );
    this.#cellsAtOnce = connection.transaction((selection: WholeSelection) => this.#cells(selection));
  }

  /**
   * The cells of a selection, in one statement. Of what happened: those of the months from `from` to `to`. Of what is held:
   * at `from` everything that is held at its end, and after it how much more at the end of each month, as the rows of a tally
   * are to be summed; nothing of the time before remains.
   */
  read(selection: RollupSelection): RollupCell[] {
    const { region, from, to } = selection;
    const places = this.#series(selection);
    const series = JSON.stringify(places.map((of) => [of.indicator, of.grouping, of.measure, of.slice]));
    const cells: RollupCell[] = [];
    for (const row of this.#read.all({ series, region, from, to })) {
      const place = places[row[0]];
      if (place) cells.push(cellOf(place, region, row));
    }
    return cells;
  }

  /**
   * The cells of each indicator, all as they were at one moment. Those that were read before are not read again while their
   * version is the same. Refuses with `SUBGRAPH_UNAVAILABLE` while the cells are not those of this program's definitions.
   */
  cellsOf(selection: WholeSelection): ReadonlyMap<string, Cells> {
    return this.#cellsAtOnce(selection);
  }

  #cells(selection: WholeSelection): ReadonlyMap<string, Cells> {
    const { indicators, region, groupings, from, to } = selection;
    const versions = this.versions(indicators, region);
    const subject = (code: string): string => [code, region, groupings.join(), from, to].join(" ");
    const found = new Map<string, Cells>();
    const missing = new Map<string, RollupCell[]>();
    for (const code of indicators) {
      const known = this.#memory.of(subject(code), versions.get(code) ?? 0);
      if (known) found.set(code, known);
      else missing.set(code, []);
    }
    for (const cell of this.read({ ...selection, indicators: [...missing.keys()] }))
      missing.get(cell.indicator)?.push(cell);
    for (const [code, rows] of missing) {
      const cells = new Cells(rows);
      this.#memory.keep(subject(code), versions.get(code) ?? 0, cells);
      found.set(code, cells);
    }
    return found;
  }

  /**
   * How often the cells of each indicator have changed in a region: what was worked out from them is good until its
   * version is another. Refuses with `SUBGRAPH_UNAVAILABLE` while the cells are not those of this program's definitions.
   */
  versions(indicators: readonly string[], region: string): ReadonlyMap<string, number> {
    const codes = JSON.stringify(indicators);
    const rows = this.#versions.all({ codes, region, fingerprint: this.#fingerprint });
    if (rows.some(({ current }) => current === 0)) throw refuse("SUBGRAPH_UNAVAILABLE");
    return new Map(rows.map(({ code, version }) => [code, version]));
  }

  #series({ indicators, groupings, measures, slices }: RollupSelection): SeriesPlace[] {
    return indicators.flatMap((code) => {
      const definition = this.#definitions.get(code);
      if (definition === undefined) return [];
      const tallied = measures ?? talliesOf(definition);
      const parts = slices ?? slicesOf(definition);
      return groupings.flatMap((grouping) =>
        tallied.flatMap((measure) => parts.map((slice) => ({ indicator: code, grouping, measure, slice }))),
      );
    });
  }
}

/** Written out field by field: cells made by copying take several times as long. */
function cellOf(
  { indicator, grouping, measure, slice }: SeriesPlace,
  region: string,
  [, held, group, within, month, key, numerator, denominator]: ReadCell,
): RollupCell {
  return {
    indicator,
    region,
    grouping,
    group,
    within,
    measure,
    slice,
    held: held === 1,
    month,
    key,
    numerator,
    denominator,
  };
}

/** The measures that the rule of a definition tallies. */
function talliesOf({ measures }: IndicatorDescription): string[] {
  return [
    ...new Set(measures.flatMap(({ code, tally = code, per }) => [tally, ...(per ? [per.measure] : [])])),
  ];
}

/** All parts of a definition's dimensions, and all together. */
function slicesOf({ slices }: IndicatorDescription): string[] {
  return ["", ...slices.flatMap(({ code, parts }) => parts.map((part) => `${code}:${part.code}`))];
}
