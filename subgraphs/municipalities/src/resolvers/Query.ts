import { connection, readPage, refuse } from "@vardgraf/core";
import { errorCatalogue } from "@vardgraf/schema";
import type { QueryResolvers } from "../generated/resolvers.js";
import { resolveCityDistricts } from "./Municipality.js";

/** Resolvers of the fields that a client starts from. */
export const Query: QueryResolvers = {
  regions: (_, _arguments, { store }) => store.allRegions(),
  region: (_, { code }, { loaders }) => loaders.region.load(code),
  municipality: (_, { code }, { loaders }) => loaders.municipality.load(code),

  async municipalities(_, page, { store, loaders }) {
    const request = readPage(page, "municipalities");
    if (request.afterId !== null && !(await loaders.municipality.load(request.afterId))) {
      throw refuse("INVALID_CURSOR");
    }
    const [rows, totalCount] = await Promise.all([
      store.municipalityPage(request),
      store.municipalityCount(),
    ]);
    return { ...connection(rows, request, "municipalities", ({ code }) => code), totalCount };
  },

  async cityDistricts(_, { municipality: code, asOf }, context) {
    const municipality = await context.loaders.municipality.load(code);
    if (municipality === null) throw refuse("NOT_FOUND", "There is no municipality with this code.");
    return resolveCityDistricts(municipality, asOf, context);
  },

  errorCodes: () => Object.entries(errorCatalogue).map(([code, description]) => ({ code, ...description })),
};
