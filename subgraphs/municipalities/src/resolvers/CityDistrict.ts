import type { CityDistrictResolvers } from "../generated/resolvers.js";
import { required } from "./required.js";

/** Resolvers of a city district (stadsdelsområde). */
export const CityDistrict: CityDistrictResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.cityDistrict.load(id),
  municipality: ({ municipality }, _arguments, { loaders }) =>
    required(loaders.municipality.load(municipality)),
  mergedInto: ({ mergedInto }, _arguments, { loaders }) =>
    mergedInto === null ? null : required(loaders.cityDistrict.load(mergedInto)),
};
