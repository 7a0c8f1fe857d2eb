import type { CompensationSettingResolvers } from "../generated/resolvers.js";
import { required } from "./required.js";

/** What is set for a compensation and a year (fastställd ersättning). */
export const CompensationSetting: CompensationSettingResolvers = {
  rule: ({ ruleId }, _args, { loaders }) => required(loaders.compensationRule.load(ruleId), "compensation"),
};
