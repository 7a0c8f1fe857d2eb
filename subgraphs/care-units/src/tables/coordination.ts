/** Who coordinates which area. */
import { index, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { changeable } from "./columns.js";
import { coordinationAreaKinds } from "./enums.js";
import { careUnits } from "./units.js";

/** Coordination assignments (geografiskt samordningsansvar); the area is a municipality code or a city district id. */
export const coordinationAssignments = sqliteTable(
  "coordination_assignment",
  {
    /** Area and first day. */
    id: text("id").primaryKey(),
    areaKind: text("area_kind", { enum: coordinationAreaKinds }).notNull(),
    areaId: text("area_id").notNull(),
    regionCode: text("region_code").notNull(),
    careUnitHsaId: text("care_unit_hsa_id")
      .notNull()
      .references(() => careUnits.id),
    validFrom: text("valid_from").notNull(),
    validTo: text("valid_to"),
    supporter: text("supporter"),
    ...changeable(),
  },
  (table) => [
    uniqueIndex("coordination_assignment_day").on(table.areaId, table.validFrom),
    index("coordination_assignment_unit").on(table.careUnitHsaId),
    index("coordination_assignment_region").on(table.regionCode),
  ],
);

/** A row of `coordination_assignment`. */
export type CoordinationAssignmentRow = typeof coordinationAssignments.$inferSelect;
