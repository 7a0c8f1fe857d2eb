import type { CoordinationAreaResolvers } from "../generated/resolvers.js";

/** Areas that are coordinated: municipalities and city districts. */
export const CoordinationArea: CoordinationAreaResolvers = {
  __resolveType: ({ __typename }) => __typename,
};
