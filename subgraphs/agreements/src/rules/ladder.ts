/**
 * Rule: the ladder of escalation (eskaleringstrappan, E58–E61).
 *
 * A disagreement is opened by a manager closest to the patient (step 1), goes to a manager's manager (step 2),
 * then becomes a dispute before the highest official or the political body of a party (step 3), and at last is
 * settled economically by both parties. No step is skipped, none is taken back, and it can be resolved at any
 * of them. Nobody takes two steps of a case, and nobody ever acts for both parties. "Promptly" (skyndsamt) is
 * no number of days: there is no deadline here, only an age.
 */
import { type Appointment, type UserError, userError } from "@vardgraf/core";
import type { EscalationEventKind, EscalationLevel, EscalationStep } from "../terms.js";

/** Somebody, under the token and under the employment: the same in either means the same person. */
export interface Person {
  readonly subject: string;
  /** HSA-id; compared without regard to case. */
  readonly employee: string;
}

/** Somebody who acts for a party of the case. */
export interface Actor extends Person {
  readonly partyId: string;
  readonly appointments: readonly Appointment[];
  /** Where the decision of the party's political body is recorded. */
  readonly minutesRef: string | null;
}

/** What both parties must agree on. */
export interface SettlementTerms {
  /** Öre. */
  readonly amount: string;
  readonly payerPartyId: string;
}

/** What has happened in a case. */
export interface LadderEvent extends Person {
  readonly kind: EscalationEventKind;
  readonly byPartyId: string;
  readonly terms: SettlementTerms | null;
}

/** A case as the rule sees it: its step and all that has happened, the opening first. */
export interface LadderCase {
  readonly step: EscalationStep;
  readonly parties: readonly [string, string];
  readonly events: readonly LadderEvent[];
}

/** What somebody wants to do. */
export type LadderAct =
  | { readonly kind: "ESCALATE" }
  | { readonly kind: "RESOLVE" }
  | { readonly kind: "SETTLE"; readonly terms: SettlementTerms };

/** What an act leads to. */
export interface LadderMove {
  readonly kind: EscalationEventKind;
  readonly to: EscalationStep;
  readonly level: EscalationLevel;
}

/** Either the move, or everything that speaks against it. */
export type LadderAnswer =
  | { readonly move: LadderMove; readonly problems: readonly [] }
  | { readonly move: null; readonly problems: readonly UserError[] };

/** The steps in their order; a case that is resolved has left the ladder. */
export const ladder = [
  "STEP1_DISAGREEMENT",
  "STEP2_DISAGREEMENT",
  "STEP3_DISPUTE",
  "ECONOMIC_SETTLEMENT",
] as const satisfies readonly EscalationStep[];

/** Who brings a case to a step, and who may resolve it there. */
export const levelsOfStep: Readonly<Record<(typeof ladder)[number], readonly EscalationLevel[]>> = {
  STEP1_DISAGREEMENT: ["UNIT_MANAGER"],
  STEP2_DISAGREEMENT: ["SENIOR_MANAGER"],
  STEP3_DISPUTE: ["HIGHEST_OFFICIAL", "POLITICAL_BODY"],
  ECONOMIC_SETTLEMENT: ["HIGHEST_OFFICIAL", "POLITICAL_BODY"],
};

/** The appointment that acts on a level; a political body acts through the registrar who enters its minutes. */
const appointmentOf: Readonly<Record<EscalationLevel, Appointment>> = {
  UNIT_MANAGER: "UNIT_MANAGER",
  SENIOR_MANAGER: "SENIOR_MANAGER",
  HIGHEST_OFFICIAL: "HIGHEST_OFFICIAL",
  POLITICAL_BODY: "REGISTRAR",
};

/** The step after `step`; null when there is none. */
export function nextStep(step: EscalationStep): EscalationStep | null {
  const index = ladder.findIndex((each) => each === step);
  return index < 0 ? null : (ladder[index + 1] ?? null);
}

/** What speaks against opening a case. */
export function openingProblems(actor: Actor): UserError[] {
  return levelAt("STEP1_DISAGREEMENT", actor).problems;
}

