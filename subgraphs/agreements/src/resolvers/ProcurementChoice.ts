import type { ProcurementChoiceResolvers } from "../generated/resolvers.js";
import { required } from "./required.js";

/** The option that was chosen, and why (val). */
export const ProcurementChoice: ProcurementChoiceResolvers = {
  option: ({ optionId }, _args, { loaders }) => required(loaders.option.load(optionId), "option"),
  acceptedConflicts: async ({ id, acceptedConflicts }, _args, { loaders }) =>
    (await loaders.clausesOfAgreement.load(id)).filter(({ number }) => acceptedConflicts.includes(number)),
};
