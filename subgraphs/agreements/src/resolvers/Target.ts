import type { TargetResolvers } from "../generated/resolvers.js";
import { assessability, targetGoal } from "../rules/target-goal.js";
import { required } from "./required.js";

/** What is aimed at for an indicator (mål). */
export const Target: TargetResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.target.load(id),

  indicator: ({ indicatorCode }, _args, { loaders }) =>
    required(loaders.indicator.load(indicatorCode), "indicator"),
  assessability: (target) => assessability(target),
  goal: (target, { baseline }) => targetGoal(target, baseline ?? null),
  region: ({ regionCode }) => (regionCode === null ? null : { code: regionCode }),
  sourceClause: ({ clauseId }, _args, { loaders }) =>
    clauseId === null ? null : loaders.clause.load(clauseId),
};
