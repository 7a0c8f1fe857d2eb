import type { AccessStateResolvers } from "../generated/resolvers.js";

/** Resolvers of what a caller may know about the own access to a patient. */
export const AccessState: AccessStateResolvers = {
  consent: ({ facts }) => facts.consent === "GIVEN",
  unblockedSharedDataExists: async (patient, _arguments, { guard }) =>
    (await guard.existingData(patient)).unblockedShared,
  blockedDataExists: async (patient, _arguments, { guard }) => (await guard.existingData(patient)).blocked,
};
