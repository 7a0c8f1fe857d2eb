import type { DischargeProcessResolvers } from "../generated/resolvers.js";
import { liabilityFrom } from "../rules/liability-from.js";
import { noticeInTime } from "../rules/notice-in-time.js";
import { summonsDueBy } from "../rules/summons-due-by.js";
import { unit, unitOrNull } from "./references.js";

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
  dischargedAt: ({ process }) => process.dischargedAt,
};
