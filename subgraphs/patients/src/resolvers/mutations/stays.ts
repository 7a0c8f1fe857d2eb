/** Stays in hospital. */
import { payload } from "@vardgraf/core";
import type { Context } from "../../context.js";
import type { MutationResolvers } from "../../generated/resolvers.js";
import type { Acting } from "../../store/changes/acting.js";
import { actingOn, readableIds, rowAbout, rowNow } from "./acting.js";
import { type MakingRelation, requireNewcomer } from "./newcomer.js";

/** The payload of a refused change of a stay. */
export const NO_STAY = { stay: null, process: null, patient: null };

const ADMISSION: MakingRelation = { action: "WRITE_EVENTS", relation: "OPEN_STAY", place: "CLINIC" };

/** Mutations of stays. */
export const stays: Pick<
  MutationResolvers,
  "admitPatient" | "changeEstimatedDischarge" | "markReadyForDischarge" | "dischargePatient"
> = {
  admitPatient: (_, { input }, context) =>
    payload(async () => {
      const { loaders, store } = context;
      const person = await requireNewcomer(context, input, ADMISSION);
      const { admittedAt, planned } = input;
      const estimatedDischarge = input.estimatedDischarge ?? null;
      const readable = await readableIds(context, person.id, loaders.stays);
      const acting = actingOn(context, "admitPatient", input, person);
      const values = { admittedAt, planned, estimatedDischarge };
      return stayNow(context, person.id, await store.stayChanges.admit(acting, values, readable));
    }, NO_STAY),

  changeEstimatedDischarge: (_, { input }, context) =>
    payload(async () => {
      const acting = await onStay(context, "changeEstimatedDischarge", input);
      const { stay, expectedVersion, estimatedDischarge } = input;
      await context.store.stayChanges.estimate(acting, stay, expectedVersion, estimatedDischarge);
      return stayNow(context, acting.person.id, stay);
    }, NO_STAY),

  markReadyForDischarge: (_, { input }, context) =>
    payload(async () => {
      const acting = await onStay(context, "markReadyForDischarge", input);
      await context.store.stayChanges.ready(acting, input.stay, input.readyAt);
      return stayNow(context, acting.person.id, input.stay);
    }, NO_STAY),

  dischargePatient: (_, { input }, context) =>
    payload(async () => {
      const acting = await onStay(context, "dischargePatient", input);
      const { stay, expectedVersion, dischargedAt, to, newOrAdvancedNeeds } = input;
      await context.store.stayChanges.discharge(acting, stay, expectedVersion, {
        dischargedAt,
        to,
        newOrAdvancedNeeds,
      });
      return stayNow(context, acting.person.id, stay);
    }, NO_STAY),
};

/** The stay of an input, for the staff of its provider. */
export async function onStay(
  context: Context,
  mutation: string,
  input: { readonly stay: string; readonly idempotencyKey?: string | null | undefined },
): Promise<Acting> {
  const row = await rowAbout(context, "STAY", input.stay);
  const person = await context.guard.requireToWrite(row.patientId, "WRITE_EVENTS", row);
  return actingOn(context, mutation, input, person);
}

/** The stay and its discharge process after a change. */
export async function stayNow(context: Context, patientId: string, id: string) {
  const { guard, loaders } = context;
  const { row: stay, patient } = await rowNow(context, patientId, id, loaders.stays);
  const [discharge] = await loaders.dischargeOfStay.load(id);
  const process = patient === null ? null : guard.discharge(patient, discharge ?? null);
  return { stay, process, patient };
}
