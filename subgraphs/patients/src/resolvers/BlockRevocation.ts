import type { BlockRevocationResolvers } from "../generated/resolvers.js";
import { found } from "./mutations/readers.js";
import { unit } from "./references.js";

/** Resolvers of a block that is lifted for a time. */
export const BlockRevocation: BlockRevocationResolvers = {
  block: async ({ blockId }, _arguments, { store }) => found(await store.privacy.block(blockId)),
  unit: ({ forUnit }) => unit(forUnit),
  basis: ({ reason }) => reason,
};
