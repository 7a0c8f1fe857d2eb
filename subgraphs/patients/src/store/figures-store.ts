/** Counts without persons: one statement a figure. */
import { and, asc, gte, lt, sql } from "drizzle-orm";
import { municipalCareEnrolment, patient, registration, residence } from "../tables.js";
import type { PatientDatabase } from "./database.js";
import { among, holdsOn, valid } from "./sql.js";

/** Reads counts. */
export class FiguresStore {
  readonly #db: PatientDatabase["db"];

  constructor(database: PatientDatabase) {
    this.#db = database.db;
  }

  /** Codes of the municipalities of a region in which anybody has ever been registered, in order. */
  async municipalities(region: string): Promise<string[]> {
    const rows = await this.#db
      .selectDistinct({ code: registration.municipality })
      .from(registration)
      .where(and(gte(registration.municipality, region), lt(registration.municipality, `${region}:`)))
      .orderBy(asc(registration.municipality));
    return rows.map(({ code }) => code);
  }

  /** Persons with municipal health care who live in a care area on a day; not those with protected registration. */
  async enrolledInAreas(
    careAreaIds: readonly string[],
    day: string,
  ): Promise<{ careAreaId: string; count: number }[]> {
    return this.#db.all<{ careAreaId: string; count: number }>(sql`
      SELECT ${residence.careAreaId} AS "careAreaId", count(DISTINCT ${residence.patientId}) AS "count"
      FROM ${residence}
      JOIN ${patient} ON ${patient.id} = ${residence.patientId}
      WHERE ${among(residence.careAreaId, careAreaIds)} AND ${holdsOn(residence, day)} AND ${valid(residence)}
        AND ${residence.shortTerm} = 0
        AND ${patient.protection} <> 'PROTECTED_REGISTRATION'
        AND (${patient.deceasedOn} IS NULL OR ${patient.deceasedOn} > ${day})
        AND EXISTS (
          SELECT 1 FROM ${municipalCareEnrolment}
          WHERE ${municipalCareEnrolment.patientId} = ${residence.patientId}
            AND ${holdsOn(municipalCareEnrolment, day)} AND ${valid(municipalCareEnrolment)}
        )
      GROUP BY ${residence.careAreaId}`);
  }
}
