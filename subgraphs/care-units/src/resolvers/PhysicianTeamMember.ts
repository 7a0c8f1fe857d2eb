import type { PhysicianTeamMemberResolvers } from "../generated/resolvers.js";
import { formatDecimal } from "../rules/exact-decimal.js";

/** Members of physician teams, without names. */
export const PhysicianTeamMember: PhysicianTeamMemberResolvers = {
  fte: ({ fullTimeHundredths }) => formatDecimal(BigInt(fullTimeHundredths), 2),
};
