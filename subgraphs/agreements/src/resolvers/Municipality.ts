import { today } from "@vardgraf/core";
import type { MunicipalityResolvers } from "../generated/resolvers.js";

/** What this subgraph adds to a municipality (kommun). */
export const Municipality: MunicipalityResolvers = {
  __resolveReference: ({ code }) => ({ code }),

  agreements: async ({ code }, { asOf }, { loaders, lifecycle, clock }) =>
    lifecycle.binding(await loaders.agreementsOfMunicipality.load(code), asOf ?? today(clock)),
};
