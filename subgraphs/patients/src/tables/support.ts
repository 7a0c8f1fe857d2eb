/** Temporary support by the mobile physician service after a stay (stöd från Läkarmedverkan, B36–B43). */
import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { encounterKinds, supportContactKinds, supportOutcomes } from "./codes.js";
import { clinical } from "./columns.js";
import { inpatientStay, riskAssessment } from "./stays.js";

/** An episode of support. It runs while `endedOn` is null. */
export const supportEpisode = sqliteTable(
  "support_episode",
  {
    ...clinical(),
    stayId: text("stay_id")
      .notNull()
      .references(() => inpatientStay.id),
    riskAssessmentId: text("risk_assessment_id")
      .notNull()
      .references(() => riskAssessment.id),
    /** HSA-id of the mobile physician service. */
    unit: text("unit").notNull(),
    /** HSA-id of the inpatient physician who started it (B39). */
    initiatedBy: text("initiated_by").notNull(),
    /** HSA-id of the physician of the listed health centre who took part in the planning (B40). */
    healthCentrePhysician: text("health_centre_physician"),
    /** HSA-id of the physician of the mobile service who took part in the planning (B40). */
    supportPhysician: text("support_physician"),
    /** Instant when both had confirmed the planning. */
    planningConfirmedAt: text("planning_confirmed_at"),
    startedOn: text("started_on").notNull(),
    /** The end first decided, at most 14 days after the start (B37); later ends are in {@link supportExtension}. */
    decidedEnd: text("decided_end").notNull(),
    firstPhysicianContactAt: text("first_physician_contact_at"),
    endedOn: text("ended_on"),
    /** Null exactly while the episode runs. */
    outcome: text("outcome", { enum: supportOutcomes }),
    /** Dialogue with the health centre before it takes over (B31). */
    handoverDialogueAt: text("handover_dialogue_at"),
    /** HSA-id of the physician of the listed health centre who took over. */
    handoverAcceptedBy: text("handover_accepted_by"),
    handoverAcceptedAt: text("handover_accepted_at"),
  },
  (table) => [
    index("support_episode_by_patient").on(table.patientId),
    index("support_episode_by_stay").on(table.stayId),
    index("support_episode_by_start").on(table.startedOn),
    index("support_episode_by_end").on(table.endedOn),
    index("support_episode_by_unit").on(table.unit, table.startedOn),
    index("support_episode_running")
      .on(table.unit)
      .where(sql`ended_on IS NULL`),
  ],
);
/** A row of {@link supportEpisode}. */
export type SupportEpisodeRow = typeof supportEpisode.$inferSelect;

/** A later end of an episode, by individual decision and special review (B41). */
export const supportExtension = sqliteTable(
  "support_extension",
  {
    ...clinical(),
    episodeId: text("episode_id")
      .notNull()
      .references(() => supportEpisode.id),
    decidedAt: text("decided_at").notNull(),
    /** HSA-id of the physician of the mobile service. */
    decidedBy: text("decided_by").notNull(),
    reason: text("reason").notNull(),
    individualReview: integer("individual_review", { mode: "boolean" }).notNull(),
    newEnd: text("new_end").notNull(),
  },
  (table) => [
    index("support_extension_by_episode").on(table.episodeId, table.newEnd),
    index("support_extension_by_patient").on(table.patientId),
  ],
);
/** A row of {@link supportExtension}. */
export type SupportExtensionRow = typeof supportExtension.$inferSelect;

/** A contact of the mobile service during support: with the patient, the health centre or the hospital (B42, B44). */
export const supportContact = sqliteTable(
  "support_contact",
  {
    ...clinical(),
    episodeId: text("episode_id")
      .notNull()
      .references(() => supportEpisode.id),
    kind: text("kind", { enum: supportContactKinds }).notNull(),
    /** How; null for a contact that is not with the patient. */
    encounterKind: text("encounter_kind", { enum: encounterKinds }),
    at: text("at").notNull(),
    /** HSA-id of the physician of the mobile service. */
    practitionerHsaId: text("practitioner_hsa_id").notNull(),
  },
  (table) => [
    index("support_contact_by_episode").on(table.episodeId, table.at),
    index("support_contact_by_patient").on(table.patientId),
  ],
);
/** A row of {@link supportContact}. */
export type SupportContactRow = typeof supportContact.$inferSelect;
