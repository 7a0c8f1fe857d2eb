import type { CompensationRuleResolvers } from "../generated/resolvers.js";

/** What is paid for what, as the source states it (ersättningsregel). */
export const CompensationRule: CompensationRuleResolvers = {
  settings: ({ id }, _args, { loaders }) => loaders.settingsOfRule.load(id),
  indexValues: ({ id }, _args, { loaders }) => loaders.indexValuesOfRule.load(id),
};
