import type { Context } from "../context.js";
import type { PhysicianTeamResolvers } from "../generated/resolvers.js";
import type { PhysicianTeamMemberSource, PhysicianTeamSource } from "../model.js";
import {
  fullTimeTotal,
  requiredFullTime,
  type TeamDemand,
  utilisationPercent,
} from "../rules/team-capacity.js";
import { requirementReport } from "../rules/team-requirements.js";
import { present } from "./present.js";

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
  members: ({ id }, _args, context) => membersOf(id, context),
  fteTotal: async ({ id }, _args, context) => fullTimeTotal(await membersOf(id, context)),
  requiredFte: (team) => requiredFullTime(demandOn(team)),
  utilisation: async (team, _args, context) =>
    utilisationPercent(demandOn(team), await membersOf(team.id, context)),
  requirementReport: async (team, _args, context) => {
    const { loaders } = context;
    const [members, areas, unit] = await Promise.all([
      membersOf(team.id, context),
      loaders.areasOfTeam.load(team.id),
      team.careUnitHsaId === null ? null : loaders.unit.load(team.careUnitHsaId),
    ]);
    return requirementReport({
      ...team,
      memberProfessions: members.map(({ profession }) => profession),
      serviceAreas: areas.length,
      careUnitType: unit?.type ?? null,
    });
  },
};

/** Members of a team; somebody with several licences counts with the first one. */
async function membersOf(teamId: string, { loaders }: Context): Promise<PhysicianTeamMemberSource[]> {
  const members = await loaders.membersOfTeam.load(teamId);
  return members.flatMap(({ professions: [profession], fullTimeHundredths }) =>
    profession === undefined ? [] : [{ profession, fullTimeHundredths }],
  );
}

function demandOn({ enrolledCount, capacityRequirement }: PhysicianTeamSource): TeamDemand {
  return {
    enrolled: enrolledCount?.value ?? null,
    patientsPerFullTime: capacityRequirement?.patientsPerFullTime ?? null,
  };
}
