/** Who the patient is. */
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { identifierSystems, protections, sexes } from "./codes.js";

/** A person who gets care. The id is opaque: it says nothing about the person and travels in keys and logs. */
export const patient = sqliteTable("patient", {
  id: text("id").primaryKey(),
  /** `SYNTHETIC`: the person is invented. */
  tenant: text("tenant").notNull(),
  familyName: text("family_name").notNull(),
  givenName: text("given_name").notNull(),
  birthDate: text("birth_date").notNull(),
  sex: text("sex", { enum: sexes }).notNull(),
  /** Day of death. */
  deceasedOn: text("deceased_on"),
  protection: text("protection", { enum: protections }).notNull().default("NONE"),
  /** Municipality of registration today (folkbokföring); its history is in {@link registration}. */
  registeredMunicipality: text("registered_municipality").notNull(),
  /** Counts changes from 1, for optimistic locking. */
  version: integer("version").notNull().default(1),
});
/** A row of {@link patient}. */
export type PatientRow = typeof patient.$inferSelect;

/**
 * Numbers that a person is known by (personnummer and others).
 *
 * `value` is here for look-up and for the one field that shows it. It is a key nowhere else, no list
 * selects it, and it is never logged. It is unique only together with its system.
 */
export const patientIdentifier = sqliteTable(
  "patient_identifier",
  {
    system: text("system", { enum: identifierSystems }).notNull(),
    /** Twelve characters without separator. */
    value: text("value").notNull(),
    patientId: text("patient_id")
      .notNull()
      .references(() => patient.id),
    validFrom: text("valid_from").notNull(),
    validTo: text("valid_to"),
  },
  (table) => [
    uniqueIndex("patient_identifier_by_value").on(table.system, table.value),
    index("patient_identifier_by_patient").on(table.patientId),
  ],
);
/** A row of {@link patientIdentifier}. */
export type PatientIdentifierRow = typeof patientIdentifier.$inferSelect;

/** Where a person is registered through time (folkbokföring); a death ends it. Population of every indicator. */
export const registration = sqliteTable(
  "registration",
  {
    patientId: text("patient_id")
      .notNull()
      .references(() => patient.id),
    municipality: text("municipality").notNull(),
    validFrom: text("valid_from").notNull(),
    validTo: text("valid_to"),
  },
  (table) => [
    primaryKey({ columns: [table.patientId, table.validFrom] }),
    index("registration_by_municipality").on(
      table.municipality,
      table.patientId,
      table.validFrom,
      table.validTo,
    ),
  ],
);
/** A row of {@link registration}. */
export type RegistrationRow = typeof registration.$inferSelect;

/** Who has custody of a child (vårdnadshavare). A guardian may read for the child but not block its data. */
export const guardianship = sqliteTable(
  "guardianship",
  {
    childId: text("child_id")
      .notNull()
      .references(() => patient.id),
    guardianId: text("guardian_id")
      .notNull()
      .references(() => patient.id),
    validFrom: text("valid_from").notNull(),
    /** At the latest the day before the child turns 18. */
    validTo: text("valid_to"),
    /** Day from which a child of 13 or older lets the guardian read; null while it does not. */
    childAgreedOn: text("child_agreed_on"),
  },
  (table) => [
    primaryKey({ columns: [table.childId, table.guardianId, table.validFrom] }),
    index("guardianship_by_guardian").on(table.guardianId),
  ],
);
/** A row of {@link guardianship}. */
export type GuardianshipRow = typeof guardianship.$inferSelect;
