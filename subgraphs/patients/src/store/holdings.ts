/** The SQL of which providers and units have data about a person: for what the law lets others know exists. */
import { type AnyColumn, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import {
  block,
  carePlan,
  carePlanActivity,
  encounter,
  fixedContact,
  inpatientStay,
  listing,
  medicationReview,
  municipalCareEnrolment,
  supportEpisode,
} from "../tables.js";
import { among, valid } from "./sql.js";

/** A table of rows that belong to care providers. */
export type Held = SQLiteTable & {
  readonly patientId: AnyColumn;
  readonly custodianProvider: AnyColumn;
  readonly authorUnit: AnyColumn;
  readonly enteredInErrorAt: AnyColumn;
};

const day = (instant: AnyColumn): SQL => sql`substr(${instant}, 1, 10)`;

/** Every table whose rows may be another provider's, with the first and last day that a row tells about. */
export const held: readonly { readonly table: Held; readonly from: SQL; readonly to: SQL }[] = [
  { table: listing, from: sql`${listing.validFrom}`, to: sql`${listing.validTo}` },
  {
    table: municipalCareEnrolment,
    from: sql`${municipalCareEnrolment.validFrom}`,
    to: sql`${municipalCareEnrolment.validTo}`,
  },
  { table: fixedContact, from: sql`${fixedContact.validFrom}`, to: sql`${fixedContact.validTo}` },
  { table: carePlan, from: sql`${carePlan.periodFrom}`, to: sql`${carePlan.periodTo}` },
  activities(),
  { table: inpatientStay, from: day(inpatientStay.admittedAt), to: day(inpatientStay.dischargedAt) },
  { table: supportEpisode, from: sql`${supportEpisode.startedOn}`, to: sql`${supportEpisode.endedOn}` },
  { table: encounter, from: day(encounter.at), to: day(encounter.at) },
  { table: medicationReview, from: sql`${medicationReview.on}`, to: sql`${medicationReview.on}` },
];

/** An activity tells about its own days and those of its plan, as where the guard decides on it. */
function activities(): { readonly table: Held; readonly from: SQL; readonly to: SQL } {
  const table = carePlanActivity;
  const own = sql`${day(table.recordedAt)}, COALESCE(${table.due}, ${day(table.recordedAt)})`;
  const ofPlan = (what: AnyColumn): SQL =>
    sql`(SELECT ${what} FROM ${carePlan} WHERE ${carePlan.id} = ${table.carePlanId})`;
  const end = ofPlan(carePlan.periodTo);
  return {
    table,
    from: sql`MIN(${own}, ${ofPlan(carePlan.periodFrom)})`,
    to: sql`CASE WHEN ${end} IS NOT NULL THEN MAX(${own}, ${end}) END`,
  };
}

/**
 * A query of `patientId, custodianProvider, authorUnit, from, to` for persons. The days of rows differ only
 * for a person who has a block of a period; for all others, providers and units are enough and few.
 */
export function holdings(ids: readonly string[]): SQL {
  const parts = held.map(({ table, from, to }) => {
    const periodMatters = sql`EXISTS (SELECT 1 FROM ${block} WHERE ${block.patientId} = ${table.patientId} AND (${block.infoFrom} IS NOT NULL OR ${block.infoTo} IS NOT NULL))`;
    return sql`SELECT ${table.patientId} AS "patientId", ${table.custodianProvider} AS "custodianProvider", ${table.authorUnit} AS "authorUnit", CASE WHEN ${periodMatters} THEN ${from} ELSE '' END AS "from", CASE WHEN ${periodMatters} THEN ${to} END AS "to" FROM ${table} WHERE ${among(table.patientId, ids)} AND ${valid(table)}`;
  });
  return sql.join(parts, sql` UNION `);
}
