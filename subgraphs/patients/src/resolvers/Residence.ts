import type { ResidenceResolvers } from "../generated/resolvers.js";

/** Resolvers of a residence. */
export const Residence: ResidenceResolvers = {
  careHome: ({ careHomeId }) => (careHomeId === null ? null : { id: careHomeId }),
  municipality: ({ municipality }) => ({ code: municipality }),
  careArea: ({ careAreaId }) => (careAreaId === null ? null : { id: careAreaId }),
};
