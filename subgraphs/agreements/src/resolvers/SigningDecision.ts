import type { SigningDecisionResolvers } from "../generated/resolvers.js";
import type { DecidingParty, PartyRow } from "../model.js";
import { required } from "./required.js";

/** True for a party whose decision is known, or known to be pending. */
export function hasDecision(party: PartyRow): party is DecidingParty {
  return party.decision !== null;
}

/** Every decision of a party, each as a party with that decision; the latest last. */
export function decisionsOf(party: PartyRow): DecidingParty[] {
  const { earlierDecisions, decision } = party;
  return [...earlierDecisions, ...(decision ? [decision] : [])].map((each) => ({ ...party, decision: each }));
}

/** The decision with this id among those of a party; null when it has none such. */
export function sameDecision(party: PartyRow, id: string): DecidingParty | null {
  return decisionsOf(party).find(({ decision }) => decision.id === id) ?? null;
}

/** A party's decision to sign or not (beslut om tecknande). */
export const SigningDecision: SigningDecisionResolvers = {
  id: ({ decision }) => decision.id,
  version: ({ decision }) => decision.version,
  party: ({ id }, _args, { loaders }) => required(loaders.party.load(id), "party"),
  outcome: ({ decision }) => decision.outcome,
  decidedOn: ({ decision }) => decision.decidedOn,
  body: ({ decision }) => decision.body,
  protocolRef: ({ decision }) => decision.protocolRef,
  synthetic: ({ decision }) => decision.synthetic,
};
