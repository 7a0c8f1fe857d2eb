/**
 * Rule: how far an agreement has come on a day.
 *
 * Known decisions of its parties decide; where there are none, what the source document states does. An
 * agreement counts as in force from the day of the last decision that its rule needs, or from `notBefore`
 * where that is later, until and with `validTo`.
 */
import type { AgreementStatus, SigningRule } from "../terms.js";
import { countDecisions, isDecided, isRejected, outcomeOn, type SigningParty } from "./signing.js";

/** What the rule needs to know about an agreement. */
export interface AgreementFacts {
  readonly signingRule: SigningRule | null;
  /** Municipalities that must say yes under MAJORITY; null or absent for more than half of them. */
  readonly majorityThreshold?: number | null;
  readonly notBefore: string | null;
  readonly validTo: string | null;
  readonly parties: readonly SigningParty[];
  /** Stages that the source states, earliest first; one without a first day was reached before all others. */
  readonly stages: readonly { readonly status: AgreementStatus; readonly validFrom: string | null }[];
}

/** The status on `day`, leaving aside whether another agreement has taken its place. */
export function agreementStatus(agreement: AgreementFacts, day: string): AgreementStatus {
  const { signingRule: rule, parties, stages, majorityThreshold = null } = agreement;
  if (rule !== null && parties.some(({ decision }) => decision !== null)) {
    if (isRejected(rule, parties, day, majorityThreshold)) return "REJECTED";
    if (isDecided(rule, parties, day, majorityThreshold)) return inPeriod(agreement, day);
    if (countDecisions(rule, parties, day).yes.length > 0) return "DECIDED_PARTLY";
  }
  const stage = stages.findLast(({ validFrom }) => validFrom === null || validFrom <= day);
  if (stage?.status === "IN_FORCE") return inPeriod(agreement, day);
  return stage?.status ?? "DRAFT";
}

function inPeriod({ notBefore, validTo }: AgreementFacts, day: string): AgreementStatus {
  if (notBefore !== null && day < notBefore) return "DECIDED";
  return validTo !== null && day > validTo ? "EXPIRED" : "IN_FORCE";
}

/** Statuses of agreements that are in force or were. */
const haveBeenInForce: ReadonlySet<AgreementStatus> = new Set(["IN_FORCE", "EXPIRED", "REPLACED"]);

/** The status on `day` when agreements with the statuses `replacements` are meant to take its place. */
export function statusAmong(
  status: AgreementStatus,
  replacements: readonly AgreementStatus[],
): AgreementStatus {
  return status === "IN_FORCE" && replacements.some((other) => haveBeenInForce.has(other))
    ? "REPLACED"
    : status;
}

/** True when an agreement with `status` binds a party on `day`: a majority binds only those who signed (E39). */
export function binds(
  status: AgreementStatus,
  rule: SigningRule | null,
  party: SigningParty,
  day: string,
): boolean {
  return status === "IN_FORCE" && (rule !== "MAJORITY" || outcomeOn(party, day) === "YES");
}
