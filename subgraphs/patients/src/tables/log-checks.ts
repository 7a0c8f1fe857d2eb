/** Checks of the access log: what was drawn, and what came of it (PDL 4:3, HSLF-FS 2016:40 ch. 4 § 9). Never deleted. */
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { logCheckOutcomes, logSampleScopes } from "./codes.js";

/** A sample of the log, drawn at random (stickprov). */
export const logSample = sqliteTable(
  "log_sample",
  {
    /** Opaque. */
    id: text("id").primaryKey(),
    /** HSA-id of the unit whose staff acted. */
    unit: text("unit").notNull(),
    scope: text("scope", { enum: logSampleScopes }).notNull(),
    /** First and last day of the period; both count. */
    periodFrom: text("period_from").notNull(),
    periodTo: text("period_to").notNull(),
    /** Decimal text: which share was to be drawn. */
    share: text("share").notNull(),
    /** Entries in the period when it was drawn. */
    population: integer("population").notNull(),
    /** With it the positions among the population are drawn again. */
    seed: text("seed").notNull(),
    /** Last row of the log when it was drawn, and its hash: later rows do not change the population. */
    upToRow: integer("up_to_row").notNull(),
    upToHash: text("up_to_hash").notNull(),
    /** Rows of the log that were drawn, in order. */
    rows: text("rows", { mode: "json" }).$type<readonly number[]>().notNull(),
    /** Instant. */
    drawnAt: text("drawn_at").notNull(),
    /** HSA-id of the employee; null for a client without one. */
    drawnBy: text("drawn_by"),
    /** Counts changes from 1. */
    version: integer("version").notNull().default(1),
  },
  (table) => [index("log_sample_by_unit").on(table.unit, table.drawnAt, table.id)],
);
/** A row of {@link logSample}. */
export type LogSampleRow = typeof logSample.$inferSelect;

/** What came of checking a sample (loggkontroll). */
export const logCheck = sqliteTable(
  "log_check",
  {
    /** Opaque. */
    id: text("id").primaryKey(),
    sampleId: text("sample_id")
      .notNull()
      .references(() => logSample.id),
    /** HSA-id of the unit, as of the sample. */
    unit: text("unit").notNull(),
    scope: text("scope", { enum: logSampleScopes }).notNull(),
    outcome: text("outcome", { enum: logCheckOutcomes }).notNull(),
    note: text("note"),
    /** Instant. */
    checkedAt: text("checked_at").notNull(),
    /** HSA-id of the employee; null for a client without one. */
    checkedBy: text("checked_by"),
    /** Counts changes from 1. */
    version: integer("version").notNull().default(1),
  },
  (table) => [
    index("log_check_by_unit").on(table.unit, table.checkedAt, table.id),
    index("log_check_by_sample").on(table.sampleId),
  ],
);
/** A row of {@link logCheck}. */
export type LogCheckRow = typeof logCheck.$inferSelect;
