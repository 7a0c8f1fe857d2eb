import { pageOf, refuse } from "@vardgraf/core";
import type { Context } from "../context.js";
import type { CarePlanResolvers } from "../generated/resolvers.js";
import type { VisibleActivity, VisibleCarePlan } from "../model.js";
import { isReviewOverdue } from "../rules/care-plan-review.js";
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
  goals: async ({ id, patient, asOf }, _arguments, { guard, loaders }) =>
    guard.rows(
      patient,
      await (asOf === undefined ? loaders.goals.load(id) : loaders.goalsOn.load({ id, day: asOf })),
    ),
  activities: (plan, _arguments, context) => activitiesOf(plan, context),
  async participatingUnits(plan, _arguments, context) {
    const doing = (await activitiesOf(plan, context)).map(({ responsibleUnit }) => responsibleUnit);
    const units = [...plan.participatingUnits, ...doing.filter((each) => each !== null)];
    return [...new Set(units)].sort().map(unit);
  },
  reviewOverdue: (plan, _arguments, { guard }) => isReviewOverdue(plan, guard.today),
  reviews: async ({ id, patient }, _arguments, { guard, loaders }) =>
    guard.rows(patient, await loaders.carePlanReviews.load(id)),
  meetings: async ({ id, patient }, _arguments, { guard, loaders }) =>
    guard.rows(patient, await loaders.meetingsOfPlan.load(id)),
  async history({ id, patient }, page, { guard, loaders }) {
    const changes = guard
      .rows(patient, await loaders.changes.load(patient.id))
      .filter(({ recordId, after }) => recordId === id || after["carePlanId"] === id);
    return pageOf(changes, page, "CarePlan.history", (change) => change.id);
  },
};

async function activitiesOf(
  { id, patient, asOf }: VisibleCarePlan,
  { guard, loaders }: Context,
): Promise<VisibleActivity[]> {
  return guard.rows(
    patient,
    await (asOf === undefined ? loaders.activities.load(id) : loaders.activitiesOn.load({ id, day: asOf })),
  );
}
