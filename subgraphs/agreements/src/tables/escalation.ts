/** Tables of disagreements and disputes (oenighet och tvist). Rows come from changes only, never from files. */
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import * as terms from "../terms.js";

const version = () => integer().notNull().default(1);

/** Cases on the ladder (ärenden på eskaleringstrappan). */
export const escalationCases = sqliteTable(
  "escalation_cases",
  {
    id: text().primaryKey(),
    version: version(),
    /** Opaque id of the deviation that it is about; null for a disagreement without one. */
    deviationId: text("deviation_id"),
    agreementId: text("agreement_id").notNull(),
    clauseId: text("clause_id").notNull(),
    /** The party whose manager opened the case, and the other one. */
    openingPartyId: text("opening_party_id").notNull(),
    otherPartyId: text("other_party_id").notNull(),
    step: text({ enum: terms.escalationSteps }).notNull(),
    /** Instants. */
    openedAt: text("opened_at").notNull(),
    stepSince: text("step_since").notNull(),
  },
  (table) => [
    index("escalation_cases_by_deviation").on(table.deviationId),
    index("escalation_cases_by_opening_party").on(table.openingPartyId),
    index("escalation_cases_by_other_party").on(table.otherPartyId),
  ],
);

/** What has happened in a case: each row is written once. */
export const escalationEvents = sqliteTable(
  "escalation_events",
  {
    id: text().primaryKey(),
    version: version(),
    caseId: text("case_id")
      .notNull()
      .references(() => escalationCases.id),
    /** Order within the case, from 1. */
    position: integer().notNull(),
    kind: text({ enum: terms.escalationEventKinds }).notNull(),
    fromStep: text("from_step", { enum: terms.escalationSteps }),
    toStep: text("to_step", { enum: terms.escalationSteps }).notNull(),
    /** Instant. */
    at: text().notNull(),
    /** Subject of the token and HSA-id of the person. */
    bySubject: text("by_subject").notNull(),
    byEmployee: text("by_employee").notNull(),
    byLevel: text("by_level", { enum: terms.escalationLevels }).notNull(),
    byPartyId: text("by_party_id").notNull(),
    reason: text().notNull(),
    /** Where the decision of a political body is recorded. */
    minutesRef: text("minutes_ref"),
    /** Terms of a settlement: öre as text, and the party that pays. */
    amount: text(),
    payerPartyId: text("payer_party_id"),
  },
  (table) => [index("escalation_events_by_case").on(table.caseId, table.position)],
);
