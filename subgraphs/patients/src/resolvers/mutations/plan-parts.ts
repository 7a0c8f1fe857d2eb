/** What plans hold: goals, activities, meetings. */
import { payload } from "@vardgraf/core";
import type { Context } from "../../context.js";
import type { MutationResolvers } from "../../generated/resolvers.js";
import type { Acting } from "../../store/changes/acting.js";
import { actingOn, isSocialServices, planAbout, readableIds, rowAbout, rowNow } from "./acting.js";
import { NO_PLAN, planNow, writingOf } from "./plans.js";
import { found } from "./readers.js";

/** Mutations of what plans hold. */
export const planParts: Pick<
  MutationResolvers,
  | "addGoal"
  | "setGoalAchievement"
  | "addActivity"
  | "changeActivity"
  | "completeActivity"
  | "cancelActivity"
  | "recordSipMeeting"
> = {
  addGoal: (_, { input }, context) =>
    payload(async () => {
      const acting = await onReadablePlan(context, "addGoal", input);
      const { text, patientsOwnWords = null, target = null } = input;
      await context.store.planPartChanges.addGoal(acting, input.plan, { text, patientsOwnWords, target });
      return planNow(context, acting.person.id, input.plan);
    }, NO_PLAN),

  setGoalAchievement: (_, { input }, context) =>
    payload(async () => {
      const { goal, expectedVersion, achievement } = input;
      const acting = await onPart(context, "setGoalAchievement", "GOAL", goal, input);
      const { planPartChanges } = context.store;
      const plan = await planPartChanges.achieve(acting, goal, expectedVersion, achievement);
      return planNow(context, acting.person.id, plan);
    }, NO_PLAN),

  addActivity: (_, { input }, context) =>
    payload(async () => {
      const acting = await onReadablePlan(context, "addActivity", input);
      await context.store.planPartChanges.addActivity(acting, input.plan, input);
      return planNow(context, acting.person.id, input.plan);
    }, NO_PLAN),

  changeActivity: (_, { input }, context) => {
    const { what, responsibleUnit, due, status } = input;
    return changeActivity(context, "changeActivity", input, {
      ...(what == null ? {} : { what }),
      ...(responsibleUnit == null ? {} : { responsibleUnit }),
      ...(due == null ? {} : { due }),
      ...(status == null ? {} : { status }),
    });
  },

  completeActivity: (_, { input }, context) =>
    changeActivity(context, "completeActivity", input, { status: "COMPLETED" }),

  cancelActivity: (_, { input }, context) =>
    changeActivity(context, "cancelActivity", input, { status: "CANCELLED" }),

  recordSipMeeting: (_, { input }, context) =>
    payload(
      async () => {
        const acting = await onReadablePlan(context, "recordSipMeeting", input);
        const { physicianNeeded, physicianTookPart, units } = input;
        const { guard, loaders, store } = context;
        const meeting = input.meeting ?? null;
        const readable = await readableIds(context, acting.person.id, loaders.meeting, meeting ?? "");
        const summoned = meeting === null ? null : { id: meeting, readable: readable.has(meeting) };
        const id = await store.planPartChanges.holdMeeting(acting, input.plan, summoned, {
          heldOn: input.heldOn ?? guard.today,
          physicianNeeded,
          physicianTookPart,
          units,
        });
        const { row, patient } = await rowNow(context, acting.person.id, id, loaders.meeting, id);
        return { meeting: row, patient };
      },
      { meeting: null, patient: null },
    ),
};

type Keyed = { readonly idempotencyKey?: string | null | undefined };

/**
 * A plan that the caller adds an own row to: the plan may be another's, but the caller must be able to read it.
 * An unknown plan is answered as one that may not be read.
 */
async function onReadablePlan(
  context: Context,
  mutation: string,
  input: Keyed & { readonly plan: string },
): Promise<Acting> {
  const { guard, loaders } = context;
  const plan = await planAbout(context, "CARE_PLAN", input.plan);
  const patient = await guard.patient(plan.patientId);
  found(guard.rows(patient, await loaders.carePlan.load(plan.id))[0] ?? null);
  const person = await guard.requireToWrite(plan.patientId, actionOn(context, plan.type), "OWN");
  return actingOn(context, mutation, input, person);
}

/** A goal or an activity, for the staff of its provider. */
async function onPart(
  context: Context,
  mutation: string,
  kind: "GOAL" | "ACTIVITY",
  id: string,
  input: Keyed,
): Promise<Acting> {
  const [about, plan] = await Promise.all([rowAbout(context, kind, id), planAbout(context, kind, id)]);
  const action = plan.socialService ? "WRITE_SOCIAL" : actionOn(context, plan.type);
  const person = await context.guard.requireToWrite(about.patientId, action, about);
  return actingOn(context, mutation, input, person);
}

/** Social services write their own part of a SIP, health care the plans. */
function actionOn(context: Context, type: Parameters<typeof writingOf>[0]) {
  return isSocialServices(context) ? "WRITE_SOCIAL" : writingOf(type);
}

function changeActivity(
  context: Context,
  mutation: string,
  input: Keyed & { readonly activity: string; readonly expectedVersion: number },
  values: Parameters<Context["store"]["planPartChanges"]["changeActivity"]>[3],
) {
  return payload(async () => {
    const { activity, expectedVersion } = input;
    const acting = await onPart(context, mutation, "ACTIVITY", activity, input);
    const { planPartChanges } = context.store;
    const plan = await planPartChanges.changeActivity(acting, activity, expectedVersion, values);
    return planNow(context, acting.person.id, plan);
  }, NO_PLAN);
}
