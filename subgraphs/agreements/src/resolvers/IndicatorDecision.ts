import type { IndicatorDecisionResolvers } from "../generated/resolvers.js";

/** What has made a hypothesis an indicator (beslut om indikator). */
export const IndicatorDecision: IndicatorDecisionResolvers = {
  region: ({ regionCode }) => ({ code: regionCode }),
};
