import type { CareUnitConnectionResolvers } from "../generated/resolvers.js";

/** Pages of care units. */
export const CareUnitConnection: CareUnitConnectionResolvers = {
  totalCount: ({ scope, type, area }, _args, { loaders }) => loaders.unitCount({ scope, type }).load(area),
};
