/** Where a person lives, and who has taken on the person's care. */
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { type CareProfession, fixedContactTypes, residenceForms } from "./codes.js";
import { clinical, period } from "./columns.js";

/** Where a person lives through time (boende). One at a time, beside which a short-term place may run. */
export const residence = sqliteTable(
  "residence",
  {
    ...clinical(),
    form: text("form", { enum: residenceForms }).notNull(),
    /** The care home of `SPECIAL` and `LSS`; null in ordinary housing. */
    careHomeId: text("care_home_id"),
    municipality: text("municipality").notNull(),
    careAreaId: text("care_area_id"),
    /** A short-term place (korttidsplats): not counted as living in the care home. */
    shortTerm: integer("short_term", { mode: "boolean" }).notNull().default(false),
    ...period(),
  },
  (table) => [
    index("residence_by_patient").on(table.patientId),
    index("residence_by_care_home").on(table.careHomeId, table.patientId),
    index("residence_by_care_area").on(table.careAreaId, table.patientId),
    index("residence_by_municipality").on(table.municipality, table.form, table.patientId),
  ],
);
/** A row of {@link residence}. */
export type ResidenceRow = typeof residence.$inferSelect;

/** The health centre that a person has chosen, wherever the person lives (listning, B57). At most one at a time. */
export const listing = sqliteTable(
  "listing",
  {
    ...clinical(),
    /** HSA-id of the health centre. */
    healthCentre: text("health_centre").notNull(),
    ...period(),
  },
  (table) => [
    index("listing_by_patient").on(table.patientId),
    index("listing_by_health_centre").on(table.healthCentre, table.patientId),
  ],
);
/** A row of {@link listing}. */
export type ListingRow = typeof listing.$inferSelect;

/** Enrolment in municipal health care (inskrivning i kommunal hälso- och sjukvård). */
export const municipalCareEnrolment = sqliteTable(
  "municipal_care_enrolment",
  {
    ...clinical(),
    municipality: text("municipality").notNull(),
    /** HSA-id of the home health care or care-home health care unit. */
    unit: text("unit").notNull(),
    professions: text("professions", { mode: "json" }).$type<readonly CareProfession[]>().notNull(),
    ...period(),
  },
  (table) => [
    index("enrolment_by_patient").on(table.patientId),
    index("enrolment_by_unit").on(table.unit, table.patientId),
    index("enrolment_by_municipality").on(table.municipality, table.patientId),
  ],
);
/** A row of {@link municipalCareEnrolment}. */
export type MunicipalCareEnrolmentRow = typeof municipalCareEnrolment.$inferSelect;

/** The named person that a patient turns to (fast kontakt, B71–B73). At most one physician contact at a time. */
export const fixedContact = sqliteTable(
  "fixed_contact",
  {
    ...clinical(),
    type: text("type", { enum: fixedContactTypes }).notNull(),
    /** HSA-id of the person; null when only the unit is named, which no indicator counts. */
    practitionerHsaId: text("practitioner_hsa_id"),
    /** HSA-id of the unit where the contact works. */
    unit: text("unit").notNull(),
    ...period(),
    /** Day when the patient was told who it is. */
    patientInformedOn: text("patient_informed_on"),
    /** Never shown to the patient. */
    internalNote: text("internal_note"),
  },
  (table) => [
    index("fixed_contact_by_patient").on(table.patientId, table.type),
    index("fixed_contact_by_unit").on(table.unit, table.patientId),
    index("fixed_contact_by_practitioner").on(table.practitionerHsaId, table.patientId),
  ],
);
/** A row of {@link fixedContact}. */
export type FixedContactRow = typeof fixedContact.$inferSelect;

/** One who takes part in a team. */
export interface CareTeamParticipant {
  readonly role: CareProfession;
  /** HSA-id; null when only the unit is named. */
  readonly practitionerHsaId: string | null;
  /** HSA-id. */
  readonly unit: string;
}

/** The team around a patient (vårdteam). A provider has one team around a patient at a time. */
export const careTeam = sqliteTable(
  "care_team",
  {
    ...clinical(),
    participants: text("participants", { mode: "json" }).$type<readonly CareTeamParticipant[]>().notNull(),
    ...period(),
  },
  (table) => [index("care_team_by_patient").on(table.patientId)],
);
/** A row of {@link careTeam}. */
export type CareTeamRow = typeof careTeam.$inferSelect;

/** A patient relation that somebody has declared (egen angiven patientrelation); all other relations are derived. */
export const patientRelation = sqliteTable(
  "patient_relation",
  {
    ...clinical(),
    /** HSA-id of the unit whose staff the relation opens for. */
    unit: text("unit").notNull(),
    /** HSA-id of the employee that it opens for; null for all of the unit. */
    employeeHsaId: text("employee_hsa_id"),
    reason: text("reason").notNull(),
    ...period(),
  },
  (table) => [index("patient_relation_by_patient").on(table.patientId, table.unit)],
);
/** A row of {@link patientRelation}. */
export type PatientRelationRow = typeof patientRelation.$inferSelect;
