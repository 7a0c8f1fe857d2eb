import type { PractitionerResolvers } from "../generated/resolvers.js";
import { maySeeStaffNames } from "../rules/staff-names.js";
import { assignmentsOn } from "./assignments-on.js";

/** Staff (medarbetare). */
export const Practitioner: PractitionerResolvers = {
  __resolveReference: ({ hsaId }, { loaders }) => loaders.practitioner.load(hsaId),
  hsaId: ({ id }) => id,
  name: ({ name }, _args, { caller }) => (maySeeStaffNames(caller) ? name : null),
  assignments: ({ id }, { asOf }, context) =>
    assignmentsOn(context, asOf, () => context.loaders.assignmentsOfPractitioner.load(id)),
};
