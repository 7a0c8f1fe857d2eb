import type { CompetenceSupplyResolvers } from "../generated/resolvers.js";

/** How many posts of a profession a region has filled (tillgång till kompetens). */
export const CompetenceSupply: CompetenceSupplyResolvers = {
  region: ({ regionCode }) => ({ code: regionCode }),
};
