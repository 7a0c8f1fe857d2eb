/** Changes that parties make to the register of an agreement: answers, decisions, questions, follow-ups. */
import { randomUUID } from "node:crypto";
import { ChangeRefused, type KnownCaller, refuseIf, type UserError, userError } from "@vardgraf/core";
import { and, asc, eq } from "drizzle-orm";
import type {
  RaiseEscalatedQuestionInput,
  RecordFollowUpInput,
  RecordSigningDecisionInput,
  SubmitReferralResponseInput,
} from "../../generated/resolvers.js";
import { questionProblems } from "../../rules/escalated-question.js";
import { textProblems, textsProblems } from "../../rules/free-text.js";
import { recordingProblems } from "../../rules/recording-decision.js";
import { answerProblems } from "../../rules/referral.js";
import { effectiveFrom, mustDecide } from "../../rules/signing.js";
import * as tables from "../../tables.js";
import { readClausesOf, readStages, readStatus } from "../lifecycle-facts.js";
import { type Acting, actingForOrganisation, actingIn, type Transaction } from "./acting.js";

type Caller = Pick<KnownCaller, "organisationNumber">;

/** Answers a referral, or changes the answer; answers the id of the response. */
export function submitReferralResponse(
  transaction: Transaction,
  caller: Caller,
  input: SubmitReferralResponseInput,
  today: string,
): { response: string } {
  const { db, author } = transaction;
  const { referrals, referralResponses: t } = tables;
  const referral = db.select().from(referrals).where(eq(referrals.id, input.referral)).get();
  if (referral === undefined) throw new ChangeRefused([userError("NOT_FOUND", "referral")]);
  const { party } = actingForOrganisation(transaction, caller, referral.agreementId);
  const clauseIds = new Set(readClausesOf(db, referral.agreementId).map(({ id }) => id));
  refuseIf([
    ...answerProblems(referral, today),
    ...textProblems("text", input.text),
    ...input.comments.flatMap(({ clause, text }, index): UserError[] => {
      const field = ["comments", String(index), "clause"];
      if (!clauseIds.has(clause)) return [userError("UNKNOWN_REFERENCE", field)];
      if (input.comments.findIndex((other) => other.clause === clause) < index)
        return [userError("ALREADY_EXISTS", field, "The clause has a view already.")];
      return textProblems(["comments", String(index), "text"], text);
    }),
  ]);
  const answer = {
    grade: input.grade,
    text: input.text,
    comments: input.comments.map(({ clause, grade, text }) => ({ clauseId: clause, grade, text })),
    submittedAt: author.at,
  };
  const before = db
    .select()
    .from(t)
    .where(and(eq(t.referralId, referral.id), eq(t.partyId, party.id)))
    .get();
  if (before === undefined) {
    const id = `resp-${randomUUID()}`;
    transaction.insert(t, { id, referralId: referral.id, partyId: party.id, ...answer });
    return { response: id };
  }
  transaction.update(t, before.id, versionOf(input.expectedVersion), answer);
  return { response: before.id };
}

/** Records a party's decision, or corrects one; answers the ids of decision and party. */
export function recordSigningDecision(
  transaction: Transaction,
  caller: Caller,
  input: RecordSigningDecisionInput,
  today: string,
): { decision: string; party: string; agreement: string } {
  const { db, author } = transaction;
  const { recordedDecisions: t } = tables;
  const acting = actingIn(transaction, caller, input.agreement, input.party ?? null);
  const { agreement, party } = acting;
  const own = db.select().from(t).where(eq(t.partyId, party.id)).orderBy(asc(t.decidedOn)).all();
  const corrected = correctedDecision(own, input);
  const earlier = own.filter(({ id }) => id !== corrected?.id);
  const { outcome, decidedOn, body, protocolRef } = input;
  refuseIf([
    ...recordingProblems({
      outcome,
      decidedOn,
      today,
      hasSigningRule: agreement.signingRule !== null,
      decides: mustDecide(agreement.signingRule, party),
      status: statusWithout(transaction, acting, earlier, decidedOn),
      statusToday: statusWithout(transaction, acting, earlier, today),
      earlier,
    }),
    ...textsProblems({ body, protocolRef }),
  ]);
  const row = { outcome, decidedOn, body, protocolRef, recordedAt: author.at };
  const decision = corrected
    ? transaction.update(t, corrected.id, versionOf(input.expectedVersion), row)
    : transaction.insert(t, {
        id: `dec-${randomUUID()}`,
        agreementId: agreement.id,
        partyId: party.id,
        ...row,
      });
  return { decision: decision.id, party: party.id, agreement: agreement.id };
}

