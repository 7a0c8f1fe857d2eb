/** What indicators count, kept summed over all persons. */
import type { MonthSum } from "@vardgraf/core";
import { sql } from "drizzle-orm";
import { integer, primaryKey, sqliteTable, sqliteView, text } from "drizzle-orm/sqlite-core";

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
 * One series: what all persons together add to a measure in a group and a part, month by month. Changed in the transaction
 * of every change of a person; a series without anything in it is not there. In the order in which boards read it.
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
    /** Code, HSA-id or id of the group, as `grouping` says. */
    groupId: text("group_id").notNull(),
    /** Of a care home: its municipality; otherwise empty. */
    within: text("within").notNull(),
    /** What tells observations of a measure apart; 0 for most. */
    key: integer("key").notNull(),
    /**
     * The months that have anything, in order: `[[month, numerator, denominator], …]`. Months are counted since year 0:
     * year × 12 + month − 1. Of what happened: in the month. Of what is held: how much more at the end of the month than of
     * the one before.
     */
    months: text("months", { mode: "json" }).$type<readonly MonthSum[]>().notNull(),
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
        table.groupId,
        table.within,
        table.key,
      ],
    }),
  ],
);

/** The same with a row for each month, for whoever looks into the database. */
export const indicatorRollupCell = sqliteView("indicator_rollup_cell", {
  indicator: text("indicator").notNull(),
  region: text("region").notNull(),
  grouping: text("grouping", { enum: rowGroupings }).notNull(),
  measure: text("measure").notNull(),
  slice: text("slice").notNull(),
  held: integer("held", { mode: "boolean" }).notNull(),
  groupId: text("group_id").notNull(),
  within: text("within").notNull(),
  key: integer("key").notNull(),
  month: integer("month").notNull(),
  numerator: integer("numerator").notNull(),
  denominator: integer("denominator").notNull(),
}).as(sql`SELECT r.indicator, r.region, r.grouping, r.measure, r.slice, r.held, r.group_id, r.within, r.key,
  m.value ->> 0 AS month, m.value ->> 1 AS numerator, m.value ->> 2 AS denominator
FROM indicator_rollup AS r, json_each(r.months) AS m`);

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
