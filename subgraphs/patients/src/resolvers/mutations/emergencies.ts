/** Emergency access in its two steps, and requests to lift a block. */
import { payload } from "@vardgraf/core";
import type { Context } from "../../context.js";
import type { MutationResolvers } from "../../generated/resolvers.js";
import { NOBODY } from "../nobody.js";
import { found, patientNow, writing } from "./readers.js";

const NOTHING = { assertion: null, patient: null };

/** Mutations in an emergency. */
export const emergencies: Pick<
  MutationResolvers,
  "assertEmergencyAccess" | "openEmergencyAccess" | "requestBlockLift" | "decideBlockLift"
> = {
  assertEmergencyAccess: (_, { input }, context) =>
    payload(async () => {
      const { guard, store } = context;
      const { author, once } = writing(context, "assertEmergencyAccess", input);
      const need = { field: "reason", reason: input.reason };
      await guard.requireToWrite(input.patient, "ASSERT_EMERGENCY", null, {}, need);
      const { patient, danger, reason, patientCannotAskForLifting } = input;
      const statements = { danger, reason, patientCannotAskForLifting };
      const id = await store.emergencies.assert(author, patient, guard.own, statements, guard.today, once);
      return asserted(context, id);
    }, NOTHING),

  openEmergencyAccess: (_, { input }, context) =>
    payload(async () => {
      const { guard, store } = context;
      const { author, once } = writing(context, "openEmergencyAccess", input);
      const { assertion, expectedVersion, significance } = input;
      const row = await store.privacy.consent(assertion);
      const need = { field: "significance", reason: significance };
      await guard.requireToWrite(row?.patientId ?? NOBODY, "ASSERT_EMERGENCY", null, {}, need);
      const { own, today } = guard;
      return asserted(
        context,
        await store.emergencies.open(author, assertion, expectedVersion, significance, own, today, once),
      );
    }, NOTHING),

  requestBlockLift: (_, { input }, context) =>
    payload(
      async () => {
        const { guard, store } = context;
        const { author, once } = writing(context, "requestBlockLift", input);
        const row = await store.privacy.consent(input.assertion);
        const owner = { custodianProvider: input.provider, authorUnit: "" };
        const need = { field: "reason", reason: input.reason };
        const patient = row?.patientId ?? NOBODY;
        await guard.requireToWrite(patient, "REQUEST_BLOCK_LIFT", owner, { block: "OUTER" }, need);
        const id = await store.emergencies.requestLift(author, input, guard.own, guard.today, once);
        return { request: found(await store.privacy.liftRequest(id)) };
      },
      { request: null },
    ),

  decideBlockLift: (_, { input }, context) =>
    payload(
      async () => {
        const { guard, store } = context;
        const { author, once } = writing(context, "decideBlockLift", input);
        const row = await store.privacy.liftRequest(input.request);
        const owner = { custodianProvider: row?.blockingProvider ?? NOBODY, authorUnit: "" };
        const patient = row?.patientId ?? NOBODY;
        await guard.requireToWrite(patient, "DECIDE_BLOCK_LIFT", owner, { block: "OUTER" });
        const { request, expectedVersion, until } = input;
        const { own } = guard;
        await store.emergencies.decideLift(author, request, expectedVersion, until ?? null, own, once);
        guard.forget(patient);
        return { request: found(await store.privacy.liftRequest(request)) };
      },
      { request: null },
    ),
};

async function asserted(context: Context, id: string) {
  const assertion = found(await context.store.privacy.consent(id));
  return { assertion, patient: await patientNow(context, assertion.patientId) };
}
