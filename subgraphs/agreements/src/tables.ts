/**
 * Tables of the agreements subgraph. Rows are owned by the files in `data/`, but for the tables under
 * `tables/` that say otherwise and for rows with `recorded`: those were made by a change, and stay when the
 * files are loaded again.
 */
import { changeReceiptTable, changeTable } from "@vardgraf/core/tables";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import * as terms from "./terms.js";

export * from "./tables/document.js";
export * from "./tables/indicator.js";
export * from "./tables/organisations.js";
export * from "./tables/recorded.js";
export * from "./tables/registry.js";
export * from "./tables/escalation.js";

/** The history of every change. */
export const change = changeTable();
/** What has been done under the keys that clients send along. */
export const changeReceipt = changeReceiptTable();

/** True for a row that a change made: a load of the files leaves it as it is. */
const recorded = () => integer({ mode: "boolean" }).notNull().default(false);
/** Counts the changes of a row from 1; a load of the files keeps it. */
const version = () => integer().notNull().default(1);
/** Rows of the source register; kept as a JSON list. */
const sources = () => text({ mode: "json" }).$type<string[]>().notNull();
const position = () => integer().notNull();
const agreementId = () =>
  text("agreement_id")
    .notNull()
    .references(() => agreements.id);

/** Agreements (avtal). Parents stand before their children. */
export const agreements = sqliteTable(
  "agreements",
  {
    id: text().primaryKey(),
    title: text().notNull(),
    titleEn: text("title_en").notNull(),
    kind: text({ enum: terms.agreementKinds }).notNull(),
    caseNumber: text("case_number"),
    parentId: text("parent_id"),
    replacesId: text("replaces_id"),
    regionCode: text("region_code"),
    signingRule: text("signing_rule", { enum: terms.signingRules }),
    decidedOn: text("decided_on"),
    notBefore: text("not_before"),
    validTo: text("valid_to"),
    renewal: text({ enum: terms.renewals }),
    /** Month and day (MM-DD) of the year before a period on which its care-home places are published. */
    placesPublishedOn: text("places_published_on"),
    /** Prioritised measures that the agreement counts, named or not (C16). */
    measuresTotal: integer("measures_total"),
    /** Municipalities that must say yes under MAJORITY; null for more than half of them (E39). */
    majorityThreshold: integer("majority_threshold"),
    /** Null for an agreement that was drafted here. */
    sourceDocument: text("source_document"),
    sources: sources(),
    version: version(),
    recorded: recorded(),
  },
  (table) => [
    index("agreements_by_region").on(table.regionCode),
    index("agreements_by_parent").on(table.parentId),
    index("agreements_by_replaced").on(table.replacesId),
  ],
);

/** Stages that a source document states (skede); no first day means: before anything that is known. */
export const agreementStages = sqliteTable(
  "agreement_stages",
  {
    agreementId: agreementId(),
    position: position(),
    status: text({ enum: terms.statedStatuses }).notNull(),
    validFrom: text("valid_from"),
    sources: sources(),
  },
  (table) => [primaryKey({ columns: [table.agreementId, table.position] })],
);

/** Parties of agreements (parter). */
export const parties = sqliteTable(
  "parties",
  {
    id: text().primaryKey(),
    agreementId: agreementId(),
    position: position(),
    name: text().notNull(),
    kind: text({ enum: terms.partyKinds }).notNull(),
    regionCode: text("region_code"),
    municipalityCode: text("municipality_code"),
    /** Whether its decision is asked for under ALL_LISTED_DECISIONS; null for: when one is known (C9). */
    mustDecide: integer("must_decide", { mode: "boolean" }),
    version: version(),
    recorded: recorded(),
  },
  (table) => [
    index("parties_by_agreement").on(table.agreementId),
    index("parties_by_region").on(table.regionCode),
    index("parties_by_municipality").on(table.municipalityCode),
  ],
);

/** Decisions of parties (beslut); at most one a party. */
export const signingDecisions = sqliteTable("signing_decisions", {
  partyId: text("party_id")
    .primaryKey()
    .references(() => parties.id),
  outcome: text({ enum: terms.decisionOutcomes }).notNull(),
  decidedOn: text("decided_on"),
  body: text(),
  protocolRef: text("protocol_ref"),
  synthetic: integer({ mode: "boolean" }).notNull(),
});

