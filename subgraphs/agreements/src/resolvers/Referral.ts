import type { ReferralResolvers } from "../generated/resolvers.js";
import { countGrades, summariseClauses } from "../rules/referral.js";
import { required } from "./required.js";

/** A round in which the parties are asked for their opinion (remiss). */
export const Referral: ReferralResolvers = {
  agreement: ({ agreementId }, _args, { loaders }) =>
    required(loaders.agreement.load(agreementId), "agreement"),
  responses: ({ id }, _args, { loaders }) => loaders.responsesOfReferral.load(id),
  missingParties: async ({ id, agreementId }, _args, { loaders }) => {
    const [parties, responses] = await Promise.all([
      loaders.partiesOfAgreement.load(agreementId),
      loaders.responsesOfReferral.load(id),
    ]);
    const answered = new Set(responses.map(({ partyId }) => partyId));
    return parties.filter((party) => !answered.has(party.id));
  },
  grades: async ({ id }, _args, { loaders }) => countGrades(await loaders.responsesOfReferral.load(id)),
  clauses: async ({ id }, _args, { loaders }) => summariseClauses(await loaders.responsesOfReferral.load(id)),
};
