import type { Context } from "../context.js";
import type { TeamFiguresResolvers } from "../generated/resolvers.js";
import type { TeamCapacitySource } from "../model.js";
import { capacityTimeline } from "../rules/team-timeline.js";
import type { RegionTeamRow } from "../store/teams.js";
import { sharesOf } from "./team-members.js";

/** Indicators that count persons against the capacity of physician teams (läkarteam). */
export const TeamFigures: TeamFiguresResolvers = {
  __resolveReference: (reference) => reference,
  capacities: async (_figures, _args, { loaders }) =>
    (await Promise.all((await loaders.allTeams()).map((team) => capacitiesOf(team, loaders)))).flat(),
};

async function capacitiesOf(team: RegionTeamRow, loaders: Context["loaders"]): Promise<TeamCapacitySource[]> {
  const members = sharesOf(await loaders.membersOfTeam.load(team.team.id));
  return capacityTimeline(members).map((period) => ({ ...team, ...period }));
}
