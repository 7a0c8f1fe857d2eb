import type { RevisionAssignmentResolvers } from "../generated/resolvers.js";
import { required } from "./required.js";

/** The assignment to revise an agreement (revideringsuppdrag). */
export const RevisionAssignment: RevisionAssignmentResolvers = {
  revises: ({ revises }, _args, { loaders }) => required(loaders.agreement.load(revises), "agreement"),
};
