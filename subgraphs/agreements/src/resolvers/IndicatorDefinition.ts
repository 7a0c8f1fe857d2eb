import type { IndicatorDefinitionResolvers } from "../generated/resolvers.js";

/** How an indicator is meant to be measured (indikator). */
export const IndicatorDefinition: IndicatorDefinitionResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.indicator.load(code),

  targets: ({ code }, _args, { loaders }) => loaders.targetsOfIndicator.load(code),
};
