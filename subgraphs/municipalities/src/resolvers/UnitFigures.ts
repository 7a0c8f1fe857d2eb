import type { UnitFiguresResolvers } from "../generated/resolvers.js";

/** The indicator that counts areas with a coordinating health centre. Row C23. */
const COORDINATION_COVERAGE = "I24";

/** Figures about units (enheter), for which this subgraph states the areas that must be coordinated. */
export const UnitFigures: UnitFiguresResolvers = {
  __resolveReference: (reference) => reference,
  regions: ({ code }, _arguments, { store }) => (code === COORDINATION_COVERAGE ? store.allRegions() : []),
};
