/** Invented stays in hospital, and what comes after them. */
import type {
  DischargeProcessRow,
  ExperienceRow,
  InpatientStayRow,
  RiskAssessmentRow,
  SupportEpisodeRow,
  SupportExtensionRow,
} from "../../tables.js";
import { dayOf } from "../../instant.js";
import { windowEnd } from "../../rules/support-window.js";
import {
  at,
  clinical,
  CLINIC,
  HALMSTAD,
  HEALTH_CENTRE,
  HOME_HEALTH_CARE,
  MOBILE_SERVICE,
  PHYSICIAN,
} from "./rows.js";

/**
 * Was in hospital, unplanned and from there home; `from` and `to` as in {@link at}, the latter null while the stay goes on.
 * Its id is `stay-` and the day of admission.
 */
export function stay(
  from: string,
  to: string | null,
  known: Partial<InpatientStayRow> = {},
): InpatientStayRow {
  const admittedAt = at(from);
  return {
    ...clinical(`stay-${dayOf(admittedAt)}`, admittedAt),
    clinic: CLINIC,
    admittedAt,
    dischargedAt: to === null ? null : at(to),
    planned: false,
    estimatedDischarge: null,
    dischargedTo: to === null ? null : "HOME",
    newOrAdvancedNeeds: false,
    ...known,
  };
}

/** Needs services after a stay: its discharge process, without any step taken. */
export function dischargeProcess(
  of: InpatientStayRow,
  known: Partial<DischargeProcessRow> = {},
): DischargeProcessRow {
  return {
    ...clinical(`process-of-${of.id}`, of.admittedAt),
    stayId: of.id,
    municipality: HALMSTAD,
    municipalUnit: HOME_HEALTH_CARE,
    healthCentre: HEALTH_CENTRE,
    fixedCareContact: null,
    fixedCareContactAt: null,
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
    dischargedAt: of.dischargedAt,
    ...known,
  };
}

/** Was assessed during a stay: high risk, when admitted, unless said otherwise. */
export function riskAssessment(
  of: InpatientStayRow,
  level: RiskAssessmentRow["level"] = "HIGH",
  assessedAt: string = of.admittedAt,
): RiskAssessmentRow {
  return {
    ...clinical(`assessment-of-${of.id}-${assessedAt}`, assessedAt),
    stayId: of.id,
    level,
    assessedBy: PHYSICIAN,
    assessedAt,
    instrument: null,
    instrumentVersion: null,
  };
}

/** Got support of the mobile service after a stay, from the day of discharge on; it goes on unless said otherwise. */
export function supportEpisode(
  of: InpatientStayRow,
  known: Partial<SupportEpisodeRow> = {},
): SupportEpisodeRow {
  const startedOn = known.startedOn ?? dayOf(of.dischargedAt ?? of.admittedAt);
  return {
    ...clinical(`episode-${startedOn}`, at(startedOn)),
    stayId: of.id,
    riskAssessmentId: `assessment-of-${of.id}-${of.admittedAt}`,
    unit: MOBILE_SERVICE,
    initiatedBy: PHYSICIAN,
    healthCentrePhysician: null,
    supportPhysician: null,
    planningConfirmedAt: null,
    startedOn,
    decidedEnd: windowEnd(startedOn),
    firstPhysicianContactAt: null,
    endedOn: null,
    outcome: known.endedOn === undefined || known.endedOn === null ? null : "DISCHARGED_TO_HEALTH_CENTRE",
    handoverDialogueAt: null,
    handoverAcceptedBy: null,
    handoverAcceptedAt: null,
    ...known,
  };
}

/** Had an episode of support extended to a later end. */
export function supportExtension(of: SupportEpisodeRow, newEnd: string): SupportExtensionRow {
  return {
    ...clinical(`extension-of-${of.id}-${newEnd}`, at(of.decidedEnd)),
    episodeId: of.id,
    decidedAt: at(of.decidedEnd),
    decidedBy: PHYSICIAN,
    reason: "Fortsatt behov",
    individualReview: true,
    newEnd,
  };
}

/** Answered a questionnaire about an episode of support, with these values. */
export function experience(
  of: SupportEpisodeRow,
  answeredOn: string,
  values: readonly number[],
): ExperienceRow {
  return {
    ...clinical(`experience-${of.id}-${answeredOn}`, at(answeredOn)),
    episodeId: of.id,
    instrument: "PREM_HOME",
    answers: values.map((value, item) => ({ item: `Q${item + 1}`, value })),
    answeredOn,
  };
}
