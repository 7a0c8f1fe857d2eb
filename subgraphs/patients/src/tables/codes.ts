/** The codes that columns may hold. Each is the name of a value of a GraphQL enum of this subgraph. */

/** Whose number an identifier is; a value is unique only together with its system. */
export const identifierSystems = [
  "PERSONNUMMER",
  "SAMORDNINGSNUMMER",
  "NATIONAL_RESERVE",
  "REGIONAL_RESERVE",
] as const;
/** See {@link identifierSystems}. */
export type IdentifierSystem = (typeof identifierSystems)[number];

/** Administrative sex as the population register has it (juridiskt kön). */
export const sexes = ["FEMALE", "MALE"] as const;
/** See {@link sexes}. */
export type Sex = (typeof sexes)[number];

/** Protection of personal data in the population register (sekretessmarkering, skyddad folkbokföring). */
export const protections = ["NONE", "CONFIDENTIALITY_MARK", "PROTECTED_REGISTRATION"] as const;
/** See {@link protections}. */
export type Protection = (typeof protections)[number];

/** How somebody lives: ordinary housing (OBO), special housing (SÄBO), housing under LSS. */
export const residenceForms = ["ORDINARY", "SPECIAL", "LSS"] as const;
/** See {@link residenceForms}. */
export type ResidenceForm = (typeof residenceForms)[number];

/** Professions that take part in care; the first four need a licence. */
export const professions = [
  "PHYSICIAN",
  "NURSE",
  "OCCUPATIONAL_THERAPIST",
  "PHYSIOTHERAPIST",
  "ASSISTANT_NURSE",
  "CARE_MANAGER_SOCIAL",
] as const;
/** See {@link professions}. */
export type CareProfession = (typeof professions)[number];

/** Kinds of fixed contact, in the order of the national code list (1–4). */
export const fixedContactTypes = [
  "FIXED_CARE_CONTACT",
  "FIXED_PHYSICIAN_CONTACT",
  "FIXED_HOME_CARE_CONTACT",
  "OVERALL_COORDINATOR",
] as const;
/** See {@link fixedContactTypes}. */
export type FixedContactType = (typeof fixedContactTypes)[number];

/**
 * Kinds of plan: SIP, vårdplan, behandlingsplan, habiliteringsplan, rehabiliteringsplan,
 * genomförandeplan, standardiserad vårdplan, samordnad plan vid utskrivning, samordnad plan enligt LPT och
 * LRV, patientkontrakt.
 */
export const carePlanTypes = [
  "SIP",
  "CARE_PLAN",
  "TREATMENT",
  "HABILITATION",
  "REHABILITATION",
  "IMPLEMENTATION",
  "STANDARDISED",
  "DISCHARGE",
  "COMPULSORY_PSYCHIATRIC",
  "PATIENT_CONTRACT",
] as const;
/** See {@link carePlanTypes}. */
export type CarePlanType = (typeof carePlanTypes)[number];

/** Where a plan is in its life. */
export const carePlanStatuses = [
  "DRAFT",
  "ACTIVE",
  "ON_HOLD",
  "REVOKED",
  "COMPLETED",
  "ENTERED_IN_ERROR",
] as const;
/** See {@link carePlanStatuses}. */
export type CarePlanStatus = (typeof carePlanStatuses)[number];

/** How binding a plan is (FHIR request intent). */
export const carePlanIntents = ["PROPOSAL", "PLAN", "ORDER"] as const;
/** See {@link carePlanIntents}. */
export type CarePlanIntent = (typeof carePlanIntents)[number];

/** The principal that answers for an effort (huvudman). */
export const principals = ["REGION", "MUNICIPALITY", "OTHER"] as const;
/** See {@link principals}. */
export type Principal = (typeof principals)[number];

/** How far a goal has come. */
export const goalAchievements = ["NOT_STARTED", "IN_PROGRESS", "ACHIEVED", "NOT_ACHIEVED"] as const;
/** See {@link goalAchievements}. */
export type GoalAchievement = (typeof goalAchievements)[number];

/** How far an activity of a plan has come. */
export const activityStatuses = [
  "NOT_STARTED",
  "SCHEDULED",
  "IN_PROGRESS",
  "COMPLETED",
  "CANCELLED",
] as const;
/** See {@link activityStatuses}. */
export type ActivityStatus = (typeof activityStatuses)[number];

