/** What the definition of an indicator says: whom to count, and how the counts may be grouped. */
import { type SQL, sql } from "drizzle-orm";
import { fixedContact, patient, type ResidenceRow, residence } from "../tables.js";
import { holdsOn, valid } from "../store/sql.js";

/** How values are grouped. */
export type Grouping = "REGION" | "MUNICIPALITY" | "CARE_HOME";

/** A definition that can be computed. */
export interface Measure {
  readonly code: string;
  readonly groupings: readonly Grouping[];
  /** A query of `municipality, careHome, protected, numerator, denominator` (see `CountRow`) in one statement. */
  readonly counts: (region: string, on: string) => SQL;
}

/** Alive at the end of a day. */
export function aliveOn(day: string): SQL {
  return sql`(${patient.deceasedOn} IS NULL OR ${patient.deceasedOn} > ${day})`;
}

/** 1 for protected registration, otherwise 0: such persons are counted in the region only. */
export const protectedFlag: SQL = sql`(${patient.protection} = 'PROTECTED_REGISTRATION')`;

/** The person has an active fixed physician contact with a name on a day; one of a unit only does not count. */
export function hasNamedPhysician(day: string): SQL {
  return sql`EXISTS (
    SELECT 1 FROM ${fixedContact}
    WHERE ${fixedContact.patientId} = ${patient.id}
      AND ${fixedContact.type} = 'FIXED_PHYSICIAN_CONTACT'
      AND ${fixedContact.practitionerHsaId} IS NOT NULL
      AND ${holdsOn(fixedContact, day)} AND ${valid(fixedContact)}
  )`;
}

/** The residence is in a care home for older people on a day, and is no short-term place. */
export function livesInCareHome(day: string): SQL {
  const form: ResidenceRow["form"] = "SPECIAL";
  return sql`${residence.form} = ${form} AND ${residence.shortTerm} = 0 AND ${residence.careHomeId} IS NOT NULL
    AND ${holdsOn(residence, day)} AND ${valid(residence)}`;
}

/** A municipality code belongs to a region: the first two digits are the region's. */
export function inRegion(municipality: SQL | typeof residence.municipality, region: string): SQL {
  return sql`${municipality} >= ${region} AND ${municipality} < ${`${region}:`}`;
}
