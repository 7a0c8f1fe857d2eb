import { isValidOn } from "@vardgraf/core";
import { dayOf } from "../day.js";
import type { CollaborationBodyResolvers } from "../generated/resolvers.js";
import { required } from "./required.js";

/** Resolvers of a body in which principals work together (samverkansorgan). */
export const CollaborationBody: CollaborationBodyResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.collaborationBody.load(id),
  region: ({ regionCode }, _arguments, { loaders }) => required(loaders.region.load(regionCode)),

  async members({ id }, { asOf }, context) {
    const members = await context.loaders.membersOfBody.load(id);
    const day = dayOf(asOf, context);
    return members.filter((member) => isValidOn(member, day));
  },
};
