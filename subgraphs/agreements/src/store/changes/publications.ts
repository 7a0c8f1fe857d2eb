/** Wordings that are published: a draft becomes a proposal, a clause gets another wording (E51). */
import { randomUUID } from "node:crypto";
import { ChangeRefused, refuseIf, type UserError, userError } from "@vardgraf/core";
import { Temporal } from "temporal-polyfill";
import type { PublishedClauseInput, PublishVersionInput } from "../../generated/resolvers.js";
import type { ClauseRow } from "../../model.js";
import { textProblems } from "../../rules/free-text.js";
import { publishingProblems } from "../../rules/publishing.js";
import * as tables from "../../tables.js";
import { readClausesOf, readStages, readStatus, readVersions } from "../lifecycle-facts.js";
import { actingForOrganisation, type Transaction } from "./acting.js";
import { addStage, type Drafter } from "./drafts.js";

/** Publishes wordings of clauses; answers the id of the agreement. */
export function publishVersion(
  transaction: Transaction,
  caller: Drafter,
  input: PublishVersionInput,
  today: string,
): { agreement: string } {
  const { db } = transaction;
  const { agreement } = actingForOrganisation(transaction, caller, input.agreement);
  transaction.update(tables.agreements, agreement.id, input.expectedVersion, {});
  const status = readStatus(db, agreement, today);
  const clauses = readClausesOf(db, agreement.id);
  const versions = readVersions(
    db,
    clauses.map(({ id }) => id),
  );
  const known = (number: string): ClauseRow | undefined => clauses.find((clause) => clause.number === number);
  const newest = (number: string): string | null =>
    versions.findLast(({ clauseId }) => clauseId === known(number)?.id)?.date ?? null;
  const stages = readStages(db, [agreement.id]);
  const problems = publishingProblems(
    status,
    input.date,
    today,
    stages.at(-1)?.validFrom ?? null,
    input.clauses.map(({ number }) => ({ number, newest: newest(number) })),
  );
  if (input.label.trim() === "") problems.push(userError("VALUE_REQUIRED", "label"));
  problems.push(
    ...input.clauses.flatMap((clause, index) => clauseProblems(clause, index, known(clause.number))),
  );
  refuseIf(problems);

  for (const [index, clause] of input.clauses.entries()) {
    const before = known(clause.number);
    const clauseId = before?.id ?? addClause(transaction, agreement.id, clause, clauses.length + index);
    if (before && newest(clause.number) === null)
      addWording(
        transaction,
        before.id,
        dayOfEarlierWording(stages.at(-1)?.validFrom ?? null, input.date),
        "Tidigare lydelse",
        before,
      );
    addWording(transaction, clauseId, input.date, input.label, clause);
  }
  if (status === "DRAFT") addStage(transaction, agreement.id, "PROPOSED", input.date);
  return { agreement: agreement.id };
}

function clauseProblems(
  clause: PublishedClauseInput,
  index: number,
  before: ClauseRow | undefined,
): UserError[] {
  const field = (name: string): string[] => ["clauses", String(index), name];
  const problems = [
    ...textProblems(field("textSv"), clause.textSv),
    ...textProblems(field("textEn"), clause.textEn),
  ];
  if (clause.number.trim() === "") problems.push(userError("VALUE_REQUIRED", field("number")));
  if (before === undefined && clause.category == null)
    problems.push(userError("VALUE_REQUIRED", field("category"), "A new clause says what it is about."));
  if (before === undefined && clause.dutyHolder == null)
    problems.push(userError("VALUE_REQUIRED", field("dutyHolder"), "A new clause says who has the duty."));
  return problems;
}

function addClause(
  transaction: Transaction,
  agreementId: string,
  { number, textSv, textEn, category, dutyHolder, periodicity }: PublishedClauseInput,
  position: number,
): string {
  if (category == null || dutyHolder == null)
    throw new ChangeRefused([userError("VALUE_REQUIRED", "clauses")]);
  const id = `${agreementId}/${number}`;
  transaction.insert(tables.clauses, {
    id,
    agreementId,
    position,
    number,
    textSv,
    textEn,
    category,
    dutyHolder,
    periodicity: periodicity ?? null,
    sources: [],
    recorded: true,
  });
  return id;
}

function addWording(
  transaction: Transaction,
  clauseId: string,
  date: string,
  label: string,
  { textSv, textEn }: { readonly textSv: string; readonly textEn: string },
): void {
  transaction.insert(tables.publishedWordings, {
    id: `word-${randomUUID()}`,
    clauseId,
    date,
    label,
    textSv,
    textEn,
  });
}

/**
 * The day that a wording without one is kept under, when a later one is published: that of the stage of the
 * agreement that it belonged to, or the day before where that is not known or not earlier.
 */
function dayOfEarlierWording(stage: string | null, date: string): string {
  if (stage !== null && stage < date) return stage;
  return Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();
}