/** Clauses (bestämmelser). The text is the newest wording. */
export const clauses = sqliteTable(
  "clauses",
  {
    id: text().primaryKey(),
    agreementId: agreementId(),
    position: position(),
    number: text().notNull(),
    textSv: text("text_sv").notNull(),
    textEn: text("text_en").notNull(),
    category: text({ enum: terms.clauseCategories }).notNull(),
    dutyHolder: text("duty_holder", { enum: terms.dutyHolders }).notNull(),
    periodicity: text({ enum: terms.periodicities }),
    dueOn: text("due_on"),
    appliesToListedOnly: integer("applies_to_listed_only", { mode: "boolean" }),
    /** Capacity that the clause asks for: patients per full-time physician (A48). */
    patientsPerFullTime: integer("patients_per_full_time"),
    /** What the requirement is about, where an option for procuring decides it (A57). */
    topic: text({ enum: terms.requirementTopics }),
    sources: sources(),
    version: version(),
    recorded: recorded(),
  },
  (table) => [uniqueIndex("clauses_by_number").on(table.agreementId, table.number)],
);

/** Wordings of clauses through time (lydelser). */
export const clauseVersions = sqliteTable(
  "clause_versions",
  {
    clauseId: text("clause_id")
      .notNull()
      .references(() => clauses.id),
    date: text().notNull(),
    label: text().notNull(),
    textSv: text("text_sv").notNull(),
    textEn: text("text_en").notNull(),
    sources: sources(),
  },
  (table) => [primaryKey({ columns: [table.clauseId, table.date] })],
);

/** Parts of agreements (delar). */
export const agreementParts = sqliteTable(
  "agreement_parts",
  {
    id: text().primaryKey(),
    agreementId: agreementId(),
    position: position(),
    letter: text().notNull(),
    kind: text({ enum: terms.agreementPartKinds }).notNull(),
    titleSv: text("title_sv").notNull(),
    titleEn: text("title_en").notNull(),
    sources: sources(),
  },
  (table) => [index("agreement_parts_by_agreement").on(table.agreementId)],
);

/** Development areas of a part (utvecklingsområden). */
export const developmentAreas = sqliteTable(
  "development_areas",
  {
    id: text().primaryKey(),
    partId: text("part_id")
      .notNull()
      .references(() => agreementParts.id),
    position: position(),
    titleSv: text("title_sv").notNull(),
    titleEn: text("title_en").notNull(),
    sources: sources(),
  },
  (table) => [index("development_areas_by_part").on(table.partId)],
);

/** Activities of a part (aktiviteter). */
export const activities = sqliteTable(
  "activities",
  {
    id: text().primaryKey(),
    partId: text("part_id")
      .notNull()
      .references(() => agreementParts.id),
    position: position(),
    titleSv: text("title_sv").notNull(),
    titleEn: text("title_en").notNull(),
    fromYear: integer("from_year"),
    toYear: integer("to_year"),
    /** Whose parties report on it. */
    responsible: text({ enum: terms.activityPrincipals }).notNull(),
    /** Ids of national agreements with the same activity; a JSON list. */
    mappedTo: text("mapped_to", { mode: "json" }).$type<string[]>().notNull(),
    sources: sources(),
  },
  (table) => [index("activities_by_part").on(table.partId)],
);

/** Dated steps (händelser). */
export const agreementEvents = sqliteTable(
  "agreement_events",
  {
    agreementId: agreementId(),
    position: position(),
    date: text().notNull(),
    titleSv: text("title_sv").notNull(),
    titleEn: text("title_en").notNull(),
    sources: sources(),
  },
  (table) => [primaryKey({ columns: [table.agreementId, table.position] })],
);

/** Compensation as stated (ersättning). Amounts are öre as text, rates decimals as text. */
export const compensationRules = sqliteTable(
  "compensation_rules",
  {
    id: text().primaryKey(),
    agreementId: agreementId(),
    position: position(),
    kind: text({ enum: terms.compensationKinds }).notNull(),
    purposeSv: text("purpose_sv").notNull(),
    purposeEn: text("purpose_en").notNull(),
    amount: text(),
    percent: text(),
    unitSize: integer("unit_size"),
    year: integer(),
    indexShare: text("index_share"),
    indexName: text("index_name"),
    payer: text(),
    payee: text(),
    account: text(),
    sources: sources(),
  },
  (table) => [index("compensation_rules_by_agreement").on(table.agreementId)],
);

/**
 * Money of agreements as a tree (medel). Millions of kronor, decimals as text. No foreign key: a recorded amount may
 * belong to an agreement of the files.
 */
export const fundingAllocations = sqliteTable(
  "funding_allocations",
  {
    id: text().primaryKey(),
    version: version(),
    recorded: recorded(),
    agreementId: text("agreement_id").notNull(),
    parentId: text("parent_id"),
    position: position(),
    year: integer().notNull(),
    recipient: text({ enum: terms.fundingRecipients }).notNull(),
    purposeSv: text("purpose_sv").notNull(),
    purposeEn: text("purpose_en").notNull(),
    amountMSEK: text("amount_msek").notNull(),
    /** Where a recorded amount is decided; null for one of the files. */
    decisionRef: text("decision_ref"),
    sources: sources(),
  },
  (table) => [index("funding_allocations_by_agreement").on(table.agreementId)],
);
