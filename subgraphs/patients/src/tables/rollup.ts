/** What indicators count, kept summed over all persons. */
import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

const rowGroupings = [
  "REGION",
  "MUNICIPALITY",
  "CARE_UNIT",
  "CARE_HOME",
  "PHYSICIAN_TEAM",
  "AGREEMENT",
  "CARE_AREA",
] as const;

/**
 * One cell: what all persons together add to a measure in a group, a part and a month. Changed in the transaction of
 * every change of a person; a cell without anything in it is not there. In the order in which boards read it.
 */
export const indicatorRollup = sqliteTable(
  "indicator_rollup",
  {
    /** Code of the definition, for example `I13`. */
    indicator: text("indicator").notNull(),
    /** Two digits. */
    region: text("region").notNull(),
    /** See `RowGrouping` of core. */
    grouping: text("grouping", { enum: rowGroupings }).notNull(),
    measure: text("measure").notNull(),
    /** Dimension and part, for example `AGE:65_PLUS`; empty for all parts together. */
    slice: text("slice").notNull(),
    /** True for what is held at the end of a month, false for what happened in it. */
    held: integer("held", { mode: "boolean" }).notNull(),
    /** Months since year 0: year × 12 + month − 1. */
    month: integer("month").notNull(),
    /** Code, HSA-id or id of the group, as `grouping` says. */
    groupId: text("group_id").notNull(),
    /** Of a care home: its municipality; otherwise empty. */
    within: text("within").notNull(),
    /** What tells observations of a measure apart; 0 for most. */
    key: integer("key").notNull(),
    /** Of what happened: in the month. Of what is held: how much more at the end of the month than of the one before. */
    numerator: integer("numerator").notNull(),
    denominator: integer("denominator").notNull(),
  },
  (table) => [
    primaryKey({
      columns: [
        table.indicator,
        table.region,
        table.grouping,
        table.measure,
        table.slice,
        table.held,
        table.month,
        table.groupId,
        table.within,
        table.key,
      ],
    }),
  ],
);
/** A row of {@link indicatorRollup}. */
export type IndicatorRollupRow = typeof indicatorRollup.$inferSelect;

/** How often the cells of an indicator have changed in a region: what was worked out from them holds while it stays. */
export const indicatorRollupVersion = sqliteTable(
  "indicator_rollup_version",
  {
    indicator: text("indicator").notNull(),
    region: text("region").notNull(),
    /** Counts transactions from 1. */
    version: integer("version").notNull(),
  },
  (table) => [primaryKey({ columns: [table.indicator, table.region] })],
);

/** By which rules the cells were counted: one row, and none while they must be counted anew. */
export const indicatorRollupDefinitions = sqliteTable("indicator_rollup_definitions", {
  /** Always 1. */
  one: integer("one").primaryKey(),
  /** Digest of the rules. */
  fingerprint: text("fingerprint").notNull(),
});
