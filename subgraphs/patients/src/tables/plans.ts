/** Plans that several may work by, and what they hold. */
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import {
  activityStatuses,
  carePlanIntents,
  carePlanStatuses,
  carePlanTypes,
  goalAchievements,
  principals,
} from "./codes.js";
import { clinical } from "./columns.js";
import { dischargeProcess } from "./stays.js";

/** A care plan (vård- och omsorgsplan). Its creator is custodian; each activity has its own. */
export const carePlan = sqliteTable(
  "care_plan",
  {
    ...clinical(),
    type: text("type", { enum: carePlanTypes }).notNull(),
    title: text("title").notNull(),
    /** `ENTERED_IN_ERROR` exactly when `enteredInErrorAt` is set. */
    status: text("status", { enum: carePlanStatuses }).notNull(),
    intent: text("intent", { enum: carePlanIntents }).notNull(),
    periodFrom: text("period_from").notNull(),
    periodTo: text("period_to"),
    /** Of a SIP: who leads it. */
    mainResponsiblePrincipal: text("main_responsible_principal", { enum: principals }),
    /** HSA-id of the employee who coordinates. */
    coordinator: text("coordinator"),
    nextReview: text("next_review"),
    /** The patient may read the plan. */
    approvedForPatient: integer("approved_for_patient", { mode: "boolean" }).notNull().default(false),
    /** Relatives take part. */
    relativesInvolved: integer("relatives_involved", { mode: "boolean" }).notNull().default(false),
    /** What the plan rests on, in words. */
    supportingInfo: text("supporting_info"),
    /** What the plan is about, in words: needs and conditions. */
    addresses: text("addresses", { mode: "json" }).$type<readonly string[]>().notNull().default([]),
    /** HSA-ids of the units that take part, beside those of the activities. */
    participatingUnits: text("participating_units", { mode: "json" })
      .$type<readonly string[]>()
      .notNull()
      .default([]),
  },
  (table) => [
    index("care_plan_by_patient").on(table.patientId),
    index("care_plan_by_type").on(table.type, table.status, table.patientId),
  ],
);
/** A row of {@link carePlan}. */
export type CarePlanRow = typeof carePlan.$inferSelect;

/** What a plan is for (mål). */
export const carePlanGoal = sqliteTable(
  "care_plan_goal",
  {
    ...clinical(),
    carePlanId: text("care_plan_id")
      .notNull()
      .references(() => carePlan.id),
    text: text("text").notNull(),
    /** The same in the patient's own words. */
    patientsOwnWords: text("patients_own_words"),
    /** How one will know that it is reached. */
    target: text("target"),
    achievement: text("achievement", { enum: goalAchievements }).notNull(),
  },
  (table) => [index("care_plan_goal_by_plan").on(table.carePlanId)],
);
/** A row of {@link carePlanGoal}. */
export type CarePlanGoalRow = typeof carePlanGoal.$inferSelect;

/** Who does what (aktivitet). Its custodian is the principal that does it, whoever made the plan. */
export const carePlanActivity = sqliteTable(
  "care_plan_activity",
  {
    ...clinical(),
    carePlanId: text("care_plan_id")
      .notNull()
      .references(() => carePlan.id),
    what: text("what").notNull(),
    responsiblePrincipal: text("responsible_principal", { enum: principals }).notNull(),
    /** HSA-id; null for a relative (`OTHER`). */
    responsibleUnit: text("responsible_unit"),
    due: text("due"),
    status: text("status", { enum: activityStatuses }).notNull(),
    /** The part of social services in a plan (FG5): home help, safety alarm, housing. */
    socialService: integer("social_service", { mode: "boolean" }).notNull().default(false),
  },
  (table) => [
    index("care_plan_activity_by_plan").on(table.carePlanId),
    index("care_plan_activity_by_unit").on(table.responsibleUnit, table.status, table.due),
  ],
);
/** A row of {@link carePlanActivity}. */
export type CarePlanActivityRow = typeof carePlanActivity.$inferSelect;

/** A follow-up of a plan (uppföljning). */
export const carePlanReview = sqliteTable(
  "care_plan_review",
  {
    ...clinical(),
    carePlanId: text("care_plan_id")
      .notNull()
      .references(() => carePlan.id),
    reviewedOn: text("reviewed_on").notNull(),
    nextReview: text("next_review"),
    /** What came of it, in words. */
    summary: text("summary"),
  },
  (table) => [
    index("care_plan_review_by_plan").on(table.carePlanId, table.reviewedOn),
    index("care_plan_review_by_patient").on(table.patientId),
  ],
);
/** A row of {@link carePlanReview}. */
export type CarePlanReviewRow = typeof carePlanReview.$inferSelect;

/** A meeting about a SIP (SIP-möte, B68): summoned to, and held. */
export const sipMeeting = sqliteTable(
  "sip_meeting",
  {
    ...clinical(),
    /** Null while the plan is not written yet. */
    carePlanId: text("care_plan_id").references(() => carePlan.id),
    /** The discharge process whose summons called it; null for others. */
    processId: text("process_id").references(() => dischargeProcess.id),
    /** Instant for which it was called; null when it was not called through the graph. */
    plannedAt: text("planned_at"),
    /** Day on which it was held; null while it has not been. */
    heldOn: text("held_on"),
    /** Physician competence was judged needed. */
    physicianNeeded: integer("physician_needed", { mode: "boolean" }).notNull(),
    physicianTookPart: integer("physician_took_part", { mode: "boolean" }).notNull(),
    /** HSA-ids of the units that were called or took part. */
    units: text("units", { mode: "json" }).$type<readonly string[]>().notNull().default([]),
  },
  (table) => [
    index("sip_meeting_by_plan").on(table.carePlanId),
    index("sip_meeting_by_unit").on(table.authorUnit, table.heldOn),
    index("sip_meeting_by_day").on(table.heldOn),
    index("sip_meeting_by_patient").on(table.patientId),
    index("sip_meeting_by_plan_day").on(table.plannedAt),
  ],
);
/** A row of {@link sipMeeting}. */
export type SipMeetingRow = typeof sipMeeting.$inferSelect;
