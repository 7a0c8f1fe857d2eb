/** The words that data files, tables and graph share; `schema.graphql` says what each means. */
import type { MeasureKind } from "@vardgraf/core";

/** See `AgreementKind`. */
export const agreementKinds = [
  "FRAMEWORK",
  "HS_AGREEMENT",
  "SUB_AGREEMENT",
  "LOCAL",
  "SUPPLEMENTARY",
  "MAIN",
  "AGREEMENT",
  "INTERNAL_ORDER",
  "NATIONAL",
] as const;

/** See `AgreementStatus`. */
export const agreementStatuses = [
  "DRAFT",
  "OUT_FOR_REFERRAL",
  "PROPOSED",
  "DECIDED_PARTLY",
  "DECIDED",
  "IN_FORCE",
  "EXPIRED",
  "REPLACED",
  "REJECTED",
] as const;
/** How far an agreement has come. */
export type AgreementStatus = (typeof agreementStatuses)[number];

/** The statuses that a source document can state; the others follow from decisions and days. */
export const statedStatuses = ["DRAFT", "OUT_FOR_REFERRAL", "PROPOSED", "IN_FORCE"] as const;

/** See `SigningRule`. */
export const signingRules = ["ALL_PARTIES", "MAJORITY", "ALL_LISTED_DECISIONS"] as const;
/** When an agreement is decided. */
export type SigningRule = (typeof signingRules)[number];

/** See `Renewal`. */
export const renewals = ["AUTOMATIC", "REWRITTEN", "NONE"] as const;

/** See `PartyKind`. */
export const partyKinds = [
  "REGION",
  "MUNICIPALITY",
  "CARE_PROVIDER",
  "INTERNAL_BODY",
  "STATE",
  "ASSOCIATION",
] as const;
/** What a party is. */
export type PartyKind = (typeof partyKinds)[number];

/** See `DecisionOutcome`. */
export const decisionOutcomes = ["YES", "NO", "PENDING"] as const;
/** What a party has decided. */
export type DecisionOutcome = (typeof decisionOutcomes)[number];

/** See `ClauseCategory`. */
export const clauseCategories = [
  "OVERARCHING",
  "MAIN_AGREEMENT",
  "REQUIREMENT",
  "COMPETENCE",
  "PATIENT_SAFETY",
  "DISPUTE",
  "COLLABORATION",
  "CARE_PROCESS",
  "CONTINUITY",
  "ACCESSIBILITY",
  "RESOURCES",
  "FOLLOW_UP",
] as const;

/** See `DutyHolder`. */
export const dutyHolders = [
  "REGION",
  "MUNICIPALITY",
  "BOTH_PRINCIPALS",
  "HEALTH_CENTRE",
  "HEALTH_CENTRE_AND_CARE_HOME",
  "MOBILE_PHYSICIAN_SERVICE",
  "HOSPITAL",
  "PHYSICIAN_TEAM",
  "INTERNAL_BODY",
] as const;
/** Who owes a duty. */
export type DutyHolder = (typeof dutyHolders)[number];

/** See `Periodicity`. */
export const periodicities = ["CONTINUOUS", "YEARLY", "WHEN_NEEDED", "ONCE"] as const;

/** See `AgreementPartKind`. */
export const agreementPartKinds = ["BASIC_AGREEMENT", "DEVELOPMENT_PLAN", "COLLABORATION_STRUCTURE"] as const;

/** See `CompensationKind`. */
export const compensationKinds = [
  "FIXED_ANNUAL",
  "PER_VISIT",
  "PER_PLACES",
  "RAISE_PERCENT",
  "REALLOCATED_TOTAL",
] as const;
/** How a compensation is set. */
export type CompensationKind = (typeof compensationKinds)[number];

/** See `FundingRecipient`. */
export const fundingRecipients = ["ALL", "REGIONS", "MUNICIPALITIES", "SKR"] as const;
/** Who gets money. */
export type FundingRecipient = (typeof fundingRecipients)[number];

/** See `IndicatorStatus`. */
export const indicatorStatuses = ["HYPOTHESIS", "DECIDED"] as const;

/** See `IndicatorUnit`. */
export const indicatorUnits = [
  "PERCENT",
  "PERSONS",
  "STAYS",
  "VISITS",
  "HOURS",
  "DAYS",
  "SCORE",
  "INDEX",
  "PATIENTS_PER_FULL_TIME",
  "COUNT",
  "SEK",
  "MSEK",
] as const;

