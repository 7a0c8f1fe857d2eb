/** Care providers, care units, staff and their commissions. */
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { changeable } from "./columns.js";
import { careProviderKinds, careUnitTypes, commissionPurposes, type Profession } from "./enums.js";

/** Care providers (vårdgivare); only the files say what they are. */
export const careProviders = sqliteTable(
  "care_provider",
  {
    id: text("hsa_id").primaryKey(),
    organizationNumber: text("organization_number").notNull(),
    name: text("name").notNull(),
    kind: text("kind", { enum: careProviderKinds }).notNull(),
    regionCode: text("region_code").notNull(),
    municipalityCode: text("municipality_code"),
    ...changeable(),
  },
  (table) => [
    index("care_provider_region").on(table.regionCode),
    index("care_provider_organization").on(table.organizationNumber),
  ],
);

/** Care units (vårdenheter). */
export const careUnits = sqliteTable(
  "care_unit",
  {
    id: text("hsa_id").primaryKey(),
    name: text("name").notNull(),
    type: text("type", { enum: careUnitTypes }).notNull(),
    careProviderHsaId: text("care_provider_hsa_id")
      .notNull()
      .references(() => careProviders.id),
    regionCode: text("region_code").notNull(),
    municipalityCode: text("municipality_code").notNull(),
    cityDistrictId: text("city_district_id"),
    hospital: text("hospital"),
    phone: text("phone"),
    /** Week of opening hours, such as `MO-FR 08:00-17:00`; null when not stated. */
    openingHours: text("opening_hours"),
    validFrom: text("valid_from").notNull(),
    validTo: text("valid_to"),
    synthetic: integer("synthetic", { mode: "boolean" }).notNull(),
    ...changeable(),
  },
  (table) => [
    index("care_unit_region").on(table.regionCode, table.type, table.id),
    index("care_unit_municipality").on(table.municipalityCode, table.type, table.id),
  ],
);

/** People who work in care (medarbetare), out of the directory. */
export const practitioners = sqliteTable(
  "practitioner",
  {
    id: text("hsa_id").primaryKey(),
    name: text("name").notNull(),
    professions: text("professions", { mode: "json" }).$type<Profession[]>().notNull(),
    careUnitHsaId: text("care_unit_hsa_id").references(() => careUnits.id),
    synthetic: integer("synthetic", { mode: "boolean" }).notNull(),
    ...changeable(),
  },
  (table) => [index("practitioner_care_unit").on(table.careUnitHsaId)],
);

/** Commissions (medarbetaruppdrag), out of the directory. */
export const assignments = sqliteTable(
  "assignment",
  {
    id: text("commission_hsa_id").primaryKey(),
    practitionerHsaId: text("practitioner_hsa_id")
      .notNull()
      .references(() => practitioners.id),
    careUnitHsaId: text("care_unit_hsa_id")
      .notNull()
      .references(() => careUnits.id),
    purpose: text("purpose", { enum: commissionPurposes }).notNull(),
    /** Each `activity;type of information;scope`, as the directory writes it. */
    rights: text("rights", { mode: "json" }).$type<string[]>().notNull(),
    validFrom: text("valid_from").notNull(),
    validTo: text("valid_to"),
    ...changeable(),
  },
  (table) => [
    index("assignment_practitioner").on(table.practitionerHsaId),
    index("assignment_care_unit").on(table.careUnitHsaId),
  ],
);

/** A row of `care_provider`. */
export type CareProviderRow = typeof careProviders.$inferSelect;
/** A row of `care_unit`. */
export type CareUnitRow = typeof careUnits.$inferSelect;
/** A row of `practitioner`. */
export type PractitionerRow = typeof practitioners.$inferSelect;
/** A row of `assignment`. */
export type AssignmentRow = typeof assignments.$inferSelect;
