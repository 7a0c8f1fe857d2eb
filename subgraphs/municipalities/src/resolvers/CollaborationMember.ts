import type { CollaborationMemberResolvers } from "../generated/resolvers.js";

/** Resolvers of a member of a body of collaboration (ledamot). */
export const CollaborationMember: CollaborationMemberResolvers = {
  region: ({ area }, _arguments, { loaders }) => (area?.length === 2 ? loaders.region.load(area) : null),
  municipality: ({ area }, _arguments, { loaders }) =>
    area?.length === 4 ? loaders.municipality.load(area) : null,
};
