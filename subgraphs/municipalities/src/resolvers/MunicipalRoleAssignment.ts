import type { MunicipalRoleAssignmentResolvers } from "../generated/resolvers.js";
import { required } from "./required.js";

/** Resolvers of an appointment to a municipal role (förordnande). */
export const MunicipalRoleAssignment: MunicipalRoleAssignmentResolvers = {
  municipality: ({ municipality }, _arguments, { loaders }) =>
    required(loaders.municipality.load(municipality)),
  practitioner: ({ practitioner }) => ({ hsaId: practitioner }),
};
