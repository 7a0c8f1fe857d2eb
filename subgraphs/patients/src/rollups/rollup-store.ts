/** Reads cells for boards. What it costs depends on how many cells there are, never on how many people. */
import {
  type Indicator,
  type IndicatorDescription,
  type RowGrouping,
  refuse,
  type SqliteConnection,
} from "@vardgraf/core";
import type { PersonFacts } from "../indicators/person-facts.js";
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

interface BoundSelection {
  readonly series: string;
  readonly region: string;
  readonly from: number;
  readonly to: number;
}

type ReadCell = Omit<RollupCell, "held"> & { readonly held: 0 | 1 };

const PLACE = `r.indicator, r.region, r.grouping, r.group_id AS "group", r.within, r.measure, r.slice, r.held`;
/** The series asked for, each one range of the key. CROSS JOIN keeps SQLite from reading the cells first. */
const OF_SERIES = `FROM json_each(:series) AS s CROSS JOIN indicator_rollup AS r
  ON r.indicator = s.value ->> 0 AND r.region = :region AND r.grouping = s.value ->> 1
    AND r.measure = s.value ->> 2 AND r.slice = s.value ->> 3`;

/** Reads cells and their versions. */
export class RollupStore {
  readonly #definitions: ReadonlyMap<string, IndicatorDescription>;
  readonly #fingerprint: string;
  readonly #read;
  readonly #versions;
  readonly #atOnce;

  constructor({
    connection,
    indicators,
    fingerprint,
  }: Pick<RollupParts, "indicators" | "fingerprint"> & { readonly connection: SqliteConnection }) {
    this.#definitions = new Map(
      indicators.map((indicator: Indicator<PersonFacts>) => [indicator.code, indicator]),
    );
    this.#fingerprint = fingerprint;
    this.#read = connection.prepare<[BoundSelection], ReadCell>(
      `SELECT ${PLACE}, r.month, r.key, r.numerator, r.denominator
         ${OF_SERIES} AND r.held = 0 AND r.month >= :from AND r.month < :to
       UNION ALL
       SELECT ${PLACE}, max(r.month, :from) AS month, r.key, sum(r.numerator) AS numerator, sum(r.denominator) AS denominator
         ${OF_SERIES} AND r.held = 1 AND r.month < :to
       GROUP BY s.key, max(r.month, :from), r.group_id, r.within, r.key
       HAVING sum(r.numerator) <> 0 OR sum(r.denominator) <> 0`,
    );
    this.#versions = connection.prepare<
      [{ readonly codes: string; readonly region: string; readonly fingerprint: string }],
      { readonly code: string; readonly version: number; readonly current: 0 | 1 }
    >(
      `SELECT c.value AS code, COALESCE(v.version, 0) AS version,
         EXISTS (SELECT 1 FROM indicator_rollup_definitions WHERE fingerprint = :fingerprint) AS current
       FROM json_each(:codes) AS c
       LEFT JOIN indicator_rollup_version AS v ON v.indicator = c.value AND v.region = :region`,
    );
    this.#atOnce = connection.transaction((selection: RollupSelection) => ({
      versions: this.versions(selection.indicators, selection.region),
      cells: this.read(selection),
    }));
  }

  /**
   * The cells of a selection, in one statement. Of what happened: those of the months from `from` to `to`. Of what is held:
   * at `from` everything that is held at its end, and after it how much more at the end of each month, as the rows of a tally
   * are to be summed; nothing of the time before remains.
   */
  read(selection: RollupSelection): RollupCell[] {
    const { region, from, to } = selection;
    const series = JSON.stringify(this.#series(selection));
    return this.#read.all({ series, region, from, to }).map((row) => ({ ...row, held: row.held === 1 }));
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

  /** The cells of a selection and the versions of its indicators, both of one moment; refuses as {@link versions}. */
  readWithVersions(selection: RollupSelection): {
    readonly versions: ReadonlyMap<string, number>;
    readonly cells: readonly RollupCell[];
  } {
    return this.#atOnce(selection);
  }

  #series({ indicators, groupings, measures, slices }: RollupSelection): string[][] {
    return indicators.flatMap((code) => {
      const definition = this.#definitions.get(code);
      if (definition === undefined) return [];
      const tallied = measures ?? talliesOf(definition);
      const parts = slices ?? slicesOf(definition);
      return groupings.flatMap((grouping) =>
        tallied.flatMap((measure) => parts.map((part) => [code, grouping, measure, part])),
      );
    });
  }
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
