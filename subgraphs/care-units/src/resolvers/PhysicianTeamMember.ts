import type { PhysicianTeamMemberResolvers } from "../generated/resolvers.js";
import { formatDecimal } from "../rules/exact-decimal.js";
import { worksWithRegisters } from "../rules/registry-readers.js";

/** Members of physician teams. */
export const PhysicianTeamMember: PhysicianTeamMemberResolvers = {
  practitioner: ({ practitionerHsaId }, _args, { loaders, caller }) =>
    worksWithRegisters(caller) ? loaders.practitioner.load(practitionerHsaId) : null,
  fte: ({ fullTimeHundredths }) => formatDecimal(BigInt(fullTimeHundredths), 2),
  profession: ({ professions: [profession] }) => {
    if (profession === undefined) throw new Error("A member of a physician team has no licence.");
    return profession;
  },
};
