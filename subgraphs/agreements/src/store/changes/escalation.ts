/** Changes of disagreements and disputes: every one a step that the ladder allows. */
import { randomUUID } from "node:crypto";
import { ChangeRefused, type KnownCaller, refuse, refuseIf, type UserError, userError } from "@vardgraf/core";
import { and, asc, eq, ne } from "drizzle-orm";
import type { OpenEscalationInput } from "../../generated/resolvers.js";
import type { PartyRow } from "../../model.js";
import { binds } from "../../rules/agreement-status.js";
import { textProblems } from "../../rules/free-text.js";
import { type Actor, answerTo, type LadderAct, openingProblems } from "../../rules/ladder.js";
import { ownParty } from "../../rules/own-party.js";
import * as tables from "../../tables.js";
import { readClausesOf, readPartiesOf, readStatus } from "../lifecycle-facts.js";
import { actingIn, type Transaction } from "./acting.js";

type Caller = Pick<KnownCaller, "organisationNumber" | "subject" | "employeeHsaId" | "appointments">;

const { escalationCases, escalationEvents } = tables;

/** Opens a case at step 1; answers its id. */
export function openEscalation(
  transaction: Transaction,
  caller: Caller,
  input: OpenEscalationInput,
  today: string,
): { case: string } {
  const { db, author } = transaction;
  const { agreement, parties } = actingIn(
    transaction,
    caller,
    input.agreement,
    ownAmong(transaction, caller, input),
  );
  const named = [...new Set(input.parties)].flatMap((id) => parties.find((party) => party.id === id) ?? []);
  const own = ownParty(named, caller.organisationNumber);
  const other = named.find(({ id }) => id !== own.party?.id);
  if (own.party === null || other === undefined || input.parties.length !== 2)
    throw new ChangeRefused([userError("PARTIES_NOT_DISTINCT", "parties")]);
  const actor = actorOf(caller, own.party.id, null);
  const status = readStatus(db, agreement, today);
  const bound = named.every((party) => binds(status, agreement.signingRule, party, today));
  const problems = [...openingProblems(actor), ...textProblems("reason", input.reason)];
  if (other.organisationNumber === null || other.organisationNumber === own.party.organisationNumber)
    problems.push(userError("PARTIES_NOT_DISTINCT", "parties"));
  if (!readClausesOf(db, agreement.id).some(({ id }) => id === input.clause))
    problems.push(userError("UNKNOWN_REFERENCE", "clause", "The clause is not of that agreement."));
  if (!bound) problems.push(userError("AGREEMENT_NOT_IN_FORCE", "agreement"));
  problems.push(...deviationProblems(transaction, input.deviation ?? null));
  refuseIf(problems);

  const id = `case-${randomUUID()}`;
  transaction.insert(escalationCases, {
    id,
    deviationId: input.deviation ?? null,
    agreementId: agreement.id,
    clauseId: input.clause,
    openingPartyId: own.party.id,
    otherPartyId: other.id,
    step: "STEP1_DISAGREEMENT",
    openedAt: author.at,
    stepSince: author.at,
  });
  addEvent(transaction, actor, {
    caseId: id,
    position: 1,
    kind: "OPENED",
    fromStep: null,
    toStep: "STEP1_DISAGREEMENT",
    byLevel: "UNIT_MANAGER",
    reason: input.reason,
  });
  return { case: id };
}

/** What an act in a case brings along. */
export interface CaseAct {
  readonly case: string;
  readonly expectedVersion: number;
  readonly act: LadderAct;
  /** The input field of `text`. */
  readonly field: string;
  readonly text: string;
  readonly minutesRef: string | null;
}

