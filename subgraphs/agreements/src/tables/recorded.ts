/**
 * Tables of what the parties record about money, renewals, progress and choices. Rows come from changes only,
 * never from files, and none points at a row of the files with a foreign key, so that no load can take it away.
 */
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import * as terms from "../terms.js";

const version = () => integer().notNull().default(1);
const agreementId = () => text("agreement_id").notNull();
/** Instant. */
const recordedAt = () => text("recorded_at").notNull();

/** Rates and roundings that a region's economist has set for a year (fastställd ersättning). */
export const compensationSettings = sqliteTable(
  "compensation_settings",
  {
    /** `<rule>@<year>`. */
    id: text().primaryKey(),
    version: version(),
    ruleId: text("rule_id").notNull(),
    year: integer().notNull(),
    /** Öre as text; null while only the rounding is set. */
    amount: text(),
    basis: text({ enum: terms.amountBases }),
    rounding: text({ enum: terms.placesRoundings }),
    /** Where the decision is recorded. */
    decisionRef: text("decision_ref").notNull(),
    recordedAt: recordedAt(),
  },
  (table) => [uniqueIndex("compensation_settings_by_year").on(table.ruleId, table.year)],
);

/** Changes of the index that an amount follows, by year (indexvärden). */
export const indexValues = sqliteTable(
  "index_values",
  {
    /** `<rule>@<year>`. */
    id: text().primaryKey(),
    version: version(),
    ruleId: text("rule_id").notNull(),
    year: integer().notNull(),
    /** Change in per cent against the year before, a decimal as text. */
    percent: text().notNull(),
    /** Where the figure is published. */
    source: text().notNull(),
    recordedAt: recordedAt(),
  },
  (table) => [uniqueIndex("index_values_by_year").on(table.ruleId, table.year)],
);

/** A clause as a period has copied it. */
export interface CopiedClause {
  readonly number: string;
  readonly textSv: string;
  readonly textEn: string;
}

/** A rate as a period has copied it. */
export interface CopiedRate {
  readonly ruleId: string;
  readonly amount: string | null;
  readonly percent: string | null;
  readonly unitSize: number | null;
}

/** Clauses and rates of a period. */
export interface PeriodTerms {
  readonly clauses: readonly CopiedClause[];
  readonly rates: readonly CopiedRate[];
}

/** Periods of renewed agreements of care homes (förlängda avtalsperioder). */
export const agreementPeriods = sqliteTable(
  "agreement_periods",
  {
    /** `<agreement>/<care home>@<year>`. */
    id: text().primaryKey(),
    version: version(),
    agreementId: agreementId(),
    careHomeId: text("care_home_id").notNull(),
    year: integer().notNull(),
    validFrom: text("valid_from").notNull(),
    validTo: text("valid_to").notNull(),
    places: integer().notNull(),
    publishedOn: text("published_on").notNull(),
    terms: text({ mode: "json" }).$type<PeriodTerms>().notNull(),
    recordedAt: recordedAt(),
  },
  (table) => [
    uniqueIndex("agreement_periods_by_year").on(table.agreementId, table.careHomeId, table.year),
    index("agreement_periods_by_home").on(table.careHomeId),
  ],
);

/** What a report said before it was changed. */
export interface EarlierReport {
  readonly status: (typeof terms.progressStatuses)[number];
  readonly asOf: string;
}

/** What a party reports on its part of an activity or milestone (lägesrapporter). */
export const progressReports = sqliteTable(
  "progress_reports",
  {
    /** `<subject>@<code of the party>`. */
    id: text().primaryKey(),
    version: version(),
    subject: text({ enum: terms.progressSubjects }).notNull(),
    subjectId: text("subject_id").notNull(),
    /** Code of the region or municipality that reports. */
    partyCode: text("party_code").notNull(),
    status: text({ enum: terms.progressStatuses }).notNull(),
    /** Day from which the status holds. */
    asOf: text("as_of").notNull(),
    /** What it said before, in the order in which it was said. */
    earlier: text({ mode: "json" }).$type<EarlierReport[]>().notNull(),
    note: text(),
    recordedAt: recordedAt(),
  },
  (table) => [index("progress_reports_by_subject").on(table.subjectId)],
);

/** Arguments for and against options (för- och nackdelar). */
export const optionArguments = sqliteTable(
  "option_arguments",
  {
    id: text().primaryKey(),
    version: version(),
    optionId: text("option_id").notNull(),
    /** Code of the region or municipality that says it. */
    partyCode: text("party_code").notNull(),
    side: text({ enum: terms.argumentSides }).notNull(),
    text: text().notNull(),
    recordedAt: recordedAt(),
  },
  (table) => [index("option_arguments_by_option").on(table.optionId)],
);

/** The option that has been chosen for an agreement (valt alternativ). */
export const procurementChoices = sqliteTable("procurement_choices", {
  /** Id of the agreement: there is one choice. */
  id: text().primaryKey(),
  version: version(),
  optionId: text("option_id").notNull(),
  reason: text().notNull(),
  /** Numbers of the requirements that the option does not meet, accepted knowingly. */
  acceptedConflicts: text("accepted_conflicts", { mode: "json" }).$type<string[]>().notNull(),
  decidedOn: text("decided_on").notNull(),
  recordedAt: recordedAt(),
});