/** What comes of an act in a case. */
export function answerTo(escalation: LadderCase, act: LadderAct, actor: Actor): LadderAnswer {
  const { step, events } = escalation;
  if (step === "RESOLVED") return refused(userError("CASE_RESOLVED"));
  const to = act.kind === "RESOLVE" ? "RESOLVED" : nextStep(step);
  const settles = to === "ECONOMIC_SETTLEMENT";
  if (to === null || (act.kind === "SETTLE") !== settles) return refused(stepProblem(step));

  const { level, problems } = levelAt(to === "RESOLVED" ? step : to, actor);
  const all = [...problems, ...personProblems(events, act, actor)];
  if (act.kind === "SETTLE") all.push(...termsProblems(escalation, act.terms, actor));
  if (level === null || all.length > 0) return refused(...all);
  if (act.kind === "RESOLVE") return moved({ kind: "RESOLVED", to, level });
  if (act.kind === "ESCALATE") return moved({ kind: "ESCALATED", to, level });
  const agreed = offerOfOther(escalation, actor) !== undefined;
  return moved(agreed ? { kind: "SETTLED", to, level } : { kind: "SETTLEMENT_OFFERED", to: step, level });
}

function refused(...problems: UserError[]): LadderAnswer {
  return { move: null, problems };
}

function moved(move: LadderMove): LadderAnswer {
  return { move, problems: [] };
}

function stepProblem(step: EscalationStep): UserError {
  const next = nextStep(step);
  const message =
    next === null
      ? `No step follows ${step}: the case can only be resolved.`
      : `After ${step} comes ${next}: ${next === "ECONOMIC_SETTLEMENT" ? "use settleEconomically" : "use escalate"}.`;
  return userError("ESCALATION_STEP", null, message);
}

/** The level on which the actor takes a step, or why there is none. */
function levelAt(
  step: (typeof ladder)[number],
  { appointments, minutesRef }: Actor,
): { readonly level: EscalationLevel | null; readonly problems: UserError[] } {
  const levels = levelsOfStep[step];
  const level = levels.find((each) => appointments.includes(appointmentOf[each])) ?? null;
  if (level === null) {
    const who = levels.map((each) => appointmentOf[each]).join(" or ");
    return {
      level,
      problems: [userError("ESCALATION_LEVEL", null, `At ${step} somebody appointed ${who} acts.`)],
    };
  }
  if (level === "POLITICAL_BODY" && (minutesRef === null || minutesRef.trim() === ""))
    return { level, problems: [userError("MINUTES_REQUIRED", "minutesRef")] };
  return { level, problems: [] };
}

/** Nobody acts for both parties, and nobody takes two steps; an own offer of settlement may be changed. */
function personProblems(events: readonly LadderEvent[], act: LadderAct, actor: Actor): UserError[] {
  const own = events.filter((event) => isSamePerson(event, actor));
  const forOther = own.some(({ byPartyId }) => byPartyId !== actor.partyId);
  if (forOther)
    return [userError("ESCALATION_PERSON", null, "This person has acted for the other party of the case.")];
  const climbed = own.some(({ kind }) => act.kind !== "SETTLE" || kind !== "SETTLEMENT_OFFERED");
  return act.kind !== "RESOLVE" && climbed
    ? [userError("ESCALATION_PERSON", null, "This person has already taken a step of the case.")]
    : [];
}

function termsProblems(escalation: LadderCase, terms: SettlementTerms, actor: Actor): UserError[] {
  const problems: UserError[] = [];
  if (!/^[1-9]\d{0,14}$/.test(terms.amount))
    problems.push(userError("BAD_USER_INPUT", "amount", "The amount is more than nothing."));
  if (!escalation.parties.includes(terms.payerPartyId))
    problems.push(userError("UNKNOWN_REFERENCE", "payer", "The payer is one of the two parties."));
  const offered = offerOfOther(escalation, actor);
  if (offered && (offered.amount !== terms.amount || offered.payerPartyId !== terms.payerPartyId))
    problems.push(userError("SETTLEMENT_TERMS_DIFFER"));
  return problems;
}

/** The latest terms that the other party has offered. */
function offerOfOther({ events }: LadderCase, { partyId }: Actor): SettlementTerms | undefined {
  const offer = events.findLast(
    ({ kind, byPartyId }) => kind === "SETTLEMENT_OFFERED" && byPartyId !== partyId,
  );
  return offer?.terms ?? undefined;
}

function isSamePerson(one: Person, other: Person): boolean {
  return one.subject === other.subject || one.employee.toUpperCase() === other.employee.toUpperCase();
}
