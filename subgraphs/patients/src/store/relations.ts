/** Where care relations are read from: the SQL of who reaches whom. */
import { isNull, type SQL, sql } from "drizzle-orm";
import type { Relation } from "../access/facts.js";
import {
  carePlanActivity,
  inpatientStay,
  listing,
  municipalCareEnrolment,
  patient,
  patientRelation,
  residence,
  supportEpisode,
} from "../tables.js";
import { holdsOn, valid } from "./sql.js";

/** Whom a caller can reach at all, by role; which relations these are is in `access/decide.ts`. */
export type Reach =
  | {
      readonly by: "MUNICIPAL_CARE";
      readonly providerHsaId: string;
      readonly unitHsaId: string;
      readonly employeeHsaId: string;
    }
  | { readonly by: "PHYSICIAN"; readonly unitHsaId: string }
  | { readonly by: "SOCIAL_SERVICES"; readonly providerHsaId: string; readonly unitHsaId: string }
  | { readonly by: "SELF"; readonly patientId: string }
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
      return [listed(reach.unitHsaId, day), admitted(reach.unitHsaId), supported(reach.unitHsaId, day)];
    case "SOCIAL_SERVICES":
      return [housed(reach.providerHsaId, day), servedBy(reach.unitHsaId)];
    case "SELF":
      return [persons("SELF", sql`${patient.id} = ${reach.patientId}`)];
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

function admitted(unitHsaId: string): Part {
  const t = inpatientStay;
  return {
    relation: "OPEN_STAY",
    id: sql`${t.patientId}`,
    from: sql`${t}`,
    where: sql`${t.clinic} = ${unitHsaId} AND ${isNull(t.dischargedAt)} AND ${valid(t)}`,
  };
}

function supported(unitHsaId: string, day: string): Part {
  const t = supportEpisode;
  return {
    relation: "SUPPORT_EPISODE",
    id: sql`${t.patientId}`,
    from: sql`${t}`,
    where: sql`${t.unit} = ${unitHsaId} AND ${t.startedOn} <= ${day} AND (${t.endedOn} IS NULL OR ${t.endedOn} >= ${day}) AND ${valid(t)}`,
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
    where: sql`${t.responsibleUnit} = ${unitHsaId} AND ${t.status} IN ('PLANNED', 'IN_PROGRESS') AND ${valid(t)}`,
  };
}
