import type { CompetenceResponsibilityResolvers } from "../generated/resolvers.js";
import { required } from "./required.js";

/** Who answers for a profession (ansvar per profession). */
export const CompetenceResponsibility: CompetenceResponsibilityResolvers = {
  clause: ({ clauseId }, _args, { loaders }) => required(loaders.clause.load(clauseId), "clause"),
  since: ({ date }) => date,
};
