// Generated from schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  ActivityRow,
  AgreementRow,
  AgreementPage,
  AgreementPartRow,
  CapacityRequirementSource,
  CareHomeReference,
  CareHomeAgreementSource,
  ClauseRow,
  FundingNode,
  IndicatorRow,
  CodeReference,
  PartyRow,
  IdReference,
  DecidingParty,
  TargetRow,
} from "../model.js";
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
  /** Decisions of its parties that are known (beslut). */
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
  /** The document that the facts are from (källdokument). */
  readonly sourceDocument: Scalars["String"]["output"];
  /** Rows of the source register that the facts are from, for example "B19" (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
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
  /** Name of the party (namn). */
  readonly name: Scalars["String"]["output"];
  /** What it is (slag). */
  readonly kind: PartyKind;
  /** The region that the party is, or is a body of (region). */
  readonly region?: Maybe<Region>;
  /** The municipality that the party is (kommun). */
  readonly municipality?: Maybe<Municipality>;
  /** What it has decided; null when nothing is known (beslut). */
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
  /** Parties that have not decided yes (saknade parter). */
  readonly missingParties: ReadonlyArray<Party>;
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
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** One thing that an agreement obliges somebody to (bestämmelse, skyldighet). */
export type ClauseDiffArgs = {
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
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
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
  /** What values are meant to be grouped by, in words (indelning). */
  readonly groupings: ReadonlyArray<Scalars["String"]["output"]>;
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
};

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
  /** Where it is from: a row of the source register, or a section of an act (källa). */
  readonly source: Scalars["String"]["output"];
};

export type Region = {
  readonly __typename?: "Region";
  readonly code: Scalars["ID"]["output"];
  /** Agreements that bind the region or one of its bodies on a day, today when none is given, by id (gällande avtal). */
  readonly agreements: ReadonlyArray<Agreement>;
};

export type RegionAgreementsArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

export type Municipality = {
  readonly __typename?: "Municipality";
  readonly code: Scalars["ID"]["output"];
  /** Agreements that bind the municipality on a day, today when none is given, by id (gällande avtal). */
  readonly agreements: ReadonlyArray<Agreement>;
};

export type MunicipalityAgreementsArgs = {
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
};

export type CareHomeAgreementArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
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
  /** What the agreement obliges to, in its own order (skyldigheter). Rows B56–B75. */
  readonly obligations: ReadonlyArray<Clause>;
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
  | "NO_DENOMINATOR";

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
  Target: Target;
  Region: Region;
  Municipality: Municipality;
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
  Target: { __typename: "Target" } & GraphQLRecursivePick<FederationTypes["Target"], { id: true }>;
  Region: { __typename: "Region" } & GraphQLRecursivePick<FederationTypes["Region"], { code: true }>;
  Municipality: { __typename: "Municipality" } & GraphQLRecursivePick<
    FederationTypes["Municipality"],
    { code: true }
  >;
  CareHome: { __typename: "CareHome" } & GraphQLRecursivePick<FederationTypes["CareHome"], { id: true }> &
    (
      | Record<PropertyKey, never>
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
  AgreementConnection: ResolverTypeWrapper<AgreementPage>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, "node"> & { node: ResolversTypes["Agreement"] }>;
  PartyKind: PartyKind;
  Party: ResolverTypeWrapper<PartyRow>;
  DecisionOutcome: DecisionOutcome;
  SigningDecision: ResolverTypeWrapper<DecidingParty>;
  Boolean: ResolverTypeWrapper<Scalars["Boolean"]["output"]>;
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
  Activity: ResolverTypeWrapper<ActivityRow>;
  AgreementEvent: ResolverTypeWrapper<AgreementEvent>;
  CompensationKind: CompensationKind;
  CompensationRule: ResolverTypeWrapper<CompensationRule>;
  FundingRecipient: FundingRecipient;
  FundingAllocation: ResolverTypeWrapper<FundingNode>;
  IndicatorStatus: IndicatorStatus;
  IndicatorUnit: IndicatorUnit;
  IndicatorPeriod: IndicatorPeriod;
  IndicatorDefinition: ResolverTypeWrapper<IndicatorRow>;
  TargetComparator: TargetComparator;
  Target: ResolverTypeWrapper<TargetRow>;
  Region: ResolverTypeWrapper<CodeReference>;
  Municipality: ResolverTypeWrapper<CodeReference>;
  CareHomeKind: CareHomeKind;
  CareHomePlaces: ResolverTypeWrapper<CareHomePlaces>;
  CareHome: ResolverTypeWrapper<CareHomeReference>;
  CareHomeAgreement: ResolverTypeWrapper<CareHomeAgreementSource>;
  PhysicianTeam: ResolverTypeWrapper<IdReference>;
  CapacityRequirement: ResolverTypeWrapper<CapacityRequirementSource>;
  Date: ResolverTypeWrapper<Scalars["Date"]["output"]>;
  DateTime: ResolverTypeWrapper<Scalars["DateTime"]["output"]>;
  Decimal: ResolverTypeWrapper<Scalars["Decimal"]["output"]>;
  Ore: ResolverTypeWrapper<Scalars["Ore"]["output"]>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Principal: Principal;
  MissingValueReason: MissingValueReason;
  UserError: ResolverTypeWrapper<UserError>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars["ID"]["output"];
  Int: Scalars["Int"]["output"];
  String: Scalars["String"]["output"];
  Agreement: AgreementRow;
  AgreementConnection: AgreementPage;
  AgreementEdge: Omit<AgreementEdge, "node"> & { node: ResolversParentTypes["Agreement"] };
  Party: PartyRow;
  SigningDecision: DecidingParty;
  Boolean: Scalars["Boolean"]["output"];
  SigningStatus: Omit<SigningStatus, "missingParties"> & {
    missingParties: ReadonlyArray<ResolversParentTypes["Party"]>;
  };
  Clause: ClauseRow;
  ClauseVersion: ClauseVersion;
  ClauseChange: ClauseChange;
  AgreementPart: AgreementPartRow;
  DevelopmentArea: DevelopmentArea;
  Activity: ActivityRow;
  AgreementEvent: AgreementEvent;
  CompensationRule: CompensationRule;
  FundingAllocation: FundingNode;
  IndicatorDefinition: IndicatorRow;
  Target: TargetRow;
  Region: CodeReference;
  Municipality: CodeReference;
  CareHomePlaces: CareHomePlaces;
  CareHome: CareHomeReference;
  CareHomeAgreement: CareHomeAgreementSource;
  PhysicianTeam: IdReference;
  CapacityRequirement: CapacityRequirementSource;
  Date: Scalars["Date"]["output"];
  DateTime: Scalars["DateTime"]["output"];
  Decimal: Scalars["Decimal"]["output"];
  Ore: Scalars["Ore"]["output"];
  PageInfo: PageInfo;
  UserError: UserError;
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
  sourceDocument?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
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
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
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
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
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
  groupings?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  exclusions?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["IndicatorStatus"], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes["Target"]>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
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
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  agreements?: Resolver<
    ReadonlyArray<ResolversTypes["Agreement"]>,
    ParentType,
    ContextType,
    Partial<MunicipalityAgreementsArgs>
  >;
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
  obligations?: Resolver<ReadonlyArray<ResolversTypes["Clause"]>, ParentType, ContextType>;
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
  Target?: TargetResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  CareHome?: CareHomeResolvers<ContextType>;
  CareHomeAgreement?: CareHomeAgreementResolvers<ContextType>;
  PhysicianTeam?: PhysicianTeamResolvers<ContextType>;
  CapacityRequirement?: CapacityRequirementResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Ore?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};
