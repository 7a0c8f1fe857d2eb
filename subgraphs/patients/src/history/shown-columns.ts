/** Which columns of a row its history may tell: those that a field of the graph shows, under the name of the field. */
import type { RecordKind } from "../generated/resolvers.js";

/** What is told of the rows of one kind. */
export interface ShownColumns {
  /** The type of the graph that shows the rows. */
  readonly type: string;
  /** The field of the type that shows a column, by column. */
  readonly columns: Readonly<Record<string, string>>;
}

const same = (...names: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [name, name]));
const period = same("validFrom", "validTo");

/** By kind. */
export const shownColumns: Readonly<Record<RecordKind, ShownColumns>> = {
  LISTING: { type: "Listing", columns: { ...same("healthCentre"), ...period } },
  RESIDENCE: {
    type: "Residence",
    columns: {
      ...same("form", "municipality", "shortTerm"),
      careHomeId: "careHome",
      careAreaId: "careArea",
      ...period,
    },
  },
  ENROLMENT: {
    type: "MunicipalCareEnrolment",
    columns: { ...same("municipality", "unit", "professions"), ...period },
  },
  FIXED_CONTACT: {
    type: "FixedContact",
    columns: {
      ...same("type", "unit", "patientInformedOn", "internalNote"),
      practitionerHsaId: "practitioner",
      ...period,
    },
  },
  CARE_TEAM: { type: "CareTeam", columns: { ...same("participants"), ...period } },
  CARE_PLAN: {
    type: "CarePlan",
    columns: {
      ...same("type", "title", "status", "intent", "periodFrom", "periodTo", "mainResponsiblePrincipal"),
      ...same("coordinator", "nextReview", "approvedForPatient", "relativesInvolved", "supportingInfo"),
      ...same("addresses", "participatingUnits", "authorUnit"),
      custodianProvider: "custodian",
    },
  },
  GOAL: { type: "CarePlanGoal", columns: same("text", "patientsOwnWords", "target", "achievement") },
  ACTIVITY: {
    type: "CarePlanActivity",
    columns: {
      ...same("what", "responsiblePrincipal", "responsibleUnit", "due", "status"),
      custodianProvider: "custodian",
    },
  },
  CARE_PLAN_REVIEW: { type: "CarePlanReview", columns: same("reviewedOn", "nextReview", "summary") },
  SIP_MEETING: {
    type: "SipMeeting",
    columns: {
      ...same("plannedAt", "heldOn", "physicianNeeded", "physicianTookPart", "units"),
      carePlanId: "plan",
    },
  },
  STAY: {
    type: "InpatientStay",
    columns: same("clinic", "admittedAt", "dischargedAt", "planned", "estimatedDischarge", "dischargedTo"),
  },
  DISCHARGE_PROCESS: {
    type: "DischargeProcess",
    columns: {
      ...same("stayId", "municipality", "healthCentre", "fixedCareContact", "admissionNoticeAt"),
      ...same("readyForDischargeAt", "readyNoticeAt", "sipNeeded", "sipSummonsAt", "summonsAnsweredAt"),
      ...same("informationTransferredAt", "transferHinderedAt", "dischargedAt"),
    },
  },
  DISCHARGE_MESSAGE: {
    type: "DischargeMessage",
    columns: {
      ...same("kind", "sentAt", "estimatedDischarge", "meetingAt", "answer"),
      authorUnit: "from",
      toUnits: "to",
    },
  },
  RISK_ASSESSMENT: {
    type: "RiskAssessment",
    columns: same("level", "assessedBy", "assessedAt", "instrument", "instrumentVersion"),
  },
  SUPPORT_EPISODE: {
    type: "SupportEpisode",
    columns: {
      ...same("unit", "initiatedBy", "healthCentrePhysician", "supportPhysician", "planningConfirmedAt"),
      ...same("startedOn", "decidedEnd", "firstPhysicianContactAt", "endedOn", "outcome"),
      ...same("handoverDialogueAt", "handoverAcceptedBy", "handoverAcceptedAt"),
    },
  },
  SUPPORT_EXTENSION: {
    type: "SupportExtension",
    columns: same("decidedAt", "decidedBy", "reason", "individualReview", "newEnd"),
  },
  SUPPORT_CONTACT: {
    type: "SupportContact",
    columns: { ...same("kind", "encounterKind", "at"), practitionerHsaId: "practitioner" },
  },
  ENCOUNTER: {
    type: "Encounter",
    columns: { ...same("kind", "profession", "unit", "at", "planned"), practitionerHsaId: "practitioner" },
  },
  MEDICATION_REVIEW: {
    type: "MedicationReview",
    columns: same("kind", "performedBy", "profession", "unit", "on"),
  },
  EXPERIENCE: { type: "Experience", columns: same("instrument", "answers", "answeredOn") },
};

/** Of a row that is now entered in error, whatever its kind: that it was marked, and why. */
export const markColumns: ShownColumns["columns"] = same("enteredInErrorAt", "enteredInErrorReason");
