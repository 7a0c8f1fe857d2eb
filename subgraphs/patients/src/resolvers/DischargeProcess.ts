import type { VisibleDischarge } from "../access/visible.js";
import type { Context } from "../context.js";
import type { DischargeProcessResolvers } from "../generated/resolvers.js";
import { planTypeAfter } from "../rules/discharge-messages.js";
import { type DischargeStep, liableDays, nextStep, stepsOf } from "../rules/discharge-steps.js";
import { liabilityFrom, missingForLiability } from "../rules/liability-from.js";
import { noticeInTime } from "../rules/notice-in-time.js";
import { summonsDueBy } from "../rules/summons-due-by.js";
import { readsRecord, requireRecord, requireStay } from "./beyond-notice.js";
import { practitioner, unit, unitOrNull } from "./references.js";

/** Resolvers of a discharge process. */
export const DischargeProcess: DischargeProcessResolvers = {
  id: ({ process }) => process.id,
  clinic: ({ stay }) => unit(stay.clinic),
  municipality: ({ process }) => ({ code: process.municipality }),
  healthCentre: ({ process }) => unitOrNull(process.healthCentre),
  notice: (discharge) => discharge,
  patient: ({ process }, _arguments, { guard }) => guard.patient(process.patientId),
  admittedAt: ({ stay }) => stay.admittedAt,
  estimatedDischarge: ({ stay }) => stay.estimatedDischarge,
  admissionNoticeAt: ({ process }) => process.admissionNoticeAt,
  noticeInTime: ({ process, stay }, _arguments, { clock }) =>
    noticeInTime({ ...process, admittedAt: stay.admittedAt }, clock.now()),
  readyForDischargeAt: ({ process }) => process.readyForDischargeAt,
  readyNoticeAt: ({ process }) => process.readyNoticeAt,
  sipNeeded: ({ process }) => process.sipNeeded,
  summonsDueBy: ({ process }) => summonsDueBy(process),
  sipSummonsAt: ({ process }) => process.sipSummonsAt,
  liabilityFrom: ({ process }) => liabilityFrom(process),
  informationTransferredAt: ({ process }) => process.informationTransferredAt,
  async dischargedAt(discharge, _arguments, context) {
    await requireRecord(discharge, context);
    return discharge.process.dischargedAt;
  },
  version: ({ process }) => process.version,
  async stayId(discharge, _arguments, context) {
    await requireStay(discharge, context);
    return discharge.stay.id;
  },
  async fixedCareContact(discharge, _arguments, context) {
    await requireRecord(discharge, context);
    return practitioner(discharge.process.fixedCareContact);
  },
  steps: (discharge, _arguments, context) => stepsNow(discharge, context),
  nextStep: async (discharge, _arguments, context) => nextStep(await stepsNow(discharge, context)),
  messages: async (discharge, _arguments, { loaders, notices }) =>
    notices.messages(discharge, await loaders.dischargeMessages.load(discharge.process.id)),
  async planType(discharge, _arguments, context) {
    await requireRecord(discharge, context);
    return planTypeAfter(discharge.process);
  },
  missingForLiability: ({ process }) => missingForLiability(process),
  liableDays: ({ process }, _arguments, { guard }) =>
    liableDays(liabilityFrom(process), process.dischargedAt, guard.today),
  async transferHinderedAt(discharge, _arguments, context) {
    await requireRecord(discharge, context);
    return discharge.process.transferHinderedAt;
  },
  summonsAnsweredAt: ({ process }) => process.summonsAnsweredAt,
};

/** The steps as they stand. That secrecy hinders the transfer is told to whoever reads the record, not to addressees. */
async function stepsNow(discharge: VisibleDischarge, context: Context): Promise<DischargeStep[]> {
  const { process, stay } = discharge;
  const { clock, guard } = context;
  const facts = {
    ...process,
    clinic: stay.clinic,
    admittedAt: stay.admittedAt,
    estimatedDischarge: stay.estimatedDischarge,
    transferHindered: process.transferHinderedAt !== null && (await readsRecord(discharge, context)),
    died: stay.dischargedTo === "DECEASED",
  };
  return stepsOf(facts, clock.now(), guard.today);
}