/** Does one act in a case; answers its id. A case of other parties is not there for the caller (NOT_FOUND). */
export function actInCase(transaction: Transaction, caller: Caller, input: CaseAct): { case: string } {
  const { db, author } = transaction;
  const escalation = db.select().from(escalationCases).where(eq(escalationCases.id, input.case)).get();
  if (escalation === undefined) throw refuse("NOT_FOUND");
  const { id, step, openingPartyId, otherPartyId, agreementId } = escalation;
  const sides = readPartiesOf(db, agreementId).filter(
    (party) => party.id === openingPartyId || party.id === otherPartyId,
  );
  const { party } = ownParty<PartyRow>(sides, caller.organisationNumber);
  if (party === null) throw refuse("NOT_FOUND");

  const actor = actorOf(caller, party.id, input.minutesRef);
  const past = db
    .select()
    .from(escalationEvents)
    .where(eq(escalationEvents.caseId, id))
    .orderBy(asc(escalationEvents.position))
    .all();
  // Whoever comes late is told of that before anything else.
  if (escalation.version !== input.expectedVersion)
    transaction.update(escalationCases, id, input.expectedVersion, {});
  const events = past.map(({ bySubject, byEmployee, amount, payerPartyId, ...event }) => ({
    ...event,
    subject: bySubject,
    employee: byEmployee,
    terms: amount === null || payerPartyId === null ? null : { amount, payerPartyId },
  }));
  const answer = answerTo({ step, parties: [openingPartyId, otherPartyId], events }, input.act, actor);
  refuseIf([...answer.problems, ...textProblems(input.field, input.text)]);
  if (answer.move === null) throw new Error("A move that is not refused is made.");

  const { kind, to, level } = answer.move;
  const moved = to === step ? {} : { step: to, stepSince: author.at };
  transaction.update(escalationCases, id, input.expectedVersion, moved);
  addEvent(transaction, actor, {
    caseId: id,
    position: past.length + 1,
    kind,
    fromStep: step,
    toStep: to,
    byLevel: level,
    reason: input.text,
    ...(input.act.kind === "SETTLE" ? input.act.terms : {}),
  });
  return { case: id };
}

type NewEvent = Omit<
  typeof escalationEvents.$inferInsert,
  "id" | "version" | "at" | "bySubject" | "byEmployee" | "byPartyId" | "minutesRef"
>;

function addEvent(
  transaction: Transaction,
  { subject, employee, partyId, minutesRef }: Actor,
  event: NewEvent,
): void {
  transaction.insert(escalationEvents, {
    id: `evt-${randomUUID()}`,
    at: transaction.author.at,
    bySubject: subject,
    byEmployee: employee,
    byPartyId: partyId,
    minutesRef,
    ...event,
  });
}

function actorOf(
  { subject, employeeHsaId, appointments }: Caller,
  partyId: string,
  minutesRef: string | null,
): Actor {
  if (employeeHsaId === null) throw refuse("FORBIDDEN", "A step of a case is taken by a person.");
  return { subject, employee: employeeHsaId, partyId, appointments, minutesRef };
}

/** The own party among the two that are named, so that a region with bodies that are parties too is one of them. */
function ownAmong(
  { db }: Transaction,
  { organisationNumber }: Caller,
  input: OpenEscalationInput,
): string | null {
  const parties = readPartiesOf(db, input.agreement);
  const own = parties.find(
    (party) => input.parties.includes(party.id) && party.organisationNumber === organisationNumber,
  );
  return own?.id ?? input.parties[0] ?? null;
}

/** A deviation is known by an opaque id, and leads to one case at a time. */
function deviationProblems({ db }: Transaction, deviation: string | null): UserError[] {
  if (deviation === null) return [];
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(deviation)) return [userError("UNKNOWN_REFERENCE", "deviation")];
  const open = db
    .select({ id: escalationCases.id })
    .from(escalationCases)
    .where(and(eq(escalationCases.deviationId, deviation), ne(escalationCases.step, "RESOLVED")))
    .get();
  return open
    ? [userError("ALREADY_EXISTS", "deviation", "The deviation has a case that is not resolved.")]
    : [];
}
