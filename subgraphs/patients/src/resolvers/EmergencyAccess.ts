import type { EmergencyAccessResolvers } from "../generated/resolvers.js";
import { readStatements } from "../rules/privacy/emergency-problems.js";
import { unit } from "./references.js";

/** Resolvers of an asserted emergency: who has data, seen from whoever asserted it. */
export const EmergencyAccess: EmergencyAccessResolvers = {
  until: ({ validFrom, validTo }) => validTo ?? validFrom,
  opened: ({ assertion }) => assertion === "EMERGENCY",
  holders: async ({ patientId }, _arguments, { guard }) => (await guard.holders(patientId)).map(unit),
  async blockingProviders({ patientId, assertion, reason }, _arguments, { guard }) {
    if (readStatements({ assertion, reason })?.patientCannotAskForLifting !== true) return null;
    return (await guard.blockingProviders(patientId)).map(unit);
  },
};
