/** What is opened in need, and who is asked or told about it. */
import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { blockLiftStatuses, blockRevocationReasons } from "./codes.js";
import { clinical } from "./columns.js";

/**
 * That somebody has been shown which units of the own provider have closed their data (PDL 4:5, first step):
 * without it no inner block can be lifted for a time.
 */
export const blockDisclosure = sqliteTable(
  "block_disclosure",
  {
    ...clinical(),
    basis: text("basis", { enum: blockRevocationReasons }).notNull(),
    /** Why, in the words of whoever asked. */
    reason: text("reason").notNull(),
    /** Instant until which a block can be lifted on it. */
    until: text("until").notNull(),
  },
  (table) => [index("block_disclosure_by_patient").on(table.patientId, table.authorUnit)],
);
/** A row of {@link blockDisclosure}. */
export type BlockDisclosureRow = typeof blockDisclosure.$inferSelect;

/** A request to another provider to lift its block in an emergency (SVOD 3:5); that provider decides. */
export const blockLiftRequest = sqliteTable(
  "block_lift_request",
  {
    ...clinical(),
    /** HSA-id of the provider that has blocked and is asked. */
    blockingProvider: text("blocking_provider").notNull(),
    /** HSA-id of the unit for which the block would be lifted. */
    forUnit: text("for_unit").notNull(),
    /** HSA-id of the employee for whom the block would be lifted. */
    forPerson: text("for_person").notNull(),
    reason: text("reason").notNull(),
    status: text("status", { enum: blockLiftStatuses }).notNull(),
    /** Instant of the decision. */
    decidedAt: text("decided_at"),
    /** HSA-id of the employee who decided. */
    decidedBy: text("decided_by"),
    /** Instant until which the block is lifted. */
    until: text("until"),
  },
  (table) => [index("block_lift_request_by_provider").on(table.blockingProvider, table.status)],
);
/** A row of {@link blockLiftRequest}. */
export type BlockLiftRequestRow = typeof blockLiftRequest.$inferSelect;

/** A notice to the medical oversight (MAS) of a municipality that its staff has used emergency access. */
export const accessAlert = sqliteTable(
  "access_alert",
  {
    ...clinical(),
    /** Organisation number of the provider whose oversight is told, ten digits. */
    organisationNumber: text("organisation_number").notNull(),
    /** Which step: `EMERGENCY_SEEN` or `EMERGENCY`. */
    step: text("step").notNull(),
    reason: text("reason").notNull(),
  },
  (table) => [index("access_alert_by_organisation").on(table.organisationNumber, table.recordedAt)],
);
/** A row of {@link accessAlert}. */
export type AccessAlertRow = typeof accessAlert.$inferSelect;
