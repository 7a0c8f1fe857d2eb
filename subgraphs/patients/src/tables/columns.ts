/** Columns that many tables share. */
import { integer, text } from "drizzle-orm/sqlite-core";
import { patient } from "./person.js";

/** The patient that a row is about. */
export const patientId = () =>
  text("patient_id")
    .notNull()
    .references(() => patient.id);

/** From which day to which day a fact holds; both days count, a null end is open. */
export const period = () => ({
  validFrom: text("valid_from").notNull(),
  validTo: text("valid_to"),
});

/**
 * What every clinical row carries: whose it is, who wrote it when, and whether it should have been written.
 */
export const clinical = () => ({
  /** Opaque. */
  id: text("id").primaryKey(),
  patientId: patientId(),
  /** HSA-id of the care provider that controls the row (vårdgivare): the outer boundary. */
  custodianProvider: text("custodian_provider").notNull(),
  /** HSA-id of the unit that wrote the row (vårdenhet): the inner boundary. */
  authorUnit: text("author_unit").notNull(),
  /** Instant. */
  recordedAt: text("recorded_at").notNull(),
  /** HSA-id of the employee. */
  recordedBy: text("recorded_by").notNull(),
  /** Counts changes from 1, for optimistic locking. */
  version: integer("version").notNull().default(1),
  /** Instant when the row was marked as entered in error (makulerad). */
  enteredInErrorAt: text("entered_in_error_at"),
  /** Why, in the words of whoever marked it. */
  enteredInErrorReason: text("entered_in_error_reason"),
});
