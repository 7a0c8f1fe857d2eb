import type { CoordinationAssignmentResolvers } from "../generated/resolvers.js";
import { coordinationArea } from "../model.js";
import { historyOf } from "./history.js";
import { present } from "./present.js";

/** Coordination assignments (geografiskt samordningsansvar). */
export const CoordinationAssignment: CoordinationAssignmentResolvers = {
  area: ({ areaId }) => coordinationArea(areaId),
  careUnit: ({ careUnitHsaId }, _args, { loaders }) => present(loaders.unit.load(careUnitHsaId)),
  history: ({ id }, _args, context) => historyOf(context, "coordinationAssignment", id),
};
