/** Rows of what parties do with an agreement, made of the facts of the data files. */
import type * as tables from "../tables.js";
import type { DocumentedAgreement } from "./facts.js";
import { clauseId } from "./ids.js";
import type { ExampleSupply } from "./registry-shapes.js";

type Insert<Table extends keyof typeof tables> = (typeof tables)[Table]["$inferInsert"];

/** Ways of signing that one agreement's document weighs. */
export function signingOptionRows({ id, signingOptions }: DocumentedAgreement): Insert<"signingOptions">[] {
  return signingOptions.map(({ source, ...option }, position) => ({
    agreementId: id,
    position,
    ...option,
    sources: source,
  }));
}

/** Referral rounds of one agreement. */
export function referralRows({ id: agreementId, referrals }: DocumentedAgreement): Insert<"referrals">[] {
  return referrals.map(({ id, from, to, source }) => ({
    id,
    agreementId,
    opensOn: from,
    closesOn: to,
    sources: source,
  }));
}

/** Questions that were escalated about one agreement. */
export function questionRows({
  id: agreementId,
  escalatedQuestions,
}: DocumentedAgreement): Insert<"escalatedQuestions">[] {
  return escalatedQuestions.map(({ source, ...question }) => ({ agreementId, ...question, sources: source }));
}

/** Who answers for which profession under each wording of one agreement's clauses. */
export function competenceRows({ id, clauses, stages }: DocumentedAgreement): Insert<"competences">[] {
  const first = stages.find(({ from }) => from !== undefined)?.from ?? "";
  return clauses.flatMap(({ number, versions, competence }) =>
    (versions ?? [{ date: first, competence }]).flatMap((wording) =>
      wording.competence.map(({ source, ...row }) => ({
        clauseId: clauseId(id, number),
        date: wording.date,
        ...row,
        sources: source,
      })),
    ),
  );
}

/** Invented figures on the supply of competence. */
export function supplyRows(supply: readonly ExampleSupply[]): Insert<"competenceSupply">[] {
  return supply.map(({ region, ...row }) => ({ regionCode: region, ...row, synthetic: true }));
}
