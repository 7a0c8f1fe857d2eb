/**
 * Rule: when an agreement counts as decided (tecknande).
 *
 * - ALL_PARTIES: every party has decided yes; one no rejects it (E37).
 * - MAJORITY: the region and more than half of the municipalities have decided yes, or as many of them as the
 *   agreement says; it binds only those (E39).
 * - ALL_LISTED_DECISIONS: each of the bodies that decide has said yes (C9).
 */
import type { DecisionOutcome, PartyKind, SigningRule } from "../terms.js";

/** What a party has decided, and when; no day while it is pending. */
export interface Decision {
  readonly outcome: DecisionOutcome;
  readonly decidedOn: string | null;
}

/** What the rule needs to know about a party. */
export interface SigningParty {
  readonly kind: PartyKind;
  /** Its latest decision; null when nothing is known about any. */
  readonly decision: Decision | null;
  /** Decisions before that one, in any order. A later decision takes the place of an earlier one from its day. */
  readonly earlierDecisions?: readonly Decision[];
  /** Whether its decision is asked for where not everybody's is; absent or null for: when one is known. */
  readonly mustDecide?: boolean | null;
}

/** The parties that decide, by what they have decided on a day. */
export interface SigningCount<Party> {
  readonly yes: readonly Party[];
  readonly no: readonly Party[];
  readonly pending: readonly Party[];
}

/** What a party has decided on `day`; a decision of a later day is still pending. */
export function outcomeOn(party: SigningParty, day: string): DecisionOutcome {
  let latest: { outcome: DecisionOutcome; decidedOn: string } | null = null;
  for (const { outcome, decidedOn } of decisionsOf(party)) {
    if (decidedOn !== null && decidedOn <= day && (latest === null || latest.decidedOn <= decidedOn))
      latest = { outcome, decidedOn };
  }
  return latest?.outcome ?? "PENDING";
}

/** Every decision of a party, the latest last. */
function decisionsOf({ decision, earlierDecisions = [] }: SigningParty): readonly Decision[] {
  return decision === null ? earlierDecisions : [...earlierDecisions, decision];
}

/** Municipalities that must say yes under MAJORITY: `threshold`, or more than half of them. */
export function municipalitiesNeeded(parties: readonly SigningParty[], threshold: number | null): number {
  return threshold ?? Math.floor(municipalities(parties) / 2) + 1;
}

/** True for a party whose decision the rule asks for. */
export function mustDecide(rule: SigningRule | null, party: SigningParty): boolean {
  if (rule === "ALL_PARTIES" || rule === "MAJORITY") return true;
  return party.mustDecide ?? party.decision !== null;
}

/** Sorts the parties that decide. Where the rule does not ask everybody, only parties with a decision decide. */
export function countDecisions<Party extends SigningParty>(
  rule: SigningRule | null,
  parties: readonly Party[],
  day: string,
): SigningCount<Party> {
  const deciding = parties.filter((party) => mustDecide(rule, party));
  const having = (outcome: DecisionOutcome): Party[] =>
    deciding.filter((party) => outcomeOn(party, day) === outcome);
  return { yes: having("YES"), no: having("NO"), pending: having("PENDING") };
}

/** True when the parties have decided on `day` as the rule asks for. */
export function isDecided(
  rule: SigningRule,
  parties: readonly SigningParty[],
  day: string,
  threshold: number | null = null,
): boolean {
  const { yes, no, pending } = countDecisions(rule, parties, day);
  if (rule !== "MAJORITY") return yes.length > 0 && no.length + pending.length === 0;
  const regions = (some: readonly SigningParty[]) => some.filter(({ kind }) => kind === "REGION").length;
  return (
    regions(yes) > 0 &&
    regions(no) + regions(pending) === 0 &&
    municipalities(yes) >= municipalitiesNeeded(parties, threshold)
  );
}

/** True when the decisions of `day` make it impossible that the rule is ever met. */
export function isRejected(
  rule: SigningRule,
  parties: readonly SigningParty[],
  day: string,
  threshold: number | null = null,
): boolean {
  const { no } = countDecisions(rule, parties, day);
  if (rule !== "MAJORITY") return no.length > 0;
  return (
    no.some(({ kind }) => kind === "REGION") ||
    (municipalities(no) > 0 &&
      municipalities(parties) - municipalities(no) < municipalitiesNeeded(parties, threshold))
  );
}

/** First day of force: when the rule is first met, but never before `notBefore`. Null while it is not met. */
export function effectiveFrom(
  rule: SigningRule | null,
  parties: readonly SigningParty[],
  notBefore: string | null,
  threshold: number | null = null,
): string | null {
  if (rule === null) return null;
  const days = parties
    .flatMap(decisionsOf)
    .flatMap(({ decidedOn }) => decidedOn ?? [])
    .toSorted();
  const last = days.at(-1);
  if (last === undefined || isRejected(rule, parties, last, threshold)) return null;
  const decided = days.find((day) => isDecided(rule, parties, day, threshold));
  if (decided === undefined) return null;
  return notBefore !== null && notBefore > decided ? notBefore : decided;
}

function municipalities(parties: readonly SigningParty[]): number {
  return parties.filter(({ kind }) => kind === "MUNICIPALITY").length;
}
