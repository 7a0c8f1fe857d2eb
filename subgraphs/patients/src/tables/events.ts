/** Care contacts and medication reviews. */
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { encounterKinds, medicationReviewKinds, professions } from "./codes.js";
import { clinical } from "./columns.js";
import { inpatientStay } from "./stays.js";
import { supportEpisode } from "./support.js";
import type { ExperienceAnswer } from "../rules/experience.js";

/** A contact between patient and staff that took place (vårdkontakt). */
export const encounter = sqliteTable(
  "encounter",
  {
    ...clinical(),
    kind: text("kind", { enum: encounterKinds }).notNull(),
    profession: text("profession", { enum: professions }).notNull(),
    /** HSA-id of the employee that the patient met. */
    practitionerHsaId: text("practitioner_hsa_id").notNull(),
    /** HSA-id of the unit. */
    unit: text("unit").notNull(),
    at: text("at").notNull(),
    planned: integer("planned", { mode: "boolean" }).notNull(),
    /** The stay that the contact follows up. */
    afterDischargeOf: text("after_discharge_of").references(() => inpatientStay.id),
  },
  (table) => [
    index("encounter_by_patient").on(table.patientId, table.at),
    index("encounter_by_unit").on(table.unit, table.at),
    index("encounter_by_day").on(table.at),
  ],
);
/** A row of {@link encounter}. */
export type EncounterRow = typeof encounter.$inferSelect;

/** A review of all medicines of a patient (läkemedelsgenomgång, B67). Counts only when a physician made it. */
export const medicationReview = sqliteTable(
  "medication_review",
  {
    ...clinical(),
    kind: text("kind", { enum: medicationReviewKinds }).notNull(),
    /** HSA-id of the employee. */
    performedBy: text("performed_by").notNull(),
    profession: text("profession", { enum: professions }).notNull(),
    /** HSA-id of the unit. */
    unit: text("unit").notNull(),
    on: text("reviewed_on").notNull(),
  },
  (table) => [
    index("medication_review_by_patient").on(table.patientId, table.on),
    index("medication_review_by_unit").on(table.unit, table.on),
  ],
);
/** A row of {@link medicationReview}. */
export type MedicationReviewRow = typeof medicationReview.$inferSelect;

/** What a patient answered about an episode of support (upplevelse). Coded answers only. */
export const experience = sqliteTable(
  "experience",
  {
    ...clinical(),
    episodeId: text("episode_id")
      .notNull()
      .references(() => supportEpisode.id),
    /** Code of the questionnaire. */
    instrument: text("instrument").notNull(),
    answers: text("answers", { mode: "json" }).$type<readonly ExperienceAnswer[]>().notNull(),
    answeredOn: text("answered_on").notNull(),
  },
  (table) => [
    index("experience_by_patient").on(table.patientId),
    index("experience_by_episode").on(table.episodeId, table.instrument),
  ],
);
/** A row of {@link experience}. */
export type ExperienceRow = typeof experience.$inferSelect;
