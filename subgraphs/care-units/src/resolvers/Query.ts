import { connection, readPage } from "@vardgraf/core";
import type { QueryResolvers } from "../generated/resolvers.js";
import { mustSeeCases, visibleDeviation } from "./cases.js";

/** Look-ups by id, and the deviations that concern the caller's organisation. */
export const Query: QueryResolvers = {
  careUnit: (_parent, { hsaId }, { loaders }) => loaders.unit.load(hsaId),
  careHome: (_parent, { id }, { loaders }) => loaders.home.load(id),
  physicianTeam: (_parent, { id }, { loaders }) => loaders.team.load(id),
  onCallService: (_parent, { id }, { loaders }) => loaders.onCallService.load(id),
  deviation: async (_parent, { id }, context) =>
    visibleDeviation(await context.loaders.deviation.load(id), context),
  deviations: async (_parent, { mine, status, ...page }, context) => {
    const own = mustSeeCases(context);
    const request = readPage(page, "deviations");
    const providers = await context.loaders.providersOfOrganization.load(own);
    const me = context.caller.client === "ANONYMOUS" ? null : context.caller.employeeHsaId;
    const list = {
      providers: providers.map(({ id }) => id),
      reportedBy: mine === true ? me : null,
      status: status ?? null,
    };
    const rows = await context.store.cases.deviationPage(list, request);
    return connection(rows, request, "deviations", (deviation) => deviation.id);
  },
};
