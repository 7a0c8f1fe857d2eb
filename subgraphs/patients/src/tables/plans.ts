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
  },
  (table) => [
    index("care_plan_activity_by_plan").on(table.carePlanId),
    index("care_plan_activity_by_unit").on(table.responsibleUnit, table.status, table.due),
  ],
);
/** A row of {@link carePlanActivity}. */
export type CarePlanActivityRow = typeof carePlanActivity.$inferSelect;

/** A meeting about a SIP (SIP-möte, B68). */
export const sipMeeting = sqliteTable(
  "sip_meeting",
  {
    ...clinical(),
    carePlanId: text("care_plan_id")
      .notNull()
      .references(() => carePlan.id),
    heldOn: text("held_on").notNull(),
    /** Physician competence was judged needed. */
    physicianNeeded: integer("physician_needed", { mode: "boolean" }).notNull(),
    physicianTookPart: integer("physician_took_part", { mode: "boolean" }).notNull(),
  },
  (table) => [
    index("sip_meeting_by_plan").on(table.carePlanId),
    index("sip_meeting_by_unit").on(table.authorUnit, table.heldOn),
    index("sip_meeting_by_day").on(table.heldOn),
  ],
);
/** A row of {@link sipMeeting}. */
export type SipMeetingRow = typeof sipMeeting.$inferSelect;
