import type { CareHomeCompensationResolvers } from "../generated/resolvers.js";

/** What a health centre is paid for one care home and year (ersättning för ett boende). */
export const CareHomeCompensation: CareHomeCompensationResolvers = {
  errors: ({ problems }) => [...problems],
};
