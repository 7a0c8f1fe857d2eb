import type { RiskAssessmentResolvers } from "../generated/resolvers.js";

/** Resolvers of an assessment of the risk of readmission. */
export const RiskAssessment: RiskAssessmentResolvers = {
  assessedBy: ({ assessedBy }) => ({ hsaId: assessedBy }),
};
