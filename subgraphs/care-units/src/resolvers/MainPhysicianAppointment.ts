import type { MainPhysicianAppointmentResolvers } from "../generated/resolvers.js";
import { present } from "./present.js";

/** Appointments of main responsible physicians (förordnanden). */
export const MainPhysicianAppointment: MainPhysicianAppointmentResolvers = {
  practitioner: ({ practitionerHsaId }, _args, { loaders }) =>
    present(loaders.practitioner.load(practitionerHsaId)),
};
