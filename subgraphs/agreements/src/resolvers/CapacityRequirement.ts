import type { CapacityRequirementResolvers } from "../generated/resolvers.js";

/** What an agreement asks of a team's capacity (kapacitetskrav). */
export const CapacityRequirement: CapacityRequirementResolvers = {
  clause: (clause) => clause,
};
