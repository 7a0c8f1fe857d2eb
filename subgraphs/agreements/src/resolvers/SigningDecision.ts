import type { SigningDecisionResolvers } from "../generated/resolvers.js";
import type { DecidingParty, PartyRow } from "../model.js";

/** True for a party whose decision is known, or known to be pending. */
export function hasDecision(party: PartyRow): party is DecidingParty {
  return party.decision !== null;
}

/** A party's decision to sign or not (beslut om tecknande). */
export const SigningDecision: SigningDecisionResolvers = {
  party: (party) => party,
  outcome: ({ decision }) => decision.outcome,
  decidedOn: ({ decision }) => decision.decidedOn,
  body: ({ decision }) => decision.body,
  protocolRef: ({ decision }) => decision.protocolRef,
  synthetic: ({ decision }) => decision.synthetic,
};
