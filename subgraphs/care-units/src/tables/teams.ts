/** Physician teams, their members through time and their areas. */
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { changeable } from "./columns.js";
import { careProviders, careUnits, practitioners } from "./units.js";

/** Physician teams (läkarteam); a null answer is "not known". */
export const physicianTeams = sqliteTable(
  "physician_team",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    careProviderHsaId: text("care_provider_hsa_id")
      .notNull()
      .references(() => careProviders.id),
    careUnitHsaId: text("care_unit_hsa_id").references(() => careUnits.id),
    roundTheClock: integer("round_the_clock", { mode: "boolean" }),
    receptionDuty: integer("reception_duty", { mode: "boolean" }),
    coversOrdinary: integer("covers_ordinary", { mode: "boolean" }),
    coversSpecial: integer("covers_special", { mode: "boolean" }),
    plannedAndUnplanned: integer("planned_and_unplanned", { mode: "boolean" }),
    synthetic: integer("synthetic", { mode: "boolean" }).notNull(),
    ...changeable(),
  },
  (table) => [index("physician_team_provider").on(table.careProviderHsaId)],
);

/**
 * Shares of full time in physician teams, in hundredths so that sums are exact. A share holds from its day
 * until the next one of the same person in the same team; 0 is somebody who has left.
 */
export const physicianTeamMembers = sqliteTable(
  "physician_team_member",
  {
    /** Team, person and first day. */
    id: text("id").primaryKey(),
    teamId: text("team_id")
      .notNull()
      .references(() => physicianTeams.id),
    practitionerHsaId: text("practitioner_hsa_id")
      .notNull()
      .references(() => practitioners.id),
    validFrom: text("valid_from").notNull(),
    fullTimeHundredths: integer("full_time_hundredths").notNull(),
    ...changeable(),
  },
  (table) => [
    uniqueIndex("physician_team_member_day").on(table.teamId, table.practitionerHsaId, table.validFrom),
  ],
);

/** Municipal care areas that teams serve. Rows A38, A55. */
export const physicianTeamAreas = sqliteTable(
  "physician_team_area",
  {
    /** Team and area. */
    id: text("id").primaryKey(),
    teamId: text("team_id")
      .notNull()
      .references(() => physicianTeams.id),
    careAreaId: text("care_area_id").notNull(),
    ...changeable(),
  },
  (table) => [
    uniqueIndex("physician_team_area_one").on(table.teamId, table.careAreaId),
    index("physician_team_area_area").on(table.careAreaId),
  ],
);

/** A row of `physician_team`. */
export type PhysicianTeamRow = typeof physicianTeams.$inferSelect;
/** A row of `physician_team_member`. */
export type PhysicianTeamMemberRow = typeof physicianTeamMembers.$inferSelect;
/** A row of `physician_team_area`. */
export type PhysicianTeamAreaRow = typeof physicianTeamAreas.$inferSelect;
