/** What the patient has allowed and closed. */
import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import {
  blockLevels,
  blockRevocationReasons,
  blockStatuses,
  consentAssertions,
  consentScopes,
} from "./codes.js";
import { clinical, period } from "./columns.js";

/** A registered consent, or what stands in its place (samtycke, nödöppning). */
export const consent = sqliteTable(
  "consent",
  {
    ...clinical(),
    scope: text("scope", { enum: consentScopes }).notNull(),
    assertion: text("assertion", { enum: consentAssertions }).notNull(),
    /** HSA-id of the unit whose staff may read. */
    forUnit: text("for_unit").notNull(),
    /** HSA-id of the employee who may read; null for all of the unit. */
    forPerson: text("for_person"),
    /** Opaque patient id of a guardian, or name of another representative; null for the patient's own word. */
    representedBy: text("represented_by"),
    /** Statements that an emergency or incapacity rests on. */
    reason: text("reason"),
    ...period(),
    /** Instant when the patient took it back. */
    cancelledAt: text("cancelled_at"),
  },
  (table) => [
    index("consent_by_patient").on(table.patientId, table.forUnit),
    index("consent_by_unit").on(table.forUnit),
  ],
);
/** A row of {@link consent}. */
export type ConsentRow = typeof consent.$inferSelect;

/**
 * A block (spärr). `INNER` closes what one unit wrote to the provider's other units; `OUTER` closes what one
 * provider has to all others.
 */
export const block = sqliteTable(
  "block",
  {
    ...clinical(),
    level: text("level", { enum: blockLevels }).notNull(),
    /** HSA-id of the unit whose data are closed; null for an outer block. */
    blockedUnit: text("blocked_unit"),
    /** HSA-id of the provider whose data are closed. */
    blockedProvider: text("blocked_provider").notNull(),
    /** First day of the closed data; null for all from the beginning. */
    infoFrom: text("info_from"),
    /** Last day of the closed data; null for all to come. */
    infoTo: text("info_to"),
    status: text("status", { enum: blockStatuses }).notNull(),
    /** Instant when the patient lifted it for good. */
    revokedAt: text("revoked_at"),
  },
  (table) => [index("block_by_patient").on(table.patientId, table.status)],
);
/** A row of {@link block}. */
export type BlockRow = typeof block.$inferSelect;

/** A block lifted for a while for somebody (tillfälligt hävd spärr). */
export const blockRevocation = sqliteTable(
  "block_revocation",
  {
    ...clinical(),
    blockId: text("block_id")
      .notNull()
      .references(() => block.id),
    /** HSA-id of the unit that may read. */
    forUnit: text("for_unit").notNull(),
    /** HSA-id of the employee who may read; null for all of the unit. */
    forPerson: text("for_person"),
    reason: text("reason", { enum: blockRevocationReasons }).notNull(),
    /** Instant when the block closes again. */
    until: text("until").notNull(),
  },
  (table) => [index("block_revocation_by_block").on(table.blockId)],
);
/** A row of {@link blockRevocation}. */
export type BlockRevocationRow = typeof blockRevocation.$inferSelect;

/**
 * A review of a person's case by the oversight (MAS, MAR) of a municipality, opened for a reason (granskningsärende).
 * While it lasts, it opens to them what the municipality's own health care wrote about the person. `recordedBy`
 * opened it; the custodian is the municipality.
 */
export const reviewCase = sqliteTable(
  "review_case",
  {
    ...clinical(),
    /** Organisation number of the municipality whose oversight may read, ten digits. */
    organisationNumber: text("organisation_number").notNull(),
    /** What is reviewed and why, in the words of whoever opened it. */
    reason: text("reason").notNull(),
    ...period(),
  },
  (table) => [
    index("review_case_by_patient").on(table.patientId, table.organisationNumber),
    index("review_case_by_organisation").on(table.organisationNumber),
  ],
);
/** A row of {@link reviewCase}. */
export type ReviewCaseRow = typeof reviewCase.$inferSelect;
