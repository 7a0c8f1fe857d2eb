import type { MunicipalCareAreaResolvers } from "../generated/resolvers.js";

/** What this subgraph knows about municipal care areas. */
export const MunicipalCareArea: MunicipalCareAreaResolvers = {
  __resolveReference: (reference) => reference,
  physicianTeams: async ({ id }, _args, { loaders }) =>
    (await loaders.teamsOfArea.load(id)).map(({ team }) => team),
};
