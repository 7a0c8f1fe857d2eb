// Generated from schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type { ActivityOfAgreement } from "../store/documents.js";
import type {
  AgreementRow,
  AgreementPage,
  FiguresReference,
  AgreementPartRow,
  CapacityRequirementSource,
  CareHomeReference,
  CareHomeAgreementSource,
  ClauseRow,
  CompensationRuleRow,
  IdReference,
  FundingNode,
  IndicatorDecisionRow,
  IndicatorRow,
  CodeReference,
  PartyRow,
  DecidingParty,
  TargetRow,
} from "../model.js";
import type {
  AgreementVersionSource,
  CompetenceRow,
  CompetenceSupplySource,
  SettlementSource,
  EscalatedQuestionRow,
  EscalationCaseRow,
  EscalationCasePage,
  EscalationEventRow,
  FollowUpRow,
  MunicipalSigningSource,
  ReferralRow,
  ClauseSummarySource,
  ReferralCommentRow,
  ReferralResponseRow,
  SigningOptionRow,
} from "../registry-model.js";
import type {
  CareHomeCompensationSource,
  CompensationSettingRow,
  ImplementationPlanRow,
  IndexValueRow,
  IndexedAmountSource,
  MeasureCountSource,
  MilestoneRow,
  OptionArgumentRow,
  DecisionFact,
  ProcurementAnalysisSource,
  ProcurementChoiceRow,
  ProcurementOptionRow,
  ProgressReportRow,
  OrganisationRow,
  RevisionFact,
} from "../document-model.js";
import type { PublishedMeasure } from "../tables/indicator.js";
import type { Context } from "../context.js";
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A day in the time zone Europe/Stockholm, written YYYY-MM-DD (dag). */
  Date: { input: string; output: string };
  /** An instant with its offset from UTC, written as RFC 3339, for example 2026-03-03T08:15:00+01:00 (tidpunkt). */
  DateTime: { input: string; output: string };
  /** An exact decimal number written as a string, for example "0.70". Never a binary float (decimaltal). */
  Decimal: { input: string; output: string };
  /** An amount of money in whole öre, written as a string of digits, for example "326600000" for 3 266 000 kronor (öre). */
  Ore: { input: string; output: string };
  _FieldSet: { input: string; output: string };
};

export type Query = {
  readonly __typename?: "Query";
  /**
   * Agreements, by id; with `region` only those of the region with this two-digit code (avtal och
   * överenskommelser). An unknown region has none.
   */
  readonly agreements: AgreementConnection;
  /** The agreement with this id; null when there is none (avtal). */
  readonly agreement?: Maybe<Agreement>;
  /**
   * Definitions of indicators, in the order of `codes`, or all by code when none are given (indikatorer).
   * An unknown code is refused with NOT_FOUND and named.
   */
  readonly indicators: ReadonlyArray<IndicatorDefinition>;
  /** The definition of the indicator with this code, for example "I13"; null when there is none (indikator). */
  readonly indicator?: Maybe<IndicatorDefinition>;
  /**
   * Cases in which the caller's organisation is a party, newest first; with `region` only those about agreements of
   * that region, with `step` only those on it (oenigheter och tvister). Nobody reads the cases of others.
   */
  readonly escalations: EscalationCaseConnection;
  /** The case with this id; NOT_FOUND for one that is not there and for one of other parties alike (ärende). */
  readonly escalationCase?: Maybe<EscalationCase>;
  /**
   * How many cases there are about agreements of a region and how old they are, for a statistics dashboard; for
   * somebody who reads cases, those of the own organisation (antal och ålder).
   */
  readonly escalationFigures?: Maybe<EscalationFigures>;
  /** How far the posts of professions are filled in a region, by the latest figures of a day (tillgång till kompetens). Row E56. */
  readonly competenceSupply: ReadonlyArray<CompetenceSupply>;
};

