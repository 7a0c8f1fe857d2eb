/**
 * The decision behind every part of the graph: whose it is and who may get it. A type without one, and a field
 * of a person's subgraph on somebody else's type without one, fail the suite: nobody adds a part to the graph
 * without deciding who may see it.
 */

/** Who may get what a type tells. */
export type Decided =
  /** Anybody: areas, units, agreements, definitions (FG0). */
  | "REFERENCE"
  /** Only through the guard of the patients subgraph: a person's own data and record (FG1–FG6). */
  | "PERSON"
  /** Those whom the law names: the notices of a discharge (2017:612). */
  | "NOTICE"
  /** Dashboards and planners: figures without persons, suppressed (FG7). */
  | "FIGURES"
  /** Their parties: deviations, escalations, meetings (FG8). */
  | "CASE"
  /** The patient, and log checks: who has read what (FG6). */
  | "LOG"
  /** Developers: access explained. */
  | "SANDBOX"
  /** Decided by the mutation: the answer to a change. */
  | "PAYLOAD"
  /** Decided by what it leads to: pages, edges, the entries of the graph. */
  | "PLUMBING";

const plumbing = /^(Query|Mutation|PageInfo|UserError)$|(Connection|Edge)$/;
const payloads = /Payload$/;

/** Types by decision; those that the patterns above know are left out. */
const types: Readonly<Record<Exclude<Decided, "PAYLOAD" | "PLUMBING">, readonly string[]>> = {
  REFERENCE: [
    "Activity",
    "Agreement",
    "AgreementCompensation",
    "AgreementEvent",
    "AgreementPart",
    "AgreementVersion",
    "Assignment",
    "AuditFinding",
    "CapacityRequirement",
    "CareHome",
    "CareHomeAgreement",
    "CareHomeCompensation",
    "CareHomePlaces",
    "CareHomeTerm",
    "CareProvider",
    "CareUnit",
    "CityDistrict",
    "Clause",
    "ClauseChange",
    "ClauseVersion",
    "CollaborationBody",
    "CollaborationMeeting",
    "CollaborationMember",
    "CompensationRule",
    "CompensationSetting",
    "CompetenceResponsibility",
    "CompetenceSupply",
    "ContextFact",
    "CoordinationAreaPeriod",
    "CoordinationAssignment",
    "CoordinationCoverage",
    "CoordinationFinding",
    "CoordinationFindingPeriod",
    "CopiedClause",
    "CopiedRate",
    "DecisionConsequence",
    "DecisionPoint",
    "DevelopmentArea",
    "Direction",
    "DirectionArea",
    "DirectionGroup",
    "ErrorCodeDescription",
    "EscalatedQuestion",
    "EvidenceSource",
    "FollowUp",
    "FundingAllocation",
    "FundingCheck",
    "ImplementationPlan",
    "IndexationStep",
    "IndexedAmount",
    "IndexValue",
    "IndicatorDecision",
    "IndicatorDefinition",
    "IndicatorExample",
    "IndicatorExampleValue",
    "IndicatorMeasure",
    "IndicatorSlice",
    "IndicatorSlicePart",
    "MainPhysicianAppointment",
    "Mandate",
    "Milestone",
    "MunicipalCareArea",
    "Municipality",
    "MunicipalRoleAssignment",
    "MunicipalSigning",
    "OnCallCoverage",
    "OnCallGap",
    "OnCallSchedule",
    "OnCallService",
    "OnCallShift",
    "OptionArgument",
    "Party",
    "PeriodTerms",
    "PhysicianTeam",
    "PhysicianTeamMember",
    "PlannedDialogue",
    "PoliticalDecision",
    "PopulationFigure",
    "Practitioner",
    "ProcurementAnalysis",
    "ProcurementChoice",
    "ProcurementOption",
    "ProgressReport",
    "Proposal",
    "ReconciliationReport",
    "ReconciliationStatus",
    "Referral",
    "ReferralClauseSummary",
    "ReferralComment",
    "ReferralGradeCount",
    "ReferralResponse",
    "Region",
    "RegisterChange",
    "RegisterChangeField",
    "RequirementCheck",
    "ResponsibleParty",
    "RevisionAssignment",
    "RoleCoverage",
    "SigningDecision",
    "SigningOption",
    "SigningStatus",
    "StatedFigure",
    "Target",
    "TargetGroup",
    "TeamRequirementResult",
  ],
  PERSON: [
    "AccessState",
    "Block",
    "BlockDisclosure",
    "BlockLiftRequest",
    "BlockRevocation",
    "CarePlan",
    "CarePlanActivity",
    "CarePlanGoal",
    "CarePlanReview",
    "CareTeam",
    "CareTeamParticipant",
    "Consent",
    "DischargeMessage",
    "DischargeProcess",
    "DischargeStep",
    "EmergencyAccess",
    "Encounter",
    "EnteredInError",
    "Experience",
    "ExperienceAnswer",
    "FieldChange",
    "FixedContact",
    "InpatientStay",
    "Listing",
    "MedicalResponsibility",
    "MedicationReview",
    "MedicationReviewState",
    "MunicipalCareEnrolment",
    "Patient",
    "PatientIdentifier",
    "PersonName",
    "RecordChange",
    "Residence",
    "RiskAssessment",
    "SipMeeting",
    "SupportContact",
    "SupportEpisode",
    "SupportExtension",
  ],
  NOTICE: ["AdmissionNotice"],
  FIGURES: [
    "AgreementFigures",
    "IndicatorValue",
    "MeasureCount",
    "PersonFigures",
    "SuppressibleCount",
    "TargetAttainment",
    "TeamFigures",
    "UnitFigures",
  ],
  CASE: [
    "Deviation",
    "DeviationMonth",
    "EconomicSettlement",
    "EscalationCase",
    "EscalationEvent",
    "EscalationFigures",
    "EscalationStepFigures",
  ],
  LOG: ["AccessLogEntry", "EmergencyAlert", "LogCheck", "LogReviewEntry", "LogReviewResource", "LogSample"],
  SANDBOX: ["AccessExplanation", "AccessRule"],
};

/** Fields that the patients subgraph adds to types of other subgraphs. */
export const addedFields: Readonly<Record<string, Decided>> = {
  "CareHome.residents": "PERSON",
  "PersonFigures.values": "FIGURES",
  "TeamFigures.values": "FIGURES",
  "Municipality.dischargesInProgress": "NOTICE",
  "PhysicianTeam.enrolledCount": "FIGURES",
  "SuppressibleCount.suppressed": "FIGURES",
  "SuppressibleCount.reason": "FIGURES",
};

const decisionOf = new Map(
  Object.entries(types).flatMap(([decision, names]) => names.map((name) => [name, decision as Decided])),
);

/** The decision behind a type; undefined when nobody has made one. */
export function decided(type: string): Decided | undefined {
  if (plumbing.test(type)) return "PLUMBING";
  return payloads.test(type) ? "PAYLOAD" : decisionOf.get(type);
}

/** The types that hold a person's data, with the pages that lead to them. */
export function personalTypes(all: readonly string[]): ReadonlySet<string> {
  const personal = new Set([...types.PERSON, ...types.NOTICE]);
  return new Set(
    all.filter((name) => personal.has(name) || personal.has(name.replace(/(Connection|Edge)$/, ""))),
  );
}

/** Every name that the lists above hold, to find those that the graph does not have any more. */
export const listed: readonly string[] = [...decisionOf.keys()];
