import type { TeamFiguresResolvers } from "../generated/resolvers.js";
import { teamFiguresOf } from "../indicators/team-figures.js";
import { shownValue, targetsIn } from "./figure-values.js";
import { required } from "./required.js";

/** The figures of indicators that count persons against the capacity of physician teams. */
export const TeamFigures: TeamFiguresResolvers = {
  async values({ code, targets, capacities }, { select }, context) {
    const teams = required(capacities, "capacities").map(({ team, to, ...capacity }) => ({
      ...capacity,
      teamId: team.id,
      to: to ?? null,
    }));
    const values = await teamFiguresOf(code, select, teams, targetsIn(select.region, targets), context);
    return values.map(shownValue);
  },
};
