import type { CarePlanActivityResolvers } from "../generated/resolvers.js";
import { unitOrNull } from "./references.js";

/** Resolvers of an activity of a plan. */
export const CarePlanActivity: CarePlanActivityResolvers = {
  responsibleUnit: ({ responsibleUnit }) => unitOrNull(responsibleUnit),
  custodian: ({ custodianProvider }) => ({ hsaId: custodianProvider }),
};
