import type { EncounterResolvers } from "../generated/resolvers.js";
import { unit } from "./references.js";

/** Resolvers of a care contact. */
export const Encounter: EncounterResolvers = {
  practitioner: ({ practitionerHsaId }) => ({ hsaId: practitionerHsaId }),
  unit: (encounter) => unit(encounter.unit),
};