/** See `IndicatorPeriod`. */
export const indicatorPeriods = ["DAY", "MONTH", "QUARTER", "YEAR", "ROLLING_18_MONTHS"] as const;

/** See `MeasureKind` of core. */
export const measureKinds = [
  "SHARE",
  "COUNT",
  "SUM",
  "MEAN",
  "RATIO",
  "MEDIAN",
  "P90",
  "CONTINUITY",
] as const satisfies readonly MeasureKind[];

/** Parts of the graph that count indicators; see the types of `IndicatorFigures`. */
export const figureOwners = ["PERSONS", "TEAMS", "UNITS", "AGREEMENTS"] as const;
/** Who counts an indicator. */
export type FigureOwner = (typeof figureOwners)[number];

/** See `TargetComparator`. */
export const targetComparators = [
  "AT_LEAST",
  "AT_MOST",
  "INCREASE_PERCENT",
  "DECREASE",
  "SIGNIFICANT_INCREASE",
] as const;

/** See `RecordedOutcome`. */
export const recordedOutcomes = ["YES", "NO"] as const;

/** See `ReferralGrade`. */
export const referralGrades = ["SUPPORTS", "SUPPORTS_WITH_CHANGES", "DOES_NOT_SUPPORT"] as const;
/** What a respondent thinks. */
export type ReferralGrade = (typeof referralGrades)[number];

/** See `CompetenceProfession`. */
export const professions = [
  "PHYSICIAN",
  "NURSE",
  "OCCUPATIONAL_THERAPIST",
  "PHYSIOTHERAPIST",
  "OTHER",
] as const;
/** A profession, or all other competence. */
export type CompetenceProfession = (typeof professions)[number];

/** See `EscalationStep`; the order is that of the ladder. */
export const escalationSteps = [
  "STEP1_DISAGREEMENT",
  "STEP2_DISAGREEMENT",
  "STEP3_DISPUTE",
  "ECONOMIC_SETTLEMENT",
  "RESOLVED",
] as const;
/** Where a case stands. */
export type EscalationStep = (typeof escalationSteps)[number];

/** See `EscalationLevel`. */
export const escalationLevels = [
  "UNIT_MANAGER",
  "SENIOR_MANAGER",
  "HIGHEST_OFFICIAL",
  "POLITICAL_BODY",
] as const;
/** On which level somebody acts for a party. */
export type EscalationLevel = (typeof escalationLevels)[number];

/** See `EscalationEventKind`. */
export const escalationEventKinds = [
  "OPENED",
  "ESCALATED",
  "SETTLEMENT_OFFERED",
  "SETTLED",
  "RESOLVED",
] as const;
/** What happened in a case. */
export type EscalationEventKind = (typeof escalationEventKinds)[number];

/** See `PlacesRounding`. */
export const placesRoundings = ["CEIL", "FLOOR", "PROPORTIONAL"] as const;
/** How a part of a unit of places counts. */
export type PlacesRounding = (typeof placesRoundings)[number];

/** See `AmountBasis`. */
export const amountBases = ["BEFORE_RAISE", "AS_PAID"] as const;
/** Whether a rate is raised before it is paid. */
export type AmountBasis = (typeof amountBases)[number];

/** See `DutyCoverage`. */
export const dutyCoverages = ["CARE_HOME", "EVERY_RESIDENT", "LISTED_OR_WISHING", "LISTED"] as const;
/** To whom a duty towards a care home is owed. */
export type DutyCoverage = (typeof dutyCoverages)[number];

/** See `ResidentKind`. */
export const residentKinds = ["LISTED", "NOT_LISTED_BUT_WISHES", "NOT_LISTED"] as const;
/** A resident, seen from one health centre. */
export type ResidentKind = (typeof residentKinds)[number];

/** See `ProgressStatus`; in the order of progress. */
export const progressStatuses = ["PLANNED", "STARTED", "CONTINUED", "DONE", "EVALUATED"] as const;
/** How far something has come. */
export type ProgressStatus = (typeof progressStatuses)[number];

/** See `ActivityPrincipal`. */
export const activityPrincipals = ["REGION", "MUNICIPALITY", "BOTH_PRINCIPALS"] as const;
/** Whose parties report on an activity. */
export type ActivityPrincipal = (typeof activityPrincipals)[number];

