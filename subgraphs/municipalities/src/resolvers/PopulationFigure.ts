import type { PopulationFigureResolvers } from "../generated/resolvers.js";

/** Resolvers of a population figure (folkmängdsuppgift). */
export const PopulationFigure: PopulationFigureResolvers = {
  id: ({ id }) => id ?? null,
  version: ({ version }) => version ?? null,
  dateDisputed: ({ statedAsOf }) => statedAsOf !== null,
};
