import type { IndicatorDefinitionResolvers } from "../generated/resolvers.js";

/** How an indicator is meant to be measured (indikator). */
export const IndicatorDefinition: IndicatorDefinitionResolvers = {
  __resolveReference: ({ code }, { loaders }) => loaders.indicator.load(code),

  code: ({ id }) => id,
  unit: ({ measures: [main] }) => main.unit,
  status: async ({ id, status }, _args, { loaders }) =>
    (await loaders.indicatorDecision.load(id)) === null ? status : "DECIDED",
  decision: ({ id }, _args, { loaders }) => loaders.indicatorDecision.load(id),
  region: ({ regionCode }) => (regionCode === null ? null : { code: regionCode }),
  figures: ({ id, owner }) => (owner === null ? null : { owner, code: id }),
  targets: ({ id }, _args, { loaders }) => loaders.targetsOfIndicator.load(id),
};
