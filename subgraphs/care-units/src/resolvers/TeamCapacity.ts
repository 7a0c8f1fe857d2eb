import type { TeamCapacityResolvers } from "../generated/resolvers.js";

/** A physician team over a time without change (kapacitet). A team has the areas that it was registered with. */
export const TeamCapacity: TeamCapacityResolvers = {
  region: ({ regionCode }) => regionCode,
  serviceAreas: async ({ team }, _args, { loaders }) =>
    (await loaders.areasOfTeam.load(team.id)).map(({ careAreaId }) => careAreaId),
};
