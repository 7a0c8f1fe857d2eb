import type { ProcurementAnalysisResolvers } from "../generated/resolvers.js";

/** Ways of procuring an assignment, against what the assignment must be like (upphandlingsanalys). */
export const ProcurementAnalysis: ProcurementAnalysisResolvers = {
  choice: ({ agreementId }, _args, { loaders }) => loaders.choiceOfAgreement.load(agreementId),
};
