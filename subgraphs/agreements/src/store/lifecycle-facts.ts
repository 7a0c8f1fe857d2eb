/** What the life of agreements is worked out from: read inside a transaction or outside. */
import { asc, eq, inArray } from "drizzle-orm";
import type { AgreementRow, AgreementStageRow, ClauseVersionRow, PartyRow } from "../model.js";
import { agreementStatus, statusAmong } from "../rules/agreement-status.js";
import {
  agreements,
  agreementStages,
  clauses,
  clauseVersions,
  parties,
  publishedWordings,
  recordedStages,
} from "../tables.js";
import type { AgreementStatus } from "../terms.js";
import type { AgreementsDatabase } from "./database.js";
import { readParties } from "./parties.js";

type Db = AgreementsDatabase["db"];

/** Stages of the sources and those that changes brought, earliest first. */
export function readStages(db: Db, agreementIds: readonly string[]): AgreementStageRow[] {
  const stated = db
    .select()
    .from(agreementStages)
    .where(inArray(agreementStages.agreementId, agreementIds))
    .orderBy(asc(agreementStages.position))
    .all();
  const recorded = db
    .select()
    .from(recordedStages)
    .where(inArray(recordedStages.agreementId, agreementIds))
    .all();
  return [...stated, ...recorded].toSorted((a, b) => compare(a.validFrom ?? "", b.validFrom ?? ""));
}

/** Wordings of the sources and those that were published here, earliest first. */
export function readVersions(db: Db, clauseIds: readonly string[]): ClauseVersionRow[] {
  const stated = db.select().from(clauseVersions).where(inArray(clauseVersions.clauseId, clauseIds)).all();
  const published = db
    .select()
    .from(publishedWordings)
    .where(inArray(publishedWordings.clauseId, clauseIds))
    .all()
    .map(({ clauseId, date, label, textSv, textEn }) => ({
      clauseId,
      date,
      label,
      textSv,
      textEn,
      sources: [],
    }));
  return [...stated, ...published].toSorted((a, b) => compare(a.date, b.date));
}

/** An agreement; null when there is none. */
export function readAgreement(db: Db, id: string): AgreementRow | null {
  return db.select().from(agreements).where(eq(agreements.id, id)).get() ?? null;
}

/** Parties of an agreement in its order. */
export function readPartiesOf(db: Db, agreementId: string): PartyRow[] {
  return readParties(db, eq(parties.agreementId, agreementId));
}

/** Clauses of an agreement in its order. */
export function readClausesOf(db: Db, agreementId: string) {
  return db
    .select()
    .from(clauses)
    .where(eq(clauses.agreementId, agreementId))
    .orderBy(asc(clauses.position))
    .all();
}

/** Status of an agreement on `day`, with `among` in place of its parties where they are given. */
export function readStatus(
  db: Db,
  agreement: AgreementRow,
  day: string,
  among?: PartyRow[],
): AgreementStatus {
  const facts = {
    ...agreement,
    parties: among ?? readPartiesOf(db, agreement.id),
    stages: readStages(db, [agreement.id]),
  };
  const status = agreementStatus(facts, day);
  if (status !== "IN_FORCE") return status;
  const others = db.select().from(agreements).where(eq(agreements.replacesId, agreement.id)).all();
  return statusAmong(
    status,
    others.map((other) => readStatus(db, other, day)),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
