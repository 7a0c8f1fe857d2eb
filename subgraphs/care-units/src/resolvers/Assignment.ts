import { refuse } from "@vardgraf/core";
import type { AssignmentResolvers } from "../generated/resolvers.js";
import { worksWithRegisters } from "../rules/registry-readers.js";
import { present } from "./present.js";

/** Commissions (medarbetaruppdrag), out of the directory. */
export const Assignment: AssignmentResolvers = {
  __resolveReference: ({ commissionHsaId }, { loaders, caller }) => {
    if (!worksWithRegisters(caller)) throw refuse("FORBIDDEN");
    return loaders.assignment.load(commissionHsaId);
  },
  commissionHsaId: ({ id }) => id,
  practitioner: ({ practitionerHsaId }, _args, { loaders }) =>
    present(loaders.practitioner.load(practitionerHsaId)),
  careUnit: ({ careUnitHsaId }, _args, { loaders }) => present(loaders.unit.load(careUnitHsaId)),
  careProvider: async ({ careUnitHsaId }, _args, { loaders }) => {
    const { careProviderHsaId } = await present(loaders.unit.load(careUnitHsaId));
    return present(loaders.provider.load(careProviderHsaId));
  },
};
