import type { DeviationResolvers } from "../generated/resolvers.js";
import { visibleDeviation } from "./cases.js";
import { historyOf } from "./history.js";
import { present } from "./present.js";

/** Deviations between two care providers (avvikelser); every road to one passes `visibleDeviation`. */
export const Deviation: DeviationResolvers = {
  __resolveReference: async ({ id }, context) =>
    visibleDeviation(await context.loaders.deviation.load(id), context),
  reportedBy: ({ reportedBy }, _args, { loaders }) => loaders.practitioner.load(reportedBy),
  reportingUnit: ({ reportingUnitHsaId }, _args, { loaders }) => loaders.unit.load(reportingUnitHsaId),
  concernsProvider: ({ concernsProviderHsaId }, _args, { loaders }) =>
    present(loaders.provider.load(concernsProviderHsaId)),
  otherProvider: ({ otherProviderHsaId }, _args, { loaders }) =>
    present(loaders.provider.load(otherProviderHsaId)),
  careHome: ({ careHomeId }, _args, { loaders }) =>
    careHomeId === null ? null : loaders.home.load(careHomeId),
  history: ({ id }, _args, context) => historyOf(context, "deviation", id),
};
