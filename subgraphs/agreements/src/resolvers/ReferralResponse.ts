import type { ReferralResponseResolvers } from "../generated/resolvers.js";
import { required } from "./required.js";

/** A party's answer to a referral (remissvar). */
export const ReferralResponse: ReferralResponseResolvers = {
  respondent: ({ partyId }, _args, { loaders }) => required(loaders.party.load(partyId), "party"),
};
