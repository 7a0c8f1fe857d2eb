import type { BlockResolvers } from "../generated/resolvers.js";
import { unit, unitOrNull } from "./references.js";

/** Resolvers of a block. */
export const Block: BlockResolvers = {
  provider: ({ blockedProvider }) => unit(blockedProvider),
  unit: ({ blockedUnit }) => unitOrNull(blockedUnit),
};
