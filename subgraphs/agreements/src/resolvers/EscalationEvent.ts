import type { EscalationEventResolvers } from "../generated/resolvers.js";
import { maySeeStaff } from "../rules/staff.js";
import { termsOf } from "./EscalationCase.js";
import { required } from "./required.js";

/** Something that happened in a case (händelse). */
export const EscalationEvent: EscalationEventResolvers = {
  from: ({ fromStep }) => fromStep,
  to: ({ toStep }) => toStep,
  by: ({ byEmployee }, _args, { caller }) => (maySeeStaff(caller) ? { hsaId: byEmployee } : null),
  byParty: ({ byPartyId }, _args, { loaders }) => required(loaders.party.load(byPartyId), "party"),
  terms: termsOf,
};
