/** Specialists on call, and when. */
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { WeeklyShift } from "../rules/on-call-shifts.js";
import { changeable } from "./columns.js";
import { careUnits } from "./units.js";

/** Specialists of a clinic who are on call for physicians with patients at home (jourberedskap). Row B45. */
export const onCallServices = sqliteTable(
  "on_call_service",
  {
    id: text("id").primaryKey(),
    clinicHsaId: text("clinic_hsa_id")
      .notNull()
      .references(() => careUnits.id),
    regionCode: text("region_code").notNull(),
    specialty: text("specialty").notNull(),
    synthetic: integer("synthetic", { mode: "boolean" }).notNull(),
    ...changeable(),
  },
  (table) => [
    uniqueIndex("on_call_service_specialty").on(table.clinicHsaId, table.specialty),
    index("on_call_service_region").on(table.regionCode),
  ],
);

/** A week of shifts and the number to call; holds from its day until the next one of the service. */
export const onCallSchedules = sqliteTable(
  "on_call_schedule",
  {
    /** Service and first day. */
    id: text("id").primaryKey(),
    serviceId: text("service_id")
      .notNull()
      .references(() => onCallServices.id),
    validFrom: text("valid_from").notNull(),
    phone: text("phone").notNull(),
    shifts: text("shifts", { mode: "json" }).$type<WeeklyShift[]>().notNull(),
    ...changeable(),
  },
  (table) => [uniqueIndex("on_call_schedule_day").on(table.serviceId, table.validFrom)],
);

/** A row of `on_call_service`. */
export type OnCallServiceRow = typeof onCallServices.$inferSelect;
/** A row of `on_call_schedule`. */
export type OnCallScheduleRow = typeof onCallSchedules.$inferSelect;
