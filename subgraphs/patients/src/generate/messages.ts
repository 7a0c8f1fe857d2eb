/** The messages of a discharge process, as its instants tell of them. */
import type { Author, ClinicalRow, PersonRecorder } from "./records.js";

/** Writes down what was sent in a process that has been written; `estimate` is the day that the notice of admission told. */
export function writeMessages(
  recorder: Pick<PersonRecorder, "add">,
  process: ClinicalRow<"dischargeProcesses">,
  clinic: Author,
  estimate: string,
): void {
  const { admissionNoticeAt, readyNoticeAt, sipSummonsAt, informationTransferredAt, healthCentre } = process;
  const receivers = [process.municipalUnit, ...(healthCentre === null ? [] : [healthCentre])];
  const centre: Author = {
    provider: clinic.provider,
    unit: healthCentre ?? clinic.unit,
    employee: process.fixedCareContact ?? clinic.employee,
  };
  const sent = [
    ["ADMISSION_NOTICE", admissionNoticeAt, clinic, receivers],
    ["READY_NOTICE", readyNoticeAt, clinic, receivers],
    ["SIP_SUMMONS", sipSummonsAt, centre, [clinic.unit, process.municipalUnit]],
    ["INFORMATION_TRANSFER", informationTransferredAt, clinic, receivers],
  ] as const;
  for (const [kind, sentAt, sender, toUnits] of sent) {
    if (sentAt === null) continue;
    recorder.add("dischargeMessages", sender, sentAt, {
      processId: process.id,
      kind,
      sentAt,
      toUnits,
      estimatedDischarge: kind === "ADMISSION_NOTICE" ? estimate : null,
      meetingAt: null,
      answer: null,
    });
  }
}
