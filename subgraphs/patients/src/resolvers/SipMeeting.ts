import type { SipMeetingResolvers } from "../generated/resolvers.js";
import { unit } from "./references.js";

/** Resolvers of a meeting about a SIP. */
export const SipMeeting: SipMeetingResolvers = {
  async plan({ carePlanId, patient }, _arguments, { guard, loaders }) {
    if (carePlanId === null) return null;
    return guard.rows(patient, await loaders.carePlan.load(carePlanId))[0] ?? null;
  },
  units: ({ units }) => units.map(unit),
};
