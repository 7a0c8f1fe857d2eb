import type { AgreementPartResolvers } from "../generated/resolvers.js";

/** A part of an agreement (del). */
export const AgreementPart: AgreementPartResolvers = {
  developmentAreas: ({ id }, _args, { loaders }) => loaders.developmentAreasOfPart.load(id),
  activities: ({ id }, _args, { loaders }) => loaders.activitiesOfPart.load(id),
};
