/** What the guard reads: persons, relations, consents, blocks, and what there is about a person at all. */
import type { PageRequest } from "@vardgraf/core";
import { and, eq, type SQL, sql } from "drizzle-orm";
import type { BlockableRow, BlockFacts } from "../access/block.js";
import type { Relation } from "../access/facts.js";
import { ADULT } from "../access/reach.js";
import { personKind } from "../access/kinds.js";
import { Sealed } from "../access/sealed.js";
import { yearsBefore } from "../day.js";
import {
  block,
  blockRevocation,
  consent,
  type ConsentRow,
  type IdentifierSystem,
  patient,
  patientIdentifier,
  type PatientRow,
} from "../tables.js";
import type { PatientDatabase } from "./database.js";
import { holdings } from "./holdings.js";
import { type Reach, relationRows } from "./relations.js";
import { among, holdsOn, valid } from "./sql.js";

/** Conditions under which a patient is on the caller's own list, beside the relation. */
export interface ListConditions {
  /** Leaves out who died before this day; null: nobody. */
  readonly deceasedSince: string | null;
  /**
   * Leaves out of whom nothing stands for consent for this unit of social services or this employee; null: nobody.
   */
  readonly consentFor: { readonly unitHsaId: string; readonly employeeHsaId: string } | null;
}

/** Reads facts about many persons, each kind of fact in one statement. */
export class AccessStore {
  readonly #db: PatientDatabase["db"];

  constructor(database: PatientDatabase) {
    this.#db = database.db;
  }

  async persons(ids: readonly string[]): Promise<{ id: string; sealed: Sealed<PatientRow> }[]> {
    const rows = await this.#db.select().from(patient).where(among(patient.id, ids));
    return rows.map((row) => ({ id: row.id, sealed: new Sealed(row, personKind) }));
  }

  /** The opaque id of the person with an identity number on a day; null when there is none. */
  async idOfIdentifier(system: IdentifierSystem, value: string, day: string): Promise<string | null> {
    const [row] = await this.#db
      .select({ id: patientIdentifier.patientId })
      .from(patientIdentifier)
      .where(
        and(
          eq(patientIdentifier.system, system),
          eq(patientIdentifier.value, value),
          holdsOn(patientIdentifier, day),
        ),
      );
    return row?.id ?? null;
  }

  /** The relations of the reach to those of `ids` that it has one to. */
  async relations(
    reach: Reach,
    day: string,
    ids: readonly string[],
  ): Promise<{ patientId: string; relation: Relation }[]> {
    const wanted = JSON.stringify(ids);
    const rows = relationRows(reach, day, (id) => sql`${id} IN (SELECT value FROM json_each(${wanted}))`);
    return this.#db
      .all<{ patient_id: string; relation: Relation }>(rows)
      .map(({ patient_id, relation }) => ({ patientId: patient_id, relation }));
  }

  /** Consents registered for a unit. */
  async consents(ids: readonly string[], unitHsaId: string): Promise<ConsentRow[]> {
    return this.#db
      .select()
      .from(consent)
      .where(and(among(consent.patientId, ids), eq(consent.forUnit, unitHsaId), valid(consent)));
  }

  /** Blocks that have not been lifted for good, with the times for which they are lifted for somebody. */
  async blocks(ids: readonly string[]): Promise<{ patientId: string; facts: BlockFacts }[]> {
    const rows = await this.#db
      .select({ block, revocation: blockRevocation })
      .from(block)
      .leftJoin(blockRevocation, and(eq(blockRevocation.blockId, block.id), valid(blockRevocation)))
      .where(and(among(block.patientId, ids), eq(block.status, "ACTIVE"), valid(block)));
    const byId = new Map<
      string,
      { patientId: string; facts: BlockFacts & { revocations: BlockFacts["revocations"][number][] } }
    >();
    for (const { block: row, revocation } of rows) {
      const known = byId.get(row.id) ?? { patientId: row.patientId, facts: { ...row, revocations: [] } };
      if (revocation) known.facts.revocations.push(revocation);
      byId.set(row.id, known);
    }
    return [...byId.values()];
  }

  /** Whose data there are about persons, and of which days as far as that matters to a block. */
  async holdings(ids: readonly string[]): Promise<(BlockableRow & { patientId: string })[]> {
    return this.#db.all<BlockableRow & { patientId: string }>(holdings(ids));
  }

  /** Ids of those that the reach has a relation to, by name and id, behind `afterId`: one more than a page holds. */
  async reachable(
    reach: Reach,
    day: string,
    conditions: ListConditions,
    page: PageRequest,
  ): Promise<string[]> {
    const p = patient;
    const where: SQL[] = [sql`1`];
    if (conditions.deceasedSince !== null) {
      where.push(sql`(${p.deceasedOn} IS NULL OR ${p.deceasedOn} >= ${conditions.deceasedSince})`);
    }
    if (conditions.consentFor !== null) where.push(consented(conditions.consentFor, day));
    if (page.afterId !== null) {
      where.push(
        sql`(${p.familyName}, ${p.givenName}, ${p.id}) > (SELECT family_name, given_name, id FROM patient WHERE id = ${page.afterId})`,
      );
    }
    const everybody = relationRows(reach, day, () => sql`1`);
    return this.#db
      .all<{ id: string }>(
        sql`SELECT ${p.id} AS id FROM ${p} WHERE ${p.id} IN (SELECT patient_id FROM (${everybody})) AND ${sql.join(where, sql` AND `)} ORDER BY ${p.familyName}, ${p.givenName}, ${p.id} LIMIT ${page.limit + 1}`,
      )
      .map(({ id }) => id);
  }
}

/** What opens the person to social services: see `consentOf`. That a child cannot consent ends when it is one no more. */
function consented(
  { unitHsaId, employeeHsaId }: NonNullable<ListConditions["consentFor"]>,
  day: string,
): SQL {
  const t = consent;
  return sql`EXISTS (SELECT 1 FROM ${t} WHERE ${t.patientId} = ${patient.id} AND ${t.forUnit} = ${unitHsaId} AND (${t.forPerson} IS NULL OR ${t.forPerson} = ${employeeHsaId}) AND ${t.scope} IN ('UNIFIED_RECORD', 'SIP') AND (${t.assertion} IN ('CONSENT', 'INCAPACITY') OR (${t.assertion} = 'CHILD_CANNOT_CONSENT' AND ${patient.birthDate} > ${yearsBefore(day, ADULT)})) AND ${t.cancelledAt} IS NULL AND ${holdsOn(t, day)} AND ${valid(t)})`;
}
