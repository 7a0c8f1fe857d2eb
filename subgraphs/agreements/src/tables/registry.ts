/**
 * Tables of what the parties of an agreement do with it: referrals, questions, decisions, follow-ups. Rows of
 * the tables with `recorded` come from the files in `data/` or from a change; rows of the others come from
 * changes only. None points at a row of the files with a foreign key, so that no load can take it away.
 */
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import * as terms from "../terms.js";

const sources = () => text({ mode: "json" }).$type<string[]>().notNull();
const version = () => integer().notNull().default(1);
const recorded = () => integer({ mode: "boolean" }).notNull().default(false);
const agreementId = () => text("agreement_id").notNull();

/** Decisions of parties that their registrars have recorded (beslut); the latest of a party's holds. */
export const recordedDecisions = sqliteTable(
  "recorded_decisions",
  {
    id: text().primaryKey(),
    version: version(),
    agreementId: agreementId(),
    partyId: text("party_id").notNull(),
    outcome: text({ enum: terms.recordedOutcomes }).notNull(),
    decidedOn: text("decided_on").notNull(),
    body: text().notNull(),
    protocolRef: text("protocol_ref").notNull(),
    /** Instant. */
    recordedAt: text("recorded_at").notNull(),
  },
  (table) => [uniqueIndex("recorded_decisions_by_day").on(table.partyId, table.decidedOn)],
);

/** Stages that changes have brought an agreement to (skede). */
export const recordedStages = sqliteTable(
  "recorded_stages",
  {
    id: text().primaryKey(),
    version: version(),
    agreementId: agreementId(),
    status: text({ enum: terms.statedStatuses }).notNull(),
    validFrom: text("valid_from").notNull(),
  },
  (table) => [index("recorded_stages_by_agreement").on(table.agreementId)],
);

/** Wordings of clauses that have been published here (lydelser). */
export const publishedWordings = sqliteTable(
  "published_wordings",
  {
    id: text().primaryKey(),
    version: version(),
    clauseId: text("clause_id").notNull(),
    date: text().notNull(),
    label: text().notNull(),
    textSv: text("text_sv").notNull(),
    textEn: text("text_en").notNull(),
  },
  (table) => [uniqueIndex("published_wordings_by_day").on(table.clauseId, table.date)],
);

/** Ways of signing that have been discussed (alternativ för tecknande). */
export const signingOptions = sqliteTable(
  "signing_options",
  {
    agreementId: agreementId(),
    position: integer().notNull(),
    rule: text({ enum: terms.signingRules }).notNull(),
    textSv: text("text_sv").notNull(),
    textEn: text("text_en").notNull(),
    /** What speaks for it being the recommended one; null when nothing does. */
    recommendation: text(),
    sources: sources(),
  },
  (table) => [primaryKey({ columns: [table.agreementId, table.position] })],
);

/** Referral rounds (remisser). */
export const referrals = sqliteTable(
  "referrals",
  {
    id: text().primaryKey(),
    version: version(),
    recorded: recorded(),
    agreementId: agreementId(),
    opensOn: text("opens_on").notNull(),
    closesOn: text("closes_on").notNull(),
    sources: sources(),
  },
  (table) => [index("referrals_by_agreement").on(table.agreementId)],
);

/** What a respondent thinks of one clause. */
export interface ReferralComment {
  readonly clauseId: string;
  readonly grade: (typeof terms.referralGrades)[number];
  readonly text: string;
}

/** Answers to referrals, one a party (remissvar). */
export const referralResponses = sqliteTable(
  "referral_responses",
  {
    id: text().primaryKey(),
    version: version(),
    referralId: text("referral_id").notNull(),
    partyId: text("party_id").notNull(),
    grade: text({ enum: terms.referralGrades }).notNull(),
    text: text().notNull(),
    comments: text({ mode: "json" }).$type<ReferralComment[]>().notNull(),
    /** Instant. */
    submittedAt: text("submitted_at").notNull(),
  },
  (table) => [uniqueIndex("referral_responses_by_party").on(table.referralId, table.partyId)],
);

/** Questions put before the political reference group (eskalerade frågor, E26). */
export const escalatedQuestions = sqliteTable(
  "escalated_questions",
  {
    id: text().primaryKey(),
    version: version(),
    recorded: recorded(),
    agreementId: agreementId(),
    titleSv: text("title_sv").notNull(),
    titleEn: text("title_en"),
    /** Day, or month where the source names no day. */
    raisedOn: text("raised_on").notNull(),
    /** The party that raised it; null when the source does not say. */
    partyId: text("party_id"),
    /** The four parts (perspectives are one part of two); null when the source names the question only. */
    question: text(),
    facts: text(),
    regionPerspective: text("region_perspective"),
    municipalPerspective: text("municipal_perspective"),
    proposal: text(),
    sources: sources(),
  },
  (table) => [index("escalated_questions_by_agreement").on(table.agreementId)],
);

/** Yearly follow-ups (årlig uppföljning, E35). */
export const followUps = sqliteTable(
  "follow_ups",
  {
    id: text().primaryKey(),
    version: version(),
    agreementId: agreementId(),
    year: integer().notNull(),
    partyId: text("party_id").notNull(),
    heldOn: text("held_on").notNull(),
    summary: text().notNull(),
    protocolRef: text("protocol_ref").notNull(),
  },
  (table) => [uniqueIndex("follow_ups_by_year").on(table.agreementId, table.year, table.partyId)],
);

/** Who answers for a profession under one wording of a clause (kompetens, E49–E56). */
export const competences = sqliteTable(
  "competences",
  {
    clauseId: text("clause_id").notNull(),
    /** Day of the wording. */
    date: text().notNull(),
    profession: text({ enum: terms.professions }).notNull(),
    responsible: text({ enum: terms.dutyHolders }).notNull(),
    sources: sources(),
  },
  (table) => [primaryKey({ columns: [table.clauseId, table.date, table.profession] })],
);

/** Needed and filled posts of a profession in a region on a day (tillgång till kompetens, E56). */
export const competenceSupply = sqliteTable(
  "competence_supply",
  {
    regionCode: text("region_code").notNull(),
    profession: text({ enum: terms.professions }).notNull(),
    asOf: text("as_of").notNull(),
    /** Full-time posts, decimals as text. */
    needed: text().notNull(),
    filled: text().notNull(),
    synthetic: integer({ mode: "boolean" }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.regionCode, table.profession, table.asOf] })],
);
