import type { CareHomeConnectionResolvers } from "../generated/resolvers.js";

/** Pages of care homes. */
export const CareHomeConnection: CareHomeConnectionResolvers = {
  totalCount: ({ scope, area }, _args, { loaders }) => loaders.homeCount(scope).load(area),
};
