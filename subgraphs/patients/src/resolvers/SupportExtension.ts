import type { SupportExtensionResolvers } from "../generated/resolvers.js";

/** Resolvers of an extension of support. */
export const SupportExtension: SupportExtensionResolvers = {
  decidedBy: ({ decidedBy }) => ({ hsaId: decidedBy }),
};
