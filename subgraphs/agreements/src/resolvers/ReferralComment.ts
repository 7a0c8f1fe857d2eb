import type { ReferralCommentResolvers } from "../generated/resolvers.js";
import { required } from "./required.js";

/** What a respondent thinks of one clause (synpunkt). */
export const ReferralComment: ReferralCommentResolvers = {
  clause: ({ clauseId }, _args, { loaders }) => required(loaders.clause.load(clauseId), "clause"),
};
