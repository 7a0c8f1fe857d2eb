import { refuse } from "@vardgraf/core";
import type { CarePlanResolvers } from "../generated/resolvers.js";
import { nextStatuses } from "../rules/care-plan-status.js";
import { practitioner, unit } from "./references.js";

/** An id that no patient has: an unknown plan costs what a plan of somebody else does. */
const NOBODY = "";

/** Resolvers of a care plan. */
export const CarePlan: CarePlanResolvers = {
  async __resolveReference({ id }, { guard, loaders }) {
    guard.requireForPersons();
    const found = await loaders.patientOfPlan.load(id);
    const patient = await guard.patient(found?.patientId ?? NOBODY);
    const [plan] = guard.rows(patient, await loaders.carePlan.load(id));
    if (plan === undefined) throw refuse("NO_PATIENT_RELATION");
    return plan;
  },
  nextStatuses: ({ status }) => [...nextStatuses(status)],
  coordinator: ({ coordinator }) => practitioner(coordinator),
  custodian: ({ custodianProvider }) => ({ hsaId: custodianProvider }),
  authorUnit: ({ authorUnit }) => unit(authorUnit),
  goals: async ({ id, patient }, _arguments, { guard, loaders }) =>
    guard.rows(patient, await loaders.goals.load(id)),
  activities: async ({ id, patient }, _arguments, { guard, loaders }) =>
    guard.rows(patient, await loaders.activities.load(id)),
};
