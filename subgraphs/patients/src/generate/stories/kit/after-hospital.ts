/** What follows a stay: discharge process, high risk, support. */
import { writeMessages } from "../../messages.js";
import type { ClinicalRow, Values } from "../../records.js";
import type { StoryPerson } from "./person.js";
import {
  CENTRE_PHYSICIAN,
  HALMSTAD,
  HALMSTAD_NURSE,
  HOSPITAL_PHYSICIAN,
  MOBILE_PHYSICIAN,
} from "./places.js";

/** What a story says of a discharge process; the rest is that of a patient of Halmstad. */
export type ProcessValues = Partial<Values<"dischargeProcesses">>;

/** Writes the discharge process of a stay. */
export function planDischarge(
  person: StoryPerson,
  stay: ClinicalRow<"stays">,
  values: ProcessValues,
): ClinicalRow<"dischargeProcesses"> {
  const process = person.write("dischargeProcesses", HOSPITAL_PHYSICIAN, stay.admittedAt, {
    stayId: stay.id,
    municipality: HALMSTAD,
    municipalUnit: HALMSTAD_NURSE.unit,
    healthCentre: CENTRE_PHYSICIAN.unit,
    fixedCareContact: CENTRE_PHYSICIAN.employee,
    fixedCareContactAt: stay.admittedAt,
    needAssessedAt: null,
    admissionNoticeAt: null,
    readyForDischargeAt: null,
    readyNoticeAt: null,
    sipNeeded: true,
    sipSummonsAt: null,
    summonsAnsweredAt: null,
    compulsoryPsychiatricCare: false,
    regionEffortsAvailable: true,
    agreedLiabilityDays: null,
    informationTransferredAt: null,
    transferHinderedAt: null,
    transferHinderedReason: null,
    dischargedAt: stay.dischargedAt,
    ...values,
  });
  const recorder = { add: person.write.bind(person) };
  writeMessages(recorder, process, HOSPITAL_PHYSICIAN, stay.estimatedDischarge ?? person.world.day(0));
  return process;
}

/** Writes that the responsible physician of the stay judged the risk on a day. */
export function assessRisk(
  person: StoryPerson,
  stay: ClinicalRow<"stays">,
  level: "HIGH" | "NOT_HIGH",
  day: number,
): ClinicalRow<"riskAssessments"> {
  const assessedAt = person.world.at(day, "13:00");
  return person.write("riskAssessments", HOSPITAL_PHYSICIAN, assessedAt, {
    stayId: stay.id,
    level,
    assessedBy: HOSPITAL_PHYSICIAN.employee,
    assessedAt,
    instrument: null,
    instrumentVersion: null,
  });
}

/** Writes a stay that ended on a day with high risk, and the support that began that day and still goes on. */
export function getsSupport(person: StoryPerson, started: number): ClinicalRow<"supportEpisodes"> {
  const { world } = person;
  const stay = person.wasInHospital(started - 6, started);
  planDischarge(person, stay, {
    admissionNoticeAt: world.at(started - 6, "13:00"),
    readyForDischargeAt: world.at(started - 1, "10:00"),
    readyNoticeAt: world.at(started - 1, "10:30"),
    sipSummonsAt: world.at(started, "09:00"),
    informationTransferredAt: world.at(started, "13:30"),
  });
  const assessment = assessRisk(person, stay, "HIGH", started - 1);
  const firstContact = world.at(started + 1, "10:00");
  const episode = person.write("supportEpisodes", HOSPITAL_PHYSICIAN, world.at(started, "14:00"), {
    stayId: stay.id,
    riskAssessmentId: assessment.id,
    unit: MOBILE_PHYSICIAN.unit,
    initiatedBy: HOSPITAL_PHYSICIAN.employee,
    healthCentrePhysician: CENTRE_PHYSICIAN.employee,
    supportPhysician: MOBILE_PHYSICIAN.employee,
    planningConfirmedAt: world.at(started, "11:00"),
    startedOn: world.day(started),
    decidedEnd: world.day(started + 14),
    firstPhysicianContactAt: firstContact,
    endedOn: null,
    outcome: null,
    handoverDialogueAt: null,
    handoverAcceptedBy: null,
    handoverAcceptedAt: null,
  });
  person.write("supportContacts", MOBILE_PHYSICIAN, firstContact, {
    episodeId: episode.id,
    kind: "PATIENT",
    encounterKind: "HOME_VISIT",
    at: firstContact,
    practitionerHsaId: MOBILE_PHYSICIAN.employee,
  });
  person.write("encounters", MOBILE_PHYSICIAN, firstContact, {
    kind: "HOME_VISIT",
    profession: "PHYSICIAN",
    practitionerHsaId: MOBILE_PHYSICIAN.employee,
    unit: MOBILE_PHYSICIAN.unit,
    at: firstContact,
    planned: true,
    afterDischargeOf: stay.id,
  });
  return episode;
}
