import type { EconomicSettlementResolvers } from "../generated/resolvers.js";
import { required } from "./required.js";

/** Terms of a settlement (ekonomisk reglering). */
export const EconomicSettlement: EconomicSettlementResolvers = {
  payer: ({ payerPartyId }, _args, { loaders }) => required(loaders.party.load(payerPartyId), "party"),
};
