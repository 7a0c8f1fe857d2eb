/** Three people, who have had nothing to do with anybody, for tests of what follows their changes. */
import { type Author, openDatabase } from "@vardgraf/core";
import { person } from "../../indicators/example-facts.js";
import { type PatientDatabase, patientDatabaseFile } from "../../store/database.js";
import * as tables from "../../tables.js";
import { type RollupParts, rollupParts } from "../parts.js";
import { tinyIndicators } from "./tiny-indicators.js";

/** Ids of the people: Anna, who is under 65, Bo, and Carin, whose registration is protected. All live in Halmstad. */
export const people = ["anna", "bo", "carin"];
/** HSA-ids of units where they may be met. */
export const units = ["SE2321000115-HC001", "SE2321000115-HC002", "SE2321000115-CL01"];

/** Tables whose rows are marked as entered in error. */
export const marked = [
  tables.encounter,
  tables.inpatientStay,
  tables.fixedContact,
  tables.listing,
  tables.residence,
];

export const author: Author = {
  mutation: "test",
  at: "2026-03-31T09:00:00+02:00",
  subject: "nurse",
  employeeHsaId: null,
  commissionHsaId: null,
  unitHsaId: null,
  providerHsaId: null,
  requestId: "r",
};

/** An open database, a path or `:memory:`, and what its cells are kept with: the tiny indicators. */
export function openTinyWorld(file: string): {
  readonly database: PatientDatabase;
  readonly parts: RollupParts;
} {
  const database = openDatabase(patientDatabaseFile(file));
  const parts = rollupParts(database.connection, { indicators: tinyIndicators, fingerprint: "tiny" });
  return { database, parts };
}

/** Has nobody in a database but the people, as new as when they were born. */
export function begin({ connection, db }: PatientDatabase): void {
  connection.pragma("foreign_keys = OFF");
  for (const table of [...marked, tables.registration, tables.patient, tables.change]) db.delete(table).run();
  connection.pragma("foreign_keys = ON");
  for (const [at, id] of people.entries()) {
    const { patient, registrations } = person({ birthDate: at === 0 ? "1990-05-05" : "1938-01-01" });
    const protection = at === 2 ? "PROTECTED_REGISTRATION" : "NONE";
    const names = { tenant: "SYNTHETIC", familyName: "Prov", givenName: id, registeredMunicipality: "1380" };
    db.insert(tables.patient)
      .values({ ...patient, ...names, id, protection })
      .run();
    for (const each of registrations)
      db.insert(tables.registration)
        .values({ ...each, patientId: id })
        .run();
  }
}

let ids = 0;
/** A row about one of the people, by number, with an id of its own. */
export const of = <Row extends object>(row: Row, who: number) => ({
  ...row,
  id: `row-${(ids += 1)}`,
  patientId: people[who] ?? "",
});
