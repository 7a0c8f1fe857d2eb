/** Where care relations are read from: the SQL of who reaches whom. */
import { isNull, type SQL, sql } from "drizzle-orm";
import type { Relation } from "../access/facts.js";
import { yearsBefore } from "../day.js";
import {
  carePlanActivity,
  guardianship,
  inpatientStay,
  listing,
  municipalCareEnrolment,
  patient,
  patientRelation,
  residence,
  reviewCase,
  supportEpisode,
} from "../tables.js";
import { type Held, held } from "./holdings.js";
import { holdsOn, valid } from "./sql.js";

/** Whom a caller can reach at all, by role; who reaches whom is in `access/reach.ts`. */
export type Reach =
  | {
      readonly by: "MUNICIPAL_CARE";
      readonly providerHsaId: string;
      readonly unitHsaId: string;
      readonly employeeHsaId: string;
    }
  | { readonly by: "PHYSICIAN"; readonly unitHsaId: string }
  | { readonly by: "SOCIAL_SERVICES"; readonly providerHsaId: string; readonly unitHsaId: string }
  | { readonly by: "REVIEW"; readonly organisationNumber: string }
  | { readonly by: "HELD"; readonly providerHsaId: string }
  | {
      readonly by: "SELF";
      readonly patientId: string;
      /** Age from which a child must say yes to its guardian. */
      readonly ageOfOwnSay: number;
      /** Age from which there are no guardians. */
      readonly adult: number;
    }
  | { readonly by: "SANDBOX" }
  | { readonly by: "NOBODY" };

/**
 * A query of `patient_id, relation` for a reach on `day`; `only` narrows each part of it to some patients.
 * The same parts answer both "which of these" and "all of mine", so that a list never shows somebody whom a
 * look-up would not.
 */
export function relationRows(reach: Reach, day: string, only: (patientId: SQL) => SQL): SQL {
  return sql.join(
    partsOf(reach, day).map(
      ({ relation, id, from, where }) =>
        sql`SELECT ${id} AS patient_id, ${sql.raw(`'${relation}'`)} AS relation FROM ${from} WHERE ${where} AND ${only(id)}`,
    ),
    sql` UNION ALL `,
  );
}

interface Part {
  readonly relation: Relation;
  readonly id: SQL;
  readonly from: SQL;
  readonly where: SQL;
}

function partsOf(reach: Reach, day: string): Part[] {
  switch (reach.by) {
    case "MUNICIPAL_CARE":
      return [enrolled(reach.providerHsaId, day), declared(reach.unitHsaId, reach.employeeHsaId, day)];
    case "PHYSICIAN":
      return [listed(reach.unitHsaId, day), admitted(reach.unitHsaId, day), supported(reach.unitHsaId, day)];
    case "SOCIAL_SERVICES":
      return [housed(reach.providerHsaId, day), servedBy(reach.unitHsaId)];
    case "REVIEW":
      return [reviewed(reach.organisationNumber, day)];
    case "HELD":
      return held.map(({ table }) => heldIn(table, reach.providerHsaId));
    case "SELF":
      return [persons("SELF", sql`${patient.id} = ${reach.patientId}`), guarded(reach, day)];
    case "SANDBOX":
      return [persons("SYNTHETIC", sql`${patient.tenant} = 'SYNTHETIC'`)];
    case "NOBODY":
      return [persons("NONE", sql`0`)];
  }
}

function persons(relation: Relation, where: SQL): Part {
  return { relation, id: sql`${patient.id}`, from: sql`${patient}`, where };
}

function enrolled(providerHsaId: string, day: string): Part {
  const t = municipalCareEnrolment;
  return {
    relation: "ENROLLED",
    id: sql`${t.patientId}`,
    from: sql`${t}`,
    where: sql`${t.custodianProvider} = ${providerHsaId} AND ${holdsOn(t, day)} AND ${valid(t)}`,
  };
}

