/**
 * Rule: which decision of a party can be recorded (E37, E39, E63). A decision is on a wording that lies before
 * the parties, has been taken, comes after the party's earlier ones, and does not undo a yes that already binds.
 */
import { type UserError, userError } from "@vardgraf/core";
import type { AgreementStatus } from "../terms.js";

/** The decision, and what is known when it is recorded. */
export interface RecordingFacts {
  readonly outcome: "YES" | "NO";
  readonly decidedOn: string;
  readonly today: string;
  /** Whether the agreement says when it counts as decided. */
  readonly hasSigningRule: boolean;
  /** Whether the signing rule asks this party. */
  readonly decides: boolean;
  /** Status on the day of the decision, without what is only an example. */
  readonly status: AgreementStatus;
  /** The same today: what is in force is not undone by a decision that is recorded late. */
  readonly statusToday: AgreementStatus;
  /** Earlier decisions that the party itself has recorded. */
  readonly earlier: readonly { readonly outcome: "YES" | "NO"; readonly decidedOn: string }[];
}

/** In which a party can decide; a majority may be joined when it is in force. */
const open: ReadonlySet<AgreementStatus> = new Set([
  "PROPOSED",
  "DECIDED_PARTLY",
  "DECIDED",
  "IN_FORCE",
  "REJECTED",
]);
const binding: ReadonlySet<AgreementStatus> = new Set(["DECIDED", "IN_FORCE"]);

/** What speaks against recording the decision. */
export function recordingProblems(facts: RecordingFacts): UserError[] {
  const { outcome, decidedOn, today, status, earlier } = facts;
  if (!facts.hasSigningRule)
    return [userError("AGREEMENT_STATUS", "agreement", "The agreement states no rule of signing.")];
  if (!facts.decides)
    return [userError("AGREEMENT_STATUS", "party", "The agreement does not ask this party for a decision.")];
  if (decidedOn > today) return [userError("DAY_IN_FUTURE", "decidedOn")];
  if (!open.has(status))
    return [
      userError(
        "AGREEMENT_STATUS",
        "decidedOn",
        `On that day the agreement was ${status}: nothing lay before the parties to decide.`,
      ),
    ];
  const latest = earlier
    .map((decision) => decision.decidedOn)
    .toSorted()
    .at(-1);
  if (latest !== undefined && decidedOn <= latest)
    return [userError("DAY_ORDER", "decidedOn", `The party's latest decision is of ${latest}.`)];
  const last = earlier.find((decision) => decision.decidedOn === latest);
  if (last?.outcome === outcome)
    return [userError("ALREADY_EXISTS", "outcome", `The party has decided ${outcome} already.`)];
  const binds = binding.has(status) || binding.has(facts.statusToday);
  return last?.outcome === "YES" && binds ? [userError("DECISION_BINDS", "outcome")] : [];
}