export type QueryAgreementsArgs = {
  region?: InputMaybe<Scalars["ID"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryAgreementArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryIndicatorsArgs = {
  codes?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
};

export type QueryIndicatorArgs = {
  code: Scalars["String"]["input"];
};

export type QueryEscalationsArgs = {
  region?: InputMaybe<Scalars["ID"]["input"]>;
  step?: InputMaybe<EscalationStep>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryEscalationCaseArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryEscalationFiguresArgs = {
  region: Scalars["ID"]["input"];
};

export type QueryCompetenceSupplyArgs = {
  region: Scalars["ID"]["input"];
  profession?: InputMaybe<CompetenceProfession>;
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** What sort of agreement it is (avtalstyp). */
export type AgreementKind =
  /** Sets the frame for other agreements (ramavtal). */
  | "FRAMEWORK"
  /** Divides responsibility for health care between a region and its municipalities (hälso- och sjukvårdsavtal). */
  | "HS_AGREEMENT"
  /** Belongs under another agreement (underavtal). */
  | "SUB_AGREEMENT"
  /** Between a health centre or a part of a region and one municipality (lokalt avtal). */
  | "LOCAL"
  /** Adds an assignment to a main agreement (tilläggsavtal). */
  | "SUPPLEMENTARY"
  /** The agreement that providers of a choice system work under (huvudavtal). */
  | "MAIN"
  /** Between region and municipalities on one subject (överenskommelse). */
  | "AGREEMENT"
  /** Between bodies of one region (överenskommelse inom regionen). */
  | "INTERNAL_ORDER"
  /** Between the state and the association of regions and municipalities (nationell överenskommelse). */
  | "NATIONAL";

/** How far an agreement has come (avtalets status). */
export type AgreementStatus =
  /** Being written (utkast). */
  | "DRAFT"
  /** The parties are asked for their opinion (på remiss). */
  | "OUT_FOR_REFERRAL"
  /** Put before those who decide (förslag). */
  | "PROPOSED"
  /** At least one has decided yes, but not as many as the signing rule asks for (delvis beslutat). */
  | "DECIDED_PARTLY"
  /** Decided as the signing rule asks for; its first day has not come yet (beslutat, gäller ännu inte). */
  | "DECIDED"
  /** In force (gäller). */
  | "IN_FORCE"
  /** Its last day has passed (upphört). */
  | "EXPIRED"
  /** A later agreement is in force in its place (ersatt). */
  | "REPLACED"
  /** A decision of no makes it impossible (avslaget). */
  | "REJECTED";

/** When an agreement is decided (regel för tecknande). */
export type SigningRule =
  /** Every party must decide yes; one no rejects it (samtliga parter). Row E37. */
  | "ALL_PARTIES"
  /** The region and more than half of the municipalities decide yes; it binds only those (flertalet). Row E39. */
  | "MAJORITY"
  /** Each of the bodies that decide must say yes; other parties need not decide (samtliga beslut). Row C9. */
  | "ALL_LISTED_DECISIONS";

/** What happens when a period of the agreement ends (förlängning). */
export type Renewal =
  /** A new period starts by itself, on the same terms (automatisk förlängning). Row B54. */
  | "AUTOMATIC"
  /** Written anew for each period (skrivs om). */
  | "REWRITTEN"
  /** Nothing; it ends (ingen). */
  | "NONE";

/**
 * An agreement between principals, or between bodies of one of them (avtal, överenskommelse).
 *
 * What the source document does not state is null, never guessed.
 */
export type Agreement = {
  readonly __typename?: "Agreement";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Title as its parties write it, in Swedish (titel). */
  readonly title: Scalars["String"]["output"];
  /** The title in English. */
  readonly titleEn: Scalars["String"]["output"];
  /** What sort of agreement it is (avtalstyp). */
  readonly kind: AgreementKind;
  /** Case number in the records of the body that handles it (diarienummer). */
  readonly caseNumber?: Maybe<Scalars["String"]["output"]>;
  /** The agreement that this one belongs under (överordnat avtal). */
  readonly parent?: Maybe<Agreement>;
  /** Agreements that belong under this one, by id (underordnade avtal). */
  readonly children: ReadonlyArray<Agreement>;
  /** The agreement that this one takes the place of once it is in force (ersätter). */
  readonly replaces?: Maybe<Agreement>;
  /** The region that it is about; null for a national agreement (region). */
  readonly region?: Maybe<Region>;
  /** Everybody it is between (parter). */
  readonly parties: ReadonlyArray<Party>;
  /** When it is decided; null when the source does not say (regel för tecknande). */
  readonly signingRule?: Maybe<SigningRule>;
  /** Decisions of its parties that are known, a party's earlier ones before its latest (beslut). */
  readonly decisions: ReadonlyArray<SigningDecision>;
  /** Day that the agreement bears; null when none is stated or the decisions tell it (beslutad). */
  readonly decidedOn?: Maybe<Scalars["Date"]["output"]>;
  /** It is not in force before this day, whatever is decided (gäller tidigast från). */
  readonly notBefore?: Maybe<Scalars["Date"]["output"]>;
  /** Last day of force; null when none is stated (gäller till). */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
  /** What happens when a period ends; null when the source does not say (förlängning). */
  readonly renewal?: Maybe<Renewal>;
  /**
   * First day of force that the decisions so far lead to; null while the signing rule is not met, and for an
   * agreement whose decisions are not known (gäller från). Row C9.
   */
  readonly effectiveFrom?: Maybe<Scalars["Date"]["output"]>;
  /** How far it has come on a day, today when none is given (status). */
  readonly status: AgreementStatus;
  /** Who has decided what on a day, today when none is given (läge för tecknande). */
  readonly signing: SigningStatus;
  /** Everything it obliges to, in its own order (bestämmelser). */
  readonly clauses: ReadonlyArray<Clause>;
  /** The clause with this number; null when there is none (bestämmelse). */
  readonly clause?: Maybe<Clause>;
  /** What the agreement is divided into (delar). */
  readonly parts: ReadonlyArray<AgreementPart>;
  /** Dated steps towards the agreement and under it, earliest first (händelser). */
  readonly events: ReadonlyArray<AgreementEvent>;
  /** What is paid for what, as stated; nothing is worked out here (ersättning). */
  readonly compensationRules: ReadonlyArray<CompensationRule>;
  /** The money of the agreement, from the whole down; the roots of the tree (medel). */
  readonly funding: ReadonlyArray<FundingAllocation>;
  /** The document that the facts are from; null for an agreement that was drafted here (källdokument). */
  readonly sourceDocument?: Maybe<Scalars["String"]["output"]>;
  /** Rows of the source register that the facts are from, for example "B19" (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
  /** Counts the changes of the agreement: send it as `expectedVersion` (version). */
  readonly version: Scalars["Int"]["output"];
  /**
   * Whether it binds the municipality with this code on a day, today when none is given (bunden). Under
   * ALL_PARTIES it binds all or nobody, under MAJORITY only those that have decided yes. Rows E37, E39.
   */
  readonly bindsMunicipality: Scalars["Boolean"]["output"];
  /**
   * The parties that it binds on a day, today when none is given; with `rule`, those that it would bind were it
   * signed by that rule instead (bundna parter). Rows E37, E39.
   */
  readonly boundParties: ReadonlyArray<Party>;
  /** Ways of signing that its document weighs against each other (alternativ för tecknande). Rows E36–E40. */
  readonly signingOptions: ReadonlyArray<SigningOption>;
  /** Days on which wordings were published, earliest first, each with the clauses that changed (versioner). Row E51. */
  readonly versions: ReadonlyArray<AgreementVersion>;
  /** Referral rounds, earliest first (remisser). Row E5. */
  readonly referrals: ReadonlyArray<Referral>;
  /** Questions put before the political reference group, earliest first (eskalerade frågor). Rows E42–E48. */
  readonly escalatedQuestions: ReadonlyArray<EscalatedQuestion>;
  /** Yearly follow-ups, earliest year first (uppföljningar). Row E35. */
  readonly followUps: ReadonlyArray<FollowUp>;
  /**
   * Calendar years of its force that have ended before a day, today when none is given, without a follow-up; empty
   * for an agreement that asks for none (saknade uppföljningar). Row E35.
   */
  readonly yearsWithoutFollowUp: ReadonlyArray<Scalars["Int"]["output"]>;
  /**
   * Who answers for which profession by the wording of a day, today when none is given, whether that wording is in
   * force or proposed (ansvar per profession). Rows E49–E56.
   */
  readonly competence: ReadonlyArray<CompetenceResponsibility>;
  /** What surrounds it; with `kind` only facts of that sort (sammanhang). */
  readonly context: ReadonlyArray<ContextFact>;
  /** The assignment to write it, when it revises another (revideringsuppdrag). */
  readonly revision?: Maybe<RevisionAssignment>;
  /** What the work on it was built on, in the order of the document (underlag). */
  readonly evidence: ReadonlyArray<EvidenceSource>;
  /** What others propose that would change it; a proposal binds nobody (förslag). */
  readonly proposals: ReadonlyArray<Proposal>;
  /** What audits found (revisionsiakttagelser). */
  readonly auditFindings: ReadonlyArray<AuditFinding>;
  /** What the assignment must be like: clauses of the category REQUIREMENT (krav). Rows A47–A58. */
  readonly requirements: ReadonlyArray<Clause>;
  /** Figures that its document states, with what is known to be wrong with them (uppgifter). */
  readonly figures: ReadonlyArray<StatedFigure>;
  /** What bodies may do towards care providers, earliest first (mandat). */
  readonly mandates: ReadonlyArray<Mandate>;
  /** Whom its development plan is for (målgrupper). */
  readonly targetGroups: ReadonlyArray<TargetGroup>;
  /** Where its parties want the health system to go (viljeriktningar). */
  readonly directions: ReadonlyArray<DirectionGroup>;
  /**
   * Decisions of political bodies about it, earliest first; with `asOf` those taken by that day. A decision
   * without a day is one that the document precedes; it is left out when `asOf` is given (politiska beslut).
   */
  readonly politicalDecisions: ReadonlyArray<PoliticalDecision>;
  /** Targets that follow from its clauses, by indicator (mål). Row D46. */
  readonly targets: ReadonlyArray<Target>;
  /** How it is introduced; null when its document has no plan (implementeringsplan). */
  readonly implementationPlan?: Maybe<ImplementationPlan>;
  /** Prioritised measures that it counts; null when it counts none (prioriterade åtgärder). */
  readonly measures?: Maybe<MeasureCount>;
  /** Ways of procuring what it is about; null when its document names none (upphandlingsanalys). */
  readonly procurement?: Maybe<ProcurementAnalysis>;
  /**
   * Its indexed amount in a year, with every step; null when nothing of it follows an index (uppräknat belopp).
   * A year of the index without a value is told in `error`; it is never estimated.
   */
  readonly indexedAmount?: Maybe<IndexedAmount>;
  /**
   * Compensation of a year for the care homes that have been renewed for it; null when it pays for no places
   * (ersättning). `rounding` asks what another rounding would give; left out, the one that is set holds.
   */
  readonly compensation?: Maybe<AgreementCompensation>;
  /** Every stated sum of its money against its parts, from the whole down (summakontroller). */
  readonly fundingChecks: ReadonlyArray<FundingCheck>;
};

/**
 * An agreement between principals, or between bodies of one of them (avtal, överenskommelse).
 *
 * What the source document does not state is null, never guessed.
 */
export type AgreementStatusArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/**
 * An agreement between principals, or between bodies of one of them (avtal, överenskommelse).
 *
 * What the source document does not state is null, never guessed.
 */
export type AgreementSigningArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/**
 * An agreement between principals, or between bodies of one of them (avtal, överenskommelse).
 *
 * What the source document does not state is null, never guessed.
 */
export type AgreementClauseArgs = {
  number: Scalars["String"]["input"];
};

/**
 * An agreement between principals, or between bodies of one of them (avtal, överenskommelse).
 *
 * What the source document does not state is null, never guessed.
 */
export type AgreementBindsMunicipalityArgs = {
  code: Scalars["ID"]["input"];
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/**
 * An agreement between principals, or between bodies of one of them (avtal, överenskommelse).
 *
 * What the source document does not state is null, never guessed.
 */
export type AgreementBoundPartiesArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
  rule?: InputMaybe<SigningRule>;
};

/**
 * An agreement between principals, or between bodies of one of them (avtal, överenskommelse).
 *
 * What the source document does not state is null, never guessed.
 */
export type AgreementYearsWithoutFollowUpArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/**
 * An agreement between principals, or between bodies of one of them (avtal, överenskommelse).
 *
 * What the source document does not state is null, never guessed.
 */
export type AgreementCompetenceArgs = {
  profession?: InputMaybe<CompetenceProfession>;
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/**
 * An agreement between principals, or between bodies of one of them (avtal, överenskommelse).
 *
 * What the source document does not state is null, never guessed.
 */
export type AgreementContextArgs = {
  kind?: InputMaybe<ContextKind>;
};

/**
 * An agreement between principals, or between bodies of one of them (avtal, överenskommelse).
 *
 * What the source document does not state is null, never guessed.
 */
export type AgreementPoliticalDecisionsArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/**
 * An agreement between principals, or between bodies of one of them (avtal, överenskommelse).
 *
 * What the source document does not state is null, never guessed.
 */
export type AgreementIndexedAmountArgs = {
  year: Scalars["Int"]["input"];
};

/**
 * An agreement between principals, or between bodies of one of them (avtal, överenskommelse).
 *
 * What the source document does not state is null, never guessed.
 */
export type AgreementCompensationArgs = {
  year: Scalars["Int"]["input"];
  rounding?: InputMaybe<PlacesRounding>;
  visits?: InputMaybe<ReadonlyArray<CareHomeVisits>>;
};

/** A page of agreements, by id (avtal). */
export type AgreementConnection = {
  readonly __typename?: "AgreementConnection";
  /** The agreements of the page with their cursors. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
  /** Agreements in the whole list (antal). */
  readonly totalCount: Scalars["Int"]["output"];
};

/** An agreement in a page. */
export type AgreementEdge = {
  readonly __typename?: "AgreementEdge";
  /** Send it as `after` for the agreements behind this one. */
  readonly cursor: Scalars["String"]["output"];
  /** The agreement. */
  readonly node: Agreement;
};

/** What a party is (partens slag). */
export type PartyKind =
  /** A region (region). */
  | "REGION"
  /** A municipality (kommun). */
  | "MUNICIPALITY"
  /** A care provider, or the care providers of a choice system together (vårdgivare, vårdleverantör). */
  | "CARE_PROVIDER"
  /** A body inside a region, for example its health-care committee (nämnd, förvaltning). */
  | "INTERNAL_BODY"
  /** The state (staten). */
  | "STATE"
  /** An association of regions and municipalities (SKR, kommunförbund). */
  | "ASSOCIATION";

/** Somebody that an agreement is between (part). */
export type Party = {
  readonly __typename?: "Party";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Organisation number that a commission must be of, to act for the party; null when none is known (organisationsnummer). */
  readonly organisationNumber?: Maybe<Scalars["String"]["output"]>;
  /** Name of the party (namn). */
  readonly name: Scalars["String"]["output"];
  /** What it is (slag). */
  readonly kind: PartyKind;
  /** The region that the party is, or is a body of (region). */
  readonly region?: Maybe<Region>;
  /** The municipality that the party is (kommun). */
  readonly municipality?: Maybe<Municipality>;
  /** What it has decided last; null when nothing is known (beslut). */
  readonly decision?: Maybe<SigningDecision>;
};

/** What a party has decided (beslutets utfall). */
export type DecisionOutcome =
  /** To sign (ja). */
  | "YES"
  /** Not to sign (nej). */
  | "NO"
  /** Not decided yet (ej beslutat). */
  | "PENDING";

/** A party's decision to sign or not (beslut om tecknande). */
export type SigningDecision = {
  readonly __typename?: "SigningDecision";
  /** Opaque id; null for a decision of the data files. */
  readonly id?: Maybe<Scalars["ID"]["output"]>;
  /** Counts its corrections; null for a decision of the data files (version). */
  readonly version?: Maybe<Scalars["Int"]["output"]>;
  /** Who decided (part). */
  readonly party: Party;
  /** What was decided (utfall). */
  readonly outcome: DecisionOutcome;
  /** Day of the decision; null while it is pending (beslutsdag). */
  readonly decidedOn?: Maybe<Scalars["Date"]["output"]>;
  /** The body that decided, in Swedish (beslutande organ). */
  readonly body?: Maybe<Scalars["String"]["output"]>;
  /** Where the decision is recorded (protokoll). */
  readonly protocolRef?: Maybe<Scalars["String"]["output"]>;
  /** True when the decision is invented for demonstration: the source precedes it (syntetiskt). */
  readonly synthetic: Scalars["Boolean"]["output"];
};

/**
 * Who has decided what on a day (läge för tecknande). Only parties that must decide are counted: under
 * ALL_LISTED_DECISIONS the bodies that decide, otherwise every party.
 */
export type SigningStatus = {
  readonly __typename?: "SigningStatus";
  /** Parties that have decided yes (ja). */
  readonly yes: Scalars["Int"]["output"];
  /** Parties that have decided no (nej). */
  readonly no: Scalars["Int"]["output"];
  /** Parties that have not decided (ej beslutat). */
  readonly pending: Scalars["Int"]["output"];
  /** Parties that decide (antal). */
  readonly total: Scalars["Int"]["output"];
  /** Parties that have not decided yes, those that said no first (saknade parter). */
  readonly missingParties: ReadonlyArray<Party>;
  /**
   * Municipalities that must say yes: under MAJORITY as many as the agreement says, or more than half; otherwise
   * each that decides (antal kommuner som krävs).
   */
  readonly municipalitiesNeeded: Scalars["Int"]["output"];
  /** When the agreement is decided; null when the source does not say (regel). */
  readonly rule?: Maybe<SigningRule>;
  /** How far the agreement has come on the day (status). */
  readonly status: AgreementStatus;
};

/** What a clause is about (bestämmelsens slag). */
export type ClauseCategory =
  /** What is done for a care home as a whole (övergripande insatser). Row B53. */
  | "OVERARCHING"
  /** What is done for a person, under the main agreement (ansvar enligt huvudavtal). Row B53. */
  | "MAIN_AGREEMENT"
  /** What an assignment must be like (krav på uppdraget). */
  | "REQUIREMENT"
  /** Who provides which competence (kompetens). */
  | "COMPETENCE"
  /** Patient safety and deviations (patientsäkerhet). */
  | "PATIENT_SAFETY"
  /** Disagreement and dispute (oenighet och tvist). */
  | "DISPUTE"
  /** How principals and units work together (samverkan, samordning). */
  | "COLLABORATION"
  /** A step of care and who answers for it (vårdprocess). */
  | "CARE_PROCESS"
  /** Continuity, fixed contacts and the patient contract (kontinuitet). */
  | "CONTINUITY"
  /** Access to care (tillgänglighet). */
  | "ACCESSIBILITY"
  /** Money and staff (ekonomi, bemanning). */
  | "RESOURCES"
  /** Evaluation and reporting (uppföljning). */
  | "FOLLOW_UP";

/** Who has the duty of a clause (skyldig part). */
export type DutyHolder =
  /** The region (regionen). */
  | "REGION"
  /** The municipality or municipalities (kommunen). */
  | "MUNICIPALITY"
  /** Region and municipalities together (parterna gemensamt). */
  | "BOTH_PRINCIPALS"
  /** The health centre or its provider (vårdcentralen, vårdleverantören). */
  | "HEALTH_CENTRE"
  /** The health centre and the care home together (vårdcentralen och boendet). */
  | "HEALTH_CENTRE_AND_CARE_HOME"
  /** The mobile physician service (Läkarmedverkan). */
  | "MOBILE_PHYSICIAN_SERVICE"
  /** The hospital (sjukhuset). */
  | "HOSPITAL"
  /** The physician team that holds the assignment (läkarteamet). */
  | "PHYSICIAN_TEAM"
  /** A committee or administration inside the region (nämnd, förvaltning). */
  | "INTERNAL_BODY";

/** How often a duty is to be done (periodicitet). */
export type Periodicity =
  /** All the time (löpande). */
  | "CONTINUOUS"
  /** At least once every calendar year (årligen). */
  | "YEARLY"
  /** Each time the situation arises (vid behov). */
  | "WHEN_NEEDED"
  /** Once (en gång). */
  | "ONCE";

/** One thing that an agreement obliges somebody to (bestämmelse, skyldighet). */
export type Clause = {
  readonly __typename?: "Clause";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** The agreement that it is part of (avtal). */
  readonly agreement: Agreement;
  /** Number in the agreement; where the source has bullets without numbers, their order (nummer). */
  readonly number: Scalars["String"]["output"];
  /** Newest wording in Swedish, shortened (lydelse). */
  readonly textSv: Scalars["String"]["output"];
  /** The same in English. */
  readonly textEn: Scalars["String"]["output"];
  /** What it is about (slag). */
  readonly category: ClauseCategory;
  /** Who has the duty (skyldig part). */
  readonly dutyHolder: DutyHolder;
  /** How often; null when the source does not say (periodicitet). */
  readonly periodicity?: Maybe<Periodicity>;
  /** Last day to have it done, for a duty with a stated day (senast). */
  readonly dueOn?: Maybe<Scalars["Date"]["output"]>;
  /**
   * True when the duty is owed only to patients listed at the health centre; false when it is owed regardless
   * of listing; null when the difference does not arise (gäller bara listade). Rows B64, B66.
   */
  readonly appliesToListedOnly?: Maybe<Scalars["Boolean"]["output"]>;
  /** Every wording known, earliest first; empty when only one is (lydelser). Rows E51–E56. */
  readonly versions: ReadonlyArray<ClauseVersion>;
  /** What changed from the wording of one day to that of another; null when either day has none (skillnad). */
  readonly diff?: Maybe<ReadonlyArray<ClauseChange>>;
  /**
   * The same as a text to read, a paragraph a line: two spaces before what was kept, "+ " before what was added,
   * "- " before what was removed and "~ " before what was moved (läsbar skillnad). Rows E51–E56.
   */
  readonly diffText?: Maybe<Scalars["String"]["output"]>;
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
  /** To whom it is owed; null for a clause that is no duty towards a care home (gäller för). */
  readonly covers?: Maybe<DutyCoverage>;
};

/** One thing that an agreement obliges somebody to (bestämmelse, skyldighet). */
export type ClauseDiffArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
};

/** One thing that an agreement obliges somebody to (bestämmelse, skyldighet). */
export type ClauseDiffTextArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
};

/** One wording of a clause (lydelse). */
export type ClauseVersion = {
  readonly __typename?: "ClauseVersion";
  /** Day of the wording (datum). */
  readonly date: Scalars["Date"]["output"];
  /** What the wording is called (benämning). */
  readonly label: Scalars["String"]["output"];
  /** The wording in Swedish, a paragraph a line (lydelse). */
  readonly textSv: Scalars["String"]["output"];
  /** The same in English. */
  readonly textEn: Scalars["String"]["output"];
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** What happened to a paragraph between two wordings (ändring). */
export type ClauseChangeKind =
  /** In both (oförändrat). */
  | "KEPT"
  /** Only in the later wording (tillagt). */
  | "ADDED"
  /** Only in the earlier wording (borttaget). */
  | "REMOVED"
  /** In both, but in another place (flyttat). */
  | "MOVED";

/** A paragraph of two wordings and what happened to it (ändring). */
export type ClauseChange = {
  readonly __typename?: "ClauseChange";
  /** What happened. */
  readonly kind: ClauseChangeKind;
  /** The paragraph in Swedish (stycke). */
  readonly textSv: Scalars["String"]["output"];
};

/** What a part of an agreement is (delens slag). */
export type AgreementPartKind =
  /** The basic agreement (grundöverenskommelse). */
  | "BASIC_AGREEMENT"
  /** The development plan (utvecklingsplan). */
  | "DEVELOPMENT_PLAN"
  /** The structure of collaboration (samverkansstruktur). */
  | "COLLABORATION_STRUCTURE";

/** A part of an agreement (del). */
export type AgreementPart = {
  readonly __typename?: "AgreementPart";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Letter of the part (beteckning). */
  readonly letter: Scalars["String"]["output"];
  /** What it is (slag). */
  readonly kind: AgreementPartKind;
  /** Title in Swedish (titel). */
  readonly titleSv: Scalars["String"]["output"];
  /** Title in English. */
  readonly titleEn: Scalars["String"]["output"];
  /** What the parties have chosen to develop first (utvecklingsområden). */
  readonly developmentAreas: ReadonlyArray<DevelopmentArea>;
  /** What is to be done, and when where that is stated (aktiviteter). */
  readonly activities: ReadonlyArray<Activity>;
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** Something that the parties develop together (utvecklingsområde). Rows D11–D14. */
export type DevelopmentArea = {
  readonly __typename?: "DevelopmentArea";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Title in Swedish (titel). */
  readonly titleSv: Scalars["String"]["output"];
  /** Title in English. */
  readonly titleEn: Scalars["String"]["output"];
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** Something to be done under an agreement (aktivitet). Rows D16–D37. */
export type Activity = {
  readonly __typename?: "Activity";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Title in Swedish (titel). */
  readonly titleSv: Scalars["String"]["output"];
  /** Title in English. */
  readonly titleEn: Scalars["String"]["output"];
  /** First calendar year; null when no time is stated (från år). */
  readonly fromYear?: Maybe<Scalars["Int"]["output"]>;
  /** Last calendar year; null when no time is stated (till år). */
  readonly toYear?: Maybe<Scalars["Int"]["output"]>;
  /** National agreements that have the same activity (finns även i). */
  readonly mappedTo: ReadonlyArray<Agreement>;
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
  /** Whose parties report on it (ansvarig). */
  readonly responsible: ActivityPrincipal;
  /** How far it has come on a day, today when none is given: as far as the least advanced party, once all have reported (läge). */
  readonly status: ProgressStatus;
  /** True when its last year has passed on a day, today when none is given, and it is not done (sen). */
  readonly late: Scalars["Boolean"]["output"];
  /** What the parties have reported, by code of the party (lägesrapporter). */
  readonly reports: ReadonlyArray<ProgressReport>;
  /** Parties that answer for it and have not reported (saknade rapporter). */
  readonly missingReports: ReadonlyArray<ResponsibleParty>;
};

/** Something to be done under an agreement (aktivitet). Rows D16–D37. */
export type ActivityStatusArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** Something to be done under an agreement (aktivitet). Rows D16–D37. */
export type ActivityLateArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** A dated step towards an agreement or under it (händelse). */
export type AgreementEvent = {
  readonly __typename?: "AgreementEvent";
  /** Day (datum). */
  readonly date: Scalars["Date"]["output"];
  /** What happened or is to happen, in Swedish (händelse). */
  readonly titleSv: Scalars["String"]["output"];
  /** The same in English. */
  readonly titleEn: Scalars["String"]["output"];
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** How a compensation is set (ersättningsform). */
export type CompensationKind =
  /** One amount a year (årsbelopp). */
  | "FIXED_ANNUAL"
  /** An amount for each visit (per besök). */
  | "PER_VISIT"
  /** An amount for each started or counted group of places (per antal platser). */
  | "PER_PLACES"
  /** A raise of an earlier rate (höjning). */
  | "RAISE_PERCENT"
  /** A total that is moved from other uses (omfördelade medel). */
  | "REALLOCATED_TOTAL";

/** What is paid for what, as the source states it (ersättningsregel). */
export type CompensationRule = {
  readonly __typename?: "CompensationRule";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** How it is set (form). */
  readonly kind: CompensationKind;
  /** What is paid for, in Swedish (avser). */
  readonly purposeSv: Scalars["String"]["output"];
  /** The same in English. */
  readonly purposeEn: Scalars["String"]["output"];
  /** Amount in öre; null when the source states none (belopp). */
  readonly amount?: Maybe<Scalars["Ore"]["output"]>;
  /** Percent of a raise, for example "50" (procent). */
  readonly percent?: Maybe<Scalars["Decimal"]["output"]>;
  /** Places that the amount is for (antal platser). */
  readonly unitSize?: Maybe<Scalars["Int"]["output"]>;
  /** Calendar year of the amount; null when none is stated (år). */
  readonly year?: Maybe<Scalars["Int"]["output"]>;
  /** Share of an index that the amount follows each year, for example "0.70" (andel av index). */
  readonly indexShare?: Maybe<Scalars["Decimal"]["output"]>;
  /** That index, in Swedish (index). */
  readonly indexName?: Maybe<Scalars["String"]["output"]>;
  /** Who pays; null when not stated (betalare). */
  readonly payer?: Maybe<Scalars["String"]["output"]>;
  /** Who is paid; null when not stated (mottagare). */
  readonly payee?: Maybe<Scalars["String"]["output"]>;
  /** Account that it is charged to (konto). */
  readonly account?: Maybe<Scalars["String"]["output"]>;
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
  /** What has been set for it, by year (fastställt). */
  readonly settings: ReadonlyArray<CompensationSetting>;
  /** Values of the index that it follows, by year (indexvärden). */
  readonly indexValues: ReadonlyArray<IndexValue>;
};

/** Who money goes to (mottagare). */
export type FundingRecipient =
  /** Everybody that the tree is about (alla). */
  | "ALL"
  /** The regions (regionerna). */
  | "REGIONS"
  /** The municipalities (kommunerna). */
  | "MUNICIPALITIES"
  /** The association of regions and municipalities (Sveriges Kommuner och Regioner, SKR). */
  | "SKR";

/** An amount of an agreement's money, and what it is made of (medel). Rows D42–D63. */
export type FundingAllocation = {
  readonly __typename?: "FundingAllocation";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Calendar year (år). */
  readonly year: Scalars["Int"]["output"];
  /** Who gets it (mottagare). */
  readonly recipient: FundingRecipient;
  /** What it is for, in Swedish (ändamål). */
  readonly purposeSv: Scalars["String"]["output"];
  /** The same in English. */
  readonly purposeEn: Scalars["String"]["output"];
  /** Millions of kronor, exact, for example "6778" (miljoner kronor). */
  readonly amountMSEK: Scalars["Decimal"]["output"];
  /** Amounts that this one contains (varav). */
  readonly ofWhich: ReadonlyArray<FundingAllocation>;
  /** Millions of kronor that `ofWhich` does not explain; the whole amount when it is empty (ej specificerat). */
  readonly unallocatedMSEK: Scalars["Decimal"]["output"];
  /** Where an amount that was recorded here is decided; null for one of the document (beslutsreferens). */
  readonly decisionRef?: Maybe<Scalars["String"]["output"]>;
  /** Rows of the source register; empty for an amount that was recorded here (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
  /** Counts its changes, for `expectedVersion` (version). */
  readonly version: Scalars["Int"]["output"];
};

/** Whether an indicator is agreed (indikatorns status). */
export type IndicatorStatus =
  /** A working hypothesis (arbetshypotes). Row B86. */
  | "HYPOTHESIS"
  /** Follows from an agreement or an act (beslutad). */
  | "DECIDED";

/** What an indicator or a target is measured in (enhet). */
export type IndicatorUnit =
  /** Percent (procent). */
  | "PERCENT"
  /** Persons (personer). */
  | "PERSONS"
  /** Inpatient stays (vårdtillfällen). */
  | "STAYS"
  /** Visits (besök). */
  | "VISITS"
  /** Hours (timmar). */
  | "HOURS"
  /** Days (dagar, dygn). */
  | "DAYS"
  /** Mean of the answers (medelvärde av svar). */
  | "SCORE"
  /** From 0 to 1 (index). */
  | "INDEX"
  /** Patients per full-time physician (patienter per heltid). */
  | "PATIENTS_PER_FULL_TIME"
  /** A number of things (antal). */
  | "COUNT"
  /** Kronor (kronor). */
  | "SEK"
  /** Millions of kronor (miljoner kronor). */
  | "MSEK";

/** The time that one value of an indicator is about (period). */
export type IndicatorPeriod =
  /** A single day (mätdag). */
  | "DAY"
  /** A calendar month (månad). */
  | "MONTH"
  /** A quarter of a year (kvartal). */
  | "QUARTER"
  /** A calendar year (år). */
  | "YEAR"
  /** The 18 months before a day (rullande 18 månader). */
  | "ROLLING_18_MONTHS";

/** How an indicator is meant to be measured, and what is aimed at (indikator). */
export type IndicatorDefinition = {
  readonly __typename?: "IndicatorDefinition";
  /** Code, for example "I13" (kod). */
  readonly code: Scalars["ID"]["output"];
  /** Short name in capitals, for example "FIXED_PHYSICIAN_POP" (kortnamn). */
  readonly shortName: Scalars["String"]["output"];
  /** Name in Swedish (namn). */
  readonly nameSv: Scalars["String"]["output"];
  /** Name in English. */
  readonly nameEn: Scalars["String"]["output"];
  /** What is counted, in English (täljare). */
  readonly numerator: Scalars["String"]["output"];
  /** What it is divided by, in English; null when nothing is (nämnare). */
  readonly denominator?: Maybe<Scalars["String"]["output"]>;
  /** What the value is measured in (enhet). */
  readonly unit: IndicatorUnit;
  /** The time that one value is about (period). */
  readonly period: IndicatorPeriod;
  /** How values can be grouped (gruppering). */
  readonly groupings: ReadonlyArray<IndicatorGrouping>;
  /** The values that it has, the main one first; targets are about the main one (mått). */
  readonly measures: ReadonlyArray<IndicatorMeasure>;
  /** Dimensions that values can be split by (uppdelning). */
  readonly slices: ReadonlyArray<IndicatorSlice>;
  /** Days after a month that must have passed before it is counted; 0 when none must (observationstid). */
  readonly windowDays: Scalars["Int"]["output"];
  /** An example with what comes of it; null for a definition that nobody counts yet (räkneexempel). */
  readonly example?: Maybe<IndicatorExample>;
  /**
   * Where its values come from: the part of the graph that owns what is counted; null for a definition that nobody
   * counts yet (siffror).
   */
  readonly figures?: Maybe<IndicatorFigures>;
  /** Who or what is left out, in English (exkluderas). */
  readonly exclusions?: Maybe<Scalars["String"]["output"]>;
  /** Whether it is agreed (status). */
  readonly status: IndicatorStatus;
  /** What a reader must know about it, in English (anmärkning). */
  readonly note?: Maybe<Scalars["String"]["output"]>;
  /** What is aimed at; a national target and a regional one can stand side by side (mål). */
  readonly targets: ReadonlyArray<Target>;
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
  /** The region that has defined it for itself; null for one of the catalogue (region). */
  readonly region?: Maybe<Region>;
  /** The decision that has made a hypothesis an indicator; null when none is recorded (beslut). */
  readonly decision?: Maybe<IndicatorDecision>;
  /** Counts its changes, for `expectedVersion` (version). */
  readonly version: Scalars["Int"]["output"];
};

/** What has made a hypothesis an indicator (beslut om indikator). */
export type IndicatorDecision = {
  readonly __typename?: "IndicatorDecision";
  /** The region that has decided (region). */
  readonly region: Region;
  /** Day (beslutsdag). */
  readonly decidedOn: Scalars["Date"]["output"];
  /** Where the decision is recorded (beslutsreferens). */
  readonly decisionRef: Scalars["String"]["output"];
};

/** One of the values of an indicator (mått). */
export type IndicatorMeasure = {
  readonly __typename?: "IndicatorMeasure";
  /** In capitals; the main one is MAIN (kod). */
  readonly code: Scalars["String"]["output"];
  /** Name in Swedish (namn). */
  readonly nameSv: Scalars["String"]["output"];
  /** Name in English. */
  readonly nameEn: Scalars["String"]["output"];
  /** What its values are measured in (enhet). */
  readonly unit: IndicatorUnit;
  /** Places after the decimal point (decimaler). */
  readonly decimals: Scalars["Int"]["output"];
};

/** A dimension that values can be split by; its parts add up to the whole (uppdelning). */
export type IndicatorSlice = {
  readonly __typename?: "IndicatorSlice";
  /** In capitals, for example AGE (kod). */
  readonly code: Scalars["String"]["output"];
  /** Name in Swedish (namn). */
  readonly nameSv: Scalars["String"]["output"];
  /** Name in English. */
  readonly nameEn: Scalars["String"]["output"];
  /** In the order in which they are shown (delar). */
  readonly parts: ReadonlyArray<IndicatorSlicePart>;
};

/** A part of a dimension (del). */
export type IndicatorSlicePart = {
  readonly __typename?: "IndicatorSlicePart";
  /** In capitals, for example 65_PLUS (kod). */
  readonly code: Scalars["String"]["output"];
  /** Name in Swedish (namn). */
  readonly nameSv: Scalars["String"]["output"];
  /** Name in English. */
  readonly nameEn: Scalars["String"]["output"];
};

/** An example of an indicator, worked by the rule that counts it (räkneexempel). */
export type IndicatorExample = {
  readonly __typename?: "IndicatorExample";
  /** What happens, in English (händelser). */
  readonly text: Scalars["String"]["output"];
  /** First day of the span (från och med). */
  readonly from: Scalars["Date"]["output"];
  /** The day after its last (till, exklusive). */
  readonly to: Scalars["Date"]["output"];
  /** What comes of it (utfall). */
  readonly values: ReadonlyArray<IndicatorExampleValue>;
};

/** A value of an example (utfall). */
export type IndicatorExampleValue = {
  readonly __typename?: "IndicatorExampleValue";
  /** Code of the measure (mått). */
  readonly measure: Scalars["String"]["output"];
  /** The part of a dimension, for example AGE:65_PLUS; null for all (del). */
  readonly slice?: Maybe<Scalars["String"]["output"]>;
  /** Numerator; null for a measure without one (täljare). */
  readonly numerator?: Maybe<Scalars["Int"]["output"]>;
  /** Denominator; null for a measure without one (nämnare). */
  readonly denominator?: Maybe<Scalars["Int"]["output"]>;
  /** The value; null when there is none (värde). */
  readonly value?: Maybe<Scalars["Decimal"]["output"]>;
};

/** Where the values of an indicator come from: the part of the graph that owns what is counted (siffror). */
export type IndicatorFigures = {
  /** Code of the indicator (kod). */
  readonly code: Scalars["ID"]["output"];
};

/** Counts persons; they never leave the subgraph that knows them (personer). */
export type PersonFigures = IndicatorFigures & {
  readonly __typename?: "PersonFigures";
  readonly code: Scalars["ID"]["output"];
  readonly targets: ReadonlyArray<Target>;
};

/** Counts persons against the capacity of physician teams (läkarteam). Row A48. */
export type TeamFigures = IndicatorFigures & {
  readonly __typename?: "TeamFigures";
  readonly code: Scalars["ID"]["output"];
  readonly targets: ReadonlyArray<Target>;
};

/** Counts units, homes and what they do (enheter). */
export type UnitFigures = IndicatorFigures & {
  readonly __typename?: "UnitFigures";
  readonly code: Scalars["ID"]["output"];
  readonly targets: ReadonlyArray<Target>;
};

/** Counts what agreements hold (avtal). */
export type AgreementFigures = IndicatorFigures & {
  readonly __typename?: "AgreementFigures";
  readonly code: Scalars["ID"]["output"];
  /**
   * Values of the indicator in a region, which for these is about agreements and needs no permission beyond that to see
   * figures; otherwise as `PersonFigures.values` (värden).
   */
  readonly values?: Maybe<ReadonlyArray<IndicatorValue>>;
};

/** Counts what agreements hold (avtal). */
export type AgreementFiguresValuesArgs = {
  select: FigureSelection;
};

/** What a value is about (grupp). */
export type IndicatorGroup = Region | Municipality | CareHome | Agreement;

/** How a value is compared with a target (jämförelse). */
export type TargetComparator =
  /** The value or more (minst). */
  | "AT_LEAST"
  /** The value or less (högst). */
  | "AT_MOST"
  /** The value in percent more than in the baseline year (ökning i procent). */
  | "INCREASE_PERCENT"
  /** Less than before; by how much is not stated (minskning). */
  | "DECREASE"
  /** Considerably more than before; no number is stated, so nobody but a person can judge it (betydande ökning). */
  | "SIGNIFICANT_INCREASE";

/** What is aimed at for an indicator (mål). */
export type Target = {
  readonly __typename?: "Target";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** The indicator (indikator). */
  readonly indicator: IndicatorDefinition;
  /** How a value is compared (jämförelse). */
  readonly comparator: TargetComparator;
  /** The number, exact; null when the source states none (värde). */
  readonly value?: Maybe<Scalars["Decimal"]["output"]>;
  /** What the number is measured in (enhet). */
  readonly unit: IndicatorUnit;
  /** Last day to reach it; null when it applies all the time (senast). */
  readonly byDate?: Maybe<Scalars["Date"]["output"]>;
  /** Year that an increase is counted from; null when the source states none, so that it must be chosen (basår). */
  readonly baselineYear?: Maybe<Scalars["Int"]["output"]>;
  /** The region that it binds; null when it is not limited to one (region). */
  readonly region?: Maybe<Region>;
  /** True while it is only proposed (föreslaget). */
  readonly proposed: Scalars["Boolean"]["output"];
  /** The clause that it follows from; null when it follows from an act or a plan (bestämmelse). */
  readonly sourceClause?: Maybe<Clause>;
  /** Where it is from: a row of the source register, a section of an act, or a region's own decision (källa). */
  readonly source: Scalars["String"]["output"];
  /** True for one that a region has set for itself (egen). */
  readonly recorded: Scalars["Boolean"]["output"];
  /** Counts its changes, for `expectedVersion` (version). */
  readonly version: Scalars["Int"]["output"];
  /** Whether a machine may say that it is reached (bedömbarhet). */
  readonly assessability: TargetAssessability;
  /** The number to reach, for an increase counted from `baseline`; null when there is none (målvärde). */
  readonly goal?: Maybe<Scalars["Decimal"]["output"]>;
};

/** What is aimed at for an indicator (mål). */
export type TargetGoalArgs = {
  baseline?: InputMaybe<Scalars["Decimal"]["input"]>;
};

export type Mutation = {
  readonly __typename?: "Mutation";
  /**
   * Drafts an agreement between the named parties (utkast). By the project lead of one of them; purpose
   * administration. It has no words until a wording is published.
   */
  readonly draftAgreement: DraftAgreementPayload;
  /**
   * Publishes wordings of clauses with a day, and makes a draft a proposal (förslag till lydelse). By the project
   * lead of a party; not while it is out for referral, and not when a party has decided. Row E51.
   */
  readonly publishVersion: PublishVersionPayload;
  /** Sends a draft out for referral (remiss). By the project lead of a party. Row E5. */
  readonly openReferral: OpenReferralPayload;
  /**
   * Answers a referral for the party that is the caller's organisation, or changes its answer while the referral
   * is open (remissvar). By that party's registrar. Row E22.
   */
  readonly submitReferralResponse: SubmitReferralResponsePayload;
  /**
   * Records what the party that is the caller's organisation has decided (beslut om tecknande). By that party's
   * registrar, and no other's. Rows E37, E39, E63.
   */
  readonly recordSigningDecision: RecordSigningDecisionPayload;
  /**
   * Puts a question before the political reference group (eskalerad fråga). Refused unless all of its four parts
   * are there. By project lead, registrar or negotiator of a party. Row E26.
   */
  readonly raiseEscalatedQuestion: RaiseEscalatedQuestionPayload;
  /**
   * Records that a party has followed an agreement up for a year (årlig uppföljning). By its project lead or
   * registrar (administration), its MAS or quality auditor (quality). Row E35.
   */
  readonly recordFollowUp: RecordFollowUpPayload;
  /**
   * Opens a disagreement at step 1, when a deviation or disagreement could not be remedied (oenighet). By the
   * manager closest to the patient at one of the two parties. Row E58.
   */
  readonly openEscalation: OpenEscalationPayload;
  /**
   * Takes a case to the next step: to 2 by a manager's manager, to 3 by a party's highest official or, through the
   * registrar who enters the minutes, by its political body (eskalera). Rows E59, E60.
   */
  readonly escalate: EscalatePayload;
  /** Ends a case where it stands, by somebody on the level of that step (löst). */
  readonly resolveEscalation: ResolveEscalationPayload;
  /**
   * Settles a dispute economically, after step 3: one party offers terms, the other sends the same terms (ekonomisk
   * reglering). By the highest official of each party, or its political body. Row E61.
   */
  readonly settleEconomically: SettleEconomicallyPayload;
  /**
   * Defines an indicator of the own region as a working hypothesis, or words it anew while it is one (definiera
   * indikator). Nobody counts it until its rule is written: it has no figures and no example. By a planner of the
   * region; purpose statistics or administration.
   */
  readonly defineIndicator: DefineIndicatorPayload;
  /**
   * Records that a working hypothesis has become an indicator (besluta indikator). By a planner of the region that has
   * defined it or whose document states it; for no other region's.
   */
  readonly decideIndicator: DecideIndicatorPayload;
  /**
   * Sets what the own region aims at with an indicator, or changes it; for an increase the year that it is counted from
   * (sätt mål). Targets of the documents stay as they are, and each is judged by itself. By a planner of the region.
   */
  readonly setTarget: SetTargetPayload;
  /**
   * Records an amount of the money of an agreement of the own region, alone or as a part of another amount, or corrects
   * one that was recorded here (registrera medel). The parts never add up to more than the whole. By an economist of the
   * agreement's region; purpose administration.
   */
  readonly recordAllocation: RecordAllocationPayload;
  /**
   * Sets what an agreement leaves open about a compensation for a year: the rate, and how a part of ten places
   * counts (fastställ ersättning). By an economist of the agreement's region. What the input leaves out stays.
   */
  readonly setCompensationRule: SetCompensationRulePayload;
  /** Records or corrects how much an index changed in a year (registrera indexvärde). By an economist of the agreement's region. */
  readonly recordIndexValue: RecordIndexValuePayload;
  /**
   * Renews the agreement of a care home for a calendar year (förläng avtal): copies clauses and rates of the period
   * before and takes the year's places with their day of publication. Without places it is refused
   * (`PLACES_NOT_STATED`). By a registrar or project lead of the agreement's region. Rows B54, B55.
   */
  readonly renewAgreement: RenewAgreementPayload;
  /** Reports how far the own part of an activity has come (rapportera aktivitet). By a party that answers for it. */
  readonly recordActivityStatus: RecordActivityStatusPayload;
  /** Reports how far the own part of a milestone has come (rapportera milstolpe). By a party that answers for it. */
  readonly recordMilestone: RecordMilestonePayload;
  /** Says something for or against a way of procuring (lägg till argument). By a party of the agreement. */
  readonly addOptionArgument: AddOptionArgumentPayload;
  /**
   * Chooses a way of procuring (välj alternativ). An option that cannot meet a requirement is refused
   * (`OPTION_CONFLICTS_WITH_REQUIREMENT`) unless each such requirement is named. By a project lead or the highest
   * official of the agreement's region.
   */
  readonly chooseProcurementOption: ChooseProcurementOptionPayload;
};

export type MutationDraftAgreementArgs = {
  input: DraftAgreementInput;
};

export type MutationPublishVersionArgs = {
  input: PublishVersionInput;
};

export type MutationOpenReferralArgs = {
  input: OpenReferralInput;
};

export type MutationSubmitReferralResponseArgs = {
  input: SubmitReferralResponseInput;
};

export type MutationRecordSigningDecisionArgs = {
  input: RecordSigningDecisionInput;
};

export type MutationRaiseEscalatedQuestionArgs = {
  input: RaiseEscalatedQuestionInput;
};

export type MutationRecordFollowUpArgs = {
  input: RecordFollowUpInput;
};

export type MutationOpenEscalationArgs = {
  input: OpenEscalationInput;
};

export type MutationEscalateArgs = {
  input: EscalateInput;
};

export type MutationResolveEscalationArgs = {
  input: ResolveEscalationInput;
};

export type MutationSettleEconomicallyArgs = {
  input: SettleEconomicallyInput;
};

export type MutationDefineIndicatorArgs = {
  input: DefineIndicatorInput;
};

export type MutationDecideIndicatorArgs = {
  input: DecideIndicatorInput;
};

export type MutationSetTargetArgs = {
  input: SetTargetInput;
};

export type MutationRecordAllocationArgs = {
  input: RecordAllocationInput;
};

export type MutationSetCompensationRuleArgs = {
  input: SetCompensationRuleInput;
};

export type MutationRecordIndexValueArgs = {
  input: RecordIndexValueInput;
};

export type MutationRenewAgreementArgs = {
  input: RenewAgreementInput;
};

export type MutationRecordActivityStatusArgs = {
  input: RecordActivityStatusInput;
};

export type MutationRecordMilestoneArgs = {
  input: RecordMilestoneInput;
};

export type MutationAddOptionArgumentArgs = {
  input: AddOptionArgumentInput;
};

export type MutationChooseProcurementOptionArgs = {
  input: ChooseProcurementOptionInput;
};

/** Which party an agreement is drafted with: a region, a municipality, or a body of a region (part). */
export type DraftPartyInput = {
  /** What it is; region, municipality or body inside a region. */
  readonly kind: PartyKind;
  /** Code of the region or municipality; for a body, of its region. */
  readonly code: Scalars["ID"]["input"];
  /** Name of the party (namn). */
  readonly name: Scalars["String"]["input"];
};

/** An agreement to be drafted. */
export type DraftAgreementInput = {
  /** Title in Swedish (titel). */
  readonly title: Scalars["String"]["input"];
  /** Title in English. */
  readonly titleEn: Scalars["String"]["input"];
  /** What sort of agreement it is (avtalstyp). */
  readonly kind: AgreementKind;
  /** Two-digit code of the region that it is about (region). */
  readonly region: Scalars["ID"]["input"];
  /** Everybody it is between; one of them is the caller's organisation (parter). */
  readonly parties: ReadonlyArray<DraftPartyInput>;
  /** When it is decided (regel för tecknande). */
  readonly signingRule: SigningRule;
  /** Municipalities that must say yes under MAJORITY; more than half of them when absent (antal som krävs). */
  readonly majorityThreshold?: InputMaybe<Scalars["Int"]["input"]>;
  /** The agreement that it belongs under (överordnat avtal). */
  readonly parent?: InputMaybe<Scalars["ID"]["input"]>;
  /** The agreement whose place it is to take (ersätter). */
  readonly replaces?: InputMaybe<Scalars["ID"]["input"]>;
  /** Case number (diarienummer). */
  readonly caseNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** It is not in force before this day (gäller tidigast från). */
  readonly notBefore?: InputMaybe<Scalars["Date"]["input"]>;
  /** Last day of force (gäller till). */
  readonly validTo?: InputMaybe<Scalars["Date"]["input"]>;
  /** What happens when a period ends (förlängning). */
  readonly renewal?: InputMaybe<Renewal>;
  /** The client's own key: sent again with it, the change is made once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What became of a draft. */
export type DraftAgreementPayload = {
  readonly __typename?: "DraftAgreementPayload";
  /** The agreement; null when it was refused. */
  readonly agreement?: Maybe<Agreement>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A wording of a clause to be published. */
export type PublishedClauseInput = {
  /** Number in the agreement (nummer). */
  readonly number: Scalars["String"]["input"];
  /** The wording in Swedish, a paragraph a line (lydelse). */
  readonly textSv: Scalars["String"]["input"];
  /** The same in English. */
  readonly textEn: Scalars["String"]["input"];
  /** What it is about; needed for a clause that is new (slag). */
  readonly category?: InputMaybe<ClauseCategory>;
  /** Who has the duty; needed for a clause that is new (skyldig part). */
  readonly dutyHolder?: InputMaybe<DutyHolder>;
  /** How often, for a clause that is new (periodicitet). */
  readonly periodicity?: InputMaybe<Periodicity>;
};

/** Wordings to be published together. */
export type PublishVersionInput = {
  /** Id of the agreement (avtal). */
  readonly agreement: Scalars["ID"]["input"];
  /** Version of the agreement that the caller has read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** Day of the wordings (datum). */
  readonly date: Scalars["Date"]["input"];
  /** What the wordings are called (benämning). */
  readonly label: Scalars["String"]["input"];
  /** The clauses; others keep their wording (bestämmelser). */
  readonly clauses: ReadonlyArray<PublishedClauseInput>;
  /** The client's own key: sent again with it, the change is made once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What became of a publication. */
export type PublishVersionPayload = {
  readonly __typename?: "PublishVersionPayload";
  /** The agreement; null when it was refused. */
  readonly agreement?: Maybe<Agreement>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A referral to be opened. */
export type OpenReferralInput = {
  /** Id of the agreement (avtal). */
  readonly agreement: Scalars["ID"]["input"];
  /** Version of the agreement that the caller has read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** First day (från). */
  readonly opensOn: Scalars["Date"]["input"];
  /** Last day (till). */
  readonly closesOn: Scalars["Date"]["input"];
  /** The client's own key: sent again with it, the change is made once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What became of opening a referral. */
export type OpenReferralPayload = {
  readonly __typename?: "OpenReferralPayload";
  /** The referral; null when it was refused. */
  readonly referral?: Maybe<Referral>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a respondent thinks of one clause. */
export type ReferralCommentInput = {
  /** Id of the clause (bestämmelse). */
  readonly clause: Scalars["ID"]["input"];
  /** What the respondent thinks (gradering). */
  readonly grade: ReferralGrade;
  /** Why (synpunkt). */
  readonly text: Scalars["String"]["input"];
};

/** An answer to a referral. */
export type SubmitReferralResponseInput = {
  /** Id of the referral (remiss). */
  readonly referral: Scalars["ID"]["input"];
  /** Version of the own answer that is changed; absent for the first answer. */
  readonly expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** What the party thinks of the whole (gradering). */
  readonly grade: ReferralGrade;
  /** The answer (remissvar). */
  readonly text: Scalars["String"]["input"];
  /** Views on clauses, each clause once (synpunkter). */
  readonly comments: ReadonlyArray<ReferralCommentInput>;
  /** The client's own key: sent again with it, the change is made once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What became of an answer. */
export type SubmitReferralResponsePayload = {
  readonly __typename?: "SubmitReferralResponsePayload";
  /** The answer; null when it was refused. */
  readonly response?: Maybe<ReferralResponse>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What a party has decided (utfall). */
export type RecordedOutcome =
  /** To sign (ja). */
  | "YES"
  /** Not to sign (nej). */
  | "NO";

/** A decision to be recorded. */
export type RecordSigningDecisionInput = {
  /** Id of the agreement (avtal). */
  readonly agreement: Scalars["ID"]["input"];
  /** Id of the party; needed only where the caller's organisation is several (part). */
  readonly party?: InputMaybe<Scalars["ID"]["input"]>;
  /** What was decided (utfall). */
  readonly outcome: RecordedOutcome;
  /** Day of the decision (beslutsdag). */
  readonly decidedOn: Scalars["Date"]["input"];
  /** The body that decided, in Swedish (beslutande organ). */
  readonly body: Scalars["String"]["input"];
  /** Where the decision is recorded (protokoll). */
  readonly protocolRef: Scalars["String"]["input"];
  /** Id of a decision that was recorded wrongly and is corrected by this; a correction, not a new decision. */
  readonly corrects?: InputMaybe<Scalars["ID"]["input"]>;
  /** Version of the decision that is corrected; needed with `corrects`. */
  readonly expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** The client's own key: sent again with it, the change is made once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What became of recording a decision. */
export type RecordSigningDecisionPayload = {
  readonly __typename?: "RecordSigningDecisionPayload";
  /** The decision; null when it was refused. */
  readonly decision?: Maybe<SigningDecision>;
  /** The agreement with its new status; null when the change was refused. */
  readonly agreement?: Maybe<Agreement>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A question to be escalated, with its four parts; the two perspectives are one of them (E26). */
export type RaiseEscalatedQuestionInput = {
  /** Id of the agreement (avtal). */
  readonly agreement: Scalars["ID"]["input"];
  /** Heading in Swedish (rubrik). */
  readonly titleSv: Scalars["String"]["input"];
  /** Heading in English. */
  readonly titleEn?: InputMaybe<Scalars["String"]["input"]>;
  /** Part 1: a clear question (tydlig frågeställning). */
  readonly question: Scalars["String"]["input"];
  /** Part 2: facts, for example the law (faktabaserad information). */
  readonly facts: Scalars["String"]["input"];
  /** Part 3: how the region sees it (regionperspektiv). */
  readonly regionPerspective: Scalars["String"]["input"];
  /** Part 3: how the municipalities see it (kommunperspektiv). */
  readonly municipalPerspective: Scalars["String"]["input"];
  /** Part 4: a proposed solution (förslag på lösning). */
  readonly proposal: Scalars["String"]["input"];
  /** The client's own key: sent again with it, the change is made once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What became of raising a question. */
export type RaiseEscalatedQuestionPayload = {
  readonly __typename?: "RaiseEscalatedQuestionPayload";
  /** The question; null when it was refused. */
  readonly question?: Maybe<EscalatedQuestion>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A yearly follow-up to be recorded. */
export type RecordFollowUpInput = {
  /** Id of the agreement (avtal). */
  readonly agreement: Scalars["ID"]["input"];
  /** Calendar year that is followed up (år). */
  readonly year: Scalars["Int"]["input"];
  /** Day on which it was done (datum). */
  readonly heldOn: Scalars["Date"]["input"];
  /** What was found (sammanfattning). */
  readonly summary: Scalars["String"]["input"];
  /** Where it is recorded (protokoll). */
  readonly protocolRef: Scalars["String"]["input"];
  /** Version of the party's follow-up of that year that is changed; absent for the first. */
  readonly expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** The client's own key: sent again with it, the change is made once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What became of recording a follow-up. */
export type RecordFollowUpPayload = {
  readonly __typename?: "RecordFollowUpPayload";
  /** The follow-up; null when it was refused. */
  readonly followUp?: Maybe<FollowUp>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A disagreement to be opened. */
export type OpenEscalationInput = {
  /** Id of the agreement that it is about (avtal). */
  readonly agreement: Scalars["ID"]["input"];
  /** Id of the clause that it is about (bestämmelse). */
  readonly clause: Scalars["ID"]["input"];
  /** Ids of the two parties, one of them the caller's organisation (parter). */
  readonly parties: ReadonlyArray<Scalars["ID"]["input"]>;
  /** Id of the deviation that could not be remedied; absent for a disagreement without one (avvikelse). */
  readonly deviation?: InputMaybe<Scalars["ID"]["input"]>;
  /** What could not be agreed, without anything that points at a patient (skäl). */
  readonly reason: Scalars["String"]["input"];
  /** The client's own key: sent again with it, the change is made once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What became of opening a case. */
export type OpenEscalationPayload = {
  readonly __typename?: "OpenEscalationPayload";
  /** The case; null when it was refused. */
  readonly case?: Maybe<EscalationCase>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A case to be taken to the next step. */
export type EscalateInput = {
  /** Id of the case (ärende). */
  readonly case: Scalars["ID"]["input"];
  /** Version of the case that the caller has read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** Why it was not resolved on the step where it is (skäl). */
  readonly reason: Scalars["String"]["input"];
  /** Where the political body's decision is recorded; needed when a registrar acts for it (protokoll). */
  readonly minutesRef?: InputMaybe<Scalars["String"]["input"]>;
  /** The client's own key: sent again with it, the change is made once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What became of escalating. */
export type EscalatePayload = {
  readonly __typename?: "EscalatePayload";
  /** The case; null when it was refused. */
  readonly case?: Maybe<EscalationCase>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A case to be ended. */
export type ResolveEscalationInput = {
  /** Id of the case (ärende). */
  readonly case: Scalars["ID"]["input"];
  /** Version of the case that the caller has read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** What the parties have agreed on (lösning). */
  readonly resolution: Scalars["String"]["input"];
  /** Where the political body's decision is recorded; needed when a registrar acts for it (protokoll). */
  readonly minutesRef?: InputMaybe<Scalars["String"]["input"]>;
  /** The client's own key: sent again with it, the change is made once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What became of ending a case. */
export type ResolveEscalationPayload = {
  readonly __typename?: "ResolveEscalationPayload";
  /** The case; null when it was refused. */
  readonly case?: Maybe<EscalationCase>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Terms of an economic settlement. */
export type SettleEconomicallyInput = {
  /** Id of the case (ärende). */
  readonly case: Scalars["ID"]["input"];
  /** Version of the case that the caller has read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** What is paid, in whole öre (belopp). */
  readonly amount: Scalars["Ore"]["input"];
  /** Id of the party that pays; the other one is paid (betalare). */
  readonly payer: Scalars["ID"]["input"];
  /** Why these terms (skäl). */
  readonly reason: Scalars["String"]["input"];
  /** Where the political body's decision is recorded; needed when a registrar acts for it (protokoll). */
  readonly minutesRef?: InputMaybe<Scalars["String"]["input"]>;
  /** The client's own key: sent again with it, the change is made once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What became of a settlement: on its step 3 while one party has only offered it. */
export type SettleEconomicallyPayload = {
  readonly __typename?: "SettleEconomicallyPayload";
  /** The case; null when it was refused. */
  readonly case?: Maybe<EscalationCase>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A way of signing that a document weighs (alternativ för tecknande). */
export type SigningOption = {
  readonly __typename?: "SigningOption";
  /** The rule (regel). */
  readonly rule: SigningRule;
  /** The rule in the words of the document, shortened (beskrivning). */
  readonly textSv: Scalars["String"]["output"];
  /** The same in English. */
  readonly textEn: Scalars["String"]["output"];
  /** What speaks for it being the recommended one; null when nothing does (rekommendation). */
  readonly recommendation?: Maybe<Scalars["String"]["output"]>;
  /** Municipalities that must say yes under it (antal kommuner som krävs). */
  readonly municipalitiesNeeded: Scalars["Int"]["output"];
  /** Who has decided what, and how far the agreement would have come by this rule, on a day (läge). */
  readonly signing: SigningStatus;
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** A way of signing that a document weighs (alternativ för tecknande). */
export type SigningOptionSigningArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** Wordings that were published on one day (version). */
export type AgreementVersion = {
  readonly __typename?: "AgreementVersion";
  /** Day (datum). */
  readonly date: Scalars["Date"]["output"];
  /** What the wordings are called (benämning). */
  readonly label: Scalars["String"]["output"];
  /** The clauses that have a wording of that day (bestämmelser). */
  readonly clauses: ReadonlyArray<Clause>;
};

/**
 * What a respondent thinks. The source speaks of gradings without naming the scale, so that this one is a choice of
 * this product (gradering). Row E22.
 */
export type ReferralGrade =
  /** Supports it as it is (tillstyrker). */
  | "SUPPORTS"
  /** Supports it with changes (tillstyrker med ändringar). */
  | "SUPPORTS_WITH_CHANGES"
  /** Does not support it (avstyrker). */
  | "DOES_NOT_SUPPORT";

/** A round in which the parties are asked for their opinion (remiss). */
export type Referral = {
  readonly __typename?: "Referral";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** The agreement (avtal). */
  readonly agreement: Agreement;
  /** First day (från). */
  readonly opensOn: Scalars["Date"]["output"];
  /** Last day (till). */
  readonly closesOn: Scalars["Date"]["output"];
  /** Answers, in the order of the parties (remissvar). */
  readonly responses: ReadonlyArray<ReferralResponse>;
  /** Parties that have not answered (saknade svar). */
  readonly missingParties: ReadonlyArray<Party>;
  /** Answers by grade (graderingar). Row E22. */
  readonly grades: ReadonlyArray<ReferralGradeCount>;
  /** The clauses that answers are about, those with most views first (områden med många synpunkter). Row E23. */
  readonly clauses: ReadonlyArray<ReferralClauseSummary>;
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** How many have a grade. */
export type ReferralGradeCount = {
  readonly __typename?: "ReferralGradeCount";
  /** The grade (gradering). */
  readonly grade: ReferralGrade;
  /** How many (antal). */
  readonly count: Scalars["Int"]["output"];
};

/** What answers say about one clause, together. */
export type ReferralClauseSummary = {
  readonly __typename?: "ReferralClauseSummary";
  /** The clause (bestämmelse). */
  readonly clause: Clause;
  /** Views on it (antal synpunkter). */
  readonly comments: Scalars["Int"]["output"];
  /** Views by grade (graderingar). */
  readonly grades: ReadonlyArray<ReferralGradeCount>;
};

/** A party's answer to a referral (remissvar). */
export type ReferralResponse = {
  readonly __typename?: "ReferralResponse";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Counts its changes: send it as `expectedVersion` (version). */
  readonly version: Scalars["Int"]["output"];
  /** Who answers (respondent). */
  readonly respondent: Party;
  /** What the party thinks of the whole (gradering). */
  readonly grade: ReferralGrade;
  /** The answer (svar). */
  readonly text: Scalars["String"]["output"];
  /** Views on clauses (synpunkter). */
  readonly comments: ReadonlyArray<ReferralComment>;
  /** When it was submitted or last changed (inlämnat). */
  readonly submittedAt: Scalars["DateTime"]["output"];
};

/** What a respondent thinks of one clause (synpunkt). */
export type ReferralComment = {
  readonly __typename?: "ReferralComment";
  /** The clause (bestämmelse). */
  readonly clause: Clause;
  /** What the respondent thinks (gradering). */
  readonly grade: ReferralGrade;
  /** Why (synpunkt). */
  readonly text: Scalars["String"]["output"];
};

/**
 * A question put before the political reference group (eskalerad fråga). One that was raised here has all four
 * parts; one that the source only names has none. Rows E26, E42–E48.
 */
export type EscalatedQuestion = {
  readonly __typename?: "EscalatedQuestion";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** The agreement (avtal). */
  readonly agreement: Agreement;
  /** Heading in Swedish (rubrik). */
  readonly titleSv: Scalars["String"]["output"];
  /** Heading in English; null when none was given. */
  readonly titleEn?: Maybe<Scalars["String"]["output"]>;
  /** Day, written YYYY-MM-DD, or month, written YYYY-MM, where the source names no day (eskalerad). */
  readonly raisedOn: Scalars["String"]["output"];
  /** The party that raised it; null when the source does not say (part). */
  readonly raisedBy?: Maybe<Party>;
  /** Part 1: a clear question (tydlig frågeställning). */
  readonly question?: Maybe<Scalars["String"]["output"]>;
  /** Part 2: facts (faktabaserad information). */
  readonly facts?: Maybe<Scalars["String"]["output"]>;
  /** Part 3: how the region sees it (regionperspektiv). */
  readonly regionPerspective?: Maybe<Scalars["String"]["output"]>;
  /** Part 3: how the municipalities see it (kommunperspektiv). */
  readonly municipalPerspective?: Maybe<Scalars["String"]["output"]>;
  /** Part 4: a proposed solution (förslag på lösning). */
  readonly proposal?: Maybe<Scalars["String"]["output"]>;
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** What a party found when it followed an agreement up for a year (uppföljning). Row E35. */
export type FollowUp = {
  readonly __typename?: "FollowUp";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Counts its changes: send it as `expectedVersion` (version). */
  readonly version: Scalars["Int"]["output"];
  /** The agreement (avtal). */
  readonly agreement: Agreement;
  /** Calendar year (år). */
  readonly year: Scalars["Int"]["output"];
  /** Who followed it up (part). */
  readonly party: Party;
  /** Day on which it was done (datum). */
  readonly heldOn: Scalars["Date"]["output"];
  /** What was found (sammanfattning). */
  readonly summary: Scalars["String"]["output"];
  /** Where it is recorded (protokoll). */
  readonly protocolRef: Scalars["String"]["output"];
};

/** A profession, or all other competence (profession). Rows E49, E50. */
export type CompetenceProfession =
  /** Physician (läkare). */
  | "PHYSICIAN"
  /** Nurse (sjuksköterska). */
  | "NURSE"
  /** Occupational therapist (arbetsterapeut). */
  | "OCCUPATIONAL_THERAPIST"
  /** Physiotherapist (fysioterapeut). */
  | "PHYSIOTHERAPIST"
  /** Every other profession and ability (övrig kompetens och förmåga). */
  | "OTHER";

/** Who answers for a profession (ansvar per profession). Rows E49–E54. */
export type CompetenceResponsibility = {
  readonly __typename?: "CompetenceResponsibility";
  /** The profession (profession). */
  readonly profession: CompetenceProfession;
  /** Who answers for it; both principals where they agree on it together (ansvarig). */
  readonly responsible: DutyHolder;
  /** The clause that says so (bestämmelse). */
  readonly clause: Clause;
  /** Day of the wording that says so (lydelsens dag). */
  readonly since: Scalars["Date"]["output"];
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** How many posts of a profession a region has filled (tillgång till kompetens). Row E56. */
export type CompetenceSupply = {
  readonly __typename?: "CompetenceSupply";
  /** The region (region). */
  readonly region: Region;
  /** The profession (profession). */
  readonly profession: CompetenceProfession;
  /** Who answers for it by the agreement in force on the day; null when none says so (ansvarig). */
  readonly responsible?: Maybe<DutyHolder>;
  /** Day of the figures; null when nobody has reported any (mätdag). */
  readonly asOf?: Maybe<Scalars["Date"]["output"]>;
  /** Full-time posts that are needed; null when nobody has reported any (behov). */
  readonly needed?: Maybe<Scalars["Decimal"]["output"]>;
  /** Full-time posts that are filled; null when nobody has reported any (tillsatta). */
  readonly filled?: Maybe<Scalars["Decimal"]["output"]>;
  /** True for figures that are made up for demonstration (påhittad). */
  readonly synthetic: Scalars["Boolean"]["output"];
};

/** Where a case stands on the ladder (steg på eskaleringstrappan). Rows E58–E61. */
export type EscalationStep =
  /** Step 1, disagreement: with the managers closest to the patient (oenighet, chef närmast patient). */
  | "STEP1_DISAGREEMENT"
  /** Step 2, disagreement: with their managers, promptly (oenighet, chef över chef). */
  | "STEP2_DISAGREEMENT"
  /** Step 3, dispute: with the political bodies or highest officials (tvist). */
  | "STEP3_DISPUTE"
  /** The parties have settled it economically (ekonomisk reglering). */
  | "ECONOMIC_SETTLEMENT"
  /** The parties have agreed (löst). */
  | "RESOLVED";

/** On which level somebody acts for a party (nivå). */
export type EscalationLevel =
  /** The manager closest to the patient (chef närmast patient). */
  | "UNIT_MANAGER"
  /** The manager of that manager (chef över chef). */
  | "SENIOR_MANAGER"
  /** The party's highest official (högsta tjänsteperson). */
  | "HIGHEST_OFFICIAL"
  /** The party's political body, through the registrar who enters its minutes (ansvarig politisk instans). */
  | "POLITICAL_BODY";

/** What happened in a case (händelse). */
export type EscalationEventKind =
  /** It was opened (öppnat). */
  | "OPENED"
  /** It was taken to the next step (eskalerat). */
  | "ESCALATED"
  /** A party offered terms of a settlement (reglering erbjuden). */
  | "SETTLEMENT_OFFERED"
  /** The other party agreed to the same terms (reglerat). */
  | "SETTLED"
  /** It ended (löst). */
  | "RESOLVED";

/**
 * A disagreement or dispute between two parties of an agreement (oenighet, tvist). It holds nothing about a patient.
 * Read by management, registrars, negotiators and quality of the two parties only; a statistics dashboard gets
 * `escalationFigures`. There is no deadline: the source says "promptly" and no number of days. Rows E57–E61.
 */
export type EscalationCase = {
  readonly __typename?: "EscalationCase";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Counts its changes: send it as `expectedVersion` (version). */
  readonly version: Scalars["Int"]["output"];
  /** The deviation that could not be remedied; null for a disagreement without one (avvikelse). */
  readonly deviation?: Maybe<Deviation>;
  /** The agreement (avtal). */
  readonly agreement: Agreement;
  /** The clause (bestämmelse). */
  readonly clause: Clause;
  /** The two parties, first the one that opened it (parter). */
  readonly parties: ReadonlyArray<Party>;
  /** Where it stands (steg). */
  readonly step: EscalationStep;
  /** When it was opened (öppnat). */
  readonly openedAt: Scalars["DateTime"]["output"];
  /** Whole days since it was opened, until it was resolved (ålder). */
  readonly ageDays: Scalars["Int"]["output"];
  /** Whole days on its present step; 0 when it is resolved (dagar på steget). */
  readonly daysOnStep: Scalars["Int"]["output"];
  /** On which levels somebody takes the next step; empty when there is none (nivåer för nästa steg). */
  readonly nextLevels: ReadonlyArray<EscalationLevel>;
  /** What has happened, earliest first (händelser). */
  readonly events: ReadonlyArray<EscalationEvent>;
  /** What both parties have agreed to pay; null while they have not (reglering). */
  readonly settlement?: Maybe<EconomicSettlement>;
};

/** Something that happened in a case (händelse). */
export type EscalationEvent = {
  readonly __typename?: "EscalationEvent";
  /** What happened (slag). */
  readonly kind: EscalationEventKind;
  /** When (tidpunkt). */
  readonly at: Scalars["DateTime"]["output"];
  /** Step before; null for the opening (från steg). */
  readonly from?: Maybe<EscalationStep>;
  /** Step after (till steg). */
  readonly to: EscalationStep;
  /** Who acted; null for clients that show no names of staff (person). */
  readonly by?: Maybe<Practitioner>;
  /** On which level (nivå). */
  readonly byLevel: EscalationLevel;
  /** For which party (part). */
  readonly byParty: Party;
  /** Why, or for the end what was agreed (skäl, lösning). */
  readonly reason: Scalars["String"]["output"];
  /** Where a political body's decision is recorded (protokoll). */
  readonly minutesRef?: Maybe<Scalars["String"]["output"]>;
  /** Terms that were offered or agreed on; null where it was about something else (villkor). */
  readonly terms?: Maybe<EconomicSettlement>;
};

/** Terms of a settlement (ekonomisk reglering). Row E61. */
export type EconomicSettlement = {
  readonly __typename?: "EconomicSettlement";
  /** What is paid, in whole öre (belopp). */
  readonly amount: Scalars["Ore"]["output"];
  /** Who pays; the other party is paid (betalare). */
  readonly payer: Party;
};

/** A page of cases, the newest first (ärenden). */
export type EscalationCaseConnection = {
  readonly __typename?: "EscalationCaseConnection";
  /** The cases of the page with their cursors. */
  readonly edges: ReadonlyArray<EscalationCaseEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
  /** Cases in the whole list (antal). */
  readonly totalCount: Scalars["Int"]["output"];
};

/** A case in a page. */
export type EscalationCaseEdge = {
  readonly __typename?: "EscalationCaseEdge";
  /** Send it as `after` for the cases behind this one. */
  readonly cursor: Scalars["String"]["output"];
  /** The case. */
  readonly node: EscalationCase;
};

/** How many cases there are and how old they are: all that statistics get (antal och ålder). */
export type EscalationFigures = {
  readonly __typename?: "EscalationFigures";
  /** Cases that are not resolved (pågående). */
  readonly open: Scalars["Int"]["output"];
  /** Cases in all (antal). */
  readonly total: Scalars["Int"]["output"];
  /** Open cases that come from a deviation (från avvikelse). */
  readonly fromDeviations: Scalars["Int"]["output"];
  /** Steps in their order (steg). */
  readonly steps: ReadonlyArray<EscalationStepFigures>;
};

/** Cases on one step. */
export type EscalationStepFigures = {
  readonly __typename?: "EscalationStepFigures";
  /** The step (steg). */
  readonly step: EscalationStep;
  /** Cases on it (antal). */
  readonly count: Scalars["Int"]["output"];
  /** Whole days since each was opened, until resolved; the oldest first (åldrar). */
  readonly agesDays: ReadonlyArray<Scalars["Int"]["output"]>;
  /** The middle one of the ages; null without cases (medianålder). */
  readonly medianAgeDays?: Maybe<Scalars["Int"]["output"]>;
};

export type Municipality = {
  readonly __typename?: "Municipality";
  /** How far the signing of an agreement has come for the municipality, on a day (läge för tecknande). */
  readonly signingStatus?: Maybe<MunicipalSigning>;
  /** Cases with the municipality as a party that the caller may read, newest first (oenigheter och tvister). */
  readonly escalationCases?: Maybe<ReadonlyArray<EscalationCase>>;
  readonly code: Scalars["ID"]["output"];
  /** Agreements that bind the municipality on a day, today when none is given, by id (gällande avtal). */
  readonly agreements: ReadonlyArray<Agreement>;
};

export type MunicipalitySigningStatusArgs = {
  agreement: Scalars["ID"]["input"];
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

export type MunicipalityEscalationCasesArgs = {
  step?: InputMaybe<EscalationStep>;
};

export type MunicipalityAgreementsArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** What one municipality has decided on an agreement, and whether it is bound (läge för en kommun). */
export type MunicipalSigning = {
  readonly __typename?: "MunicipalSigning";
  /** The municipality as a party (part). */
  readonly party: Party;
  /** What it has decided on the day (utfall). */
  readonly outcome: DecisionOutcome;
  /** Whether the agreement binds it on the day (bunden). */
  readonly bound: Scalars["Boolean"]["output"];
  /** How far the agreement has come on the day (status). */
  readonly status: AgreementStatus;
};

export type Deviation = {
  readonly __typename?: "Deviation";
  readonly id: Scalars["ID"]["output"];
  /**
   * The case on the ladder that it led to; null when there is none, or none that the caller may read (ärende).
   * Row E58.
   */
  readonly escalation?: Maybe<EscalationCase>;
};

/** A person who works in health care; known here by HSA-id only (medarbetare). */
export type Practitioner = {
  readonly __typename?: "Practitioner";
  readonly hsaId: Scalars["ID"]["output"];
};

export type Region = {
  readonly __typename?: "Region";
  readonly code: Scalars["ID"]["output"];
  /** Agreements that bind the region or one of its bodies on a day, today when none is given, by id (gällande avtal). */
  readonly agreements: ReadonlyArray<Agreement>;
  /** Plans that introduce agreements of the region, by id of the agreement (implementeringsplaner). */
  readonly implementationPlans: ReadonlyArray<ImplementationPlan>;
};

export type RegionAgreementsArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** For whom a care home is (typ av boende). */
export type CareHomeKind =
  /** For older people (särskilt boende för äldre, SÄBO). */
  | "SABO"
  /** For people with certain functional impairments (bostad enligt LSS). */
  | "LSS";

/** A number of places and the day from which it holds (platsantal). */
export type CareHomePlaces = {
  readonly __typename?: "CareHomePlaces";
  /** Number of places (antal platser). */
  readonly places: Scalars["Int"]["output"];
  /** First day of the number (giltigt från). */
  readonly validFrom: Scalars["Date"]["output"];
};

export type CareHome = {
  readonly __typename?: "CareHome";
  readonly id: Scalars["ID"]["output"];
  readonly kind: CareHomeKind;
  readonly municipality: Municipality;
  readonly placesHistory: ReadonlyArray<CareHomePlaces>;
  /**
   * The period of the region's agreement on physicians in care homes that holds on a day, today when none is
   * given (avtal för boendet). Null when the region has no such agreement on that day, when the home is not
   * for older people, and when no number of places was published in time: the agreement does not renew
   * without one. Rows B19, B54, B55.
   */
  readonly agreement?: Maybe<CareHomeAgreement>;
  /**
   * What a health centre is paid for the home in a year; null for a home without an agreement (ersättning).
   * `visits` is the number of home visits; left out, it is told as VISITS_NOT_STATED. Rows B49–B51.
   */
  readonly compensation?: Maybe<CareHomeCompensation>;
};

export type CareHomeAgreementArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

export type CareHomeCompensationArgs = {
  year: Scalars["Int"]["input"];
  rounding?: InputMaybe<PlacesRounding>;
  visits?: InputMaybe<Scalars["Int"]["input"]>;
};

/**
 * One period of the agreement on physicians in a care home. It renews by itself each calendar year, on the same
 * terms, with the places as of the day of publication (avtalsperiod). Rows B54, B55.
 */
export type CareHomeAgreement = {
  readonly __typename?: "CareHomeAgreement";
  /** The agreement (avtal). */
  readonly agreement: Agreement;
  /** First day of the period (från). */
  readonly validFrom: Scalars["Date"]["output"];
  /** Last day of the period (till). */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
  /** Places that the period is for: those of the day of publication (antal platser). */
  readonly places?: Maybe<Scalars["Int"]["output"]>;
  /** Day on which the places of the period are published (publiceringsdag). */
  readonly publishedOn?: Maybe<Scalars["Date"]["output"]>;
  /** First day of the next period; null when the agreement ends with this one (nästa förlängning). */
  readonly nextRenewal?: Maybe<Scalars["Date"]["output"]>;
  /**
   * What the agreement obliges to, in its own order (skyldigheter); with `owedTo` only what is owed to a resident
   * of that kind. Rows B56–B75.
   */
  readonly obligations: ReadonlyArray<Clause>;
  /** True when the renewal has been recorded; false when the period follows from the published places alone (registrerad). */
  readonly recorded: Scalars["Boolean"]["output"];
  /** What the recorded period has copied; null when it is not recorded (villkor). */
  readonly terms?: Maybe<PeriodTerms>;
};

/**
 * One period of the agreement on physicians in a care home. It renews by itself each calendar year, on the same
 * terms, with the places as of the day of publication (avtalsperiod). Rows B54, B55.
 */
export type CareHomeAgreementObligationsArgs = {
  owedTo?: InputMaybe<ResidentKind>;
};

export type PhysicianTeam = {
  readonly __typename?: "PhysicianTeam";
  readonly id: Scalars["ID"]["output"];
  /**
   * Patients per full-time physician that a team is measured by; null when no agreement states any
   * (kapacitetskrav). The only stated ratio is Region Skåne's; it serves as the measure of every team. Row A48.
   */
  readonly capacityRequirement?: Maybe<CapacityRequirement>;
};

/** What an agreement asks of a team's capacity (kapacitetskrav). */
export type CapacityRequirement = {
  readonly __typename?: "CapacityRequirement";
  /** Patients per full-time physician (patienter per heltid). Row A48. */
  readonly patientsPerFullTime: Scalars["Int"]["output"];
  /** The clause that states it (bestämmelse). */
  readonly clause?: Maybe<Clause>;
};

/** What a fact about the surroundings of an agreement is (sammanhangets slag). */
export type ContextKind =
  /** What a piece of work is called (titel). */
  | "TITLE"
  /** Somebody who takes part (aktör). */
  | "ACTOR"
  /** What was there before (bakgrund). */
  | "BACKGROUND"
  /** What is wanted (syfte). */
  | "AIM"
  /** A step of work or of care (process). */
  | "PROCESS"
  /** Why something is done (skäl). */
  | "RATIONALE"
  /** What does not work (brist). */
  | "SHORTCOMING"
  /** What is open (fråga). */
  | "QUESTION"
  /** A document that is referred to (hänvisning). */
  | "REFERENCE";

/** A fact about the surroundings of an agreement; it obliges nobody (sammanhang). */
export type ContextFact = {
  readonly __typename?: "ContextFact";
  /** What it is (slag). */
  readonly kind: ContextKind;
  /** In Swedish, shortened (text). */
  readonly textSv: Scalars["String"]["output"];
  /** In English. */
  readonly textEn: Scalars["String"]["output"];
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** The assignment to revise an agreement (revideringsuppdrag). Rows A7–A17. */
export type RevisionAssignment = {
  readonly __typename?: "RevisionAssignment";
  /** The agreement that is to be revised (avtal). */
  readonly revises: Agreement;
  /** The body that decided on the assignment, in Swedish (beslutande organ). */
  readonly body: Scalars["String"]["output"];
  /** Day of that decision (beslutsdag). */
  readonly decidedOn: Scalars["Date"]["output"];
  /** Number of the assignment among the body's (uppdragets nummer). */
  readonly assignment: Scalars["String"]["output"];
  /** Who is to see to it, in Swedish (uppdragstagare). */
  readonly assignedTo: Scalars["String"]["output"];
  /** Day on which the officials of both principals took it on (bekräftat). */
  readonly confirmedOn: Scalars["Date"]["output"];
  /** How many persons each of `appointedBy` names (personer från vardera parten). */
  readonly personsEach: Scalars["Int"]["output"];
  /** Who names somebody (utses av). */
  readonly appointedBy: ReadonlyArray<Scalars["String"]["output"]>;
  /** The unit that the work is done with, in Swedish (samverkar med). */
  readonly cooperatesWith: Scalars["String"]["output"];
  /** What is wanted, in Swedish (uppdrag). */
  readonly textSv: Scalars["String"]["output"];
  /** What is wanted, in English. */
  readonly textEn: Scalars["String"]["output"];
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** What sort of source a piece of work was built on (underlagets slag). */
export type EvidenceKind =
  /** An action plan (handlingsplan). */
  | "ACTION_PLAN"
  /** Somebody's proposal (förslag). */
  | "PROPOSAL"
  /** Talks with people who know (diskussion). */
  | "DISCUSSION"
  /** How others do it (jämförelse). */
  | "COMPARISON"
  /** An evaluation or audit (utvärdering, revision). */
  | "EVALUATION"
  /** Advice of an expert (sakkunnig). */
  | "EXPERT_ADVICE"
  /** An official report of the government (statlig utredning, SOU). */
  | "GOVERNMENT_INQUIRY";

/** A source that a piece of work was built on (underlag). Rows A18–A34. */
export type EvidenceSource = {
  readonly __typename?: "EvidenceSource";
  /** Order in the document, from 1 (nummer). */
  readonly number: Scalars["Int"]["output"];
  /** What sort of source (slag). */
  readonly kind: EvidenceKind;
  /** What it is, in Swedish (titel). */
  readonly titleSv: Scalars["String"]["output"];
  /** What it is, in English. */
  readonly titleEn: Scalars["String"]["output"];
  /** How many times or how many reports; null when not counted (antal). */
  readonly count?: Maybe<Scalars["Int"]["output"]>;
  /** Day on which a further assignment of it is due (klart senast). */
  readonly dueOn?: Maybe<Scalars["Date"]["output"]>;
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** How binding a proposal is (förslagets status). */
export type ProposalStatus =
  /** Proposed only: plans may build on it, nobody is bound (hypotes). */
  | "HYPOTHESIS"
  /** Has become law or agreement (infört). */
  | "ENACTED";

/** Something that others propose and that would change the agreement (förslag). Rows A37–A40, C20. */
export type Proposal = {
  readonly __typename?: "Proposal";
  /** How binding it is (status). */
  readonly status: ProposalStatus;
  /** In Swedish, shortened (text). */
  readonly textSv: Scalars["String"]["output"];
  /** In English. */
  readonly textEn: Scalars["String"]["output"];
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** What an audit found (revisionens iakttagelse). Rows A44–A46. */
export type AuditFinding = {
  readonly __typename?: "AuditFinding";
  /** In Swedish, shortened (text). */
  readonly textSv: Scalars["String"]["output"];
  /** In English. */
  readonly textEn: Scalars["String"]["output"];
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** A figure as a document states it, also when it is wrong there (uppgift ur dokumentet). Rows A57, D3–D6. */
export type StatedFigure = {
  readonly __typename?: "StatedFigure";
  /** What is counted, in Swedish (avser). */
  readonly textSv: Scalars["String"]["output"];
  /** What is counted, in English. */
  readonly textEn: Scalars["String"]["output"];
  /** The figure as stated, exact (värde). */
  readonly value: Scalars["Decimal"]["output"];
  /** True when the document says about, or more than (ungefärligt). */
  readonly approximate: Scalars["Boolean"]["output"];
  /** The day that the document gives it for (uppgiven dag). */
  readonly statedAsOf?: Maybe<Scalars["Date"]["output"]>;
  /** True when it is known to be wrong as stated; it is kept as it is (ifrågasatt). Row D6. */
  readonly disputed: Scalars["Boolean"]["output"];
  /** What is wrong with it, in Swedish (invändning). */
  readonly disputeSv?: Maybe<Scalars["String"]["output"]>;
  /** What is wrong with it, in English. */
  readonly disputeEn?: Maybe<Scalars["String"]["output"]>;
  /** The day that the figure is in truth of (rätt dag). */
  readonly correctAsOf?: Maybe<Scalars["Date"]["output"]>;
  /** The figure of the day that the document gives (rätt värde). */
  readonly correctValue?: Maybe<Scalars["Decimal"]["output"]>;
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** What somebody may do towards care providers (mandatets slag). Row C27. */
export type MandateKind =
  /** May order them (beordra). */
  | "ORDER"
  /** May only offer support (erbjuda). */
  | "OFFER";

/** What a body may do towards care providers (mandat). Rows C25–C27. */
export type Mandate = {
  readonly __typename?: "Mandate";
  /** Order or offer (slag). */
  readonly kind: MandateKind;
  /** Who holds it (innehavare). */
  readonly holder: Scalars["String"]["output"];
  /** Case number of the decision that gives it (diarienummer). */
  readonly caseNumber?: Maybe<Scalars["String"]["output"]>;
  /** For how long, in Swedish as stated: seasons, not days (period). */
  readonly period?: Maybe<Scalars["String"]["output"]>;
  /** In Swedish, shortened (text). */
  readonly textSv: Scalars["String"]["output"];
  /** In English. */
  readonly textEn: Scalars["String"]["output"];
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** People that a development plan is for (målgrupp). Rows D11–D15. */
export type TargetGroup = {
  readonly __typename?: "TargetGroup";
  /** In Swedish (målgrupp). */
  readonly textSv: Scalars["String"]["output"];
  /** In English. */
  readonly textEn: Scalars["String"]["output"];
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** A group of areas of effort for the health system to come (grupp av insatsområden). Row D69. */
export type DirectionGroup = {
  readonly __typename?: "DirectionGroup";
  /** In Swedish (grupp). */
  readonly titleSv: Scalars["String"]["output"];
  /** In English. */
  readonly titleEn: Scalars["String"]["output"];
  /** Its areas, in the order of the document (insatsområden). */
  readonly areas: ReadonlyArray<DirectionArea>;
};

/** An area of effort for the health system to come (insatsområde). Row D69. */
export type DirectionArea = {
  readonly __typename?: "DirectionArea";
  /** In Swedish (område). */
  readonly titleSv: Scalars["String"]["output"];
  /** In English. */
  readonly titleEn: Scalars["String"]["output"];
  /** Where the parties want to go in it (viljeriktningar). */
  readonly directions: ReadonlyArray<Direction>;
};

/** Where the parties want to go (viljeriktning). Rows D69.1–D69.18. */
export type Direction = {
  readonly __typename?: "Direction";
  /** In Swedish, shortened (text). */
  readonly textSv: Scalars["String"]["output"];
  /** In English. */
  readonly textEn: Scalars["String"]["output"];
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** What a consequence is about (konsekvensens rubrik). Rows C36–C43. */
export type ConsequenceHeading =
  /** Patient safety (patientsäkerhet). */
  | "PATIENT_SAFETY"
  /** Care on equal terms (jämlik vård). */
  | "EQUAL_CARE"
  /** Equality of women and men (jämställdhet). */
  | "GENDER_EQUALITY"
  /** The environment (miljö). */
  | "ENVIRONMENT"
  /** Costs of administration and staff (administration). */
  | "ADMINISTRATION";

/** What a decision leads to, as its paper judges (konsekvensens riktning). */
export type ConsequenceEffect =
  /** For the better (positiv). */
  | "POSITIVE"
  /** None is known (inga kända). */
  | "NONE_KNOWN"
  /** Depends on a condition that the text names (villkorad). */
  | "CONDITIONAL";

/** What the paper of a decision says of its consequences, under one heading (konsekvens). */
export type DecisionConsequence = {
  readonly __typename?: "DecisionConsequence";
  /** What it is about (rubrik). */
  readonly heading: ConsequenceHeading;
  /** What it leads to (riktning). */
  readonly effect: ConsequenceEffect;
  /** In Swedish, shortened (text). */
  readonly textSv: Scalars["String"]["output"];
  /** In English. */
  readonly textEn: Scalars["String"]["output"];
  /** Per cent that is named, for example "-10" (procent). Row C41. */
  readonly percent?: Maybe<Scalars["Decimal"]["output"]>;
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** One point of a decision (beslutspunkt). */
export type DecisionPoint = {
  readonly __typename?: "DecisionPoint";
  /** Number in the decision (nummer). */
  readonly number: Scalars["String"]["output"];
  /** In Swedish, shortened (text). */
  readonly textSv: Scalars["String"]["output"];
  /** In English. */
  readonly textEn: Scalars["String"]["output"];
  /** Amount in öre; null when the point names none (belopp). Row B21. */
  readonly amount?: Maybe<Scalars["Ore"]["output"]>;
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** A decision of a political body about an agreement (politiskt beslut). Rows B9–B22, C10–C14. */
export type PoliticalDecision = {
  readonly __typename?: "PoliticalDecision";
  /** The body, in Swedish (beslutande organ). */
  readonly body: Scalars["String"]["output"];
  /** Day of the decision; null when the document precedes it (beslutsdag). */
  readonly decidedOn?: Maybe<Scalars["Date"]["output"]>;
  /** Day of the paper that proposes it (förslagsdag). */
  readonly proposedOn?: Maybe<Scalars["Date"]["output"]>;
  /** What it is about, in Swedish (rubrik). */
  readonly titleSv: Scalars["String"]["output"];
  /** What it is about, in English. */
  readonly titleEn: Scalars["String"]["output"];
  /** Case number (diarienummer). */
  readonly caseNumber?: Maybe<Scalars["String"]["output"]>;
  /** Item of the meeting's agenda (ärendenummer på föredragningslistan). */
  readonly agendaItem?: Maybe<Scalars["String"]["output"]>;
  /** Who prepared it, in Swedish (beredning). */
  readonly preparedBy?: Maybe<Scalars["String"]["output"]>;
  /** Papers that it rests on, in Swedish (beslutsunderlag). */
  readonly documents: ReadonlyArray<Scalars["String"]["output"]>;
  /** Offices that sign the paper, in Swedish; never a name (undertecknare). */
  readonly signers: ReadonlyArray<Scalars["String"]["output"]>;
  /** What is decided, point by point (beslutspunkter). */
  readonly points: ReadonlyArray<DecisionPoint>;
  /** What it leads to, by heading; with `heading` only under that one (konsekvenser). */
  readonly consequences: ReadonlyArray<DecisionConsequence>;
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** A decision of a political body about an agreement (politiskt beslut). Rows B9–B22, C10–C14. */
export type PoliticalDecisionConsequencesArgs = {
  heading?: InputMaybe<ConsequenceHeading>;
};

/** How far something has come, in the order of progress (läge). */
export type ProgressStatus =
  /** Planned; nobody has reported more (planerad). */
  | "PLANNED"
  /** Started by some or all (påbörjad). */
  | "STARTED"
  /** Goes on (fortsätter). */
  | "CONTINUED"
  /** Done by everybody who answers for it (klar). */
  | "DONE"
  /** Done and evaluated (utvärderad). */
  | "EVALUATED";

/** Whose parties report on an activity (ansvarig huvudman). */
export type ActivityPrincipal =
  /** The region (regionen). */
  | "REGION"
  /** The municipalities (kommunerna). */
  | "MUNICIPALITY"
  /** Region and municipalities (båda huvudmännen). */
  | "BOTH_PRINCIPALS";

/** A region or municipality that answers for a part of something (ansvarig part). */
export type ResponsibleParty = {
  readonly __typename?: "ResponsibleParty";
  /** Code of the region or municipality (kod). */
  readonly code: Scalars["ID"]["output"];
  /** Name (namn). */
  readonly name: Scalars["String"]["output"];
  /** The region that it is (region). */
  readonly region?: Maybe<Region>;
  /** The municipality that it is (kommun). */
  readonly municipality?: Maybe<Municipality>;
};

/** What a party reports on its part of an activity or milestone (lägesrapport). */
export type ProgressReport = {
  readonly __typename?: "ProgressReport";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Send it as `expectedVersion` to change the report (version). */
  readonly version: Scalars["Int"]["output"];
  /** Who reports (part). */
  readonly party: ResponsibleParty;
  /** How far the party's part has come (läge). */
  readonly status: ProgressStatus;
  /** Day from which it holds (från). */
  readonly asOf: Scalars["Date"]["output"];
  /** What the party adds (anmärkning). */
  readonly note?: Maybe<Scalars["String"]["output"]>;
  /** When it was recorded (registrerat). */
  readonly recordedAt: Scalars["DateTime"]["output"];
};

/** Prioritised measures of a plan: how many it counts, and which it names (prioriterade åtgärder). Row C16. */
export type MeasureCount = {
  readonly __typename?: "MeasureCount";
  /** How many there are (antal). */
  readonly total: Scalars["Int"]["output"];
  /** Those that the document names (namngivna). */
  readonly named: ReadonlyArray<Activity>;
  /** How many it does not name; nothing is made up for them (ej namngivna). */
  readonly unnamed: Scalars["Int"]["output"];
  /** How many of the named are done today (klara). */
  readonly done: Scalars["Int"]["output"];
};

/** Whose part of an implementation plan it is (spår). Rows B79–B84. */
export type PlanTrack =
  /** The hospital (Hallands sjukhus). */
  | "HOSPITAL"
  /** The mobile physician service (Läkarmedverkan). */
  | "LAKARMEDVERKAN"
  /** The health centres (vårdcentralerna). */
  | "HEALTH_CENTRES"
  /** The municipalities (kommunerna). */
  | "MUNICIPALITIES"
  /** The region's own office (regionkontoret). */
  | "REGIONAL_OFFICE";

/** How something is introduced, step by step (implementeringsplan). Rows B76–B84. */
export type ImplementationPlan = {
  readonly __typename?: "ImplementationPlan";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** The agreement that it introduces (avtal). */
  readonly agreement: Agreement;
  /** Title in Swedish (titel). */
  readonly titleSv: Scalars["String"]["output"];
  /** Title in English. */
  readonly titleEn: Scalars["String"]["output"];
  /** First day of its horizon (från). */
  readonly validFrom: Scalars["Date"]["output"];
  /** Last day of its horizon (till). */
  readonly validTo: Scalars["Date"]["output"];
  /** True while it may still change (preliminär). Row B76. */
  readonly preliminary: Scalars["Boolean"]["output"];
  /** Who holds it together, in Swedish (sammanhållande). */
  readonly heldTogetherBy: Scalars["String"]["output"];
  /** What is to be done, in the order of the plan; with `track` only that part, with `late` only what is late or not (milstolpar). */
  readonly milestones: ReadonlyArray<Milestone>;
  /** Tracks that have a milestone, in the order of the plan (spår). */
  readonly tracks: ReadonlyArray<PlanTrack>;
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** How something is introduced, step by step (implementeringsplan). Rows B76–B84. */
export type ImplementationPlanMilestonesArgs = {
  track?: InputMaybe<PlanTrack>;
  late?: InputMaybe<Scalars["Boolean"]["input"]>;
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** Something that is to be in place by a day (milstolpe). */
export type Milestone = {
  readonly __typename?: "Milestone";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Whose part it is (spår). */
  readonly track: PlanTrack;
  /** Phase of the plan, in Swedish (fas). */
  readonly phaseSv: Scalars["String"]["output"];
  /** Phase of the plan, in English. */
  readonly phaseEn: Scalars["String"]["output"];
  /** What is to be done, in Swedish (milstolpe). */
  readonly titleSv: Scalars["String"]["output"];
  /** What is to be done, in English. */
  readonly titleEn: Scalars["String"]["output"];
  /** Last day, where the plan gives a month the last of it; null when it gives none (senast). */
  readonly due?: Maybe<Scalars["Date"]["output"]>;
  /** What is to be in place, in Swedish (leveranser). */
  readonly deliverables: ReadonlyArray<Scalars["String"]["output"]>;
  /** How far it has come on a day, today when none is given (läge). */
  readonly status: ProgressStatus;
  /** True when `due` has passed on a day, today when none is given, and it is not done (sen). */
  readonly late: Scalars["Boolean"]["output"];
  /** What the parties have reported, by code of the party (lägesrapporter). */
  readonly reports: ReadonlyArray<ProgressReport>;
  /** Parties that answer for it and have not reported (saknade rapporter). */
  readonly missingReports: ReadonlyArray<ResponsibleParty>;
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** Something that is to be in place by a day (milstolpe). */
export type MilestoneStatusArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** Something that is to be in place by a day (milstolpe). */
export type MilestoneLateArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** A way of procuring an assignment (utbrytningsalternativ). Rows A60–A64. */
export type ProcurementOptionKind =
  /** Public procurement (upphandling enligt LOU). */
  | "LOU"
  /** Procurement of innovation (innovationsupphandling). */
  | "INNOVATION_LOU"
  /** Run by the region on an appropriation (anslagsfinansiering). */
  | "APPROPRIATION"
  /** Added to the health centres' own assignment (tilläggsuppdrag för vårdcentraler). */
  | "ADD_ON_ASSIGNMENT"
  /** A choice system of its own, for municipal primary care only (ny LOV, exklusivt). */
  | "NEW_LOV_EXCLUSIVE";

/** Who would hold the assignment (uppdragets innehavare). */
export type AssignmentHolder =
  /** Whoever wins a tender (upphandlad leverantör). */
  | "TENDERED_PROVIDER"
  /** The region itself (egen regi). */
  | "REGION_RUN"
  /** Each and every health centre (samtliga vårdcentraler). */
  | "EVERY_HEALTH_CENTRE"
  /** Providers that people choose in a system of their own (valda leverantörer). */
  | "CHOSEN_PROVIDER";

/** Whether a requirement is met (uppfyllt). */
export type Fulfilment =
  /** It is (ja). */
  | "YES"
  /** It cannot be: the option and the requirement exclude each other (nej). */
  | "NO"
  /** It depends on what nobody has stated yet (okänt). */
  | "UNKNOWN";

/** For or against (för eller emot). */
export type ArgumentSide =
  /** For (fördel). */
  | "PRO"
  /** Against (nackdel). */
  | "CON";

/** An option against one requirement (kravprövning). Rows A47–A58. */
export type RequirementCheck = {
  readonly __typename?: "RequirementCheck";
  /** The requirement (krav). */
  readonly requirement: Clause;
  /** Whether the option meets it (uppfyllt). */
  readonly fulfilled: Fulfilment;
  /** Why, in English (skäl). */
  readonly reason: Scalars["String"]["output"];
};

/** Something that a party says for or against an option (argument). */
export type OptionArgument = {
  readonly __typename?: "OptionArgument";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** For or against (sida). */
  readonly side: ArgumentSide;
  /** In the party's words (text). */
  readonly text: Scalars["String"]["output"];
  /** Who says it (part). */
  readonly party: ResponsibleParty;
  /** When it was recorded (registrerat). */
  readonly recordedAt: Scalars["DateTime"]["output"];
};

/** One way of procuring the assignment (alternativ). */
export type ProcurementOption = {
  readonly __typename?: "ProcurementOption";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Which way (slag). */
  readonly kind: ProcurementOptionKind;
  /** In Swedish (titel). */
  readonly titleSv: Scalars["String"]["output"];
  /** In English. */
  readonly titleEn: Scalars["String"]["output"];
  /** Who would hold the assignment (innehavare). */
  readonly holder: AssignmentHolder;
  /** The option against every requirement, in the order of the agreement (kravprövning). */
  readonly requirementChecks: ReadonlyArray<RequirementCheck>;
  /** Requirements that the option cannot meet (krockar). The add-on collides with A57 and A58. */
  readonly conflicts: ReadonlyArray<Clause>;
  /** What parties say for it (fördelar). */
  readonly pros: ReadonlyArray<OptionArgument>;
  /** What parties say against it (nackdelar). */
  readonly cons: ReadonlyArray<OptionArgument>;
  /** True when it has been chosen (valt). */
  readonly chosen: Scalars["Boolean"]["output"];
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** The option that was chosen, and why (val). */
export type ProcurementChoice = {
  readonly __typename?: "ProcurementChoice";
  /** Send it as `expectedVersion` to choose otherwise (version). */
  readonly version: Scalars["Int"]["output"];
  /** What was chosen (alternativ). */
  readonly option: ProcurementOption;
  /** Why (skäl). */
  readonly reason: Scalars["String"]["output"];
  /** Requirements that it does not meet, accepted knowingly (accepterade krockar). */
  readonly acceptedConflicts: ReadonlyArray<Clause>;
  /** Day of the choice (beslutsdag). */
  readonly decidedOn: Scalars["Date"]["output"];
  /** When it was recorded (registrerat). */
  readonly recordedAt: Scalars["DateTime"]["output"];
};

/** Ways of procuring an assignment, against what the assignment must be like (upphandlingsanalys). Row A59. */
export type ProcurementAnalysis = {
  readonly __typename?: "ProcurementAnalysis";
  /** The options, in the order of the document (alternativ). */
  readonly options: ReadonlyArray<ProcurementOption>;
  /** What was chosen; null while nothing is (val). */
  readonly choice?: Maybe<ProcurementChoice>;
};

/** Why a figure cannot be worked out. Each is also a code of the catalogue (skäl till att beräkning saknas). */
export type CalculationProblem =
  /** No rate is set for the year (ersättning ej fastställd). */
  | "RATE_NOT_STATED"
  /** How a part of ten places counts is not chosen (avrundning ej beslutad). */
  | "ROUNDING_NOT_DECIDED"
  /** The rate is set as it was before a raise, and no raise is stated (höjning saknas). */
  | "RAISE_NOT_STATED"
  /** No rate for a visit is set for the year (besöksersättning ej fastställd). */
  | "VISIT_RATE_NOT_STATED"
  /** Nobody has said how many visits there were; that is not the same as none (antal besök saknas). */
  | "VISITS_NOT_STATED"
  /** No number of places is known for the year (platsantal saknas). */
  | "PLACES_NOT_STATED"
  /** A year of the index has no value (indexvärde saknas). */
  | "INDEX_VALUE_MISSING"
  /** The year is before the one that the amount starts from (före basåret). */
  | "YEAR_BEFORE_BASE";

/** How a part of a unit of places counts; the agreement does not say (avrundning). Row B51. */
export type PlacesRounding =
  /** As a whole unit (uppåt). */
  | "CEIL"
  /** Not at all (nedåt). */
  | "FLOOR"
  /** As the part that it is (proportionellt). */
  | "PROPORTIONAL";

/** Whether a rate is raised before it is paid (beloppets grund). Row B49. */
export type AmountBasis =
  /** It is the rate before the raise that the agreement states (före höjning). */
  | "BEFORE_RAISE"
  /** It is what is paid (som det betalas). */
  | "AS_PAID";

/** What a region's economist has set for a year, where the agreement leaves it open (fastställd ersättning). */
export type CompensationSetting = {
  readonly __typename?: "CompensationSetting";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Send it as `expectedVersion` to change it (version). */
  readonly version: Scalars["Int"]["output"];
  /** What it sets (regel). */
  readonly rule: CompensationRule;
  /** Calendar year (år). */
  readonly year: Scalars["Int"]["output"];
  /** Öre for each unit or visit; null while only the rounding is set (belopp). */
  readonly amount?: Maybe<Scalars["Ore"]["output"]>;
  /** Whether the amount is raised before it is paid (grund). */
  readonly basis?: Maybe<AmountBasis>;
  /** How a part of a unit counts; null while it is not chosen (avrundning). */
  readonly rounding?: Maybe<PlacesRounding>;
  /** Where the decision is recorded (beslutsreferens). */
  readonly decisionRef: Scalars["String"]["output"];
  /** When it was recorded (registrerat). */
  readonly recordedAt: Scalars["DateTime"]["output"];
};

/** How much an index changed in a year (indexvärde). */
export type IndexValue = {
  readonly __typename?: "IndexValue";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Send it as `expectedVersion` to correct it (version). */
  readonly version: Scalars["Int"]["output"];
  /** The compensation that follows it (regel). */
  readonly rule: CompensationRule;
  /** Calendar year (år). */
  readonly year: Scalars["Int"]["output"];
  /** Change against the year before, in per cent (förändring). */
  readonly percent: Scalars["Decimal"]["output"];
  /** Where the value is published (källa). */
  readonly source: Scalars["String"]["output"];
  /** When it was recorded (registrerat). */
  readonly recordedAt: Scalars["DateTime"]["output"];
};

/** One year of an indexed amount (uppräkningssteg). Row C34. */
export type IndexationStep = {
  readonly __typename?: "IndexationStep";
  /** Calendar year (år). */
  readonly year: Scalars["Int"]["output"];
  /** The index's change in per cent; null in the base year (förändring). */
  readonly percent?: Maybe<Scalars["Decimal"]["output"]>;
  /** What the amount of the year before is multiplied by (faktor). */
  readonly factor: Scalars["Decimal"]["output"];
  /** Kronor with every decimal: nothing is rounded between the years (exakt belopp). */
  readonly exactAmount: Scalars["Decimal"]["output"];
  /** Öre, half-way to the even öre, for showing (belopp). */
  readonly amount: Scalars["Ore"]["output"];
};

/** An amount that follows a share of an index (uppräknat belopp). Rows C33, C34. */
export type IndexedAmount = {
  readonly __typename?: "IndexedAmount";
  /** The compensation that it is of (regel). */
  readonly rule: CompensationRule;
  /** Calendar year (år). */
  readonly year: Scalars["Int"]["output"];
  /** Öre; null when `error` says why (belopp). */
  readonly amount?: Maybe<Scalars["Ore"]["output"]>;
  /** Every step that could be taken, from the base year (steg). */
  readonly steps: ReadonlyArray<IndexationStep>;
  /** Why there is no amount; null when there is one (fel). */
  readonly error?: Maybe<CalculationProblem>;
  /** The first year without an index value, when that is what is wrong (år som saknas). */
  readonly missingYear?: Maybe<Scalars["Int"]["output"]>;
};

/** Home visits that a health centre made to a care home in a year (hembesök). */
export type CareHomeVisits = {
  /** Id of the care home (boende). */
  readonly careHome: Scalars["ID"]["input"];
  /** Number of visits (antal). */
  readonly visits: Scalars["Int"]["input"];
};

/** What a health centre is paid for one care home and year (ersättning för ett boende). Rows B49–B51. */
export type CareHomeCompensation = {
  readonly __typename?: "CareHomeCompensation";
  /** The home (boende). */
  readonly careHome: CareHome;
  /** Calendar year (år). */
  readonly year: Scalars["Int"]["output"];
  /** Places of the year; null when none are known (platser). */
  readonly places?: Maybe<Scalars["Int"]["output"]>;
  /** Units that the places are, exact (enheter). */
  readonly units?: Maybe<Scalars["Decimal"]["output"]>;
  /** Öre for each unit, raised where a raise applies (ersättning per enhet). */
  readonly unitRate?: Maybe<Scalars["Ore"]["output"]>;
  /** How a part of a unit was counted; null when it is not chosen (avrundning). */
  readonly rounding?: Maybe<PlacesRounding>;
  /** Öre for the places (för platser). */
  readonly placesAmount?: Maybe<Scalars["Ore"]["output"]>;
  /** Visits that are counted; null when nobody has said (besök). */
  readonly visits?: Maybe<Scalars["Int"]["output"]>;
  /** Öre for the visits (för besök). */
  readonly visitsAmount?: Maybe<Scalars["Ore"]["output"]>;
  /** Öre in all; null when `errors` says why (belopp). */
  readonly amount?: Maybe<Scalars["Ore"]["output"]>;
  /** Everything that stands in the way, empty when there is an amount (fel). */
  readonly errors: ReadonlyArray<CalculationProblem>;
};

/** What is paid for the care homes whose agreements have been renewed for a year (ersättning för ett år). */
export type AgreementCompensation = {
  readonly __typename?: "AgreementCompensation";
  /** Calendar year (år). */
  readonly year: Scalars["Int"]["output"];
  /** By care home (per boende). */
  readonly perCareHome: ReadonlyArray<CareHomeCompensation>;
  /** Öre for all of them; null while one of them has none (summa). */
  readonly total?: Maybe<Scalars["Ore"]["output"]>;
  /** Everything that stands in the way of one or more of them (fel). */
  readonly errors: ReadonlyArray<CalculationProblem>;
};

/** A stated amount beside what it is made of (summakontroll). Rows D42–D63. */
export type FundingCheck = {
  readonly __typename?: "FundingCheck";
  /** What is summed, in Swedish (avser). */
  readonly titleSv: Scalars["String"]["output"];
  /** What is summed, in English. */
  readonly titleEn: Scalars["String"]["output"];
  /** As stated, millions of kronor (angivet). */
  readonly statedMSEK: Scalars["Decimal"]["output"];
  /** What the parts add up to, millions of kronor (summa). */
  readonly sumMSEK: Scalars["Decimal"]["output"];
  /** Stated minus sum: what the document does not itemise (rest). */
  readonly remainderMSEK: Scalars["Decimal"]["output"];
  /** True when nothing remains (stämmer). */
  readonly addsUp: Scalars["Boolean"]["output"];
  /** The parts (delar). */
  readonly parts: ReadonlyArray<FundingAllocation>;
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** Whether a machine may say that a target is reached (bedömbarhet). Row D46. */
export type TargetAssessability =
  /** The number is there to compare with (automatiskt). */
  | "AUTOMATIC"
  /** Only beside the value of a baseline, which must be given (kräver utgångsvärde). */
  | "NEEDS_BASELINE"
  /** No number is stated: only people judge it, never a machine (bedöms av människor). */
  | "BY_PEOPLE_ONLY";

/** An indicator of the own region. */
export type DefineIndicatorInput = {
  /** In capitals, for example "WEEKEND_VISITS"; its code is made of this and the region (kortnamn). */
  readonly shortName: Scalars["String"]["input"];
  /** Name in Swedish (namn). */
  readonly nameSv: Scalars["String"]["input"];
  /** Name in English. */
  readonly nameEn: Scalars["String"]["input"];
  /** What is counted, in English (täljare). */
  readonly numerator: Scalars["String"]["input"];
  /** What it is divided by, in English; left out when nothing is (nämnare). */
  readonly denominator?: InputMaybe<Scalars["String"]["input"]>;
  /** Who or what is left out, in English (exkluderas). */
  readonly exclusions?: InputMaybe<Scalars["String"]["input"]>;
  /** What a reader must know, in English (anmärkning). */
  readonly note?: InputMaybe<Scalars["String"]["input"]>;
  /** What its values are measured in (enhet). */
  readonly unit: IndicatorUnit;
  /** Places after the decimal point, from 0 to 4; 1 when left out (decimaler). */
  readonly decimals?: InputMaybe<Scalars["Int"]["input"]>;
  /** The time that one value is about (period). */
  readonly period: IndicatorPeriod;
  /** How values are to be grouped (gruppering). */
  readonly groupings: ReadonlyArray<IndicatorGrouping>;
  /** Version that a new wording is made against; left out for a new indicator. */
  readonly expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** The client's own key, so that sending again changes nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `defineIndicator` leads to. */
export type DefineIndicatorPayload = {
  readonly __typename?: "DefineIndicatorPayload";
  /** The definition; null when it was refused. */
  readonly indicator?: Maybe<IndicatorDefinition>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A working hypothesis that becomes an indicator. */
export type DecideIndicatorInput = {
  /** Code of the indicator (indikator). */
  readonly indicator: Scalars["ID"]["input"];
  /** Day of the decision (beslutsdag). */
  readonly decidedOn: Scalars["Date"]["input"];
  /** Where the decision is recorded (beslutsreferens). */
  readonly decisionRef: Scalars["String"]["input"];
  /** Version of the definition that is decided. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** The client's own key, so that sending again changes nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `decideIndicator` leads to. */
export type DecideIndicatorPayload = {
  readonly __typename?: "DecideIndicatorPayload";
  /** The indicator; null when it was refused. */
  readonly indicator?: Maybe<IndicatorDefinition>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What the own region aims at. */
export type SetTargetInput = {
  /** Id of an own target that is changed; left out for a new one (mål). */
  readonly target?: InputMaybe<Scalars["ID"]["input"]>;
  /** Code of the indicator (indikator). */
  readonly indicator: Scalars["ID"]["input"];
  /** How a value is compared (jämförelse). */
  readonly comparator: TargetComparator;
  /** The number; of an increase in per cent, of anything else in the unit of the indicator (värde). */
  readonly value?: InputMaybe<Scalars["Decimal"]["input"]>;
  /** Last day to reach it; left out when it applies all the time (senast). */
  readonly byDate?: InputMaybe<Scalars["Date"]["input"]>;
  /** Year that an increase or a decrease is counted from (basår). */
  readonly baselineYear?: InputMaybe<Scalars["Int"]["input"]>;
  /** Id of the clause that it follows from, of a national agreement or one of the region (bestämmelse). */
  readonly clause?: InputMaybe<Scalars["ID"]["input"]>;
  /** True while it is only proposed (föreslaget). */
  readonly proposed: Scalars["Boolean"]["input"];
  /** Where it is decided or proposed (källa). */
  readonly source: Scalars["String"]["input"];
  /** Version that a change is made against; left out for a new target. */
  readonly expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** The client's own key, so that sending again changes nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `setTarget` leads to. */
export type SetTargetPayload = {
  readonly __typename?: "SetTargetPayload";
  /** The target; null when it was refused. */
  readonly target?: Maybe<Target>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An amount of an agreement's money. */
export type RecordAllocationInput = {
  /** Id of an amount that is corrected; left out for a new one (belopp). */
  readonly allocation?: InputMaybe<Scalars["ID"]["input"]>;
  /** Id of the agreement (avtal). */
  readonly agreement: Scalars["ID"]["input"];
  /** Id of the amount that it is a part of; left out for one by itself (del av). */
  readonly parent?: InputMaybe<Scalars["ID"]["input"]>;
  /** Calendar year (år). */
  readonly year: Scalars["Int"]["input"];
  /** Who gets it (mottagare). */
  readonly recipient: FundingRecipient;
  /** What it is for, in Swedish (ändamål). */
  readonly purposeSv: Scalars["String"]["input"];
  /** The same in English. */
  readonly purposeEn: Scalars["String"]["input"];
  /** Millions of kronor, more than 0 and in whole thousands (miljoner kronor). */
  readonly amountMSEK: Scalars["Decimal"]["input"];
  /** Where it is decided (beslutsreferens). */
  readonly decisionRef: Scalars["String"]["input"];
  /** Version that a correction is made against; left out for a new amount. */
  readonly expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** The client's own key, so that sending again changes nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `recordAllocation` leads to. */
export type RecordAllocationPayload = {
  readonly __typename?: "RecordAllocationPayload";
  /** The amount; null when it was refused. */
  readonly allocation?: Maybe<FundingAllocation>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** To whom a duty towards a care home is owed (vem skyldigheten gäller). Rows B53, B64, B66. */
export type DutyCoverage =
  /** To the home as a whole (boendet). */
  | "CARE_HOME"
  /** To every resident, wherever listed (alla boende oavsett listning). Row B64. */
  | "EVERY_RESIDENT"
  /** To residents who are listed, and to others who wish it (listade och de som önskar). Row B66. */
  | "LISTED_OR_WISHING"
  /** To residents who are listed (listade). */
  | "LISTED";

/** A resident of a care home, seen from one health centre (boende). */
export type ResidentKind =
  /** Listed at it (listad). */
  | "LISTED"
  /** Listed elsewhere, and wishes care from its physicians (listad på annat håll, önskar läkarinsatser). */
  | "NOT_LISTED_BUT_WISHES"
  /** Listed elsewhere, without such a wish (listad på annat håll). */
  | "NOT_LISTED";

/** A clause as a period has copied it (bestämmelse i perioden). */
export type CopiedClause = {
  readonly __typename?: "CopiedClause";
  /** Number in the agreement (nummer). */
  readonly number: Scalars["String"]["output"];
  /** In Swedish (lydelse). */
  readonly textSv: Scalars["String"]["output"];
  /** In English. */
  readonly textEn: Scalars["String"]["output"];
};

/** A rate as a period has copied it (ersättning i perioden). */
export type CopiedRate = {
  readonly __typename?: "CopiedRate";
  /** Id of the compensation in the agreement (regel). */
  readonly ruleId: Scalars["ID"]["output"];
  /** Öre; null when the agreement states none (belopp). */
  readonly amount?: Maybe<Scalars["Ore"]["output"]>;
  /** Per cent of a raise (procent). */
  readonly percent?: Maybe<Scalars["Decimal"]["output"]>;
  /** Places that a unit is (antal platser). */
  readonly unitSize?: Maybe<Scalars["Int"]["output"]>;
};

/** Clauses and rates of a period, unchanged from the period before (villkor). Row B54. */
export type PeriodTerms = {
  readonly __typename?: "PeriodTerms";
  /** Clauses (bestämmelser). */
  readonly clauses: ReadonlyArray<CopiedClause>;
  /** Rates (ersättningar). */
  readonly rates: ReadonlyArray<CopiedRate>;
};

/** What is set for a compensation and a year. */
export type SetCompensationRuleInput = {
  /** Id of the compensation (regel). */
  readonly rule: Scalars["ID"]["input"];
  /** Calendar year (år). */
  readonly year: Scalars["Int"]["input"];
  /** Öre for each unit or visit (belopp). */
  readonly amount?: InputMaybe<Scalars["Ore"]["input"]>;
  /** Whether the amount is raised before it is paid; needed with an amount (grund). */
  readonly basis?: InputMaybe<AmountBasis>;
  /** How a part of a unit of places counts (avrundning). */
  readonly rounding?: InputMaybe<PlacesRounding>;
  /** Where the decision is recorded (beslutsreferens). */
  readonly decisionRef: Scalars["String"]["input"];
  /** Version that the change is made against; left out when nothing is set for the year yet. */
  readonly expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** The client's own key, so that sending again changes nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `setCompensationRule` leads to. */
export type SetCompensationRulePayload = {
  readonly __typename?: "SetCompensationRulePayload";
  /** What is set now; null when it was refused. */
  readonly setting?: Maybe<CompensationSetting>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An index value to record. */
export type RecordIndexValueInput = {
  /** Id of the compensation that follows the index (regel). */
  readonly rule: Scalars["ID"]["input"];
  /** Calendar year (år). */
  readonly year: Scalars["Int"]["input"];
  /** Change against the year before, in per cent (förändring). */
  readonly percent: Scalars["Decimal"]["input"];
  /** Where the value is published (källa). */
  readonly source: Scalars["String"]["input"];
  /** Version that a correction is made against; left out for a year without a value. */
  readonly expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** The client's own key, so that sending again changes nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `recordIndexValue` leads to. */
export type RecordIndexValuePayload = {
  readonly __typename?: "RecordIndexValuePayload";
  /** The value; null when it was refused. */
  readonly indexValue?: Maybe<IndexValue>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A renewal of one care home's agreement. */
export type RenewAgreementInput = {
  /** Id of the agreement (avtal). */
  readonly agreement: Scalars["ID"]["input"];
  /** Id of the care home (boende). */
  readonly careHome: Scalars["ID"]["input"];
  /** Calendar year of the new period (år). */
  readonly year: Scalars["Int"]["input"];
  /** Places of the year as published; without them the renewal is refused (platser). */
  readonly places?: InputMaybe<Scalars["Int"]["input"]>;
  /** Day of publication (publiceringsdag). */
  readonly publishedOn: Scalars["Date"]["input"];
  /** The client's own key, so that sending again changes nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `renewAgreement` leads to. */
export type RenewAgreementPayload = {
  readonly __typename?: "RenewAgreementPayload";
  /** The new period; null when it was refused. */
  readonly period?: Maybe<CareHomeAgreement>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A report on the own part of an activity. */
export type RecordActivityStatusInput = {
  /** Id of the activity (aktivitet). */
  readonly activity: Scalars["ID"]["input"];
  /** How far the own part has come (läge). */
  readonly status: ProgressStatus;
  /** Day from which it holds, today when left out (från). */
  readonly asOf?: InputMaybe<Scalars["Date"]["input"]>;
  /** What the party adds (anmärkning). */
  readonly note?: InputMaybe<Scalars["String"]["input"]>;
  /** Version of the own report that is changed; left out for the first report. */
  readonly expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** The client's own key, so that sending again changes nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `recordActivityStatus` leads to. */
export type RecordActivityStatusPayload = {
  readonly __typename?: "RecordActivityStatusPayload";
  /** The activity as it is now; null when it was refused. */
  readonly activity?: Maybe<Activity>;
  /** The own report; null when it was refused. */
  readonly report?: Maybe<ProgressReport>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A report on the own part of a milestone. */
export type RecordMilestoneInput = {
  /** Id of the milestone (milstolpe). */
  readonly milestone: Scalars["ID"]["input"];
  /** How far the own part has come (läge). */
  readonly status: ProgressStatus;
  /** Day from which it holds, today when left out (från). */
  readonly asOf?: InputMaybe<Scalars["Date"]["input"]>;
  /** What the party adds (anmärkning). */
  readonly note?: InputMaybe<Scalars["String"]["input"]>;
  /** Version of the own report that is changed; left out for the first report. */
  readonly expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** The client's own key, so that sending again changes nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `recordMilestone` leads to. */
export type RecordMilestonePayload = {
  readonly __typename?: "RecordMilestonePayload";
  /** The milestone as it is now; null when it was refused. */
  readonly milestone?: Maybe<Milestone>;
  /** The own report; null when it was refused. */
  readonly report?: Maybe<ProgressReport>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** An argument for or against a way of procuring. */
export type AddOptionArgumentInput = {
  /** Id of the option (alternativ). */
  readonly option: Scalars["ID"]["input"];
  /** For or against (sida). */
  readonly side: ArgumentSide;
  /** In the party's own words (text). */
  readonly text: Scalars["String"]["input"];
  /** The client's own key, so that sending again changes nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `addOptionArgument` leads to. */
export type AddOptionArgumentPayload = {
  readonly __typename?: "AddOptionArgumentPayload";
  /** The option with its arguments; null when it was refused. */
  readonly option?: Maybe<ProcurementOption>;
  /** The argument; null when it was refused. */
  readonly argument?: Maybe<OptionArgument>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A choice between the ways of procuring. */
export type ChooseProcurementOptionInput = {
  /** Id of the option (alternativ). */
  readonly option: Scalars["ID"]["input"];
  /** Why (skäl). */
  readonly reason: Scalars["String"]["input"];
  /** Day of the choice, today when left out (beslutsdag). */
  readonly decidedOn?: InputMaybe<Scalars["Date"]["input"]>;
  /** Numbers of the requirements that the option does not meet and that are given up knowingly (accepterade krockar). */
  readonly acceptedConflicts?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** Version of the earlier choice that is changed; left out for the first choice. */
  readonly expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** The client's own key, so that sending again changes nothing more. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `chooseProcurementOption` leads to. */
export type ChooseProcurementOptionPayload = {
  readonly __typename?: "ChooseProcurementOptionPayload";
  /** The analysis with the choice; null when it was refused. */
  readonly procurement?: Maybe<ProcurementAnalysis>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Where a page starts and ends in its list (sidinformation). */
export type PageInfo = {
  readonly __typename?: "PageInfo";
  /** True when there are more rows after this page. */
  readonly hasNextPage: Scalars["Boolean"]["output"];
  /** True when there are rows before this page. */
  readonly hasPreviousPage: Scalars["Boolean"]["output"];
  /** Cursor of the first row; null when the page is empty. Send it as `before`. */
  readonly startCursor?: Maybe<Scalars["String"]["output"]>;
  /** Cursor of the last row; null when the page is empty. Send it as `after`. */
  readonly endCursor?: Maybe<Scalars["String"]["output"]>;
};

/** The principal that answers for an effort under Swedish law (huvudman). */
export type Principal =
  /** The region: physicians, hospitals, health centres (regionen). */
  | "REGION"
  /** The municipality: nurses and therapists at home and in care homes (kommunen). */
  | "MUNICIPALITY"
  /** Somebody else, for example a relative (annan). */
  | "OTHER";

/** Why a figure is not shown (skäl till att ett värde saknas). */
export type MissingValueReason =
  /** Fewer than five persons on one side of the figure: shown, it could point at a person (för få personer). */
  | "SMALL_CELL"
  /** Hidden because it would let a suppressed neighbour be worked out from the total (komplementär sekretess). */
  | "COMPLEMENTARY"
  /** Nothing to divide by: not the same as zero per cent (nämnare saknas). */
  | "NO_DENOMINATOR"
  /** What happens afterwards belongs to it, and the time for that has not passed yet (observationstiden pågår). */
  | "WINDOW_OPEN"
  /** The source names no rate to count with (belopp saknas). Row B49. */
  | "RATE_NOT_STATED";

/**
 * Why a change was not made, when the caller can mend it: nothing of the change was written (fel i ändringen).
 * Who may not make the change at all gets an error in `errors` instead.
 */
export type UserError = {
  readonly __typename?: "UserError";
  /** A code of the catalogue `errorCodes` (kod). */
  readonly code: Scalars["String"]["output"];
  /** The place in the input, from its top; null when it is about the change as a whole (fält). */
  readonly field?: Maybe<ReadonlyArray<Scalars["String"]["output"]>>;
  /** What was wrong, and what to send instead (meddelande). */
  readonly message: Scalars["String"]["output"];
};

/** How the values of an indicator are grouped; the region as a whole always comes first (gruppering). */
export type IndicatorGrouping =
  /** The region as a whole only (region). */
  | "REGION"
  /** Each municipality of the region (kommun). */
  | "MUNICIPALITY"
  /** Each care unit: hospital clinic, health centre or mobile service, as the definition says (vårdenhet). */
  | "CARE_UNIT"
  /** Each care home (särskilt boende). */
  | "CARE_HOME"
  /** Each physician team (läkarteam). */
  | "PHYSICIAN_TEAM"
  /** Each agreement (avtal). */
  | "AGREEMENT";

/** Into what spans a period is cut (tidsindelning). */
export type IndicatorBucket =
  /** Calendar months (månad). */
  | "MONTH"
  /** Quarters of a year (kvartal). */
  | "QUARTER"
  /** Calendar years (år). */
  | "YEAR";

/**
 * What to show of an indicator (urval). Either `on`, or `from` and `to`.
 *
 * Days are measured on their own; everything else is counted over a calendar month, quarter or year. `on` stands for
 * the span of the definition's own kind that ends with that day. With `from` and `to` a measure of a day is taken on
 * the last day of the span.
 */
export type FigureSelection = {
  /** Two-digit code of the region (region). */
  readonly region: Scalars["ID"]["input"];
  /** The last day of a month, not in the future: the day of measurement, or the last day of the span (mätdag). */
  readonly on?: InputMaybe<Scalars["Date"]["input"]>;
  /** First day, the first of a month (från och med). */
  readonly from?: InputMaybe<Scalars["Date"]["input"]>;
  /** The day after the last, the first of a month and not in the future (till, exklusive). */
  readonly to?: InputMaybe<Scalars["Date"]["input"]>;
  /** Cuts `from`–`to` into spans of this length, each with its values; as one span when left out (tidsindelning). */
  readonly bucket?: InputMaybe<IndicatorBucket>;
  /** How to group; an indicator that is not grouped so has its region alone (gruppering). */
  readonly groupBy: IndicatorGrouping;
  /** Splits every value also by this dimension of the definition, for example "AGE" (uppdelning). */
  readonly slice?: InputMaybe<Scalars["String"]["input"]>;
  /** Only the values of the group with this code, HSA-id or id (grupp). */
  readonly group?: InputMaybe<Scalars["ID"]["input"]>;
  /** Only these measures of the definition; all when left out (mått). */
  readonly measures?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /**
   * Unsuppressed figures of the caller's own organisation: for quality auditors, and logged (egna siffror utan
   * sekretess). Others are refused with `FORBIDDEN`.
   */
  readonly exact: Scalars["Boolean"]["input"];
};

/** How persons are protected in a value (sekretess för små tal). */
export type DisclosureControl =
  /**
   * One to four persons, or one to four from the rest, are not shown, nor what they could be worked out from in any
   * grouping, span or split that is published; several hidden values always remain possible. Threshold: practice.
   */
  | "SMALL_CELLS_UNDER_5"
  /** Unsuppressed, of the caller's own organisation (egna siffror). */
  | "OWN_ORGANISATION"
  /** No persons are counted (inga personer). */
  | "NOT_ABOUT_PERSONS";

/**
 * A value of an indicator: one measure for one group, span and part (indikatorvärde). Counts that could point at a person
 * are not shown, nor those from which such a count could be worked out.
 */
export type IndicatorValue = {
  readonly __typename?: "IndicatorValue";
  /** Code of the measure, of `IndicatorDefinition.measures` (mått). */
  readonly measure: Scalars["String"]["output"];
  /** What the value is about (grupp). */
  readonly group: IndicatorGroup;
  /** The part of the dimension asked for, for example "65_PLUS"; null for all of them together (del). */
  readonly slice?: Maybe<Scalars["String"]["output"]>;
  /** First day of the span (från och med). */
  readonly from: Scalars["Date"]["output"];
  /** The day after the last of the span; a day of measurement is the one before (till, exklusive). */
  readonly to: Scalars["Date"]["output"];
  /** What meets the measure, as a whole number; null when hidden, and for a measure without one (täljare). */
  readonly numerator?: Maybe<Scalars["Int"]["output"]>;
  /** What it is divided by, or how many were observed; null when hidden, and for a measure without one (nämnare). */
  readonly denominator?: Maybe<Scalars["Int"]["output"]>;
  /** The value in the measure's unit and decimals, rounded half up; null when there is none (värde). */
  readonly value?: Maybe<Scalars["Decimal"]["output"]>;
  /** True when the counts are hidden to protect persons (dold). */
  readonly suppressed: Scalars["Boolean"]["output"];
  /** Why there is no value; null when there is one (skäl). */
  readonly reason?: Maybe<MissingValueReason>;
  /** How persons are protected (sekretess). */
  readonly disclosureControl: DisclosureControl;
  /** The main measure against each target that holds in the region, by id of the target (måluppfyllelse). */
  readonly attainments: ReadonlyArray<TargetAttainment>;
};

/** Whether a value meets a target (måluppfyllelse). */
export type AttainmentStatus =
  /** Nått. */
  | "MET"
  /** Ej nått. */
  | "NOT_MET"
  /** There is no value to compare (värde saknas). */
  | "NO_VALUE"
  /** The target names no number to compare with, or no year to start from (kan inte bedömas automatiskt). */
  | "NOT_AUTOMATICALLY_ASSESSABLE";

/** One value against one target (måluppfyllelse). Compared as exact fractions, before any rounding. */
export type TargetAttainment = {
  readonly __typename?: "TargetAttainment";
  /** The target (mål). */
  readonly target: Target;
  /** Whether it is met; null when that cannot be said (nått). */
  readonly met?: Maybe<Scalars["Boolean"]["output"]>;
  /** What the value must reach in this group: of an increase, worked out from the baseline year (målvärde). */
  readonly goal?: Maybe<Scalars["Decimal"]["output"]>;
  /** Value minus goal in the unit of the measure and its decimals; null when that cannot be said (avstånd). */
  readonly gap?: Maybe<Scalars["Decimal"]["output"]>;
  /** The same in words (status). */
  readonly status: AttainmentStatus;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
  reference: TReference,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (parent: TParent, context: TContext, info: GraphQLResolveInfo) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Agreement: Agreement;
  Clause: Clause;
  IndicatorDefinition: IndicatorDefinition;
  PersonFigures: PersonFigures;
  TeamFigures: TeamFigures;
  UnitFigures: UnitFigures;
  AgreementFigures: AgreementFigures;
  Target: Target;
  EscalationCase: EscalationCase;
  Municipality: Municipality;
  Deviation: Deviation;
  Region: Region;
  CareHome: CareHome;
  PhysicianTeam: PhysicianTeam;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Agreement: { __typename: "Agreement" } & GraphQLRecursivePick<FederationTypes["Agreement"], { id: true }>;
  Clause: { __typename: "Clause" } & GraphQLRecursivePick<FederationTypes["Clause"], { id: true }>;
  IndicatorDefinition: { __typename: "IndicatorDefinition" } & GraphQLRecursivePick<
    FederationTypes["IndicatorDefinition"],
    { code: true }
  >;
  PersonFigures: { __typename: "PersonFigures" } & GraphQLRecursivePick<
    FederationTypes["PersonFigures"],
    { code: true }
  >;
  TeamFigures: { __typename: "TeamFigures" } & GraphQLRecursivePick<
    FederationTypes["TeamFigures"],
    { code: true }
  >;
  UnitFigures: { __typename: "UnitFigures" } & GraphQLRecursivePick<
    FederationTypes["UnitFigures"],
    { code: true }
  >;
  AgreementFigures: { __typename: "AgreementFigures" } & GraphQLRecursivePick<
    FederationTypes["AgreementFigures"],
    { code: true }
  >;
  Target: { __typename: "Target" } & GraphQLRecursivePick<FederationTypes["Target"], { id: true }>;
  EscalationCase: { __typename: "EscalationCase" } & GraphQLRecursivePick<
    FederationTypes["EscalationCase"],
    { id: true }
  >;
  Municipality: { __typename: "Municipality" } & GraphQLRecursivePick<
    FederationTypes["Municipality"],
    { code: true }
  >;
  Deviation: { __typename: "Deviation" } & GraphQLRecursivePick<FederationTypes["Deviation"], { id: true }>;
  Region: { __typename: "Region" } & GraphQLRecursivePick<FederationTypes["Region"], { code: true }>;
  CareHome: { __typename: "CareHome" } & GraphQLRecursivePick<FederationTypes["CareHome"], { id: true }> &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<
          FederationTypes["CareHome"],
          { kind: true; municipality: { code: true }; placesHistory: { places: true; validFrom: true } }
        >
      | GraphQLRecursivePick<
          FederationTypes["CareHome"],
          { kind: true; municipality: { code: true }; placesHistory: { places: true; validFrom: true } }
        >
      | GraphQLRecursivePick<
          FederationTypes["CareHome"],
          { kind: true; municipality: { code: true }; placesHistory: { places: true; validFrom: true } }
        >
    );
  PhysicianTeam: { __typename: "PhysicianTeam" } & GraphQLRecursivePick<
    FederationTypes["PhysicianTeam"],
    { id: true }
  >;
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  IndicatorGroup:
    | (CodeReference & { __typename: "Region" })
    | (CodeReference & { __typename: "Municipality" })
    | (CareHomeReference & { __typename: "CareHome" })
    | (AgreementRow & { __typename: "Agreement" });
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  Int: ResolverTypeWrapper<Scalars["Int"]["output"]>;
  String: ResolverTypeWrapper<Scalars["String"]["output"]>;
  AgreementKind: AgreementKind;
  AgreementStatus: AgreementStatus;
  SigningRule: SigningRule;
  Renewal: Renewal;
  Agreement: ResolverTypeWrapper<AgreementRow>;
  Boolean: ResolverTypeWrapper<Scalars["Boolean"]["output"]>;
  AgreementConnection: ResolverTypeWrapper<AgreementPage>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, "node"> & { node: ResolversTypes["Agreement"] }>;
  PartyKind: PartyKind;
  Party: ResolverTypeWrapper<PartyRow>;
  DecisionOutcome: DecisionOutcome;
  SigningDecision: ResolverTypeWrapper<DecidingParty>;
  SigningStatus: ResolverTypeWrapper<
    Omit<SigningStatus, "missingParties"> & { missingParties: ReadonlyArray<ResolversTypes["Party"]> }
  >;
  ClauseCategory: ClauseCategory;
  DutyHolder: DutyHolder;
  Periodicity: Periodicity;
  Clause: ResolverTypeWrapper<ClauseRow>;
  ClauseVersion: ResolverTypeWrapper<ClauseVersion>;
  ClauseChangeKind: ClauseChangeKind;
  ClauseChange: ResolverTypeWrapper<ClauseChange>;
  AgreementPartKind: AgreementPartKind;
  AgreementPart: ResolverTypeWrapper<AgreementPartRow>;
  DevelopmentArea: ResolverTypeWrapper<DevelopmentArea>;
  Activity: ResolverTypeWrapper<ActivityOfAgreement>;
  AgreementEvent: ResolverTypeWrapper<AgreementEvent>;
  CompensationKind: CompensationKind;
  CompensationRule: ResolverTypeWrapper<CompensationRuleRow>;
  FundingRecipient: FundingRecipient;
  FundingAllocation: ResolverTypeWrapper<FundingNode>;
  IndicatorStatus: IndicatorStatus;
  IndicatorUnit: IndicatorUnit;
  IndicatorPeriod: IndicatorPeriod;
  IndicatorDefinition: ResolverTypeWrapper<IndicatorRow>;
  IndicatorDecision: ResolverTypeWrapper<IndicatorDecisionRow>;
  IndicatorMeasure: ResolverTypeWrapper<PublishedMeasure>;
  IndicatorSlice: ResolverTypeWrapper<IndicatorSlice>;
  IndicatorSlicePart: ResolverTypeWrapper<IndicatorSlicePart>;
  IndicatorExample: ResolverTypeWrapper<IndicatorExample>;
  IndicatorExampleValue: ResolverTypeWrapper<IndicatorExampleValue>;
  IndicatorFigures: ResolverTypeWrapper<FiguresReference>;
  PersonFigures: ResolverTypeWrapper<FiguresReference>;
  TeamFigures: ResolverTypeWrapper<FiguresReference>;
  UnitFigures: ResolverTypeWrapper<FiguresReference>;
  AgreementFigures: ResolverTypeWrapper<FiguresReference>;
  IndicatorGroup: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["IndicatorGroup"]>;
  TargetComparator: TargetComparator;
  Target: ResolverTypeWrapper<TargetRow>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DraftPartyInput: DraftPartyInput;
  DraftAgreementInput: DraftAgreementInput;
  DraftAgreementPayload: ResolverTypeWrapper<
    Omit<DraftAgreementPayload, "agreement"> & { agreement?: Maybe<ResolversTypes["Agreement"]> }
  >;
  PublishedClauseInput: PublishedClauseInput;
  PublishVersionInput: PublishVersionInput;
  PublishVersionPayload: ResolverTypeWrapper<
    Omit<PublishVersionPayload, "agreement"> & { agreement?: Maybe<ResolversTypes["Agreement"]> }
  >;
  OpenReferralInput: OpenReferralInput;
  OpenReferralPayload: ResolverTypeWrapper<
    Omit<OpenReferralPayload, "referral"> & { referral?: Maybe<ResolversTypes["Referral"]> }
  >;
  ReferralCommentInput: ReferralCommentInput;
  SubmitReferralResponseInput: SubmitReferralResponseInput;
  SubmitReferralResponsePayload: ResolverTypeWrapper<
    Omit<SubmitReferralResponsePayload, "response"> & { response?: Maybe<ResolversTypes["ReferralResponse"]> }
  >;
  RecordedOutcome: RecordedOutcome;
  RecordSigningDecisionInput: RecordSigningDecisionInput;
  RecordSigningDecisionPayload: ResolverTypeWrapper<
    Omit<RecordSigningDecisionPayload, "decision" | "agreement"> & {
      decision?: Maybe<ResolversTypes["SigningDecision"]>;
      agreement?: Maybe<ResolversTypes["Agreement"]>;
    }
  >;
  RaiseEscalatedQuestionInput: RaiseEscalatedQuestionInput;
  RaiseEscalatedQuestionPayload: ResolverTypeWrapper<
    Omit<RaiseEscalatedQuestionPayload, "question"> & {
      question?: Maybe<ResolversTypes["EscalatedQuestion"]>;
    }
  >;
  RecordFollowUpInput: RecordFollowUpInput;
  RecordFollowUpPayload: ResolverTypeWrapper<
    Omit<RecordFollowUpPayload, "followUp"> & { followUp?: Maybe<ResolversTypes["FollowUp"]> }
  >;
  OpenEscalationInput: OpenEscalationInput;
  OpenEscalationPayload: ResolverTypeWrapper<
    Omit<OpenEscalationPayload, "case"> & { case?: Maybe<ResolversTypes["EscalationCase"]> }
  >;
  EscalateInput: EscalateInput;
  EscalatePayload: ResolverTypeWrapper<
    Omit<EscalatePayload, "case"> & { case?: Maybe<ResolversTypes["EscalationCase"]> }
  >;
  ResolveEscalationInput: ResolveEscalationInput;
  ResolveEscalationPayload: ResolverTypeWrapper<
    Omit<ResolveEscalationPayload, "case"> & { case?: Maybe<ResolversTypes["EscalationCase"]> }
  >;
  SettleEconomicallyInput: SettleEconomicallyInput;
  SettleEconomicallyPayload: ResolverTypeWrapper<
    Omit<SettleEconomicallyPayload, "case"> & { case?: Maybe<ResolversTypes["EscalationCase"]> }
  >;
  SigningOption: ResolverTypeWrapper<SigningOptionRow>;
  AgreementVersion: ResolverTypeWrapper<AgreementVersionSource>;
  ReferralGrade: ReferralGrade;
  Referral: ResolverTypeWrapper<ReferralRow>;
  ReferralGradeCount: ResolverTypeWrapper<ReferralGradeCount>;
  ReferralClauseSummary: ResolverTypeWrapper<ClauseSummarySource>;
  ReferralResponse: ResolverTypeWrapper<ReferralResponseRow>;
  ReferralComment: ResolverTypeWrapper<ReferralCommentRow>;
  EscalatedQuestion: ResolverTypeWrapper<EscalatedQuestionRow>;
  FollowUp: ResolverTypeWrapper<FollowUpRow>;
  CompetenceProfession: CompetenceProfession;
  CompetenceResponsibility: ResolverTypeWrapper<CompetenceRow>;
  CompetenceSupply: ResolverTypeWrapper<CompetenceSupplySource>;
  EscalationStep: EscalationStep;
  EscalationLevel: EscalationLevel;
  EscalationEventKind: EscalationEventKind;
  EscalationCase: ResolverTypeWrapper<EscalationCaseRow>;
  EscalationEvent: ResolverTypeWrapper<EscalationEventRow>;
  EconomicSettlement: ResolverTypeWrapper<SettlementSource>;
  EscalationCaseConnection: ResolverTypeWrapper<EscalationCasePage>;
  EscalationCaseEdge: ResolverTypeWrapper<
    Omit<EscalationCaseEdge, "node"> & { node: ResolversTypes["EscalationCase"] }
  >;
  EscalationFigures: ResolverTypeWrapper<EscalationFigures>;
  EscalationStepFigures: ResolverTypeWrapper<EscalationStepFigures>;
  Municipality: ResolverTypeWrapper<CodeReference>;
  MunicipalSigning: ResolverTypeWrapper<MunicipalSigningSource>;
  Deviation: ResolverTypeWrapper<IdReference>;
  Practitioner: ResolverTypeWrapper<Practitioner>;
  Region: ResolverTypeWrapper<CodeReference>;
  CareHomeKind: CareHomeKind;
  CareHomePlaces: ResolverTypeWrapper<CareHomePlaces>;
  CareHome: ResolverTypeWrapper<CareHomeReference>;
  CareHomeAgreement: ResolverTypeWrapper<CareHomeAgreementSource>;
  PhysicianTeam: ResolverTypeWrapper<IdReference>;
  CapacityRequirement: ResolverTypeWrapper<CapacityRequirementSource>;
  ContextKind: ContextKind;
  ContextFact: ResolverTypeWrapper<ContextFact>;
  RevisionAssignment: ResolverTypeWrapper<RevisionFact>;
  EvidenceKind: EvidenceKind;
  EvidenceSource: ResolverTypeWrapper<EvidenceSource>;
  ProposalStatus: ProposalStatus;
  Proposal: ResolverTypeWrapper<Proposal>;
  AuditFinding: ResolverTypeWrapper<AuditFinding>;
  StatedFigure: ResolverTypeWrapper<StatedFigure>;
  MandateKind: MandateKind;
  Mandate: ResolverTypeWrapper<Mandate>;
  TargetGroup: ResolverTypeWrapper<TargetGroup>;
  DirectionGroup: ResolverTypeWrapper<DirectionGroup>;
  DirectionArea: ResolverTypeWrapper<DirectionArea>;
  Direction: ResolverTypeWrapper<Direction>;
  ConsequenceHeading: ConsequenceHeading;
  ConsequenceEffect: ConsequenceEffect;
  DecisionConsequence: ResolverTypeWrapper<DecisionConsequence>;
  DecisionPoint: ResolverTypeWrapper<DecisionPoint>;
  PoliticalDecision: ResolverTypeWrapper<DecisionFact>;
  ProgressStatus: ProgressStatus;
  ActivityPrincipal: ActivityPrincipal;
  ResponsibleParty: ResolverTypeWrapper<OrganisationRow>;
  ProgressReport: ResolverTypeWrapper<ProgressReportRow>;
  MeasureCount: ResolverTypeWrapper<MeasureCountSource>;
  PlanTrack: PlanTrack;
  ImplementationPlan: ResolverTypeWrapper<ImplementationPlanRow>;
  Milestone: ResolverTypeWrapper<MilestoneRow>;
  ProcurementOptionKind: ProcurementOptionKind;
  AssignmentHolder: AssignmentHolder;
  Fulfilment: Fulfilment;
  ArgumentSide: ArgumentSide;
  RequirementCheck: ResolverTypeWrapper<
    Omit<RequirementCheck, "requirement"> & { requirement: ResolversTypes["Clause"] }
  >;
  OptionArgument: ResolverTypeWrapper<OptionArgumentRow>;
  ProcurementOption: ResolverTypeWrapper<ProcurementOptionRow>;
  ProcurementChoice: ResolverTypeWrapper<ProcurementChoiceRow>;
  ProcurementAnalysis: ResolverTypeWrapper<ProcurementAnalysisSource>;
  CalculationProblem: CalculationProblem;
  PlacesRounding: PlacesRounding;
  AmountBasis: AmountBasis;
  CompensationSetting: ResolverTypeWrapper<CompensationSettingRow>;
  IndexValue: ResolverTypeWrapper<IndexValueRow>;
  IndexationStep: ResolverTypeWrapper<IndexationStep>;
  IndexedAmount: ResolverTypeWrapper<IndexedAmountSource>;
  CareHomeVisits: CareHomeVisits;
  CareHomeCompensation: ResolverTypeWrapper<CareHomeCompensationSource>;
  AgreementCompensation: ResolverTypeWrapper<
    Omit<AgreementCompensation, "perCareHome"> & {
      perCareHome: ReadonlyArray<ResolversTypes["CareHomeCompensation"]>;
    }
  >;
  FundingCheck: ResolverTypeWrapper<
    Omit<FundingCheck, "parts"> & { parts: ReadonlyArray<ResolversTypes["FundingAllocation"]> }
  >;
  TargetAssessability: TargetAssessability;
  DefineIndicatorInput: DefineIndicatorInput;
  DefineIndicatorPayload: ResolverTypeWrapper<
    Omit<DefineIndicatorPayload, "indicator"> & { indicator?: Maybe<ResolversTypes["IndicatorDefinition"]> }
  >;
  DecideIndicatorInput: DecideIndicatorInput;
  DecideIndicatorPayload: ResolverTypeWrapper<
    Omit<DecideIndicatorPayload, "indicator"> & { indicator?: Maybe<ResolversTypes["IndicatorDefinition"]> }
  >;
  SetTargetInput: SetTargetInput;
  SetTargetPayload: ResolverTypeWrapper<
    Omit<SetTargetPayload, "target"> & { target?: Maybe<ResolversTypes["Target"]> }
  >;
  RecordAllocationInput: RecordAllocationInput;
  RecordAllocationPayload: ResolverTypeWrapper<
    Omit<RecordAllocationPayload, "allocation"> & { allocation?: Maybe<ResolversTypes["FundingAllocation"]> }
  >;
  DutyCoverage: DutyCoverage;
  ResidentKind: ResidentKind;
  CopiedClause: ResolverTypeWrapper<CopiedClause>;
  CopiedRate: ResolverTypeWrapper<CopiedRate>;
  PeriodTerms: ResolverTypeWrapper<PeriodTerms>;
  SetCompensationRuleInput: SetCompensationRuleInput;
  SetCompensationRulePayload: ResolverTypeWrapper<
    Omit<SetCompensationRulePayload, "setting"> & { setting?: Maybe<ResolversTypes["CompensationSetting"]> }
  >;
  RecordIndexValueInput: RecordIndexValueInput;
  RecordIndexValuePayload: ResolverTypeWrapper<
    Omit<RecordIndexValuePayload, "indexValue"> & { indexValue?: Maybe<ResolversTypes["IndexValue"]> }
  >;
  RenewAgreementInput: RenewAgreementInput;
  RenewAgreementPayload: ResolverTypeWrapper<
    Omit<RenewAgreementPayload, "period"> & { period?: Maybe<ResolversTypes["CareHomeAgreement"]> }
  >;
  RecordActivityStatusInput: RecordActivityStatusInput;
  RecordActivityStatusPayload: ResolverTypeWrapper<
    Omit<RecordActivityStatusPayload, "activity" | "report"> & {
      activity?: Maybe<ResolversTypes["Activity"]>;
      report?: Maybe<ResolversTypes["ProgressReport"]>;
    }
  >;
  RecordMilestoneInput: RecordMilestoneInput;
  RecordMilestonePayload: ResolverTypeWrapper<
    Omit<RecordMilestonePayload, "milestone" | "report"> & {
      milestone?: Maybe<ResolversTypes["Milestone"]>;
      report?: Maybe<ResolversTypes["ProgressReport"]>;
    }
  >;
  AddOptionArgumentInput: AddOptionArgumentInput;
  AddOptionArgumentPayload: ResolverTypeWrapper<
    Omit<AddOptionArgumentPayload, "option" | "argument"> & {
      option?: Maybe<ResolversTypes["ProcurementOption"]>;
      argument?: Maybe<ResolversTypes["OptionArgument"]>;
    }
  >;
  ChooseProcurementOptionInput: ChooseProcurementOptionInput;
  ChooseProcurementOptionPayload: ResolverTypeWrapper<
    Omit<ChooseProcurementOptionPayload, "procurement"> & {
      procurement?: Maybe<ResolversTypes["ProcurementAnalysis"]>;
    }
  >;
  Date: ResolverTypeWrapper<Scalars["Date"]["output"]>;
  DateTime: ResolverTypeWrapper<Scalars["DateTime"]["output"]>;
  Decimal: ResolverTypeWrapper<Scalars["Decimal"]["output"]>;
  Ore: ResolverTypeWrapper<Scalars["Ore"]["output"]>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Principal: Principal;
  MissingValueReason: MissingValueReason;
  UserError: ResolverTypeWrapper<UserError>;
  IndicatorGrouping: IndicatorGrouping;
  IndicatorBucket: IndicatorBucket;
  FigureSelection: FigureSelection;
  DisclosureControl: DisclosureControl;
  IndicatorValue: ResolverTypeWrapper<
    Omit<IndicatorValue, "group" | "attainments"> & {
      group: ResolversTypes["IndicatorGroup"];
      attainments: ReadonlyArray<ResolversTypes["TargetAttainment"]>;
    }
  >;
  AttainmentStatus: AttainmentStatus;
  TargetAttainment: ResolverTypeWrapper<
    Omit<TargetAttainment, "target"> & { target: ResolversTypes["Target"] }
  >;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars["ID"]["output"];
  Int: Scalars["Int"]["output"];
  String: Scalars["String"]["output"];
  Agreement: AgreementRow;
  Boolean: Scalars["Boolean"]["output"];
  AgreementConnection: AgreementPage;
  AgreementEdge: Omit<AgreementEdge, "node"> & { node: ResolversParentTypes["Agreement"] };
  Party: PartyRow;
  SigningDecision: DecidingParty;
  SigningStatus: Omit<SigningStatus, "missingParties"> & {
    missingParties: ReadonlyArray<ResolversParentTypes["Party"]>;
  };
  Clause: ClauseRow;
  ClauseVersion: ClauseVersion;
  ClauseChange: ClauseChange;
  AgreementPart: AgreementPartRow;
  DevelopmentArea: DevelopmentArea;
  Activity: ActivityOfAgreement;
  AgreementEvent: AgreementEvent;
  CompensationRule: CompensationRuleRow;
  FundingAllocation: FundingNode;
  IndicatorDefinition: IndicatorRow;
  IndicatorDecision: IndicatorDecisionRow;
  IndicatorMeasure: PublishedMeasure;
  IndicatorSlice: IndicatorSlice;
  IndicatorSlicePart: IndicatorSlicePart;
  IndicatorExample: IndicatorExample;
  IndicatorExampleValue: IndicatorExampleValue;
  IndicatorFigures: FiguresReference;
  PersonFigures: FiguresReference;
  TeamFigures: FiguresReference;
  UnitFigures: FiguresReference;
  AgreementFigures: FiguresReference;
  IndicatorGroup: ResolversUnionTypes<ResolversParentTypes>["IndicatorGroup"];
  Target: TargetRow;
  Mutation: Record<PropertyKey, never>;
  DraftPartyInput: DraftPartyInput;
  DraftAgreementInput: DraftAgreementInput;
  DraftAgreementPayload: Omit<DraftAgreementPayload, "agreement"> & {
    agreement?: Maybe<ResolversParentTypes["Agreement"]>;
  };
  PublishedClauseInput: PublishedClauseInput;
  PublishVersionInput: PublishVersionInput;
  PublishVersionPayload: Omit<PublishVersionPayload, "agreement"> & {
    agreement?: Maybe<ResolversParentTypes["Agreement"]>;
  };
  OpenReferralInput: OpenReferralInput;
  OpenReferralPayload: Omit<OpenReferralPayload, "referral"> & {
    referral?: Maybe<ResolversParentTypes["Referral"]>;
  };
  ReferralCommentInput: ReferralCommentInput;
  SubmitReferralResponseInput: SubmitReferralResponseInput;
  SubmitReferralResponsePayload: Omit<SubmitReferralResponsePayload, "response"> & {
    response?: Maybe<ResolversParentTypes["ReferralResponse"]>;
  };
  RecordSigningDecisionInput: RecordSigningDecisionInput;
  RecordSigningDecisionPayload: Omit<RecordSigningDecisionPayload, "decision" | "agreement"> & {
    decision?: Maybe<ResolversParentTypes["SigningDecision"]>;
    agreement?: Maybe<ResolversParentTypes["Agreement"]>;
  };
  RaiseEscalatedQuestionInput: RaiseEscalatedQuestionInput;
  RaiseEscalatedQuestionPayload: Omit<RaiseEscalatedQuestionPayload, "question"> & {
    question?: Maybe<ResolversParentTypes["EscalatedQuestion"]>;
  };
  RecordFollowUpInput: RecordFollowUpInput;
  RecordFollowUpPayload: Omit<RecordFollowUpPayload, "followUp"> & {
    followUp?: Maybe<ResolversParentTypes["FollowUp"]>;
  };
  OpenEscalationInput: OpenEscalationInput;
  OpenEscalationPayload: Omit<OpenEscalationPayload, "case"> & {
    case?: Maybe<ResolversParentTypes["EscalationCase"]>;
  };
  EscalateInput: EscalateInput;
  EscalatePayload: Omit<EscalatePayload, "case"> & { case?: Maybe<ResolversParentTypes["EscalationCase"]> };
  ResolveEscalationInput: ResolveEscalationInput;
  ResolveEscalationPayload: Omit<ResolveEscalationPayload, "case"> & {
    case?: Maybe<ResolversParentTypes["EscalationCase"]>;
  };
  SettleEconomicallyInput: SettleEconomicallyInput;
  SettleEconomicallyPayload: Omit<SettleEconomicallyPayload, "case"> & {
    case?: Maybe<ResolversParentTypes["EscalationCase"]>;
  };
  SigningOption: SigningOptionRow;
  AgreementVersion: AgreementVersionSource;
  Referral: ReferralRow;
  ReferralGradeCount: ReferralGradeCount;
  ReferralClauseSummary: ClauseSummarySource;
  ReferralResponse: ReferralResponseRow;
  ReferralComment: ReferralCommentRow;
  EscalatedQuestion: EscalatedQuestionRow;
  FollowUp: FollowUpRow;
  CompetenceResponsibility: CompetenceRow;
  CompetenceSupply: CompetenceSupplySource;
  EscalationCase: EscalationCaseRow;
  EscalationEvent: EscalationEventRow;
  EconomicSettlement: SettlementSource;
  EscalationCaseConnection: EscalationCasePage;
  EscalationCaseEdge: Omit<EscalationCaseEdge, "node"> & { node: ResolversParentTypes["EscalationCase"] };
  EscalationFigures: EscalationFigures;
  EscalationStepFigures: EscalationStepFigures;
  Municipality: CodeReference;
  MunicipalSigning: MunicipalSigningSource;
  Deviation: IdReference;
  Practitioner: Practitioner;
  Region: CodeReference;
  CareHomePlaces: CareHomePlaces;
  CareHome: CareHomeReference;
  CareHomeAgreement: CareHomeAgreementSource;
  PhysicianTeam: IdReference;
  CapacityRequirement: CapacityRequirementSource;
  ContextFact: ContextFact;
  RevisionAssignment: RevisionFact;
  EvidenceSource: EvidenceSource;
  Proposal: Proposal;
  AuditFinding: AuditFinding;
  StatedFigure: StatedFigure;
  Mandate: Mandate;
  TargetGroup: TargetGroup;
  DirectionGroup: DirectionGroup;
  DirectionArea: DirectionArea;
  Direction: Direction;
  DecisionConsequence: DecisionConsequence;
  DecisionPoint: DecisionPoint;
  PoliticalDecision: DecisionFact;
  ResponsibleParty: OrganisationRow;
  ProgressReport: ProgressReportRow;
  MeasureCount: MeasureCountSource;
  ImplementationPlan: ImplementationPlanRow;
  Milestone: MilestoneRow;
  RequirementCheck: Omit<RequirementCheck, "requirement"> & { requirement: ResolversParentTypes["Clause"] };
  OptionArgument: OptionArgumentRow;
  ProcurementOption: ProcurementOptionRow;
  ProcurementChoice: ProcurementChoiceRow;
  ProcurementAnalysis: ProcurementAnalysisSource;
  CompensationSetting: CompensationSettingRow;
  IndexValue: IndexValueRow;
  IndexationStep: IndexationStep;
  IndexedAmount: IndexedAmountSource;
  CareHomeVisits: CareHomeVisits;
  CareHomeCompensation: CareHomeCompensationSource;
  AgreementCompensation: Omit<AgreementCompensation, "perCareHome"> & {
    perCareHome: ReadonlyArray<ResolversParentTypes["CareHomeCompensation"]>;
  };
  FundingCheck: Omit<FundingCheck, "parts"> & {
    parts: ReadonlyArray<ResolversParentTypes["FundingAllocation"]>;
  };
  DefineIndicatorInput: DefineIndicatorInput;
  DefineIndicatorPayload: Omit<DefineIndicatorPayload, "indicator"> & {
    indicator?: Maybe<ResolversParentTypes["IndicatorDefinition"]>;
  };
  DecideIndicatorInput: DecideIndicatorInput;
  DecideIndicatorPayload: Omit<DecideIndicatorPayload, "indicator"> & {
    indicator?: Maybe<ResolversParentTypes["IndicatorDefinition"]>;
  };
  SetTargetInput: SetTargetInput;
  SetTargetPayload: Omit<SetTargetPayload, "target"> & { target?: Maybe<ResolversParentTypes["Target"]> };
  RecordAllocationInput: RecordAllocationInput;
  RecordAllocationPayload: Omit<RecordAllocationPayload, "allocation"> & {
    allocation?: Maybe<ResolversParentTypes["FundingAllocation"]>;
  };
  CopiedClause: CopiedClause;
  CopiedRate: CopiedRate;
  PeriodTerms: PeriodTerms;
  SetCompensationRuleInput: SetCompensationRuleInput;
  SetCompensationRulePayload: Omit<SetCompensationRulePayload, "setting"> & {
    setting?: Maybe<ResolversParentTypes["CompensationSetting"]>;
  };
  RecordIndexValueInput: RecordIndexValueInput;
  RecordIndexValuePayload: Omit<RecordIndexValuePayload, "indexValue"> & {
    indexValue?: Maybe<ResolversParentTypes["IndexValue"]>;
  };
  RenewAgreementInput: RenewAgreementInput;
  RenewAgreementPayload: Omit<RenewAgreementPayload, "period"> & {
    period?: Maybe<ResolversParentTypes["CareHomeAgreement"]>;
  };
  RecordActivityStatusInput: RecordActivityStatusInput;
  RecordActivityStatusPayload: Omit<RecordActivityStatusPayload, "activity" | "report"> & {
    activity?: Maybe<ResolversParentTypes["Activity"]>;
    report?: Maybe<ResolversParentTypes["ProgressReport"]>;
  };
  RecordMilestoneInput: RecordMilestoneInput;
  RecordMilestonePayload: Omit<RecordMilestonePayload, "milestone" | "report"> & {
    milestone?: Maybe<ResolversParentTypes["Milestone"]>;
    report?: Maybe<ResolversParentTypes["ProgressReport"]>;
  };
  AddOptionArgumentInput: AddOptionArgumentInput;
  AddOptionArgumentPayload: Omit<AddOptionArgumentPayload, "option" | "argument"> & {
    option?: Maybe<ResolversParentTypes["ProcurementOption"]>;
    argument?: Maybe<ResolversParentTypes["OptionArgument"]>;
  };
  ChooseProcurementOptionInput: ChooseProcurementOptionInput;
  ChooseProcurementOptionPayload: Omit<ChooseProcurementOptionPayload, "procurement"> & {
    procurement?: Maybe<ResolversParentTypes["ProcurementAnalysis"]>;
  };
  Date: Scalars["Date"]["output"];
  DateTime: Scalars["DateTime"]["output"];
  Decimal: Scalars["Decimal"]["output"];
  Ore: Scalars["Ore"]["output"];
  PageInfo: PageInfo;
  UserError: UserError;
  FigureSelection: FigureSelection;
  IndicatorValue: Omit<IndicatorValue, "group" | "attainments"> & {
    group: ResolversParentTypes["IndicatorGroup"];
    attainments: ReadonlyArray<ResolversParentTypes["TargetAttainment"]>;
  };
  TargetAttainment: Omit<TargetAttainment, "target"> & { target: ResolversParentTypes["Target"] };
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Query"] = ResolversParentTypes["Query"],
> = {
  agreements?: Resolver<
    ResolversTypes["AgreementConnection"],
    ParentType,
    ContextType,
    Partial<QueryAgreementsArgs>
  >;
  agreement?: Resolver<
    Maybe<ResolversTypes["Agreement"]>,
    ParentType,
    ContextType,
    RequireFields<QueryAgreementArgs, "id">
  >;
  indicators?: Resolver<
    ReadonlyArray<ResolversTypes["IndicatorDefinition"]>,
    ParentType,
    ContextType,
    Partial<QueryIndicatorsArgs>
  >;
  indicator?: Resolver<
    Maybe<ResolversTypes["IndicatorDefinition"]>,
    ParentType,
    ContextType,
    RequireFields<QueryIndicatorArgs, "code">
  >;
  escalations?: Resolver<
    ResolversTypes["EscalationCaseConnection"],
    ParentType,
    ContextType,
    Partial<QueryEscalationsArgs>
  >;
  escalationCase?: Resolver<
    Maybe<ResolversTypes["EscalationCase"]>,
    ParentType,
    ContextType,
    RequireFields<QueryEscalationCaseArgs, "id">
  >;
  escalationFigures?: Resolver<
    Maybe<ResolversTypes["EscalationFigures"]>,
    ParentType,
    ContextType,
    RequireFields<QueryEscalationFiguresArgs, "region">
  >;
  competenceSupply?: Resolver<
    ReadonlyArray<ResolversTypes["CompetenceSupply"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCompetenceSupplyArgs, "region">
  >;
};

export type AgreementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Agreement"] = ResolversParentTypes["Agreement"],
  FederationReferenceType extends FederationReferenceTypes["Agreement"] =
    FederationReferenceTypes["Agreement"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Agreement"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["AgreementKind"], ParentType, ContextType>;
  caseNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes["Agreement"]>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes["Agreement"]>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes["Agreement"]>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes["Region"]>, ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes["Party"]>, ParentType, ContextType>;
  signingRule?: Resolver<Maybe<ResolversTypes["SigningRule"]>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes["SigningDecision"]>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  notBefore?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  renewal?: Resolver<Maybe<ResolversTypes["Renewal"]>, ParentType, ContextType>;
  effectiveFrom?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["AgreementStatus"], ParentType, ContextType, Partial<AgreementStatusArgs>>;
  signing?: Resolver<ResolversTypes["SigningStatus"], ParentType, ContextType, Partial<AgreementSigningArgs>>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes["Clause"]>, ParentType, ContextType>;
  clause?: Resolver<
    Maybe<ResolversTypes["Clause"]>,
    ParentType,
    ContextType,
    RequireFields<AgreementClauseArgs, "number">
  >;
  parts?: Resolver<ReadonlyArray<ResolversTypes["AgreementPart"]>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes["AgreementEvent"]>, ParentType, ContextType>;
  compensationRules?: Resolver<ReadonlyArray<ResolversTypes["CompensationRule"]>, ParentType, ContextType>;
  funding?: Resolver<ReadonlyArray<ResolversTypes["FundingAllocation"]>, ParentType, ContextType>;
  sourceDocument?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  bindsMunicipality?: Resolver<
    ResolversTypes["Boolean"],
    ParentType,
    ContextType,
    RequireFields<AgreementBindsMunicipalityArgs, "code">
  >;
  boundParties?: Resolver<
    ReadonlyArray<ResolversTypes["Party"]>,
    ParentType,
    ContextType,
    Partial<AgreementBoundPartiesArgs>
  >;
  signingOptions?: Resolver<ReadonlyArray<ResolversTypes["SigningOption"]>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes["AgreementVersion"]>, ParentType, ContextType>;
  referrals?: Resolver<ReadonlyArray<ResolversTypes["Referral"]>, ParentType, ContextType>;
  escalatedQuestions?: Resolver<ReadonlyArray<ResolversTypes["EscalatedQuestion"]>, ParentType, ContextType>;
  followUps?: Resolver<ReadonlyArray<ResolversTypes["FollowUp"]>, ParentType, ContextType>;
  yearsWithoutFollowUp?: Resolver<
    ReadonlyArray<ResolversTypes["Int"]>,
    ParentType,
    ContextType,
    Partial<AgreementYearsWithoutFollowUpArgs>
  >;
  competence?: Resolver<
    ReadonlyArray<ResolversTypes["CompetenceResponsibility"]>,
    ParentType,
    ContextType,
    Partial<AgreementCompetenceArgs>
  >;
  context?: Resolver<
    ReadonlyArray<ResolversTypes["ContextFact"]>,
    ParentType,
    ContextType,
    Partial<AgreementContextArgs>
  >;
  revision?: Resolver<Maybe<ResolversTypes["RevisionAssignment"]>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes["EvidenceSource"]>, ParentType, ContextType>;
  proposals?: Resolver<ReadonlyArray<ResolversTypes["Proposal"]>, ParentType, ContextType>;
  auditFindings?: Resolver<ReadonlyArray<ResolversTypes["AuditFinding"]>, ParentType, ContextType>;
  requirements?: Resolver<ReadonlyArray<ResolversTypes["Clause"]>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes["StatedFigure"]>, ParentType, ContextType>;
  mandates?: Resolver<ReadonlyArray<ResolversTypes["Mandate"]>, ParentType, ContextType>;
  targetGroups?: Resolver<ReadonlyArray<ResolversTypes["TargetGroup"]>, ParentType, ContextType>;
  directions?: Resolver<ReadonlyArray<ResolversTypes["DirectionGroup"]>, ParentType, ContextType>;
  politicalDecisions?: Resolver<
    ReadonlyArray<ResolversTypes["PoliticalDecision"]>,
    ParentType,
    ContextType,
    Partial<AgreementPoliticalDecisionsArgs>
  >;
  targets?: Resolver<ReadonlyArray<ResolversTypes["Target"]>, ParentType, ContextType>;
  implementationPlan?: Resolver<Maybe<ResolversTypes["ImplementationPlan"]>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes["MeasureCount"]>, ParentType, ContextType>;
  procurement?: Resolver<Maybe<ResolversTypes["ProcurementAnalysis"]>, ParentType, ContextType>;
  indexedAmount?: Resolver<
    Maybe<ResolversTypes["IndexedAmount"]>,
    ParentType,
    ContextType,
    RequireFields<AgreementIndexedAmountArgs, "year">
  >;
  compensation?: Resolver<
    Maybe<ResolversTypes["AgreementCompensation"]>,
    ParentType,
    ContextType,
    RequireFields<AgreementCompensationArgs, "year">
  >;
  fundingChecks?: Resolver<ReadonlyArray<ResolversTypes["FundingCheck"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AgreementConnection"] =
    ResolversParentTypes["AgreementConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["AgreementEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AgreementEdge"] = ResolversParentTypes["AgreementEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Agreement"], ParentType, ContextType>;
};

export type PartyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Party"] = ResolversParentTypes["Party"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  organisationNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["PartyKind"], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes["Region"]>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes["Municipality"]>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes["SigningDecision"]>, ParentType, ContextType>;
};

export type SigningDecisionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SigningDecision"] = ResolversParentTypes["SigningDecision"],
> = {
  id?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  party?: Resolver<ResolversTypes["Party"], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes["DecisionOutcome"], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  protocolRef?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type SigningStatusResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SigningStatus"] = ResolversParentTypes["SigningStatus"],
> = {
  yes?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  no?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  pending?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  total?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  missingParties?: Resolver<ReadonlyArray<ResolversTypes["Party"]>, ParentType, ContextType>;
  municipalitiesNeeded?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes["SigningRule"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["AgreementStatus"], ParentType, ContextType>;
};

export type ClauseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Clause"] = ResolversParentTypes["Clause"],
  FederationReferenceType extends FederationReferenceTypes["Clause"] = FederationReferenceTypes["Clause"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Clause"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes["Agreement"], ParentType, ContextType>;
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  textSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  category?: Resolver<ResolversTypes["ClauseCategory"], ParentType, ContextType>;
  dutyHolder?: Resolver<ResolversTypes["DutyHolder"], ParentType, ContextType>;
  periodicity?: Resolver<Maybe<ResolversTypes["Periodicity"]>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  appliesToListedOnly?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes["ClauseVersion"]>, ParentType, ContextType>;
  diff?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["ClauseChange"]>>,
    ParentType,
    ContextType,
    RequireFields<ClauseDiffArgs, "from" | "to">
  >;
  diffText?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType,
    RequireFields<ClauseDiffTextArgs, "from" | "to">
  >;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  covers?: Resolver<Maybe<ResolversTypes["DutyCoverage"]>, ParentType, ContextType>;
};

export type ClauseVersionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ClauseVersion"] = ResolversParentTypes["ClauseVersion"],
> = {
  date?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  label?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  textSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type ClauseChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ClauseChange"] = ResolversParentTypes["ClauseChange"],
> = {
  kind?: Resolver<ResolversTypes["ClauseChangeKind"], ParentType, ContextType>;
  textSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type AgreementPartResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AgreementPart"] = ResolversParentTypes["AgreementPart"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  letter?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["AgreementPartKind"], ParentType, ContextType>;
  titleSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  developmentAreas?: Resolver<ReadonlyArray<ResolversTypes["DevelopmentArea"]>, ParentType, ContextType>;
  activities?: Resolver<ReadonlyArray<ResolversTypes["Activity"]>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type DevelopmentAreaResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DevelopmentArea"] = ResolversParentTypes["DevelopmentArea"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  titleSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type ActivityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Activity"] = ResolversParentTypes["Activity"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  titleSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  fromYear?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  toYear?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  mappedTo?: Resolver<ReadonlyArray<ResolversTypes["Agreement"]>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes["ActivityPrincipal"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["ProgressStatus"], ParentType, ContextType, Partial<ActivityStatusArgs>>;
  late?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType, Partial<ActivityLateArgs>>;
  reports?: Resolver<ReadonlyArray<ResolversTypes["ProgressReport"]>, ParentType, ContextType>;
  missingReports?: Resolver<ReadonlyArray<ResolversTypes["ResponsibleParty"]>, ParentType, ContextType>;
};

export type AgreementEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AgreementEvent"] = ResolversParentTypes["AgreementEvent"],
> = {
  date?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  titleSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type CompensationRuleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CompensationRule"] = ResolversParentTypes["CompensationRule"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CompensationKind"], ParentType, ContextType>;
  purposeSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  purposeEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes["Ore"]>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  unitSize?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  indexShare?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  indexName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  payer?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  payee?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  settings?: Resolver<ReadonlyArray<ResolversTypes["CompensationSetting"]>, ParentType, ContextType>;
  indexValues?: Resolver<ReadonlyArray<ResolversTypes["IndexValue"]>, ParentType, ContextType>;
};

export type FundingAllocationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["FundingAllocation"] = ResolversParentTypes["FundingAllocation"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  year?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes["FundingRecipient"], ParentType, ContextType>;
  purposeSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  purposeEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  amountMSEK?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  ofWhich?: Resolver<ReadonlyArray<ResolversTypes["FundingAllocation"]>, ParentType, ContextType>;
  unallocatedMSEK?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  decisionRef?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type IndicatorDefinitionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IndicatorDefinition"] =
    ResolversParentTypes["IndicatorDefinition"],
  FederationReferenceType extends FederationReferenceTypes["IndicatorDefinition"] =
    FederationReferenceTypes["IndicatorDefinition"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["IndicatorDefinition"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes["IndicatorUnit"], ParentType, ContextType>;
  period?: Resolver<ResolversTypes["IndicatorPeriod"], ParentType, ContextType>;
  groupings?: Resolver<ReadonlyArray<ResolversTypes["IndicatorGrouping"]>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes["IndicatorMeasure"]>, ParentType, ContextType>;
  slices?: Resolver<ReadonlyArray<ResolversTypes["IndicatorSlice"]>, ParentType, ContextType>;
  windowDays?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  example?: Resolver<Maybe<ResolversTypes["IndicatorExample"]>, ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes["IndicatorFigures"]>, ParentType, ContextType>;
  exclusions?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["IndicatorStatus"], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes["Target"]>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes["Region"]>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes["IndicatorDecision"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type IndicatorDecisionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IndicatorDecision"] = ResolversParentTypes["IndicatorDecision"],
> = {
  region?: Resolver<ResolversTypes["Region"], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  decisionRef?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type IndicatorMeasureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IndicatorMeasure"] = ResolversParentTypes["IndicatorMeasure"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes["IndicatorUnit"], ParentType, ContextType>;
  decimals?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type IndicatorSliceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IndicatorSlice"] = ResolversParentTypes["IndicatorSlice"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes["IndicatorSlicePart"]>, ParentType, ContextType>;
};

export type IndicatorSlicePartResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IndicatorSlicePart"] = ResolversParentTypes["IndicatorSlicePart"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  nameSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type IndicatorExampleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IndicatorExample"] = ResolversParentTypes["IndicatorExample"],
> = {
  text?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  from?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  to?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes["IndicatorExampleValue"]>, ParentType, ContextType>;
};

export type IndicatorExampleValueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IndicatorExampleValue"] =
    ResolversParentTypes["IndicatorExampleValue"],
> = {
  measure?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  slice?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
};

export type IndicatorFiguresResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IndicatorFigures"] = ResolversParentTypes["IndicatorFigures"],
> = {
  __resolveType: TypeResolveFn<
    "PersonFigures" | "TeamFigures" | "UnitFigures" | "AgreementFigures",
    ParentType,
    ContextType
  >;
};

export type PersonFiguresResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PersonFigures"] = ResolversParentTypes["PersonFigures"],
  FederationReferenceType extends FederationReferenceTypes["PersonFigures"] =
    FederationReferenceTypes["PersonFigures"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["PersonFigures"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes["Target"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamFiguresResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TeamFigures"] = ResolversParentTypes["TeamFigures"],
  FederationReferenceType extends FederationReferenceTypes["TeamFigures"] =
    FederationReferenceTypes["TeamFigures"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["TeamFigures"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes["Target"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnitFiguresResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["UnitFigures"] = ResolversParentTypes["UnitFigures"],
  FederationReferenceType extends FederationReferenceTypes["UnitFigures"] =
    FederationReferenceTypes["UnitFigures"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["UnitFigures"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes["Target"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementFiguresResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AgreementFigures"] = ResolversParentTypes["AgreementFigures"],
  FederationReferenceType extends FederationReferenceTypes["AgreementFigures"] =
    FederationReferenceTypes["AgreementFigures"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["AgreementFigures"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  values?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["IndicatorValue"]>>,
    ParentType,
    ContextType,
    RequireFields<AgreementFiguresValuesArgs, "select">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndicatorGroupResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IndicatorGroup"] = ResolversParentTypes["IndicatorGroup"],
> = {
  __resolveType: TypeResolveFn<"Region" | "Municipality" | "CareHome" | "Agreement", ParentType, ContextType>;
};

export type TargetResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Target"] = ResolversParentTypes["Target"],
  FederationReferenceType extends FederationReferenceTypes["Target"] = FederationReferenceTypes["Target"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Target"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  indicator?: Resolver<ResolversTypes["IndicatorDefinition"], ParentType, ContextType>;
  comparator?: Resolver<ResolversTypes["TargetComparator"], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes["IndicatorUnit"], ParentType, ContextType>;
  byDate?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  baselineYear?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes["Region"]>, ParentType, ContextType>;
  proposed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  sourceClause?: Resolver<Maybe<ResolversTypes["Clause"]>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  assessability?: Resolver<ResolversTypes["TargetAssessability"], ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType, Partial<TargetGoalArgs>>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  draftAgreement?: Resolver<
    ResolversTypes["DraftAgreementPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationDraftAgreementArgs, "input">
  >;
  publishVersion?: Resolver<
    ResolversTypes["PublishVersionPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationPublishVersionArgs, "input">
  >;
  openReferral?: Resolver<
    ResolversTypes["OpenReferralPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationOpenReferralArgs, "input">
  >;
  submitReferralResponse?: Resolver<
    ResolversTypes["SubmitReferralResponsePayload"],
    ParentType,
    ContextType,
    RequireFields<MutationSubmitReferralResponseArgs, "input">
  >;
  recordSigningDecision?: Resolver<
    ResolversTypes["RecordSigningDecisionPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRecordSigningDecisionArgs, "input">
  >;
  raiseEscalatedQuestion?: Resolver<
    ResolversTypes["RaiseEscalatedQuestionPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRaiseEscalatedQuestionArgs, "input">
  >;
  recordFollowUp?: Resolver<
    ResolversTypes["RecordFollowUpPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRecordFollowUpArgs, "input">
  >;
  openEscalation?: Resolver<
    ResolversTypes["OpenEscalationPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationOpenEscalationArgs, "input">
  >;
  escalate?: Resolver<
    ResolversTypes["EscalatePayload"],
    ParentType,
    ContextType,
    RequireFields<MutationEscalateArgs, "input">
  >;
  resolveEscalation?: Resolver<
    ResolversTypes["ResolveEscalationPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationResolveEscalationArgs, "input">
  >;
  settleEconomically?: Resolver<
    ResolversTypes["SettleEconomicallyPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationSettleEconomicallyArgs, "input">
  >;
  defineIndicator?: Resolver<
    ResolversTypes["DefineIndicatorPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationDefineIndicatorArgs, "input">
  >;
  decideIndicator?: Resolver<
    ResolversTypes["DecideIndicatorPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationDecideIndicatorArgs, "input">
  >;
  setTarget?: Resolver<
    ResolversTypes["SetTargetPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationSetTargetArgs, "input">
  >;
  recordAllocation?: Resolver<
    ResolversTypes["RecordAllocationPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRecordAllocationArgs, "input">
  >;
  setCompensationRule?: Resolver<
    ResolversTypes["SetCompensationRulePayload"],
    ParentType,
    ContextType,
    RequireFields<MutationSetCompensationRuleArgs, "input">
  >;
  recordIndexValue?: Resolver<
    ResolversTypes["RecordIndexValuePayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRecordIndexValueArgs, "input">
  >;
  renewAgreement?: Resolver<
    ResolversTypes["RenewAgreementPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRenewAgreementArgs, "input">
  >;
  recordActivityStatus?: Resolver<
    ResolversTypes["RecordActivityStatusPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRecordActivityStatusArgs, "input">
  >;
  recordMilestone?: Resolver<
    ResolversTypes["RecordMilestonePayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRecordMilestoneArgs, "input">
  >;
  addOptionArgument?: Resolver<
    ResolversTypes["AddOptionArgumentPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationAddOptionArgumentArgs, "input">
  >;
  chooseProcurementOption?: Resolver<
    ResolversTypes["ChooseProcurementOptionPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationChooseProcurementOptionArgs, "input">
  >;
};

export type DraftAgreementPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DraftAgreementPayload"] =
    ResolversParentTypes["DraftAgreementPayload"],
> = {
  agreement?: Resolver<Maybe<ResolversTypes["Agreement"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type PublishVersionPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PublishVersionPayload"] =
    ResolversParentTypes["PublishVersionPayload"],
> = {
  agreement?: Resolver<Maybe<ResolversTypes["Agreement"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type OpenReferralPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OpenReferralPayload"] =
    ResolversParentTypes["OpenReferralPayload"],
> = {
  referral?: Resolver<Maybe<ResolversTypes["Referral"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type SubmitReferralResponsePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SubmitReferralResponsePayload"] =
    ResolversParentTypes["SubmitReferralResponsePayload"],
> = {
  response?: Resolver<Maybe<ResolversTypes["ReferralResponse"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type RecordSigningDecisionPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RecordSigningDecisionPayload"] =
    ResolversParentTypes["RecordSigningDecisionPayload"],
> = {
  decision?: Resolver<Maybe<ResolversTypes["SigningDecision"]>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes["Agreement"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type RaiseEscalatedQuestionPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RaiseEscalatedQuestionPayload"] =
    ResolversParentTypes["RaiseEscalatedQuestionPayload"],
> = {
  question?: Resolver<Maybe<ResolversTypes["EscalatedQuestion"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type RecordFollowUpPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RecordFollowUpPayload"] =
    ResolversParentTypes["RecordFollowUpPayload"],
> = {
  followUp?: Resolver<Maybe<ResolversTypes["FollowUp"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type OpenEscalationPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OpenEscalationPayload"] =
    ResolversParentTypes["OpenEscalationPayload"],
> = {
  case?: Resolver<Maybe<ResolversTypes["EscalationCase"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type EscalatePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EscalatePayload"] = ResolversParentTypes["EscalatePayload"],
> = {
  case?: Resolver<Maybe<ResolversTypes["EscalationCase"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type ResolveEscalationPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ResolveEscalationPayload"] =
    ResolversParentTypes["ResolveEscalationPayload"],
> = {
  case?: Resolver<Maybe<ResolversTypes["EscalationCase"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type SettleEconomicallyPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SettleEconomicallyPayload"] =
    ResolversParentTypes["SettleEconomicallyPayload"],
> = {
  case?: Resolver<Maybe<ResolversTypes["EscalationCase"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type SigningOptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SigningOption"] = ResolversParentTypes["SigningOption"],
> = {
  rule?: Resolver<ResolversTypes["SigningRule"], ParentType, ContextType>;
  textSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  municipalitiesNeeded?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  signing?: Resolver<
    ResolversTypes["SigningStatus"],
    ParentType,
    ContextType,
    Partial<SigningOptionSigningArgs>
  >;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type AgreementVersionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AgreementVersion"] = ResolversParentTypes["AgreementVersion"],
> = {
  date?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  label?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes["Clause"]>, ParentType, ContextType>;
};

export type ReferralResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Referral"] = ResolversParentTypes["Referral"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes["Agreement"], ParentType, ContextType>;
  opensOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  responses?: Resolver<ReadonlyArray<ResolversTypes["ReferralResponse"]>, ParentType, ContextType>;
  missingParties?: Resolver<ReadonlyArray<ResolversTypes["Party"]>, ParentType, ContextType>;
  grades?: Resolver<ReadonlyArray<ResolversTypes["ReferralGradeCount"]>, ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes["ReferralClauseSummary"]>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type ReferralGradeCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ReferralGradeCount"] = ResolversParentTypes["ReferralGradeCount"],
> = {
  grade?: Resolver<ResolversTypes["ReferralGrade"], ParentType, ContextType>;
  count?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ReferralClauseSummaryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ReferralClauseSummary"] =
    ResolversParentTypes["ReferralClauseSummary"],
> = {
  clause?: Resolver<ResolversTypes["Clause"], ParentType, ContextType>;
  comments?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  grades?: Resolver<ReadonlyArray<ResolversTypes["ReferralGradeCount"]>, ParentType, ContextType>;
};

export type ReferralResponseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ReferralResponse"] = ResolversParentTypes["ReferralResponse"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  respondent?: Resolver<ResolversTypes["Party"], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes["ReferralGrade"], ParentType, ContextType>;
  text?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  comments?: Resolver<ReadonlyArray<ResolversTypes["ReferralComment"]>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type ReferralCommentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ReferralComment"] = ResolversParentTypes["ReferralComment"],
> = {
  clause?: Resolver<ResolversTypes["Clause"], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes["ReferralGrade"], ParentType, ContextType>;
  text?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type EscalatedQuestionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EscalatedQuestion"] = ResolversParentTypes["EscalatedQuestion"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes["Agreement"], ParentType, ContextType>;
  titleSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  raisedBy?: Resolver<Maybe<ResolversTypes["Party"]>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  facts?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  regionPerspective?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  municipalPerspective?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type FollowUpResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["FollowUp"] = ResolversParentTypes["FollowUp"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes["Agreement"], ParentType, ContextType>;
  year?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  party?: Resolver<ResolversTypes["Party"], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  protocolRef?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type CompetenceResponsibilityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CompetenceResponsibility"] =
    ResolversParentTypes["CompetenceResponsibility"],
> = {
  profession?: Resolver<ResolversTypes["CompetenceProfession"], ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes["DutyHolder"], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes["Clause"], ParentType, ContextType>;
  since?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type CompetenceSupplyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CompetenceSupply"] = ResolversParentTypes["CompetenceSupply"],
> = {
  region?: Resolver<ResolversTypes["Region"], ParentType, ContextType>;
  profession?: Resolver<ResolversTypes["CompetenceProfession"], ParentType, ContextType>;
  responsible?: Resolver<Maybe<ResolversTypes["DutyHolder"]>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  needed?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  filled?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type EscalationCaseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EscalationCase"] = ResolversParentTypes["EscalationCase"],
  FederationReferenceType extends FederationReferenceTypes["EscalationCase"] =
    FederationReferenceTypes["EscalationCase"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["EscalationCase"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  deviation?: Resolver<Maybe<ResolversTypes["Deviation"]>, ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes["Agreement"], ParentType, ContextType>;
  clause?: Resolver<ResolversTypes["Clause"], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes["Party"]>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes["EscalationStep"], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  ageDays?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  daysOnStep?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  nextLevels?: Resolver<ReadonlyArray<ResolversTypes["EscalationLevel"]>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes["EscalationEvent"]>, ParentType, ContextType>;
  settlement?: Resolver<Maybe<ResolversTypes["EconomicSettlement"]>, ParentType, ContextType>;
};

export type EscalationEventResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EscalationEvent"] = ResolversParentTypes["EscalationEvent"],
> = {
  kind?: Resolver<ResolversTypes["EscalationEventKind"], ParentType, ContextType>;
  at?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes["EscalationStep"]>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes["EscalationStep"], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes["Practitioner"]>, ParentType, ContextType>;
  byLevel?: Resolver<ResolversTypes["EscalationLevel"], ParentType, ContextType>;
  byParty?: Resolver<ResolversTypes["Party"], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  minutesRef?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes["EconomicSettlement"]>, ParentType, ContextType>;
};

export type EconomicSettlementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EconomicSettlement"] = ResolversParentTypes["EconomicSettlement"],
> = {
  amount?: Resolver<ResolversTypes["Ore"], ParentType, ContextType>;
  payer?: Resolver<ResolversTypes["Party"], ParentType, ContextType>;
};

export type EscalationCaseConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EscalationCaseConnection"] =
    ResolversParentTypes["EscalationCaseConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["EscalationCaseEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type EscalationCaseEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EscalationCaseEdge"] = ResolversParentTypes["EscalationCaseEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["EscalationCase"], ParentType, ContextType>;
};

export type EscalationFiguresResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EscalationFigures"] = ResolversParentTypes["EscalationFigures"],
> = {
  open?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  total?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  fromDeviations?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes["EscalationStepFigures"]>, ParentType, ContextType>;
};

export type EscalationStepFiguresResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EscalationStepFigures"] =
    ResolversParentTypes["EscalationStepFigures"],
> = {
  step?: Resolver<ResolversTypes["EscalationStep"], ParentType, ContextType>;
  count?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  agesDays?: Resolver<ReadonlyArray<ResolversTypes["Int"]>, ParentType, ContextType>;
  medianAgeDays?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
};

export type MunicipalityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Municipality"] = ResolversParentTypes["Municipality"],
  FederationReferenceType extends FederationReferenceTypes["Municipality"] =
    FederationReferenceTypes["Municipality"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Municipality"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  signingStatus?: Resolver<
    Maybe<ResolversTypes["MunicipalSigning"]>,
    ParentType,
    ContextType,
    RequireFields<MunicipalitySigningStatusArgs, "agreement">
  >;
  escalationCases?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["EscalationCase"]>>,
    ParentType,
    ContextType,
    Partial<MunicipalityEscalationCasesArgs>
  >;
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  agreements?: Resolver<
    ReadonlyArray<ResolversTypes["Agreement"]>,
    ParentType,
    ContextType,
    Partial<MunicipalityAgreementsArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MunicipalSigningResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["MunicipalSigning"] = ResolversParentTypes["MunicipalSigning"],
> = {
  party?: Resolver<ResolversTypes["Party"], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes["DecisionOutcome"], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["AgreementStatus"], ParentType, ContextType>;
};

export type DeviationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Deviation"] = ResolversParentTypes["Deviation"],
  FederationReferenceType extends FederationReferenceTypes["Deviation"] =
    FederationReferenceTypes["Deviation"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Deviation"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  escalation?: Resolver<Maybe<ResolversTypes["EscalationCase"]>, ParentType, ContextType>;
};

export type PractitionerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Practitioner"] = ResolversParentTypes["Practitioner"],
> = {
  hsaId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
};

export type RegionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Region"] = ResolversParentTypes["Region"],
  FederationReferenceType extends FederationReferenceTypes["Region"] = FederationReferenceTypes["Region"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Region"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  agreements?: Resolver<
    ReadonlyArray<ResolversTypes["Agreement"]>,
    ParentType,
    ContextType,
    Partial<RegionAgreementsArgs>
  >;
  implementationPlans?: Resolver<
    ReadonlyArray<ResolversTypes["ImplementationPlan"]>,
    ParentType,
    ContextType
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareHomeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CareHome"] = ResolversParentTypes["CareHome"],
  FederationReferenceType extends FederationReferenceTypes["CareHome"] = FederationReferenceTypes["CareHome"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["CareHome"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  agreement?: Resolver<
    Maybe<ResolversTypes["CareHomeAgreement"]>,
    ParentType,
    ContextType,
    Partial<CareHomeAgreementArgs>
  >;
  compensation?: Resolver<
    Maybe<ResolversTypes["CareHomeCompensation"]>,
    ParentType,
    ContextType,
    RequireFields<CareHomeCompensationArgs, "year">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareHomeAgreementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CareHomeAgreement"] = ResolversParentTypes["CareHomeAgreement"],
> = {
  agreement?: Resolver<ResolversTypes["Agreement"], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  nextRenewal?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  obligations?: Resolver<
    ReadonlyArray<ResolversTypes["Clause"]>,
    ParentType,
    ContextType,
    Partial<CareHomeAgreementObligationsArgs>
  >;
  recorded?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes["PeriodTerms"]>, ParentType, ContextType>;
};

export type PhysicianTeamResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PhysicianTeam"] = ResolversParentTypes["PhysicianTeam"],
  FederationReferenceType extends FederationReferenceTypes["PhysicianTeam"] =
    FederationReferenceTypes["PhysicianTeam"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["PhysicianTeam"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  capacityRequirement?: Resolver<Maybe<ResolversTypes["CapacityRequirement"]>, ParentType, ContextType>;
};

export type CapacityRequirementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CapacityRequirement"] =
    ResolversParentTypes["CapacityRequirement"],
> = {
  patientsPerFullTime?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes["Clause"]>, ParentType, ContextType>;
};

export type ContextFactResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ContextFact"] = ResolversParentTypes["ContextFact"],
> = {
  kind?: Resolver<ResolversTypes["ContextKind"], ParentType, ContextType>;
  textSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type RevisionAssignmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RevisionAssignment"] = ResolversParentTypes["RevisionAssignment"],
> = {
  revises?: Resolver<ResolversTypes["Agreement"], ParentType, ContextType>;
  body?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  assignment?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  assignedTo?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  confirmedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  personsEach?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  appointedBy?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  cooperatesWith?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  textSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type EvidenceSourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EvidenceSource"] = ResolversParentTypes["EvidenceSource"],
> = {
  number?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["EvidenceKind"], ParentType, ContextType>;
  titleSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type ProposalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Proposal"] = ResolversParentTypes["Proposal"],
> = {
  status?: Resolver<ResolversTypes["ProposalStatus"], ParentType, ContextType>;
  textSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type AuditFindingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AuditFinding"] = ResolversParentTypes["AuditFinding"],
> = {
  textSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type StatedFigureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StatedFigure"] = ResolversParentTypes["StatedFigure"],
> = {
  textSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  value?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  statedAsOf?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  disputed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  disputeSv?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  disputeEn?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  correctAsOf?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  correctValue?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type MandateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Mandate"] = ResolversParentTypes["Mandate"],
> = {
  kind?: Resolver<ResolversTypes["MandateKind"], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  caseNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  textSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type TargetGroupResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TargetGroup"] = ResolversParentTypes["TargetGroup"],
> = {
  textSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type DirectionGroupResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DirectionGroup"] = ResolversParentTypes["DirectionGroup"],
> = {
  titleSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes["DirectionArea"]>, ParentType, ContextType>;
};

export type DirectionAreaResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DirectionArea"] = ResolversParentTypes["DirectionArea"],
> = {
  titleSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  directions?: Resolver<ReadonlyArray<ResolversTypes["Direction"]>, ParentType, ContextType>;
};

export type DirectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Direction"] = ResolversParentTypes["Direction"],
> = {
  textSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type DecisionConsequenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DecisionConsequence"] =
    ResolversParentTypes["DecisionConsequence"],
> = {
  heading?: Resolver<ResolversTypes["ConsequenceHeading"], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes["ConsequenceEffect"], ParentType, ContextType>;
  textSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type DecisionPointResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DecisionPoint"] = ResolversParentTypes["DecisionPoint"],
> = {
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  textSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes["Ore"]>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type PoliticalDecisionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PoliticalDecision"] = ResolversParentTypes["PoliticalDecision"],
> = {
  body?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  proposedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  titleSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  caseNumber?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  agendaItem?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  preparedBy?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  signers?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes["DecisionPoint"]>, ParentType, ContextType>;
  consequences?: Resolver<
    ReadonlyArray<ResolversTypes["DecisionConsequence"]>,
    ParentType,
    ContextType,
    Partial<PoliticalDecisionConsequencesArgs>
  >;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type ResponsiblePartyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ResponsibleParty"] = ResolversParentTypes["ResponsibleParty"],
> = {
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes["Region"]>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes["Municipality"]>, ParentType, ContextType>;
};

export type ProgressReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ProgressReport"] = ResolversParentTypes["ProgressReport"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  party?: Resolver<ResolversTypes["ResponsibleParty"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["ProgressStatus"], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type MeasureCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["MeasureCount"] = ResolversParentTypes["MeasureCount"],
> = {
  total?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  named?: Resolver<ReadonlyArray<ResolversTypes["Activity"]>, ParentType, ContextType>;
  unnamed?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  done?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ImplementationPlanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ImplementationPlan"] = ResolversParentTypes["ImplementationPlan"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes["Agreement"], ParentType, ContextType>;
  titleSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  preliminary?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  heldTogetherBy?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  milestones?: Resolver<
    ReadonlyArray<ResolversTypes["Milestone"]>,
    ParentType,
    ContextType,
    Partial<ImplementationPlanMilestonesArgs>
  >;
  tracks?: Resolver<ReadonlyArray<ResolversTypes["PlanTrack"]>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type MilestoneResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Milestone"] = ResolversParentTypes["Milestone"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  track?: Resolver<ResolversTypes["PlanTrack"], ParentType, ContextType>;
  phaseSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  phaseEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  titleSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  deliverables?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["ProgressStatus"], ParentType, ContextType, Partial<MilestoneStatusArgs>>;
  late?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType, Partial<MilestoneLateArgs>>;
  reports?: Resolver<ReadonlyArray<ResolversTypes["ProgressReport"]>, ParentType, ContextType>;
  missingReports?: Resolver<ReadonlyArray<ResolversTypes["ResponsibleParty"]>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type RequirementCheckResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RequirementCheck"] = ResolversParentTypes["RequirementCheck"],
> = {
  requirement?: Resolver<ResolversTypes["Clause"], ParentType, ContextType>;
  fulfilled?: Resolver<ResolversTypes["Fulfilment"], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type OptionArgumentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OptionArgument"] = ResolversParentTypes["OptionArgument"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  side?: Resolver<ResolversTypes["ArgumentSide"], ParentType, ContextType>;
  text?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  party?: Resolver<ResolversTypes["ResponsibleParty"], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type ProcurementOptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ProcurementOption"] = ResolversParentTypes["ProcurementOption"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["ProcurementOptionKind"], ParentType, ContextType>;
  titleSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes["AssignmentHolder"], ParentType, ContextType>;
  requirementChecks?: Resolver<ReadonlyArray<ResolversTypes["RequirementCheck"]>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes["Clause"]>, ParentType, ContextType>;
  pros?: Resolver<ReadonlyArray<ResolversTypes["OptionArgument"]>, ParentType, ContextType>;
  cons?: Resolver<ReadonlyArray<ResolversTypes["OptionArgument"]>, ParentType, ContextType>;
  chosen?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type ProcurementChoiceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ProcurementChoice"] = ResolversParentTypes["ProcurementChoice"],
> = {
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  option?: Resolver<ResolversTypes["ProcurementOption"], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  acceptedConflicts?: Resolver<ReadonlyArray<ResolversTypes["Clause"]>, ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type ProcurementAnalysisResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ProcurementAnalysis"] =
    ResolversParentTypes["ProcurementAnalysis"],
> = {
  options?: Resolver<ReadonlyArray<ResolversTypes["ProcurementOption"]>, ParentType, ContextType>;
  choice?: Resolver<Maybe<ResolversTypes["ProcurementChoice"]>, ParentType, ContextType>;
};

export type CompensationSettingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CompensationSetting"] =
    ResolversParentTypes["CompensationSetting"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes["CompensationRule"], ParentType, ContextType>;
  year?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes["Ore"]>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes["AmountBasis"]>, ParentType, ContextType>;
  rounding?: Resolver<Maybe<ResolversTypes["PlacesRounding"]>, ParentType, ContextType>;
  decisionRef?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type IndexValueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IndexValue"] = ResolversParentTypes["IndexValue"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes["CompensationRule"], ParentType, ContextType>;
  year?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  source?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type IndexationStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IndexationStep"] = ResolversParentTypes["IndexationStep"],
> = {
  year?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  factor?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  exactAmount?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes["Ore"], ParentType, ContextType>;
};

export type IndexedAmountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IndexedAmount"] = ResolversParentTypes["IndexedAmount"],
> = {
  rule?: Resolver<ResolversTypes["CompensationRule"], ParentType, ContextType>;
  year?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes["Ore"]>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes["IndexationStep"]>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes["CalculationProblem"]>, ParentType, ContextType>;
  missingYear?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
};

export type CareHomeCompensationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CareHomeCompensation"] =
    ResolversParentTypes["CareHomeCompensation"],
> = {
  careHome?: Resolver<ResolversTypes["CareHome"], ParentType, ContextType>;
  year?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  units?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  unitRate?: Resolver<Maybe<ResolversTypes["Ore"]>, ParentType, ContextType>;
  rounding?: Resolver<Maybe<ResolversTypes["PlacesRounding"]>, ParentType, ContextType>;
  placesAmount?: Resolver<Maybe<ResolversTypes["Ore"]>, ParentType, ContextType>;
  visits?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  visitsAmount?: Resolver<Maybe<ResolversTypes["Ore"]>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes["Ore"]>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes["CalculationProblem"]>, ParentType, ContextType>;
};

export type AgreementCompensationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AgreementCompensation"] =
    ResolversParentTypes["AgreementCompensation"],
> = {
  year?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  perCareHome?: Resolver<ReadonlyArray<ResolversTypes["CareHomeCompensation"]>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes["Ore"]>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes["CalculationProblem"]>, ParentType, ContextType>;
};

export type FundingCheckResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["FundingCheck"] = ResolversParentTypes["FundingCheck"],
> = {
  titleSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  statedMSEK?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  sumMSEK?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  remainderMSEK?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  addsUp?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes["FundingAllocation"]>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type DefineIndicatorPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DefineIndicatorPayload"] =
    ResolversParentTypes["DefineIndicatorPayload"],
> = {
  indicator?: Resolver<Maybe<ResolversTypes["IndicatorDefinition"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type DecideIndicatorPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DecideIndicatorPayload"] =
    ResolversParentTypes["DecideIndicatorPayload"],
> = {
  indicator?: Resolver<Maybe<ResolversTypes["IndicatorDefinition"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type SetTargetPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SetTargetPayload"] = ResolversParentTypes["SetTargetPayload"],
> = {
  target?: Resolver<Maybe<ResolversTypes["Target"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type RecordAllocationPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RecordAllocationPayload"] =
    ResolversParentTypes["RecordAllocationPayload"],
> = {
  allocation?: Resolver<Maybe<ResolversTypes["FundingAllocation"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type CopiedClauseResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CopiedClause"] = ResolversParentTypes["CopiedClause"],
> = {
  number?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  textSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type CopiedRateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CopiedRate"] = ResolversParentTypes["CopiedRate"],
> = {
  ruleId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes["Ore"]>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  unitSize?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
};

export type PeriodTermsResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PeriodTerms"] = ResolversParentTypes["PeriodTerms"],
> = {
  clauses?: Resolver<ReadonlyArray<ResolversTypes["CopiedClause"]>, ParentType, ContextType>;
  rates?: Resolver<ReadonlyArray<ResolversTypes["CopiedRate"]>, ParentType, ContextType>;
};

export type SetCompensationRulePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SetCompensationRulePayload"] =
    ResolversParentTypes["SetCompensationRulePayload"],
> = {
  setting?: Resolver<Maybe<ResolversTypes["CompensationSetting"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type RecordIndexValuePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RecordIndexValuePayload"] =
    ResolversParentTypes["RecordIndexValuePayload"],
> = {
  indexValue?: Resolver<Maybe<ResolversTypes["IndexValue"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type RenewAgreementPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RenewAgreementPayload"] =
    ResolversParentTypes["RenewAgreementPayload"],
> = {
  period?: Resolver<Maybe<ResolversTypes["CareHomeAgreement"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type RecordActivityStatusPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RecordActivityStatusPayload"] =
    ResolversParentTypes["RecordActivityStatusPayload"],
> = {
  activity?: Resolver<Maybe<ResolversTypes["Activity"]>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes["ProgressReport"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type RecordMilestonePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RecordMilestonePayload"] =
    ResolversParentTypes["RecordMilestonePayload"],
> = {
  milestone?: Resolver<Maybe<ResolversTypes["Milestone"]>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes["ProgressReport"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type AddOptionArgumentPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AddOptionArgumentPayload"] =
    ResolversParentTypes["AddOptionArgumentPayload"],
> = {
  option?: Resolver<Maybe<ResolversTypes["ProcurementOption"]>, ParentType, ContextType>;
  argument?: Resolver<Maybe<ResolversTypes["OptionArgument"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type ChooseProcurementOptionPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ChooseProcurementOptionPayload"] =
    ResolversParentTypes["ChooseProcurementOptionPayload"],
> = {
  procurement?: Resolver<Maybe<ResolversTypes["ProcurementAnalysis"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["Date"], any> {
  name: "Date";
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["DateTime"], any> {
  name: "DateTime";
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["Decimal"], any> {
  name: "Decimal";
}

export interface OreScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes["Ore"], any> {
  name: "Ore";
}

export type PageInfoResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PageInfo"] = ResolversParentTypes["PageInfo"],
> = {
  hasNextPage?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type UserErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["UserError"] = ResolversParentTypes["UserError"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes["String"]>>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type IndicatorValueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IndicatorValue"] = ResolversParentTypes["IndicatorValue"],
> = {
  measure?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  group?: Resolver<ResolversTypes["IndicatorGroup"], ParentType, ContextType>;
  slice?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  to?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes["MissingValueReason"]>, ParentType, ContextType>;
  disclosureControl?: Resolver<ResolversTypes["DisclosureControl"], ParentType, ContextType>;
  attainments?: Resolver<ReadonlyArray<ResolversTypes["TargetAttainment"]>, ParentType, ContextType>;
};

export type TargetAttainmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TargetAttainment"] = ResolversParentTypes["TargetAttainment"],
> = {
  target?: Resolver<ResolversTypes["Target"], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  goal?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["AttainmentStatus"], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  SigningDecision?: SigningDecisionResolvers<ContextType>;
  SigningStatus?: SigningStatusResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  ClauseVersion?: ClauseVersionResolvers<ContextType>;
  ClauseChange?: ClauseChangeResolvers<ContextType>;
  AgreementPart?: AgreementPartResolvers<ContextType>;
  DevelopmentArea?: DevelopmentAreaResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  AgreementEvent?: AgreementEventResolvers<ContextType>;
  CompensationRule?: CompensationRuleResolvers<ContextType>;
  FundingAllocation?: FundingAllocationResolvers<ContextType>;
  IndicatorDefinition?: IndicatorDefinitionResolvers<ContextType>;
  IndicatorDecision?: IndicatorDecisionResolvers<ContextType>;
  IndicatorMeasure?: IndicatorMeasureResolvers<ContextType>;
  IndicatorSlice?: IndicatorSliceResolvers<ContextType>;
  IndicatorSlicePart?: IndicatorSlicePartResolvers<ContextType>;
  IndicatorExample?: IndicatorExampleResolvers<ContextType>;
  IndicatorExampleValue?: IndicatorExampleValueResolvers<ContextType>;
  IndicatorFigures?: IndicatorFiguresResolvers<ContextType>;
  PersonFigures?: PersonFiguresResolvers<ContextType>;
  TeamFigures?: TeamFiguresResolvers<ContextType>;
  UnitFigures?: UnitFiguresResolvers<ContextType>;
  AgreementFigures?: AgreementFiguresResolvers<ContextType>;
  IndicatorGroup?: IndicatorGroupResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  DraftAgreementPayload?: DraftAgreementPayloadResolvers<ContextType>;
  PublishVersionPayload?: PublishVersionPayloadResolvers<ContextType>;
  OpenReferralPayload?: OpenReferralPayloadResolvers<ContextType>;
  SubmitReferralResponsePayload?: SubmitReferralResponsePayloadResolvers<ContextType>;
  RecordSigningDecisionPayload?: RecordSigningDecisionPayloadResolvers<ContextType>;
  RaiseEscalatedQuestionPayload?: RaiseEscalatedQuestionPayloadResolvers<ContextType>;
  RecordFollowUpPayload?: RecordFollowUpPayloadResolvers<ContextType>;
  OpenEscalationPayload?: OpenEscalationPayloadResolvers<ContextType>;
  EscalatePayload?: EscalatePayloadResolvers<ContextType>;
  ResolveEscalationPayload?: ResolveEscalationPayloadResolvers<ContextType>;
  SettleEconomicallyPayload?: SettleEconomicallyPayloadResolvers<ContextType>;
  SigningOption?: SigningOptionResolvers<ContextType>;
  AgreementVersion?: AgreementVersionResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralGradeCount?: ReferralGradeCountResolvers<ContextType>;
  ReferralClauseSummary?: ReferralClauseSummaryResolvers<ContextType>;
  ReferralResponse?: ReferralResponseResolvers<ContextType>;
  ReferralComment?: ReferralCommentResolvers<ContextType>;
  EscalatedQuestion?: EscalatedQuestionResolvers<ContextType>;
  FollowUp?: FollowUpResolvers<ContextType>;
  CompetenceResponsibility?: CompetenceResponsibilityResolvers<ContextType>;
  CompetenceSupply?: CompetenceSupplyResolvers<ContextType>;
  EscalationCase?: EscalationCaseResolvers<ContextType>;
  EscalationEvent?: EscalationEventResolvers<ContextType>;
  EconomicSettlement?: EconomicSettlementResolvers<ContextType>;
  EscalationCaseConnection?: EscalationCaseConnectionResolvers<ContextType>;
  EscalationCaseEdge?: EscalationCaseEdgeResolvers<ContextType>;
  EscalationFigures?: EscalationFiguresResolvers<ContextType>;
  EscalationStepFigures?: EscalationStepFiguresResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  MunicipalSigning?: MunicipalSigningResolvers<ContextType>;
  Deviation?: DeviationResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  CareHome?: CareHomeResolvers<ContextType>;
  CareHomeAgreement?: CareHomeAgreementResolvers<ContextType>;
  PhysicianTeam?: PhysicianTeamResolvers<ContextType>;
  CapacityRequirement?: CapacityRequirementResolvers<ContextType>;
  ContextFact?: ContextFactResolvers<ContextType>;
  RevisionAssignment?: RevisionAssignmentResolvers<ContextType>;
  EvidenceSource?: EvidenceSourceResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  AuditFinding?: AuditFindingResolvers<ContextType>;
  StatedFigure?: StatedFigureResolvers<ContextType>;
  Mandate?: MandateResolvers<ContextType>;
  TargetGroup?: TargetGroupResolvers<ContextType>;
  DirectionGroup?: DirectionGroupResolvers<ContextType>;
  DirectionArea?: DirectionAreaResolvers<ContextType>;
  Direction?: DirectionResolvers<ContextType>;
  DecisionConsequence?: DecisionConsequenceResolvers<ContextType>;
  DecisionPoint?: DecisionPointResolvers<ContextType>;
  PoliticalDecision?: PoliticalDecisionResolvers<ContextType>;
  ResponsibleParty?: ResponsiblePartyResolvers<ContextType>;
  ProgressReport?: ProgressReportResolvers<ContextType>;
  MeasureCount?: MeasureCountResolvers<ContextType>;
  ImplementationPlan?: ImplementationPlanResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  RequirementCheck?: RequirementCheckResolvers<ContextType>;
  OptionArgument?: OptionArgumentResolvers<ContextType>;
  ProcurementOption?: ProcurementOptionResolvers<ContextType>;
  ProcurementChoice?: ProcurementChoiceResolvers<ContextType>;
  ProcurementAnalysis?: ProcurementAnalysisResolvers<ContextType>;
  CompensationSetting?: CompensationSettingResolvers<ContextType>;
  IndexValue?: IndexValueResolvers<ContextType>;
  IndexationStep?: IndexationStepResolvers<ContextType>;
  IndexedAmount?: IndexedAmountResolvers<ContextType>;
  CareHomeCompensation?: CareHomeCompensationResolvers<ContextType>;
  AgreementCompensation?: AgreementCompensationResolvers<ContextType>;
  FundingCheck?: FundingCheckResolvers<ContextType>;
  DefineIndicatorPayload?: DefineIndicatorPayloadResolvers<ContextType>;
  DecideIndicatorPayload?: DecideIndicatorPayloadResolvers<ContextType>;
  SetTargetPayload?: SetTargetPayloadResolvers<ContextType>;
  RecordAllocationPayload?: RecordAllocationPayloadResolvers<ContextType>;
  CopiedClause?: CopiedClauseResolvers<ContextType>;
  CopiedRate?: CopiedRateResolvers<ContextType>;
  PeriodTerms?: PeriodTermsResolvers<ContextType>;
  SetCompensationRulePayload?: SetCompensationRulePayloadResolvers<ContextType>;
  RecordIndexValuePayload?: RecordIndexValuePayloadResolvers<ContextType>;
  RenewAgreementPayload?: RenewAgreementPayloadResolvers<ContextType>;
  RecordActivityStatusPayload?: RecordActivityStatusPayloadResolvers<ContextType>;
  RecordMilestonePayload?: RecordMilestonePayloadResolvers<ContextType>;
  AddOptionArgumentPayload?: AddOptionArgumentPayloadResolvers<ContextType>;
  ChooseProcurementOptionPayload?: ChooseProcurementOptionPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Ore?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  IndicatorValue?: IndicatorValueResolvers<ContextType>;
  TargetAttainment?: TargetAttainmentResolvers<ContextType>;
};