/** Where somebody went from hospital. A death is no discharge home. */
export const dischargeDestinations = ["HOME", "CARE_HOME", "OTHER_CLINIC", "DECEASED"] as const;
/** See {@link dischargeDestinations}. */
export type DischargeDestination = (typeof dischargeDestinations)[number];

/** Risk of unplanned readmission. */
export const riskLevels = ["HIGH", "NOT_HIGH"] as const;
/** See {@link riskLevels}. */
export type RiskLevel = (typeof riskLevels)[number];

/** How an episode of support ended. */
export const supportOutcomes = ["DISCHARGED_TO_HEALTH_CENTRE", "READMITTED", "DECEASED", "OTHER"] as const;
/** See {@link supportOutcomes}. */
export type SupportOutcome = (typeof supportOutcomes)[number];

/** Kinds of care contact. */
export const encounterKinds = ["HOME_VISIT", "CLINIC", "PHONE", "VIDEO"] as const;
/** See {@link encounterKinds}. */
export type EncounterKind = (typeof encounterKinds)[number];

/** Kinds of medication review (enkel, fördjupad läkemedelsgenomgång). */
export const medicationReviewKinds = ["SIMPLE", "IN_DEPTH"] as const;
/** See {@link medicationReviewKinds}. */
export type MedicationReviewKind = (typeof medicationReviewKinds)[number];

/** What a consent is for: the unified record (sammanhållen dokumentation), a SIP, a quality register. */
export const consentScopes = ["UNIFIED_RECORD", "SIP", "QUALITY"] as const;
/** See {@link consentScopes}. */
export type ConsentScope = (typeof consentScopes)[number];

/**
 * What stands behind a registered consent: the patient's word; danger to life, first to see who holds data and then
 * to read them; lasting incapacity; a child that cannot consent itself.
 */
export const consentAssertions = [
  "CONSENT",
  "EMERGENCY_SEEN",
  "EMERGENCY",
  "INCAPACITY",
  "CHILD_CANNOT_CONSENT",
] as const;
/** See {@link consentAssertions}. */
export type ConsentAssertion = (typeof consentAssertions)[number];

/** Which boundary a block closes: between units of one provider, or between providers. */
export const blockLevels = ["INNER", "OUTER"] as const;
/** See {@link blockLevels}. */
export type BlockLevel = (typeof blockLevels)[number];

/** Whether a block holds. */
export const blockStatuses = ["ACTIVE", "REVOKED"] as const;
/** See {@link blockStatuses}. */
export type BlockStatus = (typeof blockStatuses)[number];

/** Why a block was lifted for a while. */
export const blockRevocationReasons = ["CONSENT", "EMERGENCY"] as const;
/** See {@link blockRevocationReasons}. */
export type BlockRevocationReason = (typeof blockRevocationReasons)[number];

/** Where a request to another provider to lift its block is. */
export const blockLiftStatuses = ["OPEN", "LIFTED", "DECLINED"] as const;
/** See {@link blockLiftStatuses}. */
export type BlockLiftStatus = (typeof blockLiftStatuses)[number];

/** Kinds of message in a discharge process (law 2017:612). */
export const dischargeMessageKinds = [
  "ADMISSION_NOTICE",
  "CHANGED_ESTIMATE",
  "READY_NOTICE",
  "SIP_SUMMONS",
  "SUMMONS_ANSWER",
  "INFORMATION_TRANSFER",
] as const;
/** See {@link dischargeMessageKinds}. */
export type DischargeMessageKind = (typeof dischargeMessageKinds)[number];

/** Answers to a summons to a SIP. */
export const summonsAnswers = ["ACCEPTED", "DECLINED", "OTHER_TIME"] as const;
/** See {@link summonsAnswers}. */
export type SummonsAnswer = (typeof summonsAnswers)[number];

/** Whom the mobile physician service had a contact with during support (B42, B44). */
export const supportContactKinds = ["PATIENT", "HEALTH_CENTRE", "HOSPITAL"] as const;
/** See {@link supportContactKinds}. */
export type SupportContactKind = (typeof supportContactKinds)[number];

/** Among which staff a sample of the log is drawn. */
export const logSampleScopes = ["ALL_STAFF", "REHABILITATION"] as const;
/** See {@link logSampleScopes}. */
export type LogSampleScope = (typeof logSampleScopes)[number];

/** What came of a check of the log. */
export const logCheckOutcomes = ["NO_REMARK", "SUSPICION", "UNAUTHORISED", "CLEARED"] as const;
/** See {@link logCheckOutcomes}. */
export type LogCheckOutcome = (typeof logCheckOutcomes)[number];
