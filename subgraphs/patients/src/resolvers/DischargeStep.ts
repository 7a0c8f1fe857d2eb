import type { DischargeStepResolvers } from "../generated/resolvers.js";
import { unitOrNull } from "./references.js";

/** Resolvers of a step of a discharge. */
export const DischargeStep: DischargeStepResolvers = {
  unit: (step) => unitOrNull(step.unit),
};
