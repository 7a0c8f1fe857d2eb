import type { FixedContactResolvers } from "../generated/resolvers.js";
import { practitioner, unit } from "./references.js";

/** Resolvers of a fixed contact. */
export const FixedContact: FixedContactResolvers = {
  practitioner: ({ practitionerHsaId }) => practitioner(practitionerHsaId),
  unit: (contact) => unit(contact.unit),
};
