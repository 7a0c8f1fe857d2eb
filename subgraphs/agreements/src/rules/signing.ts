/**
 * Rule: when an agreement counts as decided (tecknande).
 *
 * - ALL_PARTIES: every party has decided yes; one no rejects it (E37).
 * - MAJORITY: the region and more than half of the municipalities have decided yes; it binds only those (E39).
 * - ALL_LISTED_DECISIONS: each of the bodies that decide has said yes (C9).
 */
import type { DecisionOutcome, PartyKind, SigningRule } from "../terms.js";

/** What the rule needs to know about a party. */
export interface SigningParty {
  readonly kind: PartyKind;
  /** Null when nothing is known about a decision. */
  readonly decision: { readonly outcome: DecisionOutcome; readonly decidedOn: string | null } | null;
}

/** The parties that decide, by what they have decided on a day. */
export interface SigningCount<Party> {
  readonly yes: readonly Party[];
  readonly no: readonly Party[];
  readonly pending: readonly Party[];
}

/** What a party has decided on `day`; a decision of a later day is still pending. */
export function outcomeOn({ decision }: SigningParty, day: string): DecisionOutcome {
  return decision?.decidedOn != null && decision.decidedOn <= day ? decision.outcome : "PENDING";
}

/** Sorts the parties that decide. Where the rule does not ask everybody, only parties with a decision decide. */
export function countDecisions<Party extends SigningParty>(
  rule: SigningRule | null,
  parties: readonly Party[],
  day: string,
): SigningCount<Party> {
  const asksEverybody = rule === "ALL_PARTIES" || rule === "MAJORITY";
  const deciding = parties.filter(({ decision }) => asksEverybody || decision !== null);
  const having = (outcome: DecisionOutcome): Party[] =>
    deciding.filter((party) => outcomeOn(party, day) === outcome);
  return { yes: having("YES"), no: having("NO"), pending: having("PENDING") };
}

/** True when the parties have decided on `day` as the rule asks for. */
export function isDecided(rule: SigningRule, parties: readonly SigningParty[], day: string): boolean {
  const { yes, no, pending } = countDecisions(rule, parties, day);
  if (rule !== "MAJORITY") return yes.length > 0 && no.length + pending.length === 0;
  const regions = (some: readonly SigningParty[]) => some.filter(({ kind }) => kind === "REGION").length;
  return (
    regions(yes) > 0 &&
    regions(no) + regions(pending) === 0 &&
    2 * municipalities(yes) > municipalities(parties)
  );
}

/** True when the decisions of `day` make it impossible that the rule is ever met. */
export function isRejected(rule: SigningRule, parties: readonly SigningParty[], day: string): boolean {
  const { no } = countDecisions(rule, parties, day);
  if (rule !== "MAJORITY") return no.length > 0;
  return (
    no.some(({ kind }) => kind === "REGION") ||
    (municipalities(no) > 0 && 2 * municipalities(no) >= municipalities(parties))
  );
}

/** First day of force: when the rule is first met, but never before `notBefore`. Null while it is not met. */
export function effectiveFrom(
  rule: SigningRule | null,
  parties: readonly SigningParty[],
  notBefore: string | null,
): string | null {
  if (rule === null) return null;
  const days = parties.flatMap(({ decision }) => decision?.decidedOn ?? []).toSorted();
  const last = days.at(-1);
  if (last === undefined || isRejected(rule, parties, last)) return null;
  const decided = days.find((day) => isDecided(rule, parties, day));
  if (decided === undefined) return null;
  return notBefore !== null && notBefore > decided ? notBefore : decided;
}

function municipalities(parties: readonly SigningParty[]): number {
  return parties.filter(({ kind }) => kind === "MUNICIPALITY").length;
}
