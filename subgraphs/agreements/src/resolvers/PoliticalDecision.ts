import type { PoliticalDecisionResolvers } from "../generated/resolvers.js";

/** A decision of a political body about an agreement (politiskt beslut). */
export const PoliticalDecision: PoliticalDecisionResolvers = {
  titleSv: ({ textSv }) => textSv,
  titleEn: ({ textEn }) => textEn,
  consequences: ({ consequences }, { heading }) =>
    consequences.filter((consequence) => heading == null || consequence.heading === heading),
};
