/**
 * Tables of indicators and their targets. Rows with `recorded` were made by a change; all others come from the files
 * in `data/`. None points at another row with a foreign key, so that no load can take it away.
 */
import type { Grouping, MeasureDefinition, SliceDefinition } from "@vardgraf/core";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as terms from "../terms.js";

const version = () => integer().notNull().default(1);
const recorded = () => integer({ mode: "boolean" }).notNull().default(false);

/** A worked example with what comes of it. */
export interface PublishedExample {
  readonly text: string;
  readonly from: string;
  /** Exclusive. */
  readonly to: string;
  readonly values: readonly {
    readonly measure: string;
    readonly slice: string | null;
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly value: string | null;
  }[];
}

/** A measure, as far as it is published. */
export type PublishedMeasure = Pick<MeasureDefinition, "code" | "nameSv" | "nameEn" | "unit" | "decimals">;

/** Definitions of indicators (indikatorer). */
export const indicators = sqliteTable("indicators", {
  /** The code. */
  id: text("code").primaryKey(),
  version: version(),
  recorded: recorded(),
  /** Who counts it; null for nobody. */
  owner: text({ enum: terms.figureOwners }),
  /** The region that has defined it for itself; null for one of the catalogue. */
  regionCode: text("region_code"),
  shortName: text("short_name").notNull(),
  nameSv: text("name_sv").notNull(),
  nameEn: text("name_en").notNull(),
  numerator: text().notNull(),
  denominator: text(),
  exclusions: text(),
  note: text(),
  period: text({ enum: terms.indicatorPeriods }).notNull(),
  groupings: text({ mode: "json" }).$type<readonly Grouping[]>().notNull(),
  /** The main one first. */
  measures: text({ mode: "json" }).$type<readonly [PublishedMeasure, ...PublishedMeasure[]]>().notNull(),
  slices: text({ mode: "json" }).$type<readonly SliceDefinition[]>().notNull(),
  windowDays: integer("window_days").notNull(),
  /** Whether a decision has made it an indicator since, `indicator_decisions` tells. */
  status: text({ enum: terms.indicatorStatuses }).notNull(),
  example: text({ mode: "json" }).$type<PublishedExample>(),
  sources: text({ mode: "json" }).$type<readonly string[]>().notNull(),
});

/** Decisions that have made hypotheses indicators (beslut om indikatorer). Rows come from changes only. */
export const indicatorDecisions = sqliteTable("indicator_decisions", {
  /** Code of the indicator: there is one decision. */
  id: text().primaryKey(),
  version: version(),
  regionCode: text("region_code").notNull(),
  decidedOn: text("decided_on").notNull(),
  /** Where the decision is recorded. */
  decisionRef: text("decision_ref").notNull(),
  /** Instant. */
  recordedAt: text("recorded_at").notNull(),
});

/** Targets of indicators (mål). */
export const targets = sqliteTable(
  "targets",
  {
    id: text().primaryKey(),
    version: version(),
    recorded: recorded(),
    indicatorCode: text("indicator_code").notNull(),
    position: integer().notNull(),
    comparator: text({ enum: terms.targetComparators }).notNull(),
    value: text(),
    unit: text({ enum: terms.indicatorUnits }).notNull(),
    byDate: text("by_date"),
    baselineYear: integer("baseline_year"),
    regionCode: text("region_code"),
    clauseId: text("clause_id"),
    proposed: integer({ mode: "boolean" }).notNull(),
    source: text().notNull(),
  },
  (table) => [index("targets_by_indicator").on(table.indicatorCode)],
);
