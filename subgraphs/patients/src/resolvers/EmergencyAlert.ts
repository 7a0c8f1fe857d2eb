import type { EmergencyAlertResolvers } from "../generated/resolvers.js";
import { unit } from "./references.js";

/** Resolvers of a notice that emergency access was used. */
export const EmergencyAlert: EmergencyAlertResolvers = {
  at: ({ recordedAt }) => recordedAt,
  unit: ({ authorUnit }) => unit(authorUnit),
  opened: ({ step }) => step === "EMERGENCY",
};
