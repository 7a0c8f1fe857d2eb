import type { FollowUpResolvers } from "../generated/resolvers.js";
import { required } from "./required.js";

/** What a party found when it followed an agreement up (uppföljning). */
export const FollowUp: FollowUpResolvers = {
  agreement: ({ agreementId }, _args, { loaders }) =>
    required(loaders.agreement.load(agreementId), "agreement"),
  party: ({ partyId }, _args, { loaders }) => required(loaders.party.load(partyId), "party"),
};
