/** Records of collaboration between organisations; nothing in them is about a patient. */
import { index, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { changeable } from "./columns.js";
import { deviationStatuses, meetingKinds, sides } from "./enums.js";
import { careHomes } from "./homes.js";
import { careProviders, careUnits } from "./units.js";

/** Meetings of a health centre and a municipality about a care home. Rows B59, B65, B68, B94. */
export const meetings = sqliteTable(
  "collaboration_meeting",
  {
    id: text("id").primaryKey(),
    kind: text("kind", { enum: meetingKinds }).notNull(),
    careHomeId: text("care_home_id")
      .notNull()
      .references(() => careHomes.id),
    /** The home's health centre on the day of the recording. */
    healthCentreHsaId: text("health_centre_hsa_id")
      .notNull()
      .references(() => careUnits.id),
    heldOn: text("held_on").notNull(),
    /** HSA-ids of staff who took part. */
    participants: text("participants", { mode: "json" }).$type<string[]>().notNull(),
    minutesRef: text("minutes_ref"),
    recordedBy: text("recorded_by", { enum: sides }).notNull(),
    /** Day on which the other side confirmed; null before that. */
    confirmedOn: text("confirmed_on"),
    ...changeable(),
  },
  (table) => [uniqueIndex("collaboration_meeting_one").on(table.careHomeId, table.kind, table.heldOn)],
);

/** Deviations between two care providers (avvikelser). Rows B8, E57. */
export const deviations = sqliteTable(
  "deviation",
  {
    /** Begins with the instant, so that the order of ids is the order of reports. */
    id: text("id").primaryKey(),
    reportedBy: text("reported_by").notNull(),
    reportingUnitHsaId: text("reporting_unit_hsa_id").notNull(),
    /** The provider in whose care it happened. */
    concernsProviderHsaId: text("concerns_provider_hsa_id")
      .notNull()
      .references(() => careProviders.id),
    otherProviderHsaId: text("other_provider_hsa_id")
      .notNull()
      .references(() => careProviders.id),
    careHomeId: text("care_home_id").references(() => careHomes.id),
    description: text("description").notNull(),
    status: text("status", { enum: deviationStatuses }).notNull(),
    /** What was done, or why it could not be remedied; null while open. */
    outcome: text("outcome"),
    openedAt: text("opened_at").notNull(),
    /** The Stockholm day of `openedAt`. */
    openedOn: text("opened_on").notNull(),
    ...changeable(),
  },
  (table) => [
    index("deviation_concerns").on(table.concernsProviderHsaId, table.id),
    index("deviation_other").on(table.otherProviderHsaId, table.id),
    index("deviation_reporter").on(table.reportedBy, table.id),
  ],
);

/** A row of `collaboration_meeting`. */
export type MeetingRow = typeof meetings.$inferSelect;
/** A row of `deviation`. */
export type DeviationRow = typeof deviations.$inferSelect;
