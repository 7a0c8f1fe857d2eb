import type { IndexValueResolvers } from "../generated/resolvers.js";
import { required } from "./required.js";

/** How much an index changed in a year (indexvärde). */
export const IndexValue: IndexValueResolvers = {
  rule: ({ ruleId }, _args, { loaders }) => required(loaders.compensationRule.load(ruleId), "compensation"),
};
