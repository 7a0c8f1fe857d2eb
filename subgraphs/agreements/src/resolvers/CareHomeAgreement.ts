import type { CareHomeAgreementResolvers } from "../generated/resolvers.js";

/** One period of the agreement of a care home (avtalsperiod). */
export const CareHomeAgreement: CareHomeAgreementResolvers = {
  obligations: ({ agreement }, _args, { loaders }) => loaders.clausesOfAgreement.load(agreement.id),
};
