/** Parties with the organisations that they are and the decisions that they have taken. */
import { asc, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { PartyRow, SigningDecisionRow } from "../model.js";
import { organisations, parties, recordedDecisions, signingDecisions } from "../tables.js";
import type { AgreementsDatabase } from "./database.js";

/** A party that is no region, municipality or body of a region has no organisation that acts for it here. */
const organisationCode = sql`CASE ${parties.kind}
  WHEN 'MUNICIPALITY' THEN ${parties.municipalityCode}
  WHEN 'REGION' THEN ${parties.regionCode}
  WHEN 'INTERNAL_BODY' THEN ${parties.regionCode} END`;

/** The parties that `where` tells, in the order of their agreement; two statements, inside a transaction or not. */
export function readParties(db: AgreementsDatabase["db"], where: SQL | undefined): PartyRow[] {
  const rows = db
    .select({
      party: parties,
      decision: signingDecisions,
      organisationNumber: organisations.organisationNumber,
    })
    .from(parties)
    .leftJoin(signingDecisions, eq(signingDecisions.partyId, parties.id))
    .leftJoin(organisations, eq(organisations.code, organisationCode))
    .where(where)
    .orderBy(asc(parties.position))
    .all();
  const recorded = db
    .select()
    .from(recordedDecisions)
    .where(inArray(recordedDecisions.partyId, db.select({ id: parties.id }).from(parties).where(where)))
    .orderBy(asc(recordedDecisions.decidedOn))
    .all();
  const byParty = new Map<string, SigningDecisionRow[]>();
  for (const { id, version, partyId, outcome, decidedOn, body, protocolRef } of recorded) {
    const decision = { id, version, outcome, decidedOn, body, protocolRef, synthetic: false };
    byParty.set(partyId, [...(byParty.get(partyId) ?? []), decision]);
  }
  return rows.map(({ party, decision, organisationNumber }) => {
    const own = byParty.get(party.id) ?? [];
    const all = decision && (own.length === 0 || !decision.synthetic) ? [fromFile(decision), ...own] : own;
    const inOrder = all.toSorted((a, b) => ((a.decidedOn ?? "") < (b.decidedOn ?? "") ? -1 : 1));
    return {
      ...party,
      organisationNumber,
      decision: inOrder.at(-1) ?? null,
      earlierDecisions: inOrder.slice(0, -1),
    };
  });
}

/** A decision of the files. One that is made up gives way to any that the party has recorded. */
function fromFile(row: typeof signingDecisions.$inferSelect): SigningDecisionRow {
  const { partyId: _partyId, ...decision } = row;
  return { id: null, version: null, ...decision };
}

/** Ids of the parties that are the organisation, as a part of another query. */
export function partyIdsOf(db: AgreementsDatabase["db"], organisation: string) {
  return db
    .select({ id: parties.id })
    .from(parties)
    .innerJoin(organisations, eq(organisations.code, organisationCode))
    .where(eq(organisations.organisationNumber, organisation));
}
