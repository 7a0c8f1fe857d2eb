import type { PartyResolvers } from "../generated/resolvers.js";
import { hasDecision } from "./SigningDecision.js";

/** Somebody that an agreement is between (part). */
export const Party: PartyResolvers = {
  region: ({ regionCode }) => (regionCode === null ? null : { code: regionCode }),
  municipality: ({ municipalityCode }) => (municipalityCode === null ? null : { code: municipalityCode }),
  decision: (party) => (hasDecision(party) ? party : null),
};
