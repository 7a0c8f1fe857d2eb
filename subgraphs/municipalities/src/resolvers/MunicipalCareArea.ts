import { isValidOn } from "@vardgraf/core";
import { dayOf } from "../day.js";
import type { MunicipalCareAreaResolvers } from "../generated/resolvers.js";
import { required } from "./required.js";

/** Resolvers of a municipal care area (kommunalt vårdområde). */
export const MunicipalCareArea: MunicipalCareAreaResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.careArea.load(id),
  municipality: ({ municipality }, _arguments, { loaders }) =>
    required(loaders.municipality.load(municipality)),

  async cityDistricts({ id }, { asOf }, context) {
    const rows = await context.loaders.cityDistrictsOfCareArea.load(id);
    const day = dayOf(asOf, context);
    return rows.map(({ district }) => district).filter((district) => isValidOn(district, day));
  },
};
