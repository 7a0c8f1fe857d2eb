import type { IndexedAmountResolvers } from "../generated/resolvers.js";

/** An amount that follows a share of an index (uppräknat belopp). */
export const IndexedAmount: IndexedAmountResolvers = { error: ({ problem }) => problem };
