/** Care homes and the dated facts about them. */
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { changeable } from "./columns.js";
import { careHomeKinds, dialogueForms, sides, termSubjects, weekdays } from "./enums.js";
import { careUnits, practitioners } from "./units.js";

/** Care homes (särskilda boenden). */
export const careHomes = sqliteTable(
  "care_home",
  {
    id: text("id").primaryKey(),
    name: text("name").notNull(),
    kind: text("kind", { enum: careHomeKinds }).notNull(),
    regionCode: text("region_code").notNull(),
    municipalityCode: text("municipality_code").notNull(),
    careAreaId: text("care_area_id"),
    healthCentreHsaId: text("health_centre_hsa_id").references(() => careUnits.id),
    synthetic: integer("synthetic", { mode: "boolean" }).notNull(),
    ...changeable(),
  },
  (table) => [
    index("care_home_region").on(table.regionCode, table.id),
    index("care_home_municipality").on(table.municipalityCode, table.id),
    index("care_home_health_centre").on(table.healthCentreHsaId),
  ],
);

/** Published numbers of places (platsantal); each holds until the next. Row B55. */
export const careHomePlaces = sqliteTable(
  "care_home_places",
  {
    /** Care home and first day: a home has one number from a day. */
    id: text("id").primaryKey(),
    careHomeId: text("care_home_id")
      .notNull()
      .references(() => careHomes.id),
    validFrom: text("valid_from").notNull(),
    places: integer("places").notNull(),
    ...changeable(),
  },
  (table) => [uniqueIndex("care_home_places_day").on(table.careHomeId, table.validFrom)],
);

/** Main responsible physicians of care homes (huvudansvariga läkare). Row B56. */
export const careHomePhysicians = sqliteTable(
  "care_home_physician",
  {
    id: text("id").primaryKey(),
    careHomeId: text("care_home_id")
      .notNull()
      .references(() => careHomes.id),
    practitionerHsaId: text("practitioner_hsa_id")
      .notNull()
      .references(() => practitioners.id),
    validFrom: text("valid_from").notNull(),
    validTo: text("valid_to"),
    ...changeable(),
  },
  (table) => [uniqueIndex("care_home_physician_day").on(table.careHomeId, table.validFrom)],
);

/**
 * What a home's health centre and its municipality have agreed on, or one of them has proposed: the term
 * holds from `validFrom` until the next one once both have said so. Rows B59, B60.
 */
export const careHomeTerms = sqliteTable(
  "care_home_term",
  {
    id: text("id").primaryKey(),
    careHomeId: text("care_home_id")
      .notNull()
      .references(() => careHomes.id),
    subject: text("subject", { enum: termSubjects }).notNull(),
    contactPath: text("contact_path"),
    weekday: text("weekday", { enum: weekdays }),
    time: text("time"),
    form: text("form", { enum: dialogueForms }),
    validFrom: text("valid_from").notNull(),
    proposedBy: text("proposed_by", { enum: sides }).notNull(),
    /** True once the other side has said the same. */
    agreed: integer("agreed", { mode: "boolean" }).notNull(),
    ...changeable(),
  },
  (table) => [index("care_home_term_home").on(table.careHomeId, table.subject, table.validFrom)],
);

/** A row of `care_home`. */
export type CareHomeRow = typeof careHomes.$inferSelect;
/** A row of `care_home_places`. */
export type CareHomePlacesRow = typeof careHomePlaces.$inferSelect;
/** A row of `care_home_physician`. */
export type CareHomePhysicianRow = typeof careHomePhysicians.$inferSelect;
/** A row of `care_home_term`. */
export type CareHomeTermRow = typeof careHomeTerms.$inferSelect;
