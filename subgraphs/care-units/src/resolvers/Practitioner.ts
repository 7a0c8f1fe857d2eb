import type { PractitionerResolvers } from "../generated/resolvers.js";
import { maySeeStaffNames } from "../rules/staff-names.js";

/** Staff (medarbetare). */
export const Practitioner: PractitionerResolvers = {
  __resolveReference: ({ hsaId }, { loaders }) => loaders.practitioner.load(hsaId),
  name: ({ name }, _args, { caller }) => (maySeeStaffNames(caller) ? name : null),
};
