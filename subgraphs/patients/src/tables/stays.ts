/** Inpatient care and the way out of it. */
import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { dischargeDestinations, dischargeMessageKinds, riskLevels, summonsAnswers } from "./codes.js";
import { clinical } from "./columns.js";

/** A stay in hospital (slutenvårdstillfälle). Open while `dischargedAt` is null. */
export const inpatientStay = sqliteTable(
  "inpatient_stay",
  {
    ...clinical(),
    /** HSA-id of the hospital clinic. */
    clinic: text("clinic").notNull(),
    admittedAt: text("admitted_at").notNull(),
    dischargedAt: text("discharged_at"),
    planned: integer("planned", { mode: "boolean" }).notNull(),
    /** Day when the hospital thinks that the patient can leave. */
    estimatedDischarge: text("estimated_discharge"),
    /** Null exactly while the stay is open. */
    dischargedTo: text("discharged_to", { enum: dischargeDestinations }),
    /** The patient left with advanced or new needs, so that a home visit is due (B70). */
    newOrAdvancedNeeds: integer("new_or_advanced_needs", { mode: "boolean" }).notNull().default(false),
  },
  (table) => [
    index("inpatient_stay_by_patient").on(table.patientId, table.admittedAt),
    index("inpatient_stay_by_admission").on(table.admittedAt, table.patientId),
    index("inpatient_stay_by_discharge").on(table.dischargedAt, table.patientId),
    index("inpatient_stay_by_clinic").on(table.clinic, table.admittedAt),
  ],
);
/** A row of {@link inpatientStay}. */
export type InpatientStayRow = typeof inpatientStay.$inferSelect;

/**
 * The discharge process of a stay (utskrivningsprocess, lag 2017:612): there is one exactly when the patient
 * needs efforts of municipality or region after the stay.
 */
export const dischargeProcess = sqliteTable(
  "discharge_process",
  {
    ...clinical(),
    stayId: text("stay_id")
      .notNull()
      .unique()
      .references(() => inpatientStay.id),
    /** The municipality that the notices are addressed to. */
    municipality: text("municipality").notNull(),
    /** HSA-id of the municipal unit that gets the notices. */
    municipalUnit: text("municipal_unit").notNull(),
    /** HSA-id of the health centre that gets the notices. */
    healthCentre: text("health_centre"),
    /** HSA-id of the employee at the health centre who is fixed care contact through the process. */
    fixedCareContact: text("fixed_care_contact"),
    /** Instant when the fixed care contact was appointed; null while there is none. */
    fixedCareContactAt: text("fixed_care_contact_at"),
    /** Instant when the need was seen; null when it was known at admission. The 24 hours run from here. */
    needAssessedAt: text("need_assessed_at"),
    /** Notice of admission (inskrivningsmeddelande). */
    admissionNoticeAt: text("admission_notice_at"),
    /** The physician judged the patient ready (utskrivningsklar). */
    readyForDischargeAt: text("ready_for_discharge_at"),
    /** Notice that the patient is ready. */
    readyNoticeAt: text("ready_notice_at"),
    /** A SIP is to be made: efforts of both principals are needed. */
    sipNeeded: integer("sip_needed", { mode: "boolean" }).notNull(),
    /** Summons to the SIP (kallelse). */
    sipSummonsAt: text("sip_summons_at"),
    /** Instant when the municipality answered the summons. */
    summonsAnsweredAt: text("summons_answered_at"),
    /** Compulsory psychiatric outpatient care follows: it has a plan of its own instead of a SIP. */
    compulsoryPsychiatricCare: integer("compulsory_psychiatric_care", { mode: "boolean" })
      .notNull()
      .default(false),
    /** The outpatient efforts of the region are in place: without them nobody becomes liable. */
    regionEffortsAvailable: integer("region_efforts_available", { mode: "boolean" }).notNull().default(true),
    /** Days to the first day of liability that region and municipality have agreed on; null: those of the law. */
    agreedLiabilityDays: integer("agreed_liability_days"),
    /** Information transferred to those who take over. */
    informationTransferredAt: text("information_transferred_at"),
    /** Instant when the transfer was found to be hindered by secrecy, and why. */
    transferHinderedAt: text("transfer_hindered_at"),
    transferHinderedReason: text("transfer_hindered_reason"),
    /** The same instant as in the stay; null while the process goes on. */
    dischargedAt: text("discharged_at"),
  },
  (table) => [
    index("discharge_process_by_patient").on(table.patientId),
    index("discharge_process_in_progress")
      .on(table.municipality)
      .where(sql`discharged_at IS NULL`),
    index("discharge_process_by_municipality").on(table.municipality, table.dischargedAt),
    index("discharge_process_by_municipal_unit").on(table.municipalUnit, table.dischargedAt),
    index("discharge_process_by_health_centre").on(table.healthCentre, table.dischargedAt),
  ],
);
/** A row of {@link dischargeProcess}. */
export type DischargeProcessRow = typeof dischargeProcess.$inferSelect;

/** A message of a discharge process as it was sent: never changed, the process holds what is in force. */
export const dischargeMessage = sqliteTable(
  "discharge_message",
  {
    ...clinical(),
    processId: text("process_id")
      .notNull()
      .references(() => dischargeProcess.id),
    kind: text("kind", { enum: dischargeMessageKinds }).notNull(),
    sentAt: text("sent_at").notNull(),
    /** HSA-ids of the units that it went to. */
    toUnits: text("to_units", { mode: "json" }).$type<readonly string[]>().notNull(),
    /** What the notice of admission and a changed estimate say. */
    estimatedDischarge: text("estimated_discharge"),
    /** Of a summons: when the meeting is to be. */
    meetingAt: text("meeting_at"),
    /** Of an answer to a summons. */
    answer: text("answer", { enum: summonsAnswers }),
  },
  (table) => [
    index("discharge_message_by_process").on(table.processId, table.sentAt),
    index("discharge_message_by_patient").on(table.patientId),
  ],
);
/** A row of {@link dischargeMessage}. */
export type DischargeMessageRow = typeof dischargeMessage.$inferSelect;

/** An assessment of the risk of unplanned readmission, by the responsible physician of the stay (B36). */
export const riskAssessment = sqliteTable(
  "risk_assessment",
  {
    ...clinical(),
    stayId: text("stay_id")
      .notNull()
      .references(() => inpatientStay.id),
    level: text("level", { enum: riskLevels }).notNull(),
    /** HSA-id of the physician. */
    assessedBy: text("assessed_by").notNull(),
    assessedAt: text("assessed_at").notNull(),
    /** Name of the instrument; null for a judgement without one. */
    instrument: text("instrument"),
    instrumentVersion: text("instrument_version"),
  },
  (table) => [
    index("risk_assessment_by_stay").on(table.stayId, table.assessedAt),
    index("risk_assessment_by_patient").on(table.patientId),
  ],
);
/** A row of {@link riskAssessment}. */
export type RiskAssessmentRow = typeof riskAssessment.$inferSelect;
