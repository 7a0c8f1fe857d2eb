/** Stays, discharge processes and support (model of care after hospital). */
import { dayNumber } from "../../day.js";
import { neverBegan } from "../../rules/support-start.js";
import type { ClinicalRow, PersonRecords } from "../records.js";
import { dayOf, type InvariantFacts, standing } from "./facts.js";

/** Longest first period of support, in days (B37). */
const SUPPORT_DAYS = 14;

/** Says what is wrong with a person's stays and what followed them. */
export function* brokenStays(records: PersonRecords, facts: InvariantFacts): Generator<string> {
  const stays = standing(records.stays);
  for (const [at, stay] of stays.entries()) {
    const next = stays[at + 1];
    if (next !== undefined && (stay.dischargedAt === null || stay.dischargedAt > next.admittedAt))
      yield "stay: two at a time";
    if (stay.dischargedAt !== null && stay.dischargedAt < stay.admittedAt)
      yield "stay: discharged before admitted";
    if ((stay.dischargedAt === null) !== (stay.dischargedTo === null))
      yield "stay: discharge and destination disagree";
  }
  for (const process of standing(records.dischargeProcesses)) {
    const stay = stays.find((candidate) => candidate.id === process.stayId);
    if (stay === undefined) yield "process: without a stay";
    else yield* brokenProcess(process, stay);
  }
  for (const assessment of standing(records.riskAssessments)) {
    const stay = stays.find((candidate) => candidate.id === assessment.stayId);
    if (stay === undefined || assessment.assessedAt < stay.admittedAt) yield "assessment: before the stay";
    else if (!facts.isPhysicianAt(assessment.assessedBy, stay.clinic))
      yield "assessment: not by a physician of the clinic";
  }
  for (const episode of standing(records.supportEpisodes)) yield* brokenSupport(episode, records, facts);
  for (const { episodeId, answeredOn } of standing(records.experiences)) {
    const episode = records.supportEpisodes.find((candidate) => candidate.id === episodeId);
    if (episode === undefined || episode.endedOn === null || answeredOn < episode.endedOn)
      yield "experience: before the support ended";
  }
}

function* brokenProcess(
  process: ClinicalRow<"dischargeProcesses">,
  stay: ClinicalRow<"stays">,
): Generator<string> {
  if (process.dischargedAt !== stay.dischargedAt) yield "process: discharged at another time than the stay";
  const steps = [stay.admittedAt, process.readyForDischargeAt, process.readyNoticeAt, stay.dischargedAt];
  const taken = steps.filter((step) => step !== null);
  if (taken.some((step, at) => step < (taken[at - 1] ?? "")))
    yield "process: admitted, ready, discharged out of order";
  if (process.admissionNoticeAt !== null) {
    if (process.admissionNoticeAt < (process.needAssessedAt ?? stay.admittedAt))
      yield "process: notice before the need";
    if (stay.dischargedAt !== null && process.admissionNoticeAt > stay.dischargedAt)
      yield "process: notice after discharge";
  }
  if (process.sipSummonsAt !== null && process.sipSummonsAt < (process.readyNoticeAt ?? "9999")) {
    yield "process: summons before the ready notice";
  }
}

function* brokenSupport(
  episode: ClinicalRow<"supportEpisodes">,
  records: PersonRecords,
  facts: InvariantFacts,
): Generator<string> {
  const stay = records.stays.find((candidate) => candidate.id === episode.stayId);
  const assessment = records.riskAssessments.find((candidate) => candidate.id === episode.riskAssessmentId);
  if (assessment?.level !== "HIGH" || assessment.stayId !== episode.stayId)
    yield "support: without a high risk in the stay";
  else if (!neverBegan(episode) && dayOf(assessment.assessedAt) >= episode.startedOn)
    yield "support: started before the risk was assessed";
  if (stay === undefined || (stay.dischargedAt !== null && dayOf(stay.dischargedAt) !== episode.startedOn))
    yield "support: not from the discharge day";
  if (stay !== undefined && !facts.isPhysicianAt(episode.initiatedBy, stay.clinic))
    yield "support: not by a hospital physician";
  if (dayNumber(episode.decidedEnd) > dayNumber(episode.startedOn) + SUPPORT_DAYS)
    yield "support: decided for too long";
  let end = episode.decidedEnd;
  for (const extension of standing(records.supportExtensions).filter((e) => e.episodeId === episode.id)) {
    if (dayOf(extension.decidedAt) > end) yield "extension: decided too late";
    if (!extension.individualReview || extension.reason === "")
      yield "extension: without individual review and reason";
    if (extension.newEnd <= end) yield "extension: no later end";
    if (!facts.isPhysicianAt(extension.decidedBy, episode.unit)) yield "extension: not by the mobile service";
    end = extension.newEnd;
  }
  if ((episode.endedOn === null) !== (episode.outcome === null)) yield "support: end and outcome disagree";
  if (episode.endedOn !== null && episode.endedOn > end) yield "support: ended after its decided end";
  if (episode.endedOn !== null && episode.endedOn < episode.startedOn)
    yield "support: ended before it started";
  if (episode.outcome === "DISCHARGED_TO_HEALTH_CENTRE") yield* brokenHandover(episode, records, facts);
}

function* brokenHandover(
  episode: ClinicalRow<"supportEpisodes">,
  records: PersonRecords,
  facts: InvariantFacts,
): Generator<string> {
  const { handoverDialogueAt, handoverAcceptedBy, handoverAcceptedAt, endedOn } = episode;
  if (
    handoverDialogueAt === null ||
    handoverAcceptedBy === null ||
    handoverAcceptedAt === null ||
    endedOn === null
  ) {
    yield "handover: without dialogue or acceptance";
    return;
  }
  if (handoverDialogueAt > handoverAcceptedAt) yield "handover: accepted before the dialogue";
  const listed = standing(records.listings).find(
    (listing) => listing.validFrom <= endedOn && (listing.validTo === null || endedOn <= listing.validTo),
  );
  if (listed === undefined || !facts.isPhysicianAt(handoverAcceptedBy, listed.healthCentre)) {
    yield "handover: not to a physician of the listed centre";
  }
}
