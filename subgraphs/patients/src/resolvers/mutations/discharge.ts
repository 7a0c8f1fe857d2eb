/** Discharge processes: notices, summons, transfer of information. */
import { payload, refuseIf } from "@vardgraf/core";
import { roleOf } from "../../access/facts.js";
import type { Context } from "../../context.js";
import type { MutationResolvers } from "../../generated/resolvers.js";
import { when } from "../../rules/problems.js";
import { actingOn, readableIds, rowAbout } from "./acting.js";
import { found } from "./readers.js";
import { NO_STAY, onStay, stayNow } from "./stays.js";

/** Mutations of discharge processes. */
export const discharge: Pick<
  MutationResolvers,
  "sendAdmissionNotice" | "sendReadyNotice" | "summonToSip" | "answerSummons" | "transferInformation"
> = {
  sendAdmissionNotice: (_, { input }, context) =>
    payload(async () => {
      const acting = await onStay(context, "sendAdmissionNotice", input);
      const { stay, municipality, municipalUnit, sipNeeded, compulsoryPsychiatricCare } = input;
      await context.store.dischargeChanges.notify(acting, stay, {
        municipality,
        municipalUnit,
        healthCentre: input.healthCentre ?? null,
        sipNeeded,
        needAssessedAt: input.needAssessedAt ?? null,
        compulsoryPsychiatricCare,
      });
      return stayNow(context, acting.person.id, stay);
    }, NO_STAY),

  sendReadyNotice: (_, { input }, context) =>
    payload(async () => {
      const acting = await onStay(context, "sendReadyNotice", input);
      await context.store.dischargeChanges.notifyReady(acting, input.stay, input.secrecyReviewed);
      return stayNow(context, acting.person.id, input.stay);
    }, NO_STAY),

  // The summons is a row of the health centre's own, whoever's the stay is.
  summonToSip: (_, { input }, context) =>
    payload(async () => {
      const { patientId } = await rowAbout(context, "STAY", input.stay);
      await requireSummoner(context, patientId, input.stay);
      const person = await context.guard.requireToWrite(patientId, "WRITE_EVENTS", "OWN");
      const { planType } = input;
      if (planType !== "SIP" && planType !== "COMPULSORY_PSYCHIATRIC") {
        refuseIf(when(true, "OTHER_PLAN_TYPE_REQUIRED", "planType"));
      }
      const acting = actingOn(context, "summonToSip", input, person);
      const type = planType === "SIP" ? "SIP" : "COMPULSORY_PSYCHIATRIC";
      await context.store.dischargeChanges.summon(acting, input.stay, input.meetingAt, type);
      return stayNow(context, patientId, input.stay);
    }, NO_STAY),

  answerSummons: (_, { input }, context) =>
    payload(
      async () => {
        const { patientId } = await rowAbout(context, "DISCHARGE_PROCESS", input.process);
        const person = await requireAddressed(context, patientId, input.process);
        const acting = actingOn(context, "answerSummons", input, person);
        await context.store.dischargeChanges.answer(acting, input.process, input.answer);
        return { process: await noticeNow(context, input.process) };
      },
      { process: null },
    ),

  transferInformation: (_, { input }, context) =>
    payload(async () => {
      const acting = await onStay(context, "transferInformation", input);
      const { stay, secrecyReviewed } = input;
      const hinderedReason = input.hinderedReason ?? null;
      await context.store.dischargeChanges.transfer(acting, stay, { secrecyReviewed, hinderedReason });
      return stayNow(context, acting.person.id, stay);
    }, NO_STAY),
};

/** A stay whose notices go to the own unit, or that the caller can read: any other is as unknown as any other id. */
async function requireSummoner(context: Context, patientId: string, stay: string): Promise<void> {
  const { guard, loaders, notices } = context;
  await guard.patient(patientId);
  if (notices.isAddressed(await loaders.dischargeOfStay.load(stay))) return;
  const readable = await readableIds(context, patientId, loaders.stays);
  found(readable.has(stay) ? stay : null);
}

/** Care managers answer what is addressed to their municipality (row 10), clinicians for those in their care. */
async function requireAddressed({ caller, guard, notices, loaders }: Context, patientId: string, id: string) {
  if (caller.client === "ANONYMOUS" || roleOf(caller) !== "CARE_MANAGER_SOCIAL")
    return guard.requireToWrite(patientId, "WRITE_EVENTS", "OWN");
  const relation = notices.isAddressed(await loaders.discharge.load(id)) ? "ADDRESSED" : "NONE";
  return guard.requireToWrite(patientId, "ANSWER_SUMMONS", "OWN", { relation });
}

async function noticeNow({ loaders, notices }: Context, id: string) {
  for (const loader of Object.values(loaders)) loader.clearAll();
  return notices.one(await loaders.discharge.load(id));
}
