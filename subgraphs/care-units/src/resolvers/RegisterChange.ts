import type { RegisterChangeResolvers } from "../generated/resolvers.js";
import { changedFields } from "../rules/change-fields.js";

/** Changes of what the registers keep (ändringar). */
export const RegisterChange: RegisterChangeResolvers = {
  by: ({ byEmployee }, _args, { loaders }) =>
    byEmployee === null ? null : loaders.practitioner.load(byEmployee),
  byUnitHsaId: ({ byUnit }) => byUnit,
  byProviderHsaId: ({ byProvider }) => byProvider,
  fields: ({ before, after }) => changedFields(before, after),
};
