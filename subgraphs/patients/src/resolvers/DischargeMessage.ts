import type { DischargeMessageResolvers } from "../generated/resolvers.js";
import { unit } from "./references.js";

/** Resolvers of a message of a discharge. */
export const DischargeMessage: DischargeMessageResolvers = {
  from: ({ authorUnit }) => unit(authorUnit),
  to: ({ toUnits }) => toUnits.map(unit),
};
