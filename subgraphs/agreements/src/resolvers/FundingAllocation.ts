import type { FundingAllocationResolvers } from "../generated/resolvers.js";
import { checkSum } from "../rules/funding-check.js";

/** An amount of an agreement's money (medel). */
export const FundingAllocation: FundingAllocationResolvers = {
  unallocatedMSEK: ({ amountMSEK, ofWhich }) =>
    checkSum({ amountMSEK, terms: ofWhich.map((part) => part.amountMSEK) }).remainderMSEK,
};
