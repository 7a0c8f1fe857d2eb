import type { SupportContactResolvers } from "../generated/resolvers.js";

/** Resolvers of a contact of the mobile service. */
export const SupportContact: SupportContactResolvers = {
  practitioner: ({ practitionerHsaId }) => ({ hsaId: practitionerHsaId }),
};
