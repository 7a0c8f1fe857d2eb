import type { PhysicianTeamResolvers } from "../generated/resolvers.js";

/** What this subgraph adds to a physician team (läkarteam). */
export const PhysicianTeam: PhysicianTeamResolvers = {
  __resolveReference: ({ id }) => ({ id }),

  capacityRequirement: async (_team, _args, { loaders }) => {
    const clause = await loaders.capacityClause();
    if (clause === null || clause.patientsPerFullTime === null) return null;
    return { ...clause, patientsPerFullTime: clause.patientsPerFullTime };
  },
};
