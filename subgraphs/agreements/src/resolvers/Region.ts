import { today } from "@vardgraf/core";
import type { RegionResolvers } from "../generated/resolvers.js";

/** What this subgraph adds to a region (region). */
export const Region: RegionResolvers = {
  __resolveReference: ({ code }) => ({ code }),

  agreements: async ({ code }, { asOf }, { loaders, lifecycle, clock }) =>
    lifecycle.binding(await loaders.agreementsOfRegion.load(code), asOf ?? today(clock)),
  implementationPlans: ({ code }, _args, { loaders }) => loaders.plansOfRegion.load(code),
};
