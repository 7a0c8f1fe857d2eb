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
import { happenedDuring, heldDuring, monthsOf } from "./months.js";
import type { RollupParts } from "./parts.js";
import type { RollupSeries } from "./tallies.js";

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
  readonly places: string;
  readonly region: string;
}

/** Of which indicator, grouping, measure and part a series is. */
type SeriesPlace = Pick<RollupSeries, "indicator" | "grouping" | "measure" | "slice">;

/** A series as it is read: `place` is that of those asked for. */
type ReadSeries = readonly [
  place: number,
  held: 0 | 1,
  group: string,
  within: string,
  key: number,
  months: string,
];

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
    // CROSS JOIN keeps SQLite from reading the series first: each place that is asked for is one range of the key.
    this.#read = connection
      .prepare<[BoundSelection], ReadSeries>(
        `SELECT p.key, r.held, r.group_id, r.within, r.key, r.months
         FROM json_each(:places) AS p CROSS JOIN indicator_rollup AS r
           ON r.indicator = p.value ->> 0 AND r.region = :region AND r.grouping = p.value ->> 1
             AND r.measure = p.value ->> 2 AND r.slice = p.value ->> 3`,
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
   * The series of a selection, in one statement. Of what happened: the months from `from` to `to`. Of what is held: at `from`
   * everything that is held at its end, and after it how much more at the end of each month; nothing of the time before
   * remains.
   */
  read(selection: RollupSelection): RollupSeries[] {
    const { region, from, to } = selection;
    const places = this.#places(selection);
    const asked = JSON.stringify(places.map((of) => [of.indicator, of.grouping, of.measure, of.slice]));
    const found: RollupSeries[] = [];
    for (const [at, isHeld, group, within, key, text] of this.#read.all({ places: asked, region })) {
      const place = places[at];
      const held = isHeld === 1;
      const months = (held ? heldDuring : happenedDuring)(monthsOf(text), from, to);
      if (place === undefined || months.length === 0) continue;
      const { indicator, grouping, measure, slice } = place;
      found.push({ indicator, region, grouping, group, within, measure, slice, held, key, months });
    }
    return found;
  }

  /**
   * The cells of each indicator, all as they were at one moment. Those that were read before are not read again while their
   * version is the same. Refuses with `FIGURES_UNAVAILABLE` while the cells are not those of this program's definitions.
   */
  cellsOf(selection: WholeSelection): ReadonlyMap<string, Cells> {
    return this.#cellsAtOnce(selection);
  }

  #cells(selection: WholeSelection): ReadonlyMap<string, Cells> {
    const { indicators, region, groupings, from, to } = selection;
    const versions = this.versions(indicators, region);
    const subject = (code: string): string => [code, region, groupings.join(), from, to].join(" ");
    const found = new Map<string, Cells>();
    const missing = new Map<string, RollupSeries[]>();
    for (const code of indicators) {
      const known = this.#memory.of(subject(code), versions.get(code) ?? 0);
      if (known) found.set(code, known);
      else missing.set(code, []);
    }
    for (const series of this.read({ ...selection, indicators: [...missing.keys()] }))
      missing.get(series.indicator)?.push(series);
    for (const [code, all] of missing) {
      const cells = new Cells(all);
      this.#memory.keep(subject(code), versions.get(code) ?? 0, cells);
      found.set(code, cells);
    }
    return found;
  }

  /**
   * How often the cells of each indicator have changed in a region: what was worked out from them is good until its
   * version is another. Refuses with `FIGURES_UNAVAILABLE` while the cells are not those of this program's definitions.
   */
  versions(indicators: readonly string[], region: string): ReadonlyMap<string, number> {
    const codes = JSON.stringify(indicators);
    const rows = this.#versions.all({ codes, region, fingerprint: this.#fingerprint });
    if (rows.some(({ current }) => current === 0)) throw refuse("FIGURES_UNAVAILABLE");
    return new Map(rows.map(({ code, version }) => [code, version]));
  }

  #places({ indicators, groupings, measures, slices }: RollupSelection): SeriesPlace[] {
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
