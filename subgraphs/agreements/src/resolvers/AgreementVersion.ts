import type { AgreementVersionResolvers } from "../generated/resolvers.js";
import { required } from "./required.js";

/** Wordings that were published on one day (version). */
export const AgreementVersion: AgreementVersionResolvers = {
  clauses: ({ versions }, _args, { loaders }) =>
    Promise.all(versions.map(({ clauseId }) => required(loaders.clause.load(clauseId), "clause"))),
};