type RecordedDecision = typeof tables.recordedDecisions.$inferSelect;

/** The decision that is corrected: the party's own, and its latest, so that no history is turned around. */
function correctedDecision(
  own: readonly RecordedDecision[],
  { corrects }: RecordSigningDecisionInput,
): RecordedDecision | null {
  if (corrects == null) return null;
  const latest = own.at(-1);
  if (!own.some(({ id }) => id === corrects)) throw new ChangeRefused([userError("NOT_FOUND", "corrects")]);
  if (latest?.id === corrects) return latest;
  throw new ChangeRefused([
    userError("DAY_ORDER", "corrects", "Only the party's latest decision is corrected."),
  ]);
}

/** How far the agreement has come with only `earlier` of the own decisions, made-up ones left out. */
function statusWithout(
  { db }: Transaction,
  { agreement, parties, party }: Acting,
  earlier: readonly RecordedDecision[],
  day: string,
) {
  const known = earlier.map((decision) => ({ ...decision, synthetic: false }));
  const decides = mustDecide(agreement.signingRule, party);
  const fromFiles = [...party.earlierDecisions, ...(party.decision ? [party.decision] : [])].filter(
    ({ id, synthetic }) => id === null && !synthetic,
  );
  const all = [...fromFiles, ...known];
  const among = parties.map((each) =>
    each.id === party.id
      ? { ...party, mustDecide: decides, decision: all.at(-1) ?? null, earlierDecisions: all.slice(0, -1) }
      : each,
  );
  return readStatus(db, agreement, day, among);
}

/** Raises a question; answers its id. */
export function raiseEscalatedQuestion(
  transaction: Transaction,
  caller: Caller,
  input: RaiseEscalatedQuestionInput,
  today: string,
): { question: string } {
  const { agreement, party } = actingForOrganisation(transaction, caller, input.agreement);
  const { question, facts, regionPerspective, municipalPerspective, proposal, titleSv } = input;
  const parts = { question, facts, regionPerspective, municipalPerspective, proposal };
  refuseIf([...textsProblems({ titleSv }), ...questionProblems(parts)]);
  const id = `esc-${randomUUID()}`;
  transaction.insert(tables.escalatedQuestions, {
    id,
    agreementId: agreement.id,
    titleSv,
    titleEn: input.titleEn ?? null,
    raisedOn: today,
    partyId: party.id,
    ...parts,
    sources: [],
    recorded: true,
  });
  return { question: id };
}

/** Records a party's follow-up of a year, or changes it; answers its id. */
export function recordFollowUp(
  transaction: Transaction,
  caller: Caller,
  input: RecordFollowUpInput,
  today: string,
): { followUp: string } {
  const { db } = transaction;
  const { followUps: t } = tables;
  const { agreement, parties, party } = actingForOrganisation(transaction, caller, input.agreement);
  const { year, heldOn, summary, protocolRef } = input;
  const { signingRule, notBefore, majorityThreshold, validTo } = agreement;
  const from =
    effectiveFrom(signingRule, parties, notBefore, majorityThreshold) ??
    readStages(db, [agreement.id]).find(({ status }) => status === "IN_FORCE")?.validFrom ??
    null;
  const inForce =
    from !== null &&
    from <= `${year}-12-31` &&
    from <= today &&
    (validTo === null || validTo >= `${year}-01-01`);
  const problems = textsProblems({ summary, protocolRef });
  if (!inForce)
    problems.push(
      userError("AGREEMENT_NOT_IN_FORCE", "year", "The agreement was not in force in that year."),
    );
  if (heldOn > today) problems.push(userError("DAY_IN_FUTURE", "heldOn"));
  if (heldOn < `${year}-01-01`)
    problems.push(userError("DAY_ORDER", "heldOn", "A year is not followed up before it begins."));
  refuseIf(problems);
  const row = { heldOn, summary, protocolRef };
  const before = db
    .select()
    .from(t)
    .where(and(eq(t.agreementId, agreement.id), eq(t.year, year), eq(t.partyId, party.id)))
    .get();
  if (before === undefined) {
    const id = `fu-${randomUUID()}`;
    transaction.insert(t, { id, agreementId: agreement.id, year, partyId: party.id, ...row });
    return { followUp: id };
  }
  transaction.update(t, before.id, versionOf(input.expectedVersion), row);
  return { followUp: before.id };
}

/** The version that a change of an existing row must name. */
function versionOf(expectedVersion: number | null | undefined): number {
  if (expectedVersion != null) return expectedVersion;
  throw new ChangeRefused([
    userError("ALREADY_EXISTS", "expectedVersion", "It is there already: name its version to change it."),
  ]);
}
