import type { CareProviderResolvers } from "../generated/resolvers.js";

/** Care providers (vårdgivare). */
export const CareProvider: CareProviderResolvers = {
  __resolveReference: ({ hsaId }, { loaders }) => loaders.provider.load(hsaId),
  hsaId: ({ id }) => id,
  region: ({ regionCode }) => ({ code: regionCode }),
  municipality: ({ municipalityCode }) => (municipalityCode === null ? null : { code: municipalityCode }),
};
