/** Plans: made, put into use, paused, followed up, ended. */
import { payload } from "@vardgraf/core";
import type { Context } from "../../context.js";
import type { MutationResolvers } from "../../generated/resolvers.js";
import type { Acting } from "../../store/changes/acting.js";
import type { CarePlanType } from "../../tables.js";
import { actingOn, planAbout, rowAbout, rowNow } from "./acting.js";

/** The payload of a refused change of a plan. */
export const NO_PLAN = { plan: null, patient: null };

/** Mutations of plans. */
export const plans: Pick<
  MutationResolvers,
  | "createCarePlan"
  | "changeCarePlan"
  | "activateCarePlan"
  | "holdCarePlan"
  | "resumeCarePlan"
  | "completeCarePlan"
  | "revokeCarePlan"
  | "reviewCarePlan"
  | "approvePlanForPatient"
> = {
  createCarePlan: (_, { input }, context) =>
    payload(async () => {
      const { guard, store } = context;
      const person = await guard.requireToWrite(input.patient, writingOf(input.type), "OWN");
      const acting = actingOn(context, "createCarePlan", input, person);
      const id = await store.planChanges.create(acting, {
        type: input.type,
        title: input.title,
        intent: input.intent,
        periodFrom: input.periodFrom ?? guard.today,
        mainResponsiblePrincipal: input.mainResponsiblePrincipal ?? null,
        coordinator: input.coordinator ?? acting.actor.employee,
        nextReview: input.nextReview ?? null,
        relativesInvolved: input.relativesInvolved,
        supportingInfo: input.supportingInfo ?? null,
        addresses: input.addresses,
        participatingUnits: input.participatingUnits,
      });
      return planNow(context, input.patient, id);
    }, NO_PLAN),

  changeCarePlan: (_, { input }, context) =>
    payload(async () => {
      const { plan, expectedVersion, idempotencyKey: _key, ...values } = input;
      const acting = await onPlan(context, "changeCarePlan", input);
      const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value != null));
      return planNow(
        context,
        acting.person.id,
        await context.store.planChanges.change(acting, plan, expectedVersion, given),
      );
    }, NO_PLAN),

  activateCarePlan: (_, { input }, context) =>
    changed(context, "activateCarePlan", input, (acting, { planChanges }) =>
      planChanges.activate(acting, input.plan, input.expectedVersion, "DRAFT"),
    ),

  holdCarePlan: (_, { input }, context) =>
    changed(context, "holdCarePlan", input, (acting, { planChanges }) =>
      planChanges.hold(acting, input.plan, input.expectedVersion),
    ),

  resumeCarePlan: (_, { input }, context) =>
    changed(context, "resumeCarePlan", input, (acting, { planChanges }) =>
      planChanges.activate(acting, input.plan, input.expectedVersion, "ON_HOLD"),
    ),

  completeCarePlan: (_, { input }, context) =>
    changed(context, "completeCarePlan", input, (acting, { planChanges }) =>
      planChanges.complete(acting, input.plan, input.expectedVersion),
    ),

  revokeCarePlan: (_, { input }, context) =>
    changed(context, "revokeCarePlan", input, (acting, { planChanges }) =>
      planChanges.revoke(acting, input.plan, input.expectedVersion, input.reason),
    ),

  reviewCarePlan: (_, { input }, context) =>
    changed(context, "reviewCarePlan", input, (acting, { planChanges }) =>
      planChanges.review(acting, input.plan, input.expectedVersion, {
        reviewedOn: input.reviewedOn ?? context.guard.today,
        nextReview: input.nextReview ?? null,
        summary: input.summary ?? null,
      }),
    ),

  approvePlanForPatient: (_, { input }, context) =>
    changed(context, "approvePlanForPatient", input, (acting, { planChanges }) =>
      planChanges.approve(acting, input.plan, input.expectedVersion, input.approved),
    ),
};

type PlanInput = { readonly plan: string; readonly idempotencyKey?: string | null | undefined };

function changed(
  context: Context,
  mutation: string,
  input: PlanInput,
  make: (acting: Acting, store: Context["store"]) => Promise<string>,
) {
  return payload(async () => {
    const acting = await onPlan(context, mutation, input);
    return planNow(context, acting.person.id, await make(acting, context.store));
  }, NO_PLAN);
}

/** The plan of an input, for the staff of its provider: a plan is changed by its maker's people. */
async function onPlan(context: Context, mutation: string, input: PlanInput): Promise<Acting> {
  const [about, plan] = await Promise.all([
    rowAbout(context, "CARE_PLAN", input.plan),
    planAbout(context, "CARE_PLAN", input.plan),
  ]);
  const person = await context.guard.requireToWrite(about.patientId, writingOf(plan.type), about);
  return actingOn(context, mutation, input, person);
}

/** The kind of change that writing a plan is. */
export function writingOf(type: CarePlanType): "WRITE_PLAN_SHARED" | "WRITE_PLAN_OTHER" {
  return type === "SIP" ? "WRITE_PLAN_SHARED" : "WRITE_PLAN_OTHER";
}

/** A plan after a change of it or of its parts. */
export async function planNow(context: Context, patientId: string, id: string) {
  const { row, patient } = await rowNow(context, patientId, id, context.loaders.carePlan, id);
  return { plan: row, patient };
}
