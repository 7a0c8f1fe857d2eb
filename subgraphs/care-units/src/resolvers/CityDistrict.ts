import type { CityDistrictResolvers } from "../generated/resolvers.js";
import { coordinatingUnit } from "./coordinating-unit.js";

/** What this subgraph knows about city districts. */
export const CityDistrict: CityDistrictResolvers = {
  __resolveReference: (reference) => reference,
  coordinatingUnit: ({ id }, { asOf }, context) => coordinatingUnit(context, id, asOf),
};
