import type { BlockLiftRequestResolvers } from "../generated/resolvers.js";
import { unit } from "./references.js";

/** Resolvers of a request to lift a block. */
export const BlockLiftRequest: BlockLiftRequestResolvers = {
  provider: ({ blockingProvider }) => unit(blockingProvider),
  unit: ({ forUnit }) => unit(forUnit),
  requestedAt: ({ recordedAt }) => recordedAt,
};
