import type { IndicatorGroupResolvers } from "../generated/resolvers.js";

/** What a value is about (grupp). */
export const IndicatorGroup: IndicatorGroupResolvers = {
  __resolveType: ({ __typename }) => __typename,
};
