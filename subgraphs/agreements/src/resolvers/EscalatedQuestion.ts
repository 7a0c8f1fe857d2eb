import type { EscalatedQuestionResolvers } from "../generated/resolvers.js";
import { required } from "./required.js";

/** A question put before the political reference group (eskalerad fråga). */
export const EscalatedQuestion: EscalatedQuestionResolvers = {
  agreement: ({ agreementId }, _args, { loaders }) =>
    required(loaders.agreement.load(agreementId), "agreement"),
  raisedBy: ({ partyId }, _args, { loaders }) => (partyId === null ? null : loaders.party.load(partyId)),
};
