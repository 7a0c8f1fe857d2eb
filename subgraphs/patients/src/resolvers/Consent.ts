import type { ConsentResolvers } from "../generated/resolvers.js";
import { practitioner, unit } from "./references.js";

/** Resolvers of a consent. */
export const Consent: ConsentResolvers = {
  unit: ({ forUnit }) => unit(forUnit),
  practitioner: ({ forPerson }) => practitioner(forPerson),
};
