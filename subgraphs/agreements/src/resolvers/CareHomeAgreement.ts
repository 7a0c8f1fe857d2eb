import type { CareHomeAgreementResolvers } from "../generated/resolvers.js";
import { dutyCoverage, isOwedTo } from "../rules/duty-coverage.js";

/** One period of the agreement of a care home (avtalsperiod). */
export const CareHomeAgreement: CareHomeAgreementResolvers = {
  obligations: async ({ agreement }, { owedTo }, { loaders }) =>
    (await loaders.clausesOfAgreement.load(agreement.id)).filter(
      (clause) => owedTo == null || isOwedTo(dutyCoverage(clause), owedTo),
    ),
};
