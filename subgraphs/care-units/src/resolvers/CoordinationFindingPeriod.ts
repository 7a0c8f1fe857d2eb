import type { CoordinationFindingPeriodResolvers } from "../generated/resolvers.js";
import { coordinationArea } from "../model.js";

/** Days on which something was wrong with the coordination of an area. */
export const CoordinationFindingPeriod: CoordinationFindingPeriodResolvers = {
  area: ({ areaId }) => coordinationArea(areaId),
};
