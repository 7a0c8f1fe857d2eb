import type { QueryResolvers } from "../generated/resolvers.js";

/** Look-ups by id. */
export const Query: QueryResolvers = {
  careUnit: (_parent, { hsaId }, { loaders }) => loaders.unit.load(hsaId),
  careHome: (_parent, { id }, { loaders }) => loaders.home.load(id),
};