/** What parties report progress on. */
export const progressSubjects = ["ACTIVITY", "MILESTONE"] as const;
/** See {@link progressSubjects}. */
export type ProgressSubject = (typeof progressSubjects)[number];

/** See `PlanTrack`. */
export const planTracks = [
  "HOSPITAL",
  "LAKARMEDVERKAN",
  "HEALTH_CENTRES",
  "MUNICIPALITIES",
  "REGIONAL_OFFICE",
] as const;
/** Whose part of an implementation plan it is. */
export type PlanTrack = (typeof planTracks)[number];

/** See `ProcurementOptionKind`. */
export const procurementOptionKinds = [
  "LOU",
  "INNOVATION_LOU",
  "APPROPRIATION",
  "ADD_ON_ASSIGNMENT",
  "NEW_LOV_EXCLUSIVE",
] as const;
/** A way of procuring the assignment. */
export type ProcurementOptionKind = (typeof procurementOptionKinds)[number];

/** See `AssignmentHolder`. */
export const assignmentHolders = [
  "TENDERED_PROVIDER",
  "REGION_RUN",
  "EVERY_HEALTH_CENTRE",
  "CHOSEN_PROVIDER",
] as const;
/** Who would hold the assignment. */
export type AssignmentHolder = (typeof assignmentHolders)[number];

/** What a requirement is about, where an option for procuring decides it. */
export const requirementTopics = [
  "NO_RECEPTION_DUTY",
  "NOT_ALL_HEALTH_CENTRES",
  "OUTSIDE_HEALTH_CENTRE_TENDER",
] as const;
/** See {@link requirementTopics}. */
export type RequirementTopic = (typeof requirementTopics)[number];

/** See `Fulfilment`. */
export const fulfilments = ["YES", "NO", "UNKNOWN"] as const;
/** Whether a requirement is met. */
export type Fulfilment = (typeof fulfilments)[number];

/** See `ArgumentSide`. */
export const argumentSides = ["PRO", "CON"] as const;
/** For or against. */
export type ArgumentSide = (typeof argumentSides)[number];

/** See `TargetAssessability`. */
export const targetAssessabilities = ["AUTOMATIC", "NEEDS_BASELINE", "BY_PEOPLE_ONLY"] as const;
/** Whether a machine may say that a target is reached. */
export type TargetAssessability = (typeof targetAssessabilities)[number];
/** How a value is compared with a target. */
export type TargetComparator = (typeof targetComparators)[number];
/** What a clause is about. */
export type ClauseCategory = (typeof clauseCategories)[number];
/** What happens when a period ends. */
export type Renewal = (typeof renewals)[number];

/** See `ContextKind`. */
export const contextKinds = [
  "TITLE",
  "ACTOR",
  "BACKGROUND",
  "AIM",
  "PROCESS",
  "RATIONALE",
  "SHORTCOMING",
  "QUESTION",
  "REFERENCE",
] as const;

/** See `EvidenceKind`. */
export const evidenceKinds = [
  "ACTION_PLAN",
  "PROPOSAL",
  "DISCUSSION",
  "COMPARISON",
  "EVALUATION",
  "EXPERT_ADVICE",
  "GOVERNMENT_INQUIRY",
] as const;

/** See `ProposalStatus`. */
export const proposalStatuses = ["HYPOTHESIS", "ENACTED"] as const;

/** See `MandateKind`. */
export const mandateKinds = ["ORDER", "OFFER"] as const;

/** See `ConsequenceHeading`. */
export const consequenceHeadings = [
  "PATIENT_SAFETY",
  "EQUAL_CARE",
  "GENDER_EQUALITY",
  "ENVIRONMENT",
  "ADMINISTRATION",
] as const;

/** See `ConsequenceEffect`. */
export const consequenceEffects = ["POSITIVE", "NONE_KNOWN", "CONDITIONAL"] as const;

/** Sections of a document beside its clauses, parts and money; each has its own details. */
export const factSections = [
  "CONTEXT",
  "EVIDENCE",
  "PROPOSAL",
  "AUDIT_FINDING",
  "FIGURE",
  "MANDATE",
  "TARGET_GROUP",
  "DIRECTION",
  "DECISION",
  "FUNDING_TOTAL",
  "REVISION",
] as const;
/** A section of a document. */
export type FactSection = (typeof factSections)[number];
