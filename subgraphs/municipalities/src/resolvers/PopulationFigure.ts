import type { PopulationFigureResolvers } from "../generated/resolvers.js";

/** Resolvers of a population figure (folkmängdsuppgift). */
export const PopulationFigure: PopulationFigureResolvers = {
  dateDisputed: ({ statedAsOf }) => statedAsOf !== null,
};
