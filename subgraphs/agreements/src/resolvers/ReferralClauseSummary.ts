import type { ReferralClauseSummaryResolvers } from "../generated/resolvers.js";
import { required } from "./required.js";

/** What answers say about one clause, together. */
export const ReferralClauseSummary: ReferralClauseSummaryResolvers = {
  clause: ({ clauseId }, _args, { loaders }) => required(loaders.clause.load(clauseId), "clause"),
};
