import type { CoordinationFindingResolvers } from "../generated/resolvers.js";
import { coordinationArea } from "../model.js";

/** Findings about the coordination of areas. */
export const CoordinationFinding: CoordinationFindingResolvers = {
  area: ({ areaId }) => coordinationArea(areaId),
};
