import { today } from "@vardgraf/core";
import type { Context } from "../context.js";
import type { PhysicianTeamResolvers } from "../generated/resolvers.js";
import type { PhysicianTeamSource } from "../model.js";
import {
  fullTimeTotal,
  requiredFullTime,
  type TeamDemand,
  utilisationPercent,
} from "../rules/team-capacity.js";
import { requirementReport } from "../rules/team-requirements.js";
import { sharesOn } from "../rules/team-shares.js";
import type { TeamMemberRow } from "../store/teams.js";
import { historyOf } from "./history.js";
import { present } from "./present.js";
import { sharesOf } from "./team-members.js";

/** Physician teams (läkarteam). */
export const PhysicianTeam: PhysicianTeamResolvers = {
  __resolveReference: async (
    { id, enrolledCount, capacityRequirement },
    { loaders },
  ): Promise<PhysicianTeamSource | null> => {
    const team = await loaders.team.load(id);
    return team === null
      ? null
      : { ...team, enrolledCount: enrolledCount ?? null, capacityRequirement: capacityRequirement ?? null };
  },
  careProvider: ({ careProviderHsaId }, _args, { loaders }) =>
    present(loaders.provider.load(careProviderHsaId)),
  careUnit: ({ careUnitHsaId }, _args, { loaders }) =>
    careUnitHsaId === null ? null : present(loaders.unit.load(careUnitHsaId)),
  serviceAreas: async ({ id }, _args, { loaders }) =>
    (await loaders.areasOfTeam.load(id)).map(({ careAreaId }) => ({ id: careAreaId })),
  members: ({ id }, { asOf }, context) => membersOn(id, asOf, context),
  fteTotal: async ({ id }, { asOf }, context) => fullTimeTotal(sharesOf(await membersOn(id, asOf, context))),
  requiredFte: (team) => requiredFullTime(demandOn(team)),
  utilisation: async (team, _args, context) =>
    utilisationPercent(demandOn(team), sharesOf(await membersOn(team.id, null, context))),
  requirementReport: async (team, { asOf }, context) => {
    const { loaders } = context;
    const [members, areas, unit] = await Promise.all([
      membersOn(team.id, asOf, context),
      loaders.areasOfTeam.load(team.id),
      team.careUnitHsaId === null ? null : loaders.unit.load(team.careUnitHsaId),
    ]);
    return requirementReport({
      ...team,
      memberProfessions: sharesOf(members).map(({ profession }) => profession),
      serviceAreas: areas.length,
      careUnitType: unit?.type ?? null,
    });
  },
  history: ({ id }, _args, context) => historyOf(context, "physicianTeam", id),
};

/** Members of a team on a day, today when none is given. */
async function membersOn(
  teamId: string,
  asOf: string | null | undefined,
  { loaders, clock }: Context,
): Promise<TeamMemberRow[]> {
  return sharesOn(await loaders.membersOfTeam.load(teamId), asOf ?? today(clock));
}

function demandOn({ enrolledCount, capacityRequirement }: PhysicianTeamSource): TeamDemand {
  return {
    enrolled: enrolledCount?.value ?? null,
    patientsPerFullTime: capacityRequirement?.patientsPerFullTime ?? null,
  };
}