function declared(unitHsaId: string, employeeHsaId: string, day: string): Part {
  const t = patientRelation;
  return {
    relation: "DECLARED",
    id: sql`${t.patientId}`,
    from: sql`${t}`,
    where: sql`${t.unit} = ${unitHsaId} AND (${t.employeeHsaId} IS NULL OR ${t.employeeHsaId} = ${employeeHsaId}) AND ${holdsOn(t, day)} AND ${valid(t)}`,
  };
}

function listed(unitHsaId: string, day: string): Part {
  const t = listing;
  return {
    relation: "LISTED",
    id: sql`${t.patientId}`,
    from: sql`${t}`,
    where: sql`${t.healthCentre} = ${unitHsaId} AND ${holdsOn(t, day)} AND ${valid(t)}`,
  };
}

/** The clinic has until the end of the day of discharge, which is the last day for its transfer of information. */
function admitted(unitHsaId: string, day: string): Part {
  const t = inpatientStay;
  return {
    relation: "OPEN_STAY",
    id: sql`${t.patientId}`,
    from: sql`${t}`,
    where: sql`${t.clinic} = ${unitHsaId} AND (${isNull(t.dischargedAt)} OR substr(${t.dischargedAt}, 1, 10) = ${day}) AND ${valid(t)}`,
  };
}

/** Support that is planned counts already: the mobile service takes part in the planning (B40). */
function supported(unitHsaId: string, day: string): Part {
  const t = supportEpisode;
  return {
    relation: "SUPPORT_EPISODE",
    id: sql`${t.patientId}`,
    from: sql`${t}`,
    where: sql`${t.unit} = ${unitHsaId} AND (${t.endedOn} IS NULL OR ${t.endedOn} >= ${day}) AND ${valid(t)}`,
  };
}

function housed(providerHsaId: string, day: string): Part {
  const t = residence;
  return {
    relation: "SERVICES",
    id: sql`${t.patientId}`,
    from: sql`${t}`,
    where: sql`${t.custodianProvider} = ${providerHsaId} AND ${t.form} <> 'ORDINARY' AND ${holdsOn(t, day)} AND ${valid(t)}`,
  };
}

function servedBy(unitHsaId: string): Part {
  const t = carePlanActivity;
  return {
    relation: "SERVICES",
    id: sql`${t.patientId}`,
    from: sql`${t}`,
    where: sql`${t.responsibleUnit} = ${unitHsaId} AND ${t.status} IN ('NOT_STARTED', 'SCHEDULED', 'IN_PROGRESS') AND ${valid(t)}`,
  };
}

function reviewed(organisationNumber: string, day: string): Part {
  const t = reviewCase;
  return {
    relation: "REVIEW_CASE",
    id: sql`${t.patientId}`,
    from: sql`${t}`,
    where: sql`${t.organisationNumber} = ${organisationNumber} AND ${holdsOn(t, day)} AND ${valid(t)}`,
  };
}

/** Rows entered in error count: somebody has to be able to close them, and to answer for them. */
function heldIn(table: Held, providerHsaId: string): Part {
  return {
    relation: "HELD",
    id: sql`${table.patientId}`,
    from: sql`${table}`,
    where: sql`${table.custodianProvider} = ${providerHsaId}`,
  };
}

/**
 * A death ends custody, and so does the day on which the child comes of age. A child with a protected identity is
 * left out here so that it is on no list; the decision table says so for everything else.
 */
function guarded({ patientId, ageOfOwnSay, adult }: Extract<Reach, { by: "SELF" }>, day: string): Part {
  const t = guardianship;
  return {
    relation: "GUARDIAN",
    id: sql`${t.childId}`,
    from: sql`${t} JOIN ${patient} ON ${patient.id} = ${t.childId}`,
    where: sql`${t.guardianId} = ${patientId} AND ${holdsOn(t, day)} AND ${patient.deceasedOn} IS NULL AND ${patient.protection} = 'NONE' AND (${patient.birthDate} > ${yearsBefore(day, ageOfOwnSay)} OR (${patient.birthDate} > ${yearsBefore(day, adult)} AND ${t.childAgreedOn} <= ${day}))`,
  };
}
