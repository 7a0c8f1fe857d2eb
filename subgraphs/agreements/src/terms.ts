/** The words that data files, tables and graph share; `schema.graphql` says what each means. */

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

/** See `FundingRecipient`. */
export const fundingRecipients = ["ALL", "REGIONS", "MUNICIPALITIES", "SKR"] as const;

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

/** See `TargetComparator`. */
export const targetComparators = [
  "AT_LEAST",
  "AT_MOST",
  "INCREASE_PERCENT",
  "DECREASE",
  "SIGNIFICANT_INCREASE",
] as const;
