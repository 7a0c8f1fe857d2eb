// Generated from schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type { Explanation } from "../access/explain.js";
import type {
  AccessLogPage,
  CareHomeReference,
  VisibleCarePlan,
  VisibleActivity,
  CarePlanPage,
  VisibleGoal,
  VisibleCareTeam,
  TeamParticipant,
  DischargePage,
  StepOfDischarge,
  VisibleEncounter,
  EncounterPage,
  VisibleExperience,
  VisibleFixedContact,
  VisibleStay,
  VisibleListing,
  LogCheckPage,
  LogSamplePage,
  VisibleMedicationReview,
  VisibleEnrolment,
  MunicipalityReference,
  PatientPage,
  PersonFiguresReference,
  PhysicianTeamReference,
  ChangePage,
  VisibleResidence,
  VisibleRiskAssessment,
  VisibleMeeting,
  VisibleEpisode,
  EpisodePage,
  VisibleExtension,
  TargetReference,
  TeamCapacityReference,
  TeamFiguresReference,
} from "../model.js";
import type { LoggedEntry } from "@vardgraf/core";
import type { Policy } from "../access/cedar/policies.js";
import type { VisiblePatient, VisibleDischarge } from "../access/visible.js";
import type {
  BlockRow,
  BlockDisclosureRow,
  BlockLiftRequestRow,
  BlockRevocationRow,
  CarePlanReviewRow,
  ConsentRow,
  DischargeMessageRow,
  AccessAlertRow,
  LogCheckRow,
  LogSampleRow,
  PatientIdentifierRow,
  SupportContactRow,
} from "../tables.js";
import type { MarkedRow, RecordChangeRow } from "../store/history-store.js";
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
   * One patient by opaque id (patient). Null with `NO_PATIENT_RELATION` both when there is no such patient and
   * when the caller has no care relation to the patient: the two answers are the same.
   */
  readonly patient?: Maybe<Patient>;
  /**
   * One patient by identity number, which travels in `variables` of a POST only (sökning på identitetsnummer).
   *
   * The number is checked before anything is looked up: `IDENTIFIER_FORMAT`, `IDENTIFIER_DATE`,
   * `IDENTIFIER_CHECK_DIGIT`, `REAL_IDENTITY_IN_SANDBOX`. An unknown number is answered as a number of a
   * patient to whom the caller has no relation: null with `NO_PATIENT_RELATION`.
   */
  readonly patientByIdentifier?: Maybe<Patient>;
  /**
   * The patients that the caller has a care relation to today, by family name, given name and id (mina
   * patienter). A caller whose client or commission is not meant for patients is refused.
   */
  readonly myPatients: PatientConnection;
  /** Open requests to the caller's provider to lift a block, oldest first (begäran om hävning). Row 5b. */
  readonly blockLiftRequests: ReadonlyArray<BlockLiftRequest>;
  /** Emergency access by staff of the caller's organisation, latest first, for its medical oversight (larm om nödöppning). Row 6. */
  readonly emergencyAlerts: ReadonlyArray<EmergencyAlert>;
  /**
   * Says, for each field group of a synthetic patient and each provider that has data, what a caller of the given
   * kind could read, and by which rule (förklara åtkomst). Only in the sandbox: others get `FORBIDDEN`.
   */
  readonly explainAccess: ReadonlyArray<AccessExplanation>;
  /**
   * Episodes of support that the caller has to do with, those that end first on top: for the mobile service its
   * own, for a health centre those of its listed patients, for a clinic those of its open stays (stöd från
   * Läkarmedverkan). `active: true` leaves out those that have ended.
   */
  readonly supportEpisodes: SupportEpisodeConnection;
  /**
   * Meetings about SIPs that the own unit was called to or took part in, by day (SIP-möten). Another unit is
   * refused with `FORBIDDEN`.
   */
  readonly sipMeetings: ReadonlyArray<SipMeeting>;
  /**
   * Samples of the log that were drawn of a unit, latest first, with the checks that were made on them (stickprov ur
   * loggen). For the medical oversight (MAS, MAR) of the unit's municipality and the head of the unit; others are refused
   * with `FORBIDDEN`. MAR gets the samples of rehabilitation staff. Rows 11, 12; PDL 4:3, HSLF-FS 2016:40 ch. 4 § 9.
   */
  readonly logSamples: LogSampleConnection;
  /** Checks that were made of a unit's log, latest first; for whom `logSamples` is (loggkontroller). Kept for at least five years. */
  readonly logChecks: LogCheckConnection;
};

export type QueryPatientArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryPatientByIdentifierArgs = {
  system: IdentifierSystem;
  value: Scalars["String"]["input"];
};

export type QueryMyPatientsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryEmergencyAlertsArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
};

export type QueryExplainAccessArgs = {
  patient: Scalars["ID"]["input"];
  as: ExplainedCaller;
};

export type QuerySupportEpisodesArgs = {
  active: Scalars["Boolean"]["input"];
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QuerySipMeetingsArgs = {
  unit: Scalars["ID"]["input"];
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
};

export type QueryLogSamplesArgs = {
  unit: Scalars["ID"]["input"];
  from?: InputMaybe<Scalars["Date"]["input"]>;
  to?: InputMaybe<Scalars["Date"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryLogChecksArgs = {
  unit: Scalars["ID"]["input"];
  from?: InputMaybe<Scalars["Date"]["input"]>;
  to?: InputMaybe<Scalars["Date"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** Whose number an identifier is (identitetsbeteckning). */
export type IdentifierSystem =
  /** Personal identity number, twelve digits (personnummer). */
  | "PERSONNUMMER"
  /** Coordination number: 60 is added to its day (samordningsnummer). */
  | "SAMORDNINGSNUMMER"
  /** National reserve number (nationellt reservnummer, NRID). */
  | "NATIONAL_RESERVE"
  /** Reserve number of one region, unique only there (regionalt reservnummer). */
  | "REGIONAL_RESERVE";

/** Sex as the population register has it (juridiskt kön). */
export type Sex =
  /** Kvinna. */
  | "FEMALE"
  /** Man. */
  | "MALE";

/** Protection of a person's data in the population register (skyddade personuppgifter). */
export type Protection =
  /** None (inget). */
  | "NONE"
  /** Confidentiality mark: address, municipality and care home are not shown (sekretessmarkering). */
  | "CONFIDENTIALITY_MARK"
  /** Protected registration: nothing that tells where the person is (skyddad folkbokföring). */
  | "PROTECTED_REGISTRATION";

/** Name of a person (namn). */
export type PersonName = {
  readonly __typename?: "PersonName";
  /** Family name (efternamn). */
  readonly family: Scalars["String"]["output"];
  /** Given names (förnamn). */
  readonly given: Scalars["String"]["output"];
  /** Given names and family name (fullständigt namn). */
  readonly full: Scalars["String"]["output"];
};

/** A number that a person is known by (identitetsbeteckning). */
export type PatientIdentifier = {
  readonly __typename?: "PatientIdentifier";
  /** Whose number it is (typ). */
  readonly system: IdentifierSystem;
  /** Twelve characters without separator (värde). */
  readonly value: Scalars["String"]["output"];
  /** First day (giltig från). */
  readonly validFrom: Scalars["Date"]["output"];
  /** Last day; null while it holds (giltig till). */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
};

/**
 * A person who gets care (patient). Only a patient to whom the caller has a care relation is ever returned, by
 * whatever road. Of such a patient, lists leave out the rows that the caller may not read; a single field that
 * may not be read is null with an error, save where the law lets nobody know that there is something to hide:
 * then it is null only. `accessState` says what may be known about the rest.
 */
export type Patient = {
  readonly __typename?: "Patient";
  /** Opaque id: says nothing about the person (id). */
  readonly id: Scalars["ID"]["output"];
  /** Name (namn). */
  readonly name: PersonName;
  /** Day of birth (födelsedag). */
  readonly birthDate: Scalars["Date"]["output"];
  /** Sex in the population register (juridiskt kön). */
  readonly sex: Sex;
  /** Day of death; null for the living (dödsdag). */
  readonly deceasedOn?: Maybe<Scalars["Date"]["output"]>;
  /** Whether the population register protects the person (skyddade personuppgifter). */
  readonly protection: Protection;
  /** Identity numbers, past and present, oldest first (identitetsbeteckningar). */
  readonly identifiers: ReadonlyArray<PatientIdentifier>;
  /** Municipality of registration; withheld from staff for a protected person (folkbokföringskommun). */
  readonly registeredMunicipality?: Maybe<Municipality>;
  /** What the caller may know about the own access to this patient (åtkomstläge). */
  readonly accessState: AccessState;
  /** The health centre that the person has chosen, on a day, today when none is given (listning). Row B57. */
  readonly listing?: Maybe<Listing>;
  /**
   * Where the person lives on a day, today when none is given; a short-term place goes before the home that it
   * stands in for; withheld from staff for a protected person (boende).
   */
  readonly residence?: Maybe<Residence>;
  /** Every residence, latest first; empty to staff for a protected person (boenden). */
  readonly residences: ReadonlyArray<Residence>;
  /** Enrolments in municipal health care, latest first (inskrivningar i kommunal hälso- och sjukvård). */
  readonly municipalCareEnrolments: ReadonlyArray<MunicipalCareEnrolment>;
  /** Named contacts that hold on a day, today when none is given, by type (fasta kontakter). Rows B71–B73. */
  readonly fixedContacts: ReadonlyArray<FixedContact>;
  /**
   * Care plans, latest first; those entered in error only when `status` asks for them (vård- och
   * omsorgsplaner). The patient's own client gets those that are approved for the patient.
   */
  readonly carePlans: CarePlanConnection;
  /** Stays in hospital, latest first (slutenvårdstillfällen). */
  readonly stays: ReadonlyArray<InpatientStay>;
  /** Episodes of support by the mobile physician service, latest first (stöd från Läkarmedverkan). Rows B36–B43. */
  readonly supportEpisodes: ReadonlyArray<SupportEpisode>;
  /** Care contacts, latest first (vårdkontakter). */
  readonly encounters: EncounterConnection;
  /** Medication reviews, latest first (läkemedelsgenomgångar). Row B67. */
  readonly medicationReviews: ReadonlyArray<MedicationReview>;
  /**
   * Who answers medically for the patient on a day, today when none is given: the hospital during a stay, the
   * mobile physician service during an episode of support, otherwise the listed health centre; null when
   * nobody is known (medicinskt ansvarig). Rows B29, B31.
   */
  readonly medicallyResponsible?: Maybe<MedicalResponsibility>;
  /** Consents that are registered, latest first: to the patient all, to staff those for the own unit (samtycken). */
  readonly consents: ReadonlyArray<Consent>;
  /**
   * Blocks that hold, latest first (spärrar): to the patient all; to block officers those of their own provider; to
   * care staff those of their own unit and the outer ones of their own provider. Which other units have blocked is
   * for `showBlockingUnits`. Refused to others, who may know of `accessState.blockedDataExists` only.
   */
  readonly blocks: ReadonlyArray<Block>;
  /** Teams around the patient that hold on a day, today when none is given (vårdteam). */
  readonly careTeams: ReadonlyArray<CareTeam>;
  /** Answers of the patient about care received, latest first (upplevelser). */
  readonly experiences: ReadonlyArray<Experience>;
  /** Where the yearly medication review stands on a day, today when none is given (läkemedelsgenomgång, läge). Row B67. */
  readonly medicationReviewState: MedicationReviewState;
  /** Plans as they stood at the end of a day, rebuilt from their history; none that was made later (planer per dag). */
  readonly carePlansAsOf: ReadonlyArray<CarePlan>;
  /** Episodes of support as they stood at the end of a day, rebuilt from their history (stöd per dag). */
  readonly supportEpisodesAsOf: ReadonlyArray<SupportEpisode>;
  /**
   * Who changed what about the patient through the graph, latest first, with the earlier value: of each row what
   * the caller may read of the row itself (historik). PDL 3:6.
   */
  readonly history: RecordChangeConnection;
  /** Rows that were marked as entered in error, latest first, as far as the caller may read them (makulerade uppgifter). */
  readonly enteredInError: ReadonlyArray<EnteredInError>;
  /**
   * Who has read or changed something about the patient, or was refused, latest first (åtkomstlogg): for the patient's
   * own client only, and never with the name of an employee. Reading it is logged too. Row 27, PDL 5:5, 8:5.
   */
  readonly accessLog: AccessLogConnection;
};

/**
 * A person who gets care (patient). Only a patient to whom the caller has a care relation is ever returned, by
 * whatever road. Of such a patient, lists leave out the rows that the caller may not read; a single field that
 * may not be read is null with an error, save where the law lets nobody know that there is something to hide:
 * then it is null only. `accessState` says what may be known about the rest.
 */
export type PatientListingArgs = {
  on?: InputMaybe<Scalars["Date"]["input"]>;
};

/**
 * A person who gets care (patient). Only a patient to whom the caller has a care relation is ever returned, by
 * whatever road. Of such a patient, lists leave out the rows that the caller may not read; a single field that
 * may not be read is null with an error, save where the law lets nobody know that there is something to hide:
 * then it is null only. `accessState` says what may be known about the rest.
 */
export type PatientResidenceArgs = {
  on?: InputMaybe<Scalars["Date"]["input"]>;
};

/**
 * A person who gets care (patient). Only a patient to whom the caller has a care relation is ever returned, by
 * whatever road. Of such a patient, lists leave out the rows that the caller may not read; a single field that
 * may not be read is null with an error, save where the law lets nobody know that there is something to hide:
 * then it is null only. `accessState` says what may be known about the rest.
 */
export type PatientFixedContactsArgs = {
  activeOn?: InputMaybe<Scalars["Date"]["input"]>;
};

/**
 * A person who gets care (patient). Only a patient to whom the caller has a care relation is ever returned, by
 * whatever road. Of such a patient, lists leave out the rows that the caller may not read; a single field that
 * may not be read is null with an error, save where the law lets nobody know that there is something to hide:
 * then it is null only. `accessState` says what may be known about the rest.
 */
export type PatientCarePlansArgs = {
  status?: InputMaybe<ReadonlyArray<CarePlanStatus>>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A person who gets care (patient). Only a patient to whom the caller has a care relation is ever returned, by
 * whatever road. Of such a patient, lists leave out the rows that the caller may not read; a single field that
 * may not be read is null with an error, save where the law lets nobody know that there is something to hide:
 * then it is null only. `accessState` says what may be known about the rest.
 */
export type PatientEncountersArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A person who gets care (patient). Only a patient to whom the caller has a care relation is ever returned, by
 * whatever road. Of such a patient, lists leave out the rows that the caller may not read; a single field that
 * may not be read is null with an error, save where the law lets nobody know that there is something to hide:
 * then it is null only. `accessState` says what may be known about the rest.
 */
export type PatientMedicallyResponsibleArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/**
 * A person who gets care (patient). Only a patient to whom the caller has a care relation is ever returned, by
 * whatever road. Of such a patient, lists leave out the rows that the caller may not read; a single field that
 * may not be read is null with an error, save where the law lets nobody know that there is something to hide:
 * then it is null only. `accessState` says what may be known about the rest.
 */
export type PatientCareTeamsArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/**
 * A person who gets care (patient). Only a patient to whom the caller has a care relation is ever returned, by
 * whatever road. Of such a patient, lists leave out the rows that the caller may not read; a single field that
 * may not be read is null with an error, save where the law lets nobody know that there is something to hide:
 * then it is null only. `accessState` says what may be known about the rest.
 */
export type PatientMedicationReviewStateArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/**
 * A person who gets care (patient). Only a patient to whom the caller has a care relation is ever returned, by
 * whatever road. Of such a patient, lists leave out the rows that the caller may not read; a single field that
 * may not be read is null with an error, save where the law lets nobody know that there is something to hide:
 * then it is null only. `accessState` says what may be known about the rest.
 */
export type PatientCarePlansAsOfArgs = {
  day: Scalars["Date"]["input"];
};

/**
 * A person who gets care (patient). Only a patient to whom the caller has a care relation is ever returned, by
 * whatever road. Of such a patient, lists leave out the rows that the caller may not read; a single field that
 * may not be read is null with an error, save where the law lets nobody know that there is something to hide:
 * then it is null only. `accessState` says what may be known about the rest.
 */
export type PatientSupportEpisodesAsOfArgs = {
  day: Scalars["Date"]["input"];
};

/**
 * A person who gets care (patient). Only a patient to whom the caller has a care relation is ever returned, by
 * whatever road. Of such a patient, lists leave out the rows that the caller may not read; a single field that
 * may not be read is null with an error, save where the law lets nobody know that there is something to hide:
 * then it is null only. `accessState` says what may be known about the rest.
 */
export type PatientHistoryArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/**
 * A person who gets care (patient). Only a patient to whom the caller has a care relation is ever returned, by
 * whatever road. Of such a patient, lists leave out the rows that the caller may not read; a single field that
 * may not be read is null with an error, save where the law lets nobody know that there is something to hide:
 * then it is null only. `accessState` says what may be known about the rest.
 */
export type PatientAccessLogArgs = {
  from?: InputMaybe<Scalars["Date"]["input"]>;
  to?: InputMaybe<Scalars["Date"]["input"]>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** A page of patients, by name (patienter). Never with a total: how many others there are is not told. */
export type PatientConnection = {
  readonly __typename?: "PatientConnection";
  /** The patients of the page with their cursors. */
  readonly edges: ReadonlyArray<PatientEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** A patient in a page. */
export type PatientEdge = {
  readonly __typename?: "PatientEdge";
  /** Opaque; send it as `after` for the patients behind this one. */
  readonly cursor: Scalars["String"]["output"];
  /** The patient. */
  readonly node: Patient;
};

/** On what the caller's right to see a patient rests (patientrelation). */
export type AccessRelation =
  /** The caller's municipality has enrolled the patient in its health care (inskriven). */
  | "ENROLLED"
  /** Somebody at the caller's unit has declared the relation, for a time (egen angiven relation). */
  | "DECLARED"
  /** The patient is listed at the caller's health centre (listad). */
  | "LISTED"
  /** The patient is admitted at the caller's clinic (inskriven i slutenvård). */
  | "OPEN_STAY"
  /** The caller's mobile physician service supports the patient (pågående stöd). */
  | "SUPPORT_EPISODE"
  /** The patient gets services of the caller's municipality or is assessed for them (insatser). */
  | "SERVICES"
  /** The caller's own care provider has data about the patient: for block officers, and for the dead (egna uppgifter finns). */
  | "HELD"
  /** The caller's municipality has opened a review of the patient's case, with its reason (granskningsärende). */
  | "REVIEW_CASE"
  /** The caller is the patient (patienten själv). */
  | "SELF"
  /** The patient is a child and the caller its guardian (vårdnadshavare). */
  | "GUARDIAN"
  /** The patient is invented and the caller is the sandbox (sandlåda). */
  | "SYNTHETIC";

/** What the caller may know about the own access to a patient (åtkomstläge). SVOD 2022:913 ch. 2 §§ 4–5. */
export type AccessState = {
  readonly __typename?: "AccessState";
  /** On what the access rests (relation). */
  readonly relation: AccessRelation;
  /** True when the patient's consent for the caller's unit holds today (samtycke). */
  readonly consent: Scalars["Boolean"]["output"];
  /**
   * True when other providers have made data available that are not blocked; not who, what or how much
   * (ospärrade uppgifter finns). Null for the patient and the sandbox, from whom nothing is shared away.
   */
  readonly unblockedSharedDataExists?: Maybe<Scalars["Boolean"]["output"]>;
  /**
   * True when there are data that are blocked for the caller; not whose (spärrade uppgifter finns). Null for
   * social services, to whom the law does not tell it, and for the patient and the sandbox.
   */
  readonly blockedDataExists?: Maybe<Scalars["Boolean"]["output"]>;
};

/** How somebody lives (boendeform). */
export type ResidenceForm =
  /** Ordinary housing (ordinärt boende, OBO). */
  | "ORDINARY"
  /** Care home for older people (särskilt boende, SÄBO). */
  | "SPECIAL"
  /** Housing under the act on support for certain functional impairments (LSS-boende). */
  | "LSS";

/** Where a person lives or lived (boende). Row B24. */
export type Residence = {
  readonly __typename?: "Residence";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** How (boendeform). */
  readonly form: ResidenceForm;
  /** The care home; null in ordinary housing (särskilt boende). */
  readonly careHome?: Maybe<CareHome>;
  /** Where it lies (kommun). */
  readonly municipality: Municipality;
  /** The municipal care area that it lies in (kommunalt vårdområde). Row A55. */
  readonly careArea?: Maybe<MunicipalCareArea>;
  /** True for a short-term place beside another home (korttidsplats). */
  readonly shortTerm: Scalars["Boolean"]["output"];
  /** First day (från). */
  readonly validFrom: Scalars["Date"]["output"];
  /** Last day; null while it goes on (till). */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
  /** Counts changes from 1 (version). */
  readonly version: Scalars["Int"]["output"];
};

/** A person's choice of health centre (listning). Row B57. */
export type Listing = {
  readonly __typename?: "Listing";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** The health centre (vårdcentral). */
  readonly healthCentre: CareUnit;
  /** First day (från). */
  readonly validFrom: Scalars["Date"]["output"];
  /** Last day; null while it holds (till). */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
  /** Counts changes from 1 (version). */
  readonly version: Scalars["Int"]["output"];
};

/** Profession in care (yrke). */
export type CareProfession =
  /** Läkare. */
  | "PHYSICIAN"
  /** Sjuksköterska. */
  | "NURSE"
  /** Arbetsterapeut. */
  | "OCCUPATIONAL_THERAPIST"
  /** Fysioterapeut. */
  | "PHYSIOTHERAPIST"
  /** Undersköterska. */
  | "ASSISTANT_NURSE"
  /** Biståndshandläggare. */
  | "CARE_MANAGER_SOCIAL";

/** Enrolment in municipal health care (inskrivning i kommunal hälso- och sjukvård). */
export type MunicipalCareEnrolment = {
  readonly __typename?: "MunicipalCareEnrolment";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** The municipality whose care it is (kommun). */
  readonly municipality: Municipality;
  /** The unit that gives the care (enhet). */
  readonly unit: CareUnit;
  /** Professions that take part (yrken). */
  readonly professions: ReadonlyArray<CareProfession>;
  /** First day (från). */
  readonly validFrom: Scalars["Date"]["output"];
  /** Last day; null while it goes on (till). */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
  /** Counts changes from 1 (version). */
  readonly version: Scalars["Int"]["output"];
};

/** Kind of fixed contact, in the order of the national code list (typ av fast kontakt). */
export type FixedContactType =
  /** 1, fast vårdkontakt. */
  | "FIXED_CARE_CONTACT"
  /** 2, fast läkarkontakt. */
  | "FIXED_PHYSICIAN_CONTACT"
  /** 3, fast omsorgskontakt i hemtjänsten. */
  | "FIXED_HOME_CARE_CONTACT"
  /** 4, fast vårdkontakt med övergripande samordningsansvar. */
  | "OVERALL_COORDINATOR";

/** The named person that a patient turns to (fast kontakt). Rows B71–B73, D54. */
export type FixedContact = {
  readonly __typename?: "FixedContact";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Kind of contact (typ). */
  readonly type: FixedContactType;
  /** The person; null when only the unit is named, which no indicator counts (kontaktperson). */
  readonly practitioner?: Maybe<Practitioner>;
  /** Where the contact works (enhet). */
  readonly unit: CareUnit;
  /** First day (från). */
  readonly validFrom: Scalars["Date"]["output"];
  /** Last day; null while it holds (till). */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
  /** Day when the patient was told who it is; null when that is not recorded (patienten informerad). Row D54. */
  readonly patientInformedOn?: Maybe<Scalars["Date"]["output"]>;
  /** Counts changes from 1 (version). */
  readonly version: Scalars["Int"]["output"];
  /** For staff; always null to the patient (intern anteckning). */
  readonly internalNote?: Maybe<Scalars["String"]["output"]>;
  /** What may be unusual about the contact on the day that it began (varningar). Row B72. */
  readonly warnings: ReadonlyArray<FixedContactWarning>;
};

/** Kind of plan (typ av plan). */
export type CarePlanType =
  /** Shared individual plan of both principals (samordnad individuell plan, SIP). */
  | "SIP"
  /** Care plan (vårdplan). */
  | "CARE_PLAN"
  /** Treatment plan (behandlingsplan). */
  | "TREATMENT"
  /** Habilitation plan (habiliteringsplan). */
  | "HABILITATION"
  /** Rehabilitation plan (rehabiliteringsplan). */
  | "REHABILITATION"
  /** Plan of how social services carry out their support (genomförandeplan). */
  | "IMPLEMENTATION"
  /** Standardised care plan (standardiserad vårdplan). */
  | "STANDARDISED"
  /** Shared plan at discharge (samordnad plan vid utskrivning). */
  | "DISCHARGE"
  /** Shared plan in compulsory psychiatric outpatient care (samordnad plan enligt LPT och LRV). */
  | "COMPULSORY_PSYCHIATRIC"
  /** Contract with the patient (patientkontrakt). */
  | "PATIENT_CONTRACT";

/** Where a plan is in its life (status). */
export type CarePlanStatus =
  /** Being written (utkast). */
  | "DRAFT"
  /** In use (aktiv). */
  | "ACTIVE"
  /** Paused (vilande). */
  | "ON_HOLD"
  /** Stopped before it was done (avslutad i förtid). */
  | "REVOKED"
  /** Done (genomförd). */
  | "COMPLETED"
  /** Should never have been written (makulerad). */
  | "ENTERED_IN_ERROR";

/** How binding a plan is (avsikt). */
export type CarePlanIntent =
  /** A suggestion (förslag). */
  | "PROPOSAL"
  /** A plan (plan). */
  | "PLAN"
  /** A decision to be carried out (ordination). */
  | "ORDER";

/** How far a goal has come (måluppfyllelse). */
export type GoalAchievement =
  /** Ej påbörjat. */
  | "NOT_STARTED"
  /** Pågår. */
  | "IN_PROGRESS"
  /** Uppnått. */
  | "ACHIEVED"
  /** Ej uppnått. */
  | "NOT_ACHIEVED";

/** How far an activity has come (insatsens status). */
export type ActivityStatus =
  /** Ej påbörjad. */
  | "NOT_STARTED"
  /** Inplanerad, med dag. */
  | "SCHEDULED"
  /** Pågående. */
  | "IN_PROGRESS"
  /** Genomförd. */
  | "COMPLETED"
  /** Inställd. */
  | "CANCELLED";

/**
 * A care plan (vård- och omsorgsplan). It belongs to the provider that made it, each activity to the provider
 * that carries it out: of a plan that the caller may read, goals and activities that the caller may not read
 * are left out.
 */
export type CarePlan = {
  readonly __typename?: "CarePlan";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Counts changes from 1 (version). */
  readonly version: Scalars["Int"]["output"];
  /** Whom the plan is for (patient). */
  readonly patient: Patient;
  /** Kind of plan (typ). */
  readonly type: CarePlanType;
  /** Title (rubrik). */
  readonly title: Scalars["String"]["output"];
  /** Where it is in its life (status). */
  readonly status: CarePlanStatus;
  /** Statuses that it can go to from here (möjliga statusar). */
  readonly nextStatuses: ReadonlyArray<CarePlanStatus>;
  /** How binding it is (avsikt). */
  readonly intent: CarePlanIntent;
  /** First day (från). */
  readonly periodFrom: Scalars["Date"]["output"];
  /** Last day; null while it is open (till). */
  readonly periodTo?: Maybe<Scalars["Date"]["output"]>;
  /** Who leads a SIP; null for other plans (huvudansvarig huvudman). */
  readonly mainResponsiblePrincipal?: Maybe<Principal>;
  /** Who coordinates the plan; null when nobody is named (samordnare). */
  readonly coordinator?: Maybe<Practitioner>;
  /** Day of the next review (nästa uppföljning). */
  readonly nextReview?: Maybe<Scalars["Date"]["output"]>;
  /** True when the patient may read the plan in the own client (godkänd för patienten). */
  readonly approvedForPatient: Scalars["Boolean"]["output"];
  /** True when relatives take part (närstående deltar). */
  readonly relativesInvolved: Scalars["Boolean"]["output"];
  /** What the plan rests on, in words (underlag). */
  readonly supportingInfo?: Maybe<Scalars["String"]["output"]>;
  /** The provider that made the plan and controls it (vårdgivare). */
  readonly custodian: CareProvider;
  /** The unit that wrote it (vårdenhet). */
  readonly authorUnit: CareUnit;
  /** When it was last written (dokumenterad). */
  readonly recordedAt: Scalars["DateTime"]["output"];
  /** What the plan is for (mål). */
  readonly goals: ReadonlyArray<CarePlanGoal>;
  /** Who does what (insatser). */
  readonly activities: ReadonlyArray<CarePlanActivity>;
  /** What the plan is about: needs and conditions (behov och tillstånd). */
  readonly addresses: ReadonlyArray<Scalars["String"]["output"]>;
  /** Units that take part, those of the activities among them (deltagande enheter). */
  readonly participatingUnits: ReadonlyArray<CareUnit>;
  /** True when the day of the next review has passed (försenad uppföljning). */
  readonly reviewOverdue: Scalars["Boolean"]["output"];
  /** Follow-ups, latest first (uppföljningar). */
  readonly reviews: ReadonlyArray<CarePlanReview>;
  /** Meetings about the plan, latest first (SIP-möten). */
  readonly meetings: ReadonlyArray<SipMeeting>;
  /** Who changed the plan and its parts, latest first (historik). */
  readonly history: RecordChangeConnection;
  /** When it was marked as entered in error; null when it was not (makulerad). */
  readonly enteredInErrorAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** Why (skäl till makulering). */
  readonly enteredInErrorReason?: Maybe<Scalars["String"]["output"]>;
};

/**
 * A care plan (vård- och omsorgsplan). It belongs to the provider that made it, each activity to the provider
 * that carries it out: of a plan that the caller may read, goals and activities that the caller may not read
 * are left out.
 */
export type CarePlanHistoryArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** A page of care plans, latest first (vård- och omsorgsplaner). */
export type CarePlanConnection = {
  readonly __typename?: "CarePlanConnection";
  /** The plans of the page with their cursors. */
  readonly edges: ReadonlyArray<CarePlanEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** A care plan in a page. */
export type CarePlanEdge = {
  readonly __typename?: "CarePlanEdge";
  /** Send it as `after` for the plans behind this one. */
  readonly cursor: Scalars["String"]["output"];
  /** The plan. */
  readonly node: CarePlan;
};

/** What a plan is for (mål). */
export type CarePlanGoal = {
  readonly __typename?: "CarePlanGoal";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** The goal in words (mål). */
  readonly text: Scalars["String"]["output"];
  /** How far it has come (måluppfyllelse). */
  readonly achievement: GoalAchievement;
  /** Counts changes from 1 (version). */
  readonly version: Scalars["Int"]["output"];
  /** The goal in the patient's own words (patientens egna ord). */
  readonly patientsOwnWords?: Maybe<Scalars["String"]["output"]>;
  /** How one will know that it is reached (målvärde). */
  readonly target?: Maybe<Scalars["String"]["output"]>;
};

/** Something that somebody does under a plan (insats). */
export type CarePlanActivity = {
  readonly __typename?: "CarePlanActivity";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** What is done (vad). */
  readonly what: Scalars["String"]["output"];
  /** Who answers for it (ansvarig huvudman). */
  readonly responsiblePrincipal: Principal;
  /** The unit that does it; null for somebody outside care, such as a relative (ansvarig enhet). */
  readonly responsibleUnit?: Maybe<CareUnit>;
  /** Day when it shall be done; null when not set (senast). */
  readonly due?: Maybe<Scalars["Date"]["output"]>;
  /** How far it has come (status). */
  readonly status: ActivityStatus;
  /** The provider that controls the row (vårdgivare). */
  readonly custodian: CareProvider;
  /** Counts changes from 1 (version). */
  readonly version: Scalars["Int"]["output"];
};

/** Where somebody went from hospital (utskriven till). */
export type DischargeDestination =
  /** Ordinary housing (hemmet). */
  | "HOME"
  /** A care home (särskilt boende). */
  | "CARE_HOME"
  /** Another clinic (annan klinik). */
  | "OTHER_CLINIC"
  /** The patient died (avliden). */
  | "DECEASED";

/** A stay in hospital (slutenvårdstillfälle). */
export type InpatientStay = {
  readonly __typename?: "InpatientStay";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** The clinic (klinik). */
  readonly clinic: CareUnit;
  /** When it began (inskriven). */
  readonly admittedAt: Scalars["DateTime"]["output"];
  /** When it ended; null while it goes on (utskriven). */
  readonly dischargedAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** True for a planned stay (planerad). */
  readonly planned: Scalars["Boolean"]["output"];
  /** Day when the hospital thinks that the patient can leave (beräknad utskrivning). */
  readonly estimatedDischarge?: Maybe<Scalars["Date"]["output"]>;
  /** Where the patient went; null while the stay goes on (utskriven till). */
  readonly dischargedTo?: Maybe<DischargeDestination>;
  /** The discharge process; null when no efforts are needed afterwards (utskrivningsprocess). */
  readonly dischargeProcess?: Maybe<DischargeProcess>;
  /** Counts changes from 1 (version). */
  readonly version: Scalars["Int"]["output"];
  /** Nights from admission to discharge, to today while it goes on (vårddygn). */
  readonly days: Scalars["Int"]["output"];
  /** True for an unplanned stay within 30 days of going home after another (oplanerad återinskrivning). Row B25. */
  readonly isUnplannedReadmission: Scalars["Boolean"]["output"];
  /** Assessments of the risk of readmission, latest first: the latest holds (riskbedömningar). Row B36. */
  readonly riskAssessments: ReadonlyArray<RiskAssessment>;
};

/** Planning of a discharge between hospital, municipality and health centre (utskrivningsprocess). Law 2017:612. */
export type DischargeProcess = {
  readonly __typename?: "DischargeProcess";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** The clinic that discharges (klinik). */
  readonly clinic: CareUnit;
  /** The municipality that the notices are addressed to (mottagande kommun). */
  readonly municipality: Municipality;
  /** The health centre that the notices are addressed to (mottagande vårdcentral). */
  readonly healthCentre?: Maybe<CareUnit>;
  /** What the law puts into the notice of admission, for those whom it is addressed to (inskrivningsmeddelande). */
  readonly notice: AdmissionNotice;
  /**
   * The patient, for a caller with a care relation; null with `NO_PATIENT_RELATION` for others, who have the
   * notice only (patient).
   */
  readonly patient?: Maybe<Patient>;
  /** When the stay began (inskriven). */
  readonly admittedAt: Scalars["DateTime"]["output"];
  /** Day when the hospital thinks that the patient can leave (beräknad utskrivning). */
  readonly estimatedDischarge?: Maybe<Scalars["Date"]["output"]>;
  /** When the notice of admission was sent (inskrivningsmeddelande). */
  readonly admissionNoticeAt?: Maybe<Scalars["DateTime"]["output"]>;
  /**
   * Whether the notice of admission was sent within 24 hours of the admission, or of the moment when the need
   * was seen; null while there is still time (i tid). Ch. 2 § 3.
   */
  readonly noticeInTime?: Maybe<Scalars["Boolean"]["output"]>;
  /** When the physician judged the patient ready (utskrivningsklar). */
  readonly readyForDischargeAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** When the notice that the patient is ready was sent (meddelande om utskrivningsklar). */
  readonly readyNoticeAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** True when both principals' efforts are needed, so that a SIP is made (SIP behövs). */
  readonly sipNeeded: Scalars["Boolean"]["output"];
  /** Last day for the summons to the SIP: three days after the ready notice (kallelse senast). Ch. 4 § 3. */
  readonly summonsDueBy?: Maybe<Scalars["Date"]["output"]>;
  /** When the summons was sent (kallelse). */
  readonly sipSummonsAt?: Maybe<Scalars["DateTime"]["output"]>;
  /**
   * First day on which the municipality pays: three days after the ready notice, four when it was sent after
   * 12:00; null while a notice or the summons is missing or the region's own efforts are not in place
   * (betalningsansvar från). Ch. 5 §§ 2–6.
   */
  readonly liabilityFrom?: Maybe<Scalars["Date"]["output"]>;
  /** When information was transferred to those who take over (informationsöverföring). Ch. 3 § 2. */
  readonly informationTransferredAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** When the patient left; null while the process goes on; `FORBIDDEN` to who has the notice only (utskriven). */
  readonly dischargedAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** Counts changes from 1 (version). */
  readonly version: Scalars["Int"]["output"];
  /**
   * The stay's id, for those who read the record or work at the clinic or the health centre; null with `FORBIDDEN` for
   * others, who have the notice only (vårdtillfälle).
   */
  readonly stayId?: Maybe<Scalars["ID"]["output"]>;
  /**
   * The fixed care contact at the health centre; null while there is none, and with `FORBIDDEN` for who has the notice
   * only (fast vårdkontakt). Ch. 2 § 5.
   */
  readonly fixedCareContact?: Maybe<Practitioner>;
  /** Every step with whom it lies and by when; not that secrecy hinders one, to who has the notice only (steg). */
  readonly steps: ReadonlyArray<DischargeStep>;
  /** The most pressing step: late before due; null when nothing is asked for (nästa steg). */
  readonly nextStep?: Maybe<DischargeStep>;
  /** Messages as they were sent, oldest first (meddelanden). */
  readonly messages: ReadonlyArray<DischargeMessage>;
  /**
   * The plan that both principals make: another than a SIP in compulsory psychiatric outpatient care; null with
   * `FORBIDDEN` for who has the notice only (plantyp). Ch. 4 § 4.
   */
  readonly planType?: Maybe<CarePlanType>;
  /** What is missing before the municipality can be liable (saknas för betalningsansvar). Ch. 5 §§ 2–5. */
  readonly missingForLiability: ReadonlyArray<LiabilityPrerequisite>;
  /** Days that the municipality is liable for so far (dagar med betalningsansvar). Ch. 5 § 4. */
  readonly liableDays: Scalars["Int"]["output"];
  /**
   * When secrecy was found to hinder the transfer of information; null when it was not, and with `FORBIDDEN` for who has
   * the notice only (sekretess hindrar). Ch. 3 § 2.
   */
  readonly transferHinderedAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** When the municipality answered the summons (svar på kallelse). */
  readonly summonsAnsweredAt?: Maybe<Scalars["DateTime"]["output"]>;
};

/** The content of a notice of admission (inskrivningsmeddelande). Law 2017:612 ch. 2 § 2. */
export type AdmissionNotice = {
  readonly __typename?: "AdmissionNotice";
  /** Name (namn). */
  readonly name: PersonName;
  /** Identity number that holds (identitetsbeteckning). */
  readonly identifier?: Maybe<PatientIdentifier>;
  /** Municipality of registration; null for a protected person (folkbokföringskommun). */
  readonly registeredMunicipality?: Maybe<Municipality>;
  /** Day when the hospital thinks that the patient can leave (beräknad utskrivning). */
  readonly estimatedDischarge?: Maybe<Scalars["Date"]["output"]>;
};

/** A page of discharge processes, by estimated discharge (utskrivningsprocesser). */
export type DischargeProcessConnection = {
  readonly __typename?: "DischargeProcessConnection";
  /** The processes of the page with their cursors. */
  readonly edges: ReadonlyArray<DischargeProcessEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** A discharge process in a page. */
export type DischargeProcessEdge = {
  readonly __typename?: "DischargeProcessEdge";
  /** Send it as `after` for the processes behind this one. */
  readonly cursor: Scalars["String"]["output"];
  /** The process. */
  readonly node: DischargeProcess;
};

/** How an episode of support ended (utfall). */
export type SupportOutcome =
  /** Handed over to the listed health centre (överlämnad till vårdcentral). Row B31. */
  | "DISCHARGED_TO_HEALTH_CENTRE"
  /** Back in hospital (återinskriven). */
  | "READMITTED"
  /** The patient died (avliden). */
  | "DECEASED"
  /** Something else (annat). */
  | "OTHER";

/**
 * Temporary support by the mobile physician service after a stay with a high risk of readmission (stöd från
 * Läkarmedverkan). Rows B36–B43.
 */
export type SupportEpisode = {
  readonly __typename?: "SupportEpisode";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** The mobile physician service (enhet). */
  readonly unit: CareUnit;
  /** First day, which is day 0 (start). */
  readonly startedOn: Scalars["Date"]["output"];
  /** Last day of the 14 days that the support may take without an extension (fönstrets slut). Row B37. */
  readonly windowEnd: Scalars["Date"]["output"];
  /** Last day decided so far, extensions counted (beslutat slut). Row B41. */
  readonly currentEnd: Scalars["Date"]["output"];
  /** Days from today to `currentEnd`; negative when it has passed; null when the episode is over (dagar kvar). */
  readonly daysLeft?: Maybe<Scalars["Int"]["output"]>;
  /** First contact with a physician of the service (första läkarkontakt). */
  readonly firstPhysicianContactAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** Last day; null while it goes on (avslutad). */
  readonly endedOn?: Maybe<Scalars["Date"]["output"]>;
  /** How it ended; null while it goes on (utfall). */
  readonly outcome?: Maybe<SupportOutcome>;
  /** Later ends, by individual decision (förlängningar). Row B41. */
  readonly extensions: ReadonlyArray<SupportExtension>;
  /** When the service and the health centre talked before it takes over (överlämningsdialog). Row B31. */
  readonly handoverDialogueAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** When the health centre took over (övertagande). Row B31. */
  readonly handoverAcceptedAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** Counts changes from 1 (version). */
  readonly version: Scalars["Int"]["output"];
  /** The patient, for callers who read the episode (patient). */
  readonly patient: Patient;
  /** The physician of the hospital who started it (initierad av). Row B39. */
  readonly initiatedBy: Practitioner;
  /** The physician of the listed health centre who took part in the planning; null while nobody has (planerat med vårdcentral). Row B40. */
  readonly healthCentrePhysician?: Maybe<Practitioner>;
  /** The physician of the mobile service who took part in the planning; null while nobody has (planerat med Läkarmedverkan). Row B40. */
  readonly supportPhysician?: Maybe<Practitioner>;
  /** When both had confirmed the planning (planering bekräftad). */
  readonly planningConfirmedAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** The end first decided (först beslutat slut). Row B37. */
  readonly decidedEnd: Scalars["Date"]["output"];
  /** True while today, or the day on which it ended, lies within what has been decided (inom beslutad tid). Day 14 is within. */
  readonly withinWindow: Scalars["Boolean"]["output"];
  /** Contacts of the service with patient, health centre and hospital, oldest first (uppföljning). Rows B42, B44. */
  readonly contacts: ReadonlyArray<SupportContact>;
  /** The physician of the listed health centre who took over (mottagande läkare). Row B31. */
  readonly handoverAcceptedBy?: Maybe<Practitioner>;
  /** Who changed the episode and its parts, latest first (historik). */
  readonly history: RecordChangeConnection;
};

/**
 * Temporary support by the mobile physician service after a stay with a high risk of readmission (stöd från
 * Läkarmedverkan). Rows B36–B43.
 */
export type SupportEpisodeHistoryArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** A later end of an episode of support (förlängning). Row B41. */
export type SupportExtension = {
  readonly __typename?: "SupportExtension";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** When it was decided (beslutad). */
  readonly decidedAt: Scalars["DateTime"]["output"];
  /** The physician who decided (beslutsfattare). */
  readonly decidedBy: Practitioner;
  /** Why (skäl). */
  readonly reason: Scalars["String"]["output"];
  /** True when the case was reviewed on its own (särskild prövning). */
  readonly individualReview: Scalars["Boolean"]["output"];
  /** The new last day (nytt slut). */
  readonly newEnd: Scalars["Date"]["output"];
};

/** Kind of care contact (typ av vårdkontakt). */
export type EncounterKind =
  /** Hemsjukvårdsbesök. */
  | "HOME_VISIT"
  /** Besök på mottagning. */
  | "CLINIC"
  /** Telefon. */
  | "PHONE"
  /** Video. */
  | "VIDEO";

/** A contact between patient and staff that took place (vårdkontakt). */
export type Encounter = {
  readonly __typename?: "Encounter";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Kind (typ). */
  readonly kind: EncounterKind;
  /** Profession that the patient met (yrke). */
  readonly profession: CareProfession;
  /** Whom the patient met (medarbetare). */
  readonly practitioner: Practitioner;
  /** Where (enhet). */
  readonly unit: CareUnit;
  /** When (tidpunkt). */
  readonly at: Scalars["DateTime"]["output"];
  /** True for a planned contact (planerad). Rows A49–A50. */
  readonly planned: Scalars["Boolean"]["output"];
  /** Counts changes from 1 (version). */
  readonly version: Scalars["Int"]["output"];
};

/** A page of care contacts, latest first (vårdkontakter). */
export type EncounterConnection = {
  readonly __typename?: "EncounterConnection";
  /** The contacts of the page with their cursors. */
  readonly edges: ReadonlyArray<EncounterEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** A care contact in a page. */
export type EncounterEdge = {
  readonly __typename?: "EncounterEdge";
  /** Send it as `after` for the contacts behind this one. */
  readonly cursor: Scalars["String"]["output"];
  /** The contact. */
  readonly node: Encounter;
};

/** Kind of medication review (typ av läkemedelsgenomgång). */
export type MedicationReviewKind =
  /** Enkel. */
  | "SIMPLE"
  /** Fördjupad. */
  | "IN_DEPTH";

/** A review of all medicines of a patient (läkemedelsgenomgång). Row B67. */
export type MedicationReview = {
  readonly __typename?: "MedicationReview";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Kind (typ). */
  readonly kind: MedicationReviewKind;
  /** Who made it (utförare). */
  readonly performedBy: Practitioner;
  /** Profession of who made it: only a physician's review counts (yrke). */
  readonly profession: CareProfession;
  /** Where (enhet). */
  readonly unit: CareUnit;
  /** Day (datum). */
  readonly on: Scalars["Date"]["output"];
  /** Day by which the next one is due: a year later (nästa senast). Row B67. */
  readonly nextDue: Scalars["Date"]["output"];
  /** Counts changes from 1 (version). */
  readonly version: Scalars["Int"]["output"];
};

/** On what medical responsibility rests (grund för medicinskt ansvar). */
export type ResponsibilityBasis =
  /** A stay in hospital goes on (slutenvård). Row B29. */
  | "HOSPITAL_STAY"
  /** An episode of support goes on (stöd från Läkarmedverkan). Row B37. */
  | "SUPPORT_EPISODE"
  /** The patient is listed (listning). Rows B29, B31. */
  | "LISTING";

/** Who answers medically for a patient on a day (medicinskt ansvarig). */
export type MedicalResponsibility = {
  readonly __typename?: "MedicalResponsibility";
  /** The unit (enhet). */
  readonly unit: CareUnit;
  /** The physician, where one is named (läkare). */
  readonly practitioner?: Maybe<Practitioner>;
  /** On what it rests (grund). */
  readonly basis: ResponsibilityBasis;
  /** Last day decided so far; null when none is (till). */
  readonly until?: Maybe<Scalars["Date"]["output"]>;
};

/** What a value is about (grupp). */
export type IndicatorGroup = Region | Municipality | CareUnit | CareHome | PhysicianTeam;

/** A count that may be hidden to protect persons (antal med sekretess). */
export type SuppressibleCount = {
  readonly __typename?: "SuppressibleCount";
  /** The count; null when it is suppressed (antal). */
  readonly value?: Maybe<Scalars["Int"]["output"]>;
  /** True when the count is hidden (dold). */
  readonly suppressed: Scalars["Boolean"]["output"];
  /** Why it is hidden; null when it is not (skäl). */
  readonly reason?: Maybe<MissingValueReason>;
};

/** Where the values of an indicator come from: the part of the graph that owns what is counted (siffror). */
export type IndicatorFigures = {
  /** Code of the indicator (kod). */
  readonly code: Scalars["ID"]["output"];
  /**
   * Values of the indicator in a region: for each span the region first, then its groups (värden).
   *
   * For dashboards and for the nurse with medical responsibility (MAS); others are refused with `FORBIDDEN`. Spans are
   * calendar months, quarters or years that are over; other ones are refused with `PERIOD_NOT_ALLOWED`. A dimension or
   * measure that the definition lacks is refused with `BAD_USER_INPUT`. A group with nobody to count is shown with the
   * reason `NO_DENOMINATOR`.
   */
  readonly values?: Maybe<ReadonlyArray<IndicatorValue>>;
};

/** Where the values of an indicator come from: the part of the graph that owns what is counted (siffror). */
export type IndicatorFiguresValuesArgs = {
  select: FigureSelection;
};

/** Counts persons; they never leave the subgraph that knows them (personer). */
export type PersonFigures = IndicatorFigures & {
  readonly __typename?: "PersonFigures";
  readonly code: Scalars["ID"]["output"];
  readonly targets: ReadonlyArray<Target>;
  /** See `IndicatorFigures.values` (värden). */
  readonly values?: Maybe<ReadonlyArray<IndicatorValue>>;
};

/** Counts persons; they never leave the subgraph that knows them (personer). */
export type PersonFiguresValuesArgs = {
  select: FigureSelection;
};

/** Counts persons against the capacity of physician teams (läkarteam). Row A48. */
export type TeamFigures = IndicatorFigures & {
  readonly __typename?: "TeamFigures";
  readonly code: Scalars["ID"]["output"];
  readonly targets: ReadonlyArray<Target>;
  readonly capacities: ReadonlyArray<TeamCapacity>;
  /** See `IndicatorFigures.values` (värden). */
  readonly values?: Maybe<ReadonlyArray<IndicatorValue>>;
};

/** Counts persons against the capacity of physician teams (läkarteam). Row A48. */
export type TeamFiguresValuesArgs = {
  select: FigureSelection;
};

/** A physician team over a time without change (kapacitet). */
export type TeamCapacity = {
  readonly __typename?: "TeamCapacity";
  readonly team: PhysicianTeam;
  readonly region: Scalars["ID"]["output"];
  readonly from: Scalars["Date"]["output"];
  readonly to?: Maybe<Scalars["Date"]["output"]>;
  readonly serviceAreas: ReadonlyArray<Scalars["ID"]["output"]>;
  readonly fullTimeHundredths: Scalars["Int"]["output"];
};

/** How a value is compared with a target (jämförelse). */
export type TargetComparator =
  /** Minst. */
  | "AT_LEAST"
  /** Högst. */
  | "AT_MOST"
  /** Ökning i procent av ett utgångsvärde. */
  | "INCREASE_PERCENT"
  /** Minskning. */
  | "DECREASE"
  /** Betydande ökning. */
  | "SIGNIFICANT_INCREASE";

export type Target = {
  readonly __typename?: "Target";
  readonly id: Scalars["ID"]["output"];
  readonly comparator: TargetComparator;
  readonly value?: Maybe<Scalars["Decimal"]["output"]>;
  readonly byDate?: Maybe<Scalars["Date"]["output"]>;
  readonly baselineYear?: Maybe<Scalars["Int"]["output"]>;
  readonly region?: Maybe<Region>;
};

export type PhysicianTeam = {
  readonly __typename?: "PhysicianTeam";
  readonly id: Scalars["ID"]["output"];
  readonly serviceAreas: ReadonlyArray<MunicipalCareArea>;
  /**
   * Persons with municipal health care who live in the areas that the team serves today, at home and in care
   * homes; one to four are not shown (inskrivna patienter). Rows A47, A48. Refused as `IndicatorDefinition.values`.
   */
  readonly enrolledCount?: Maybe<SuppressibleCount>;
};

export type CareHome = {
  readonly __typename?: "CareHome";
  readonly id: Scalars["ID"]["output"];
  /** Those who live in the home today and whom the caller may see, by name; never a protected person (boende). */
  readonly residents: PatientConnection;
};

export type CareHomeResidentsArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type Municipality = {
  readonly __typename?: "Municipality";
  readonly code: Scalars["ID"]["output"];
  readonly organizationNumber: Scalars["String"]["output"];
  /**
   * Discharges that go on and whose notices are addressed to the municipality, soonest first (pågående
   * utskrivningar). For staff of the municipality; staff of a clinic or health centre get those of the own
   * unit. Others are refused with `FORBIDDEN`, dashboards with `PERSONAL_DATA_NOT_ALLOWED`.
   */
  readonly dischargesInProgress: DischargeProcessConnection;
};

export type MunicipalityDischargesInProgressArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type Region = {
  readonly __typename?: "Region";
  readonly code: Scalars["ID"]["output"];
};

export type MunicipalCareArea = {
  readonly __typename?: "MunicipalCareArea";
  readonly id: Scalars["ID"]["output"];
};

export type CareProvider = {
  readonly __typename?: "CareProvider";
  readonly hsaId: Scalars["ID"]["output"];
};

export type CareUnit = {
  readonly __typename?: "CareUnit";
  readonly hsaId: Scalars["ID"]["output"];
};

export type Practitioner = {
  readonly __typename?: "Practitioner";
  readonly hsaId: Scalars["ID"]["output"];
};

export type Mutation = {
  readonly __typename?: "Mutation";
  /**
   * Registers the patient's consent that staff of a unit read what other care providers have made available
   * (registrera samtycke). Staff register it for their own unit; patients and guardians say for which unit.
   * Rows 2, 8, 15, 27, 28; SVOD 3:1–3:2.
   */
  readonly registerConsent: ConsentPayload;
  /** Takes a consent back, from now on (återkalla samtycke). SVOD 3:1. */
  readonly cancelConsent: ConsentPayload;
  /** Marks a consent that should never have been registered (makulera samtycke). It stays, marked. */
  readonly markConsentInError: ConsentPayload;
  /**
   * Documents that the patient lacks the capacity to consent, and not for the moment only: opens unblocked data
   * of other care providers for the own unit (bestående oförmåga). Row 6b, SVOD 3:3. Social services are refused
   * (`INCAPACITY_DOES_NOT_OPEN_HEALTH_DATA`, row 8b, SVOD 3:4).
   */
  readonly assertIncapacity: ConsentPayload;
  /**
   * Closes a patient's data at once (spärra): what a unit wrote to the provider's other units (inner), or what a
   * provider has to all others (outer). Patients block any provider's data, staff those of their own provider on
   * the patient's behalf. A guardian is refused (`GUARDIAN_MAY_NOT_BLOCK`, row 28). PDL 4:4, SVOD 2:3.
   */
  readonly requestBlock: BlockPayload;
  /** Lifts a block for good, as the patient wishes (häva spärr). PDL 4:4, SVOD 2:3. */
  readonly revokeBlock: BlockPayload;
  /**
   * Shows which units of the own provider have closed their data (första steget). Logged as emergency access.
   * Row 4, PDL 4:5.
   */
  readonly showBlockingUnits: BlockingUnitsPayload;
  /**
   * Lifts one inner block of the own provider for the own unit and a time (tillfälligt häva spärr). Needs the
   * answer of `showBlockingUnits` on the same basis. An outer block is never lifted by whoever wants to read.
   * Row 4, PDL 4:5.
   */
  readonly temporarilyRevokeBlock: BlockRevocationPayload;
  /**
   * First step of emergency access: shows which providers have unblocked data, and, when the patient cannot ask
   * for it, which have blocked theirs (nödöppning, steg 1). Logged as emergency access; the medical oversight is
   * told. Rows 5b and 6, SVOD 3:5–3:6. Social services are refused (`EMERGENCY_NOT_FOR_CARE_SERVICES`, row 9).
   */
  readonly assertEmergencyAccess: EmergencyAccessPayload;
  /** Second step: after a second judgement, opens the unblocked data to whoever asserted the emergency (nödöppning, steg 2). Row 6, SVOD 3:6. */
  readonly openEmergencyAccess: EmergencyAccessPayload;
  /** Asks a provider that has blocked to lift its block, in an emergency that the own person has asserted (begära hävning). That provider decides. Row 5b, SVOD 3:5. */
  readonly requestBlockLift: BlockLiftRequestPayload;
  /** Decides, for the provider that has blocked, on a request to lift (besluta om hävning). Row 5b, SVOD 3:5. */
  readonly decideBlockLift: BlockLiftRequestPayload;
  /**
   * Declares a care relation to somebody whose identity number one has been given, for at most a week (ange
   * patientrelation). Logged. PDL 4:1.
   */
  readonly declareRelation: DeclareRelationPayload;
  /**
   * Opens a review of a person's case for the medical oversight of the own municipality, for at most 90 days
   * (öppna granskningsärende). Logged, with its reason. Rows 11 and 12, PDL 2:4.
   */
  readonly openReview: DeclareRelationPayload;
  /** Lists a patient at a health centre (lista). Staff list at their own unit, on the patient's choice; patients choose for themselves. A listing that holds must be named as the one that the new one takes over from, also one at another centre: it ends by the patient's choice, whoever's it is. `REASON_REQUIRED` for an identifier without reason; `WRONG_UNIT` at a unit where nobody has been listed: the first listing of a new health centre needs an import; `STATUS_NOT_ALLOWED` when something that the caller may not read hinders it. Row B57. */
  readonly listPatient: ListingPayload;
  /** Notes that a patient moves, or gets a short-term place beside the home (flytta). Staff of municipalities; each ends ordinary housing and the places in care homes that it has given itself: else `WRONG_UNIT`. Row B24. */
  readonly moveResidence: ResidencePayload;
  /** Enrols a patient in the health care of the own municipality (skriva in i kommunal hälso- och sjukvård). `REASON_REQUIRED` for an identifier without reason; `WRONG_UNIT` at a unit where nobody has been enrolled: the first enrolment of a new unit needs an import. */
  readonly enrolInMunicipalCare: EnrolmentPayload;
  /** Ends an enrolment in municipal health care (skriva ut). */
  readonly endEnrolment: EnrolmentPayload;
  /** Assigns a named fixed contact at the own unit (utse fast kontakt). One physician contact at a time; one who works elsewhere than where the patient is listed is warned of, and refused for residents of care homes where the region has decided so. Rows B71–B73; law 2017:612 ch. 2 § 5. */
  readonly assignFixedContact: FixedContactPayload;
  /** Ends a fixed contact (avsluta fast kontakt). */
  readonly endFixedContact: FixedContactPayload;
  /** Notes that the patient was told who the contact is (informera patienten). Row D54. */
  readonly recordPatientInformed: FixedContactPayload;
  /** Says who takes part in the own provider's team around a patient (vårdteam). */
  readonly setCareTeam: CareTeamPayload;
  /** Admits a patient to the own clinic (skriva in i slutenvård). Support by the mobile service that goes on ends as readmitted, whoever gives it: that is all that changes in it, and its history names this change and the clinic. `REASON_REQUIRED` for an identifier without reason; `WRONG_UNIT` at a unit that has had no inpatient: the first stay of a new clinic needs an import; `STATUS_NOT_ALLOWED` when something that the caller may not read hinders it. Row B32. */
  readonly admitPatient: StayPayload;
  /** Sends the notice of admission to the municipality and the health centre, within 24 hours (inskrivningsmeddelande): name, number, municipality of registration, estimated discharge. Law 2017:612 ch. 2 §§ 1–3. */
  readonly sendAdmissionNotice: StayPayload;
  /** Changes the estimated day of discharge, and tells those who got the notice of admission (ändrad beräknad utskrivning). Law 2017:612 ch. 2 § 4. */
  readonly changeEstimatedDischarge: StayPayload;
  /** Notes that a physician of the clinic judged the patient ready (utskrivningsklar). Law 2017:612 ch. 3 § 1. */
  readonly markReadyForDischarge: StayPayload;
  /** Sends the notice that the patient is ready (meddelande om utskrivningsklar). Law 2017:612 ch. 3 § 1. */
  readonly sendReadyNotice: StayPayload;
  /** Summons hospital and municipality to the shared planning, by the health centre with the fixed care contact, within three days of the ready notice (kallelse). Law 2017:612 ch. 4 § 3. */
  readonly summonToSip: StayPayload;
  /** Answers a summons, for the municipality (svara på kallelse). Row 10. */
  readonly answerSummons: SummonsAnswerPayload;
  /** Transfers information to those who take over, at the latest on the day of discharge (informationsöverföring), or notes that secrecy hinders it. Law 2017:612 ch. 3 § 2. */
  readonly transferInformation: StayPayload;
  /** Discharges a patient from the own clinic (skriva ut). Row B35. */
  readonly dischargePatient: StayPayload;
  /** Assesses the risk of unplanned readmission, by a physician of the clinic during the stay (riskbedömning). Row B36. */
  readonly assessReadmissionRisk: RiskAssessmentPayload;
  /** Starts support by the mobile physician service after a high risk, by a physician of the clinic, for at most 14 days from the day of discharge (stöd från Läkarmedverkan). Rows B36–B41. */
  readonly startPhysicianSupport: SupportEpisodePayload;
  /** Confirms the planning, by a physician of the listed health centre or of the mobile service (bekräfta planering). Row B40. */
  readonly confirmPlanning: SupportEpisodePayload;
  /** Notes a contact of the mobile service with patient, health centre or hospital (kontakt under stödet). Rows B42, B44. */
  readonly recordSupportContact: SupportEpisodePayload;
  /** Decides a later end, in the individual case and after special review, on or before the current end (förlänga stöd). Row B41. */
  readonly extendPhysicianSupport: SupportEpisodePayload;
  /** Notes the dialogue with the listed health centre before it takes over (överlämna till vårdcentral). Row B31. */
  readonly handOverToHealthCentre: SupportEpisodePayload;
  /** Takes over, by a physician of the listed health centre; the support ends that day (ta emot). Row B31. */
  readonly acceptHandover: SupportEpisodePayload;
  /** Ends support that no health centre takes over, for example after a death or an admission elsewhere (avsluta stöd). */
  readonly endPhysicianSupport: SupportEpisodePayload;
  /** Notes a contact that the own person had with a patient (vårdkontakt). Rows A49–A50, B70. */
  readonly recordEncounter: EncounterPayload;
  /** Notes a review of all medicines, by a physician (läkemedelsgenomgång). Row B67. */
  readonly recordMedicationReview: MedicationReviewPayload;
  /** Makes a plan, as a draft (skapa plan). It belongs to the own provider; each principal adds its own activities. */
  readonly createCarePlan: CarePlanPayload;
  /** Changes what a plan says of itself (ändra plan). What is absent stays as it is. */
  readonly changeCarePlan: CarePlanPayload;
  /** Puts a plan into use (aktivera). A SIP needs an activity of each principal, one that leads it and consent (`BOTH_PRINCIPALS_REQUIRED`, `MAIN_PRINCIPAL_REQUIRED`, `CONSENT_REQUIRED`). */
  readonly activateCarePlan: CarePlanPayload;
  /** Pauses a plan (pausa). */
  readonly holdCarePlan: CarePlanPayload;
  /** Takes a paused plan up again, under the conditions of `activateCarePlan` (återuppta). */
  readonly resumeCarePlan: CarePlanPayload;
  /** Ends a plan that is done (avsluta). */
  readonly completeCarePlan: CarePlanPayload;
  /** Stops a plan before it is done (avsluta i förtid). */
  readonly revokeCarePlan: CarePlanPayload;
  /** Follows up a plan (följa upp). */
  readonly reviewCarePlan: CarePlanPayload;
  /** Lets the patient read a plan in the own client, or not any more (godkänn för patienten). */
  readonly approvePlanForPatient: CarePlanPayload;
  /** Adds a goal to a plan (lägg till mål). */
  readonly addGoal: CarePlanPayload;
  /** Says how far a goal has come (måluppfyllelse). */
  readonly setGoalAchievement: CarePlanPayload;
  /** Adds an activity of the own principal, or of somebody outside care, to a plan (lägg till insats). */
  readonly addActivity: CarePlanPayload;
  /** Changes an activity of the own principal (ändra insats). What is absent stays as it is. */
  readonly changeActivity: CarePlanPayload;
  /** Notes that an activity is done (genomförd). */
  readonly completeActivity: CarePlanPayload;
  /** Notes that an activity will not be done (inställd). */
  readonly cancelActivity: CarePlanPayload;
  /** Notes a meeting about a SIP: one that was summoned to, or another (SIP-möte). Who summoned and who was summoned note a summoned one, once, in its own plan or the first one; for others it is as unknown (`NOT_FOUND`). Row B68. */
  readonly recordSipMeeting: SipMeetingPayload;
  /** Notes the patient's own answers about an episode of support (upplevelse). Patients only; coded answers only. */
  readonly recordExperience: ExperiencePayload;
  /** Marks a row of the own provider that should never have been written (makulera). It is never deleted: it is left out of lists, rules and figures, and stays in the history with the reason. */
  readonly markEnteredInError: MarkEnteredInErrorPayload;
  /**
   * Draws a sample of what staff of a unit have read and changed, at random, for a check (dra stickprov ur loggen). For
   * whom `logSamples` is. The sample is kept, with what it takes to draw it again and get the same.
   */
  readonly drawLogSample: LogSamplePayload;
  /** Records what came of checking a sample (registrera loggkontroll). A sample may be checked again, after an inquiry. */
  readonly recordLogCheck: LogCheckPayload;
};

export type MutationRegisterConsentArgs = {
  input: RegisterConsentInput;
};

export type MutationCancelConsentArgs = {
  input: CancelConsentInput;
};

export type MutationMarkConsentInErrorArgs = {
  input: MarkConsentInErrorInput;
};

export type MutationAssertIncapacityArgs = {
  input: AssertIncapacityInput;
};

export type MutationRequestBlockArgs = {
  input: RequestBlockInput;
};

export type MutationRevokeBlockArgs = {
  input: RevokeBlockInput;
};

export type MutationShowBlockingUnitsArgs = {
  input: ShowBlockingUnitsInput;
};

export type MutationTemporarilyRevokeBlockArgs = {
  input: TemporarilyRevokeBlockInput;
};

export type MutationAssertEmergencyAccessArgs = {
  input: AssertEmergencyAccessInput;
};

export type MutationOpenEmergencyAccessArgs = {
  input: OpenEmergencyAccessInput;
};

export type MutationRequestBlockLiftArgs = {
  input: RequestBlockLiftInput;
};

export type MutationDecideBlockLiftArgs = {
  input: DecideBlockLiftInput;
};

export type MutationDeclareRelationArgs = {
  input: DeclareRelationInput;
};

export type MutationOpenReviewArgs = {
  input: OpenReviewInput;
};

export type MutationListPatientArgs = {
  input: ListPatientInput;
};

export type MutationMoveResidenceArgs = {
  input: MoveResidenceInput;
};

export type MutationEnrolInMunicipalCareArgs = {
  input: EnrolInMunicipalCareInput;
};

export type MutationEndEnrolmentArgs = {
  input: EndEnrolmentInput;
};

export type MutationAssignFixedContactArgs = {
  input: AssignFixedContactInput;
};

export type MutationEndFixedContactArgs = {
  input: EndFixedContactInput;
};

export type MutationRecordPatientInformedArgs = {
  input: RecordPatientInformedInput;
};

export type MutationSetCareTeamArgs = {
  input: SetCareTeamInput;
};

export type MutationAdmitPatientArgs = {
  input: AdmitPatientInput;
};

export type MutationSendAdmissionNoticeArgs = {
  input: SendAdmissionNoticeInput;
};

export type MutationChangeEstimatedDischargeArgs = {
  input: ChangeEstimatedDischargeInput;
};

export type MutationMarkReadyForDischargeArgs = {
  input: MarkReadyForDischargeInput;
};

export type MutationSendReadyNoticeArgs = {
  input: SendReadyNoticeInput;
};

export type MutationSummonToSipArgs = {
  input: SummonToSipInput;
};

export type MutationAnswerSummonsArgs = {
  input: AnswerSummonsInput;
};

export type MutationTransferInformationArgs = {
  input: TransferInformationInput;
};

export type MutationDischargePatientArgs = {
  input: DischargePatientInput;
};

export type MutationAssessReadmissionRiskArgs = {
  input: AssessReadmissionRiskInput;
};

export type MutationStartPhysicianSupportArgs = {
  input: StartPhysicianSupportInput;
};

export type MutationConfirmPlanningArgs = {
  input: ConfirmPlanningInput;
};

export type MutationRecordSupportContactArgs = {
  input: RecordSupportContactInput;
};

export type MutationExtendPhysicianSupportArgs = {
  input: ExtendPhysicianSupportInput;
};

export type MutationHandOverToHealthCentreArgs = {
  input: HandOverToHealthCentreInput;
};

export type MutationAcceptHandoverArgs = {
  input: AcceptHandoverInput;
};

export type MutationEndPhysicianSupportArgs = {
  input: EndPhysicianSupportInput;
};

export type MutationRecordEncounterArgs = {
  input: RecordEncounterInput;
};

export type MutationRecordMedicationReviewArgs = {
  input: RecordMedicationReviewInput;
};

export type MutationCreateCarePlanArgs = {
  input: CreateCarePlanInput;
};

export type MutationChangeCarePlanArgs = {
  input: ChangeCarePlanInput;
};

export type MutationActivateCarePlanArgs = {
  input: ActivateCarePlanInput;
};

export type MutationHoldCarePlanArgs = {
  input: HoldCarePlanInput;
};

export type MutationResumeCarePlanArgs = {
  input: ResumeCarePlanInput;
};

export type MutationCompleteCarePlanArgs = {
  input: CompleteCarePlanInput;
};

export type MutationRevokeCarePlanArgs = {
  input: RevokeCarePlanInput;
};

export type MutationReviewCarePlanArgs = {
  input: ReviewCarePlanInput;
};

export type MutationApprovePlanForPatientArgs = {
  input: ApprovePlanForPatientInput;
};

export type MutationAddGoalArgs = {
  input: AddGoalInput;
};

export type MutationSetGoalAchievementArgs = {
  input: SetGoalAchievementInput;
};

export type MutationAddActivityArgs = {
  input: AddActivityInput;
};

export type MutationChangeActivityArgs = {
  input: ChangeActivityInput;
};

export type MutationCompleteActivityArgs = {
  input: CompleteActivityInput;
};

export type MutationCancelActivityArgs = {
  input: CancelActivityInput;
};

export type MutationRecordSipMeetingArgs = {
  input: RecordSipMeetingInput;
};

export type MutationRecordExperienceArgs = {
  input: RecordExperienceInput;
};

export type MutationMarkEnteredInErrorArgs = {
  input: MarkEnteredInErrorInput;
};

export type MutationDrawLogSampleArgs = {
  input: DrawLogSampleInput;
};

export type MutationRecordLogCheckArgs = {
  input: RecordLogCheckInput;
};

/** What a consent is for (samtyckets omfattning). */
export type ConsentScope =
  /** Unified record of care and services (sammanhållen vård- och omsorgsdokumentation). */
  | "UNIFIED_RECORD"
  /** A shared individual plan (SIP). */
  | "SIP"
  /** A quality register (kvalitetsregister). */
  | "QUALITY";

/** What stands behind a registered consent (grund). */
export type ConsentAssertion =
  /** The patient's own word (samtycke). */
  | "CONSENT"
  /** A child that cannot consent itself (barn som inte själv kan samtycka). SVOD 3:1. */
  | "CHILD_CANNOT_CONSENT"
  /** Lasting incapacity (bestående oförmåga). SVOD 3:3. */
  | "INCAPACITY"
  /** An emergency, first step: who has data was shown (nödöppning, steg 1). SVOD 3:6. */
  | "EMERGENCY_SEEN"
  /** An emergency, second step: the data are open (nödöppning, steg 2). SVOD 3:6. */
  | "EMERGENCY";

/** On what a registered consent can rest (grund för samtycke). */
export type ConsentBasis =
  /** The patient's own word (samtycke). */
  | "CONSENT"
  /** A child that cannot consent itself; needs a statement (barn som inte själv kan samtycka). */
  | "CHILD_CANNOT_CONSENT";

/** A registered consent, or what stands in its place (samtycke). */
export type Consent = {
  readonly __typename?: "Consent";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Counts changes from 1 (version). */
  readonly version: Scalars["Int"]["output"];
  /** What it is for (omfattning). */
  readonly scope: ConsentScope;
  /** What stands behind it (grund). */
  readonly assertion: ConsentAssertion;
  /** The unit whose staff may read (enhet). */
  readonly unit: CareUnit;
  /** The one employee who may read; null for all of the unit (medarbetare). */
  readonly practitioner?: Maybe<Practitioner>;
  /** Who spoke for the patient; null for the patient's own word (företrädare). */
  readonly representedBy?: Maybe<Scalars["String"]["output"]>;
  /** First day (från). */
  readonly validFrom: Scalars["Date"]["output"];
  /** Last day; null until it is taken back (till). */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
  /** When it was taken back; null while it holds (återkallat). */
  readonly cancelledAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** When it was marked as registered in error; null when it was not (makulerat). */
  readonly enteredInErrorAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** When it was registered (registrerat). */
  readonly recordedAt: Scalars["DateTime"]["output"];
};

/** Which boundary a block closes (nivå). */
export type BlockLevel =
  /** Between units of one provider (inre spärr). */
  | "INNER"
  /** Between providers (yttre spärr). */
  | "OUTER";

/** Data that the patient has closed (spärr). */
export type Block = {
  readonly __typename?: "Block";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Counts changes from 1 (version). */
  readonly version: Scalars["Int"]["output"];
  /** Which boundary it closes (nivå). */
  readonly level: BlockLevel;
  /** The provider whose data are closed (vårdgivare). */
  readonly provider: CareProvider;
  /** The unit whose data are closed; null for an outer block (vårdenhet). */
  readonly unit?: Maybe<CareUnit>;
  /** First day of the closed data; null from the beginning (uppgifter från). */
  readonly infoFrom?: Maybe<Scalars["Date"]["output"]>;
  /** Last day of the closed data; null for all to come (uppgifter till). */
  readonly infoTo?: Maybe<Scalars["Date"]["output"]>;
  /** When it was set (satt). */
  readonly recordedAt: Scalars["DateTime"]["output"];
  /** When it was lifted for good; null while it holds (hävd). */
  readonly revokedAt?: Maybe<Scalars["DateTime"]["output"]>;
};

/** On what a block is lifted for a time (grund för tillfällig hävning). */
export type BlockLiftBasis =
  /** The patient wishes it (samtycke). */
  | "CONSENT"
  /** Consent cannot be had, and the data are presumed to matter for care that the patient necessarily needs (nödöppning). PDL 4:5. */
  | "EMERGENCY";

/** Which units of a provider have closed their data, shown to one person for two hours (spärrande enheter). */
export type BlockDisclosure = {
  readonly __typename?: "BlockDisclosure";
  /** Opaque id; send it as `disclosure`. */
  readonly id: Scalars["ID"]["output"];
  /** When it can no longer be used (till). */
  readonly until: Scalars["DateTime"]["output"];
  /** Blocks of the own provider that close something to the own unit (spärrar). */
  readonly blocks: ReadonlyArray<Block>;
};

/** A block that is lifted for a unit and a time (tillfälligt hävd spärr). */
export type BlockRevocation = {
  readonly __typename?: "BlockRevocation";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** The block (spärr). */
  readonly block: Block;
  /** The unit that may read (enhet). */
  readonly unit: CareUnit;
  /** On what it rests (grund). */
  readonly basis: BlockLiftBasis;
  /** When the block closes again (till). */
  readonly until: Scalars["DateTime"]["output"];
};

/** What is feared (fara). */
export type Danger =
  /** For the patient's life (fara för liv). */
  | "LIFE"
  /** A serious risk to the patient's health (allvarlig risk för hälsan). */
  | "SERIOUS_HEALTH_RISK";

/** An emergency that one person has asserted for one patient (nödöppning). */
export type EmergencyAccess = {
  readonly __typename?: "EmergencyAccess";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Counts changes from 1: 1 after the first step, 2 after the second (version). */
  readonly version: Scalars["Int"]["output"];
  /** Last day on which it opens anything (till och med). */
  readonly until: Scalars["Date"]["output"];
  /** True after the second step (uppgifterna öppnade). */
  readonly opened: Scalars["Boolean"]["output"];
  /** Providers that have made unblocked data available (vårdgivare med ospärrade uppgifter). */
  readonly holders: ReadonlyArray<CareProvider>;
  /**
   * Providers that have blocked their data; null unless it was asserted that the patient cannot ask for lifting
   * (spärrande vårdgivare). SVOD 3:5.
   */
  readonly blockingProviders?: Maybe<ReadonlyArray<CareProvider>>;
};

/** Where a request to lift a block is (status). */
export type BlockLiftStatus =
  /** Not yet decided (öppen). */
  | "OPEN"
  /** The block is lifted for the requester and a time (hävd). */
  | "LIFTED"
  /** The block stays (avslagen). */
  | "DECLINED";

/** A request to a provider to lift its block in an emergency (begäran om hävning). */
export type BlockLiftRequest = {
  readonly __typename?: "BlockLiftRequest";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Counts changes from 1 (version). */
  readonly version: Scalars["Int"]["output"];
  /** Opaque id of the patient (patient). */
  readonly patientId: Scalars["ID"]["output"];
  /** The provider that has blocked and decides (spärrande vårdgivare). */
  readonly provider: CareProvider;
  /** The unit for which the block would be lifted (enhet). */
  readonly unit: CareUnit;
  /** Why (skäl). */
  readonly reason: Scalars["String"]["output"];
  /** When it was sent (begärd). */
  readonly requestedAt: Scalars["DateTime"]["output"];
  /** Where it is (status). */
  readonly status: BlockLiftStatus;
  /** When it was decided; null while it is open (beslutad). */
  readonly decidedAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** Until when the block is lifted; null unless it is (till). */
  readonly until?: Maybe<Scalars["DateTime"]["output"]>;
};

/** That somebody of the organisation has used emergency access (larm om nödöppning). */
export type EmergencyAlert = {
  readonly __typename?: "EmergencyAlert";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** When (tidpunkt). */
  readonly at: Scalars["DateTime"]["output"];
  /** The unit whose staff did (enhet). */
  readonly unit: CareUnit;
  /** True for the second step, false for the first (uppgifterna öppnade). */
  readonly opened: Scalars["Boolean"]["output"];
  /** The reason that was given (skäl). */
  readonly reason: Scalars["String"]["output"];
};

/** See `registerConsent`. */
export type RegisterConsentInput = {
  /** Opaque id of the patient. */
  readonly patient: Scalars["ID"]["input"];
  /** What the consent is for. */
  readonly scope: ConsentScope;
  /** On what it rests. */
  readonly basis: ConsentBasis;
  /** Why a child cannot consent itself, in 10 to 2000 characters; only with that basis. */
  readonly statement?: InputMaybe<Scalars["String"]["input"]>;
  /** True when only the registering employee may read, false for all of the unit. */
  readonly forMeOnly: Scalars["Boolean"]["input"];
  /** HSA-id of the unit whose staff may read: from patients and guardians; staff leave it out. */
  readonly unit?: InputMaybe<Scalars["ID"]["input"]>;
  /** HSA-id of the provider of that unit: from patients and guardians; staff leave it out. */
  readonly provider?: InputMaybe<Scalars["ID"]["input"]>;
  /** Last day; until it is taken back when absent. */
  readonly validTo?: InputMaybe<Scalars["Date"]["input"]>;
  /** Who spoke for the patient, for example guardian or attorney. */
  readonly representedBy?: InputMaybe<Scalars["String"]["input"]>;
  /** The client's own key of this change: sent again with it, it is answered and not made twice. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `cancelConsent`. */
export type CancelConsentInput = {
  /** Opaque id of the consent. */
  readonly consent: Scalars["ID"]["input"];
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `markConsentInError`. */
export type MarkConsentInErrorInput = {
  /** Opaque id of the consent. */
  readonly consent: Scalars["ID"]["input"];
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** Why, in 10 to 2000 characters, without identity numbers. */
  readonly reason: Scalars["String"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `assertIncapacity`: the three statements that the law wants documented, each in 10 to 2000 characters. */
export type AssertIncapacityInput = {
  /** Opaque id of the patient. */
  readonly patient: Scalars["ID"]["input"];
  /** Why the patient lacks capacity, and not merely for the moment. */
  readonly lastingIncapacity: Scalars["String"]["input"];
  /** How the patient's attitude was clarified as far as possible. */
  readonly attitudeClarified: Scalars["String"]["input"];
  /** Why there is no reason to assume that the patient would refuse, and why the data are presumed to matter for necessary care. */
  readonly noReasonToAssumeRefusal: Scalars["String"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `requestBlock`. */
export type RequestBlockInput = {
  /** Opaque id of the patient. */
  readonly patient: Scalars["ID"]["input"];
  /** Which boundary to close. */
  readonly level: BlockLevel;
  /** HSA-id of the provider whose data are closed; the own provider when absent. */
  readonly provider?: InputMaybe<Scalars["ID"]["input"]>;
  /** HSA-id of the unit whose data are closed; for an inner block only. */
  readonly unit?: InputMaybe<Scalars["ID"]["input"]>;
  /** First day of the data to close; from the beginning when absent. */
  readonly infoFrom?: InputMaybe<Scalars["Date"]["input"]>;
  /** Last day of the data to close; all to come when absent. */
  readonly infoTo?: InputMaybe<Scalars["Date"]["input"]>;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `revokeBlock`. */
export type RevokeBlockInput = {
  /** Opaque id of the block. */
  readonly block: Scalars["ID"]["input"];
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `showBlockingUnits`. */
export type ShowBlockingUnitsInput = {
  /** Opaque id of the patient. */
  readonly patient: Scalars["ID"]["input"];
  /** On what the blocks would be lifted. */
  readonly basis: BlockLiftBasis;
  /** Why, in 10 to 2000 characters, without identity numbers. */
  readonly reason: Scalars["String"]["input"];
};

/** See `temporarilyRevokeBlock`. */
export type TemporarilyRevokeBlockInput = {
  /** Id of the answer of `showBlockingUnits`. */
  readonly disclosure: Scalars["ID"]["input"];
  /** Id of one of its blocks: only those that matter may be lifted. */
  readonly block: Scalars["ID"]["input"];
  /** On what it rests, as in the disclosure. */
  readonly basis: BlockLiftBasis;
  /** When the block closes again: within 24 hours in an emergency, within 30 days with consent. */
  readonly until: Scalars["DateTime"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `assertEmergencyAccess`. */
export type AssertEmergencyAccessInput = {
  /** Opaque id of the patient. */
  readonly patient: Scalars["ID"]["input"];
  /** What is feared. */
  readonly danger: Danger;
  /** Why, and why consent cannot be had, in 10 to 2000 characters, without identity numbers. */
  readonly reason: Scalars["String"]["input"];
  /** True when the patient is unable to ask for a block to be lifted; then the blocking providers are shown. */
  readonly patientCannotAskForLifting: Scalars["Boolean"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `openEmergencyAccess`. */
export type OpenEmergencyAccessInput = {
  /** Id of the asserted emergency. */
  readonly assertion: Scalars["ID"]["input"];
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** Why the data of the shown providers are presumed to matter, in 10 to 2000 characters. */
  readonly significance: Scalars["String"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `requestBlockLift`. */
export type RequestBlockLiftInput = {
  /** Id of the asserted emergency, in which the blocking providers were shown. */
  readonly assertion: Scalars["ID"]["input"];
  /** HSA-id of the provider that is asked. */
  readonly provider: Scalars["ID"]["input"];
  /** Why, in 10 to 2000 characters, without identity numbers. */
  readonly reason: Scalars["String"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `decideBlockLift`. */
export type DecideBlockLiftInput = {
  /** Id of the request. */
  readonly request: Scalars["ID"]["input"];
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** Until when the blocks are lifted, within 24 hours; the request is declined when absent. */
  readonly until?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `declareRelation`. */
export type DeclareRelationInput = {
  /** Whose number it is. */
  readonly system: IdentifierSystem;
  /** The identity number that the patient or somebody close has given. */
  readonly value: Scalars["String"]["input"];
  /** Last day, at most 7 days from today. */
  readonly validTo: Scalars["Date"]["input"];
  /** Why, in 10 to 2000 characters, without identity numbers. */
  readonly reason: Scalars["String"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** Answer to a change of a consent. */
export type ConsentPayload = {
  readonly __typename?: "ConsentPayload";
  /** The consent as it is now; null when nothing was changed. */
  readonly consent?: Maybe<Consent>;
  /** The patient as the caller may see it now; null when the caller may not. */
  readonly patient?: Maybe<Patient>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Answer to a change of a block. */
export type BlockPayload = {
  readonly __typename?: "BlockPayload";
  /** The block as it is now; null when nothing was changed. */
  readonly block?: Maybe<Block>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Answer to `showBlockingUnits`. */
export type BlockingUnitsPayload = {
  readonly __typename?: "BlockingUnitsPayload";
  /** What was shown; null when nothing was. */
  readonly disclosure?: Maybe<BlockDisclosure>;
  /** Why nothing was shown; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Answer to `temporarilyRevokeBlock`. */
export type BlockRevocationPayload = {
  readonly __typename?: "BlockRevocationPayload";
  /** The lifting; null when nothing was lifted. */
  readonly revocation?: Maybe<BlockRevocation>;
  /** Why nothing was lifted; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Answer to a step of emergency access. */
export type EmergencyAccessPayload = {
  readonly __typename?: "EmergencyAccessPayload";
  /** The emergency as it stands; null when nothing was asserted. */
  readonly assertion?: Maybe<EmergencyAccess>;
  /** The patient as the caller may see it now; null when nothing was asserted. */
  readonly patient?: Maybe<Patient>;
  /** Why nothing was asserted; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Answer to a request to lift a block, or to its decision. */
export type BlockLiftRequestPayload = {
  readonly __typename?: "BlockLiftRequestPayload";
  /** The request as it is now; null when nothing was changed. */
  readonly request?: Maybe<BlockLiftRequest>;
  /** Why nothing was changed; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** See `openReview`. Whom it is about: by opaque id, or by identity number. */
export type OpenReviewInput = {
  /** Opaque id of the patient. */
  readonly patient?: InputMaybe<Scalars["ID"]["input"]>;
  /** Identity number of the patient, in place of the id. */
  readonly identifier?: InputMaybe<PatientIdentifierInput>;
  /** Last day, at most 90 days from today. */
  readonly validTo: Scalars["Date"]["input"];
  /** What is reviewed and why, in 10 to 2000 characters, without identity numbers. */
  readonly reason: Scalars["String"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** Answer to `declareRelation` and `openReview`. */
export type DeclareRelationPayload = {
  readonly __typename?: "DeclareRelationPayload";
  /** The patient as the caller may see it now; null when nothing was opened. */
  readonly patient?: Maybe<Patient>;
  /** Last day of the relation. */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
  /** Why nothing was declared; empty when it was. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Kind of program that a caller uses (klient). */
export type ExplainedClient =
  /** A municipal, health-centre or hospital portal (portal). */
  | "PORTAL"
  /** A dashboard of figures (översikt). */
  | "DASHBOARD"
  /** The patient's own client (patientens egen klient). */
  | "PATIENT"
  /** The sandbox (sandlåda). */
  | "SANDBOX";

/** What data are wanted for, as the commission says (ändamål). PDL 2:4. */
export type AccessPurpose =
  /** Vård och behandling. */
  | "CARE"
  /** Kvalitetssäkring. */
  | "QUALITY"
  /** Annan dokumentation enligt lag. */
  | "OTHER_DOCUMENTATION"
  /** Statistik. */
  | "STATISTICS"
  /** Administration. */
  | "ADMINISTRATION"
  /** Kvalitetsregister. */
  | "QUALITY_REGISTER"
  /** Socialtjänst. */
  | "SOCIAL_SERVICE"
  /** Eget. */
  | "OWN"
  /** Test. */
  | "TEST";

/** An imagined caller (tänkt anropare). */
export type ExplainedCaller = {
  /** Kind of program. */
  readonly client: ExplainedClient;
  /** What data are wanted for. */
  readonly purpose: AccessPurpose;
  /** Licensed professions. */
  readonly professions: ReadonlyArray<CareProfession>;
  /** Appointments, as in the claim `appointment` of a token, for example `MAS`. */
  readonly appointments: ReadonlyArray<Scalars["String"]["input"]>;
  /** HSA-id of the employee, for example `SE2120001215-E0001`. */
  readonly employee?: InputMaybe<Scalars["ID"]["input"]>;
  /** HSA-id of the unit of the commission, for example `SE2120001215-HHC1`. */
  readonly unit?: InputMaybe<Scalars["ID"]["input"]>;
  /** HSA-id of the care provider of the commission, for example `SE2120001215-1000`. */
  readonly provider?: InputMaybe<Scalars["ID"]["input"]>;
  /** Opaque id of the patient who asks, for the patient's own client. */
  readonly self?: InputMaybe<Scalars["ID"]["input"]>;
};

/** Whether something may be read (beslut). */
export type AccessOutcome =
  /** It may be read (tillåts). */
  | "ALLOW"
  /** It may not, and the caller is told so (nekas). */
  | "DENY"
  /** It may not, and is left out without a word: not even that there is something may be known (utelämnas). */
  | "LEFT_OUT";

/** One decision and what it rests on (beslut och skäl). */
export type AccessExplanation = {
  readonly __typename?: "AccessExplanation";
  /** What is asked for, as the access rules name it, for example `EVENTS` (uppgiftsgrupp). */
  readonly fieldGroup: Scalars["String"]["output"];
  /** The provider whose data it is about; null for what belongs to the person (vårdgivare). */
  readonly provider?: Maybe<CareProvider>;
  /** The unit whose data it is about; null for what belongs to the person (vårdenhet). */
  readonly unit?: Maybe<CareUnit>;
  /** The decision (beslut). */
  readonly decision: AccessOutcome;
  /** Row of the decision table (rad). */
  readonly row: Scalars["String"]["output"];
  /** The code that a refused caller gets; null for the other outcomes (felkod). */
  readonly code?: Maybe<Scalars["String"]["output"]>;
  /** The rules that decided (regler). */
  readonly rules: ReadonlyArray<AccessRule>;
};

/** A policy of the decision table (regel). */
export type AccessRule = {
  readonly __typename?: "AccessRule";
  /** Its id in the policy files. */
  readonly id: Scalars["ID"]["output"];
  /** Row of the decision table (rad). */
  readonly row: Scalars["String"]["output"];
  /** Its legal source (rättskälla). */
  readonly law: Scalars["String"]["output"];
  /** What it says (skäl). */
  readonly reason: Scalars["String"]["output"];
};

/** What may be unusual about a fixed contact that is allowed (varning). */
export type FixedContactWarning =
  /** A physician contact at another unit than where the patient is listed (inte på listad vårdcentral). Row B72. */
  | "NOT_AT_LISTED_CENTRE"
  /** The patient is listed nowhere (saknar listning). */
  | "NO_LISTING";

/** Risk of unplanned readmission (risk för oplanerad återinskrivning). */
export type RiskLevel =
  /** Hög. Row B34: about five per cent. */
  | "HIGH"
  /** Inte hög. Row B30: about ninety-five per cent. */
  | "NOT_HIGH";

/** An assessment of the risk of unplanned readmission (riskbedömning). Row B36. */
export type RiskAssessment = {
  readonly __typename?: "RiskAssessment";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Counts changes from 1 (version). */
  readonly version: Scalars["Int"]["output"];
  /** The level (nivå). */
  readonly level: RiskLevel;
  /** The physician (läkare). */
  readonly assessedBy: Practitioner;
  /** When (tidpunkt). */
  readonly assessedAt: Scalars["DateTime"]["output"];
  /** Name of the instrument; null for a judgement without one (instrument). */
  readonly instrument?: Maybe<Scalars["String"]["output"]>;
  /** Its version (instrumentets version). */
  readonly instrumentVersion?: Maybe<Scalars["String"]["output"]>;
};

/** A step of a discharge (steg i utskrivningen). */
export type DischargeStepName =
  /** Notice of admission, within 24 hours (inskrivningsmeddelande). Ch. 2. */
  | "ADMISSION_NOTICE"
  /** Fixed care contact at the health centre, before the discharge (fast vårdkontakt). Ch. 2 § 5. */
  | "FIXED_CARE_CONTACT"
  /** Notice that the patient is ready, the same day (meddelande om utskrivningsklar). Ch. 3 § 1. */
  | "READY_NOTICE"
  /** Summons to the shared planning, within three days (kallelse till SIP). Ch. 4 § 3. */
  | "SIP_SUMMONS"
  /** The municipality's answer to the summons (svar på kallelse). */
  | "SUMMONS_ANSWER"
  /** Transfer of information, on the day of discharge (informationsöverföring). Ch. 3 § 2. */
  | "INFORMATION_TRANSFER";

/** How a step stands (läge). */
export type DischargeStepStatus =
  /** It waits for an earlier step (väntar). */
  | "WAITING"
  /** It is to be done (att göra). */
  | "DUE"
  /** It should have been done (försenad). */
  | "LATE"
  /** Done in time (gjord i tid). */
  | "DONE"
  /** Done too late (gjord för sent). */
  | "DONE_LATE"
  /** Secrecy hinders it (sekretess hindrar). */
  | "HINDERED"
  /** It is not needed in this discharge (behövs inte). */
  | "NOT_NEEDED";

/** What is to be done in a discharge, by whom and by when (steg). */
export type DischargeStep = {
  readonly __typename?: "DischargeStep";
  /** The step (steg). */
  readonly step: DischargeStepName;
  /** The unit that it lies with; null when nobody is known (ansvarig enhet). */
  readonly unit?: Maybe<CareUnit>;
  /** Last moment; null when a day counts or none is set (senast, tidpunkt). */
  readonly dueAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** Last day; null when a moment counts or none is set (senast, dag). */
  readonly dueOn?: Maybe<Scalars["Date"]["output"]>;
  /** When it was done; null while it is not (gjord). */
  readonly doneAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** How it stands (läge). */
  readonly status: DischargeStepStatus;
};

/** Kind of message in a discharge (typ av meddelande). */
export type DischargeMessageKind =
  /** Inskrivningsmeddelande. */
  | "ADMISSION_NOTICE"
  /** Ändrad beräknad utskrivning. */
  | "CHANGED_ESTIMATE"
  /** Meddelande om utskrivningsklar. */
  | "READY_NOTICE"
  /** Kallelse till SIP. */
  | "SIP_SUMMONS"
  /** Svar på kallelse. */
  | "SUMMONS_ANSWER"
  /** Informationsöverföring. */
  | "INFORMATION_TRANSFER";

/** A message of a discharge as it was sent (meddelande). */
export type DischargeMessage = {
  readonly __typename?: "DischargeMessage";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Kind (typ). */
  readonly kind: DischargeMessageKind;
  /** When (skickat). */
  readonly sentAt: Scalars["DateTime"]["output"];
  /** The unit that sent it (avsändare). */
  readonly from: CareUnit;
  /** The units that it went to (mottagare). */
  readonly to: ReadonlyArray<CareUnit>;
  /** The estimated day of discharge that it told; null for other kinds (beräknad utskrivning). */
  readonly estimatedDischarge?: Maybe<Scalars["Date"]["output"]>;
  /** When the meeting is to be; of a summons (mötestid). */
  readonly meetingAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** Of an answer to a summons (svar). */
  readonly answer?: Maybe<SummonsAnswer>;
};

/** Answer to a summons (svar på kallelse). */
export type SummonsAnswer =
  /** Kommer. */
  | "ACCEPTED"
  /** Kommer inte. */
  | "DECLINED"
  /** Föreslår annan tid. */
  | "OTHER_TIME";

/** What the municipality's liability needs (förutsättning för betalningsansvar). */
export type LiabilityPrerequisite =
  /** Inskrivningsmeddelande. */
  | "ADMISSION_NOTICE"
  /** Meddelande om utskrivningsklar. */
  | "READY_NOTICE"
  /** Kallelse. */
  | "SUMMONS"
  /** The region's own outpatient efforts (regionens insatser). */
  | "REGION_EFFORTS";

/** Whom the mobile service had a contact with (motpart). */
export type SupportContactKind =
  /** Patienten. */
  | "PATIENT"
  /** Läkare på vårdcentralen. Row B42. */
  | "HEALTH_CENTRE"
  /** Läkare i slutenvården. Row B44. */
  | "HOSPITAL";

/** A contact of the mobile service during support (kontakt). */
export type SupportContact = {
  readonly __typename?: "SupportContact";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** With whom (motpart). */
  readonly kind: SupportContactKind;
  /** How, with the patient (sätt). */
  readonly encounterKind?: Maybe<EncounterKind>;
  /** When (tidpunkt). */
  readonly at: Scalars["DateTime"]["output"];
  /** The physician of the service (läkare). */
  readonly practitioner: Practitioner;
};

/** A page of episodes of support, those that end first on top (stöd). */
export type SupportEpisodeConnection = {
  readonly __typename?: "SupportEpisodeConnection";
  /** The episodes of the page with their cursors. */
  readonly edges: ReadonlyArray<SupportEpisodeEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** An episode of support in a page. */
export type SupportEpisodeEdge = {
  readonly __typename?: "SupportEpisodeEdge";
  /** Send it as `after` for the episodes behind this one. */
  readonly cursor: Scalars["String"]["output"];
  /** The episode. */
  readonly node: SupportEpisode;
};

/** A follow-up of a plan (uppföljning). */
export type CarePlanReview = {
  readonly __typename?: "CarePlanReview";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Day (datum). */
  readonly reviewedOn: Scalars["Date"]["output"];
  /** Day of the next one (nästa). */
  readonly nextReview?: Maybe<Scalars["Date"]["output"]>;
  /** What came of it (resultat). */
  readonly summary?: Maybe<Scalars["String"]["output"]>;
};

/** A meeting about a SIP (SIP-möte). Row B68. */
export type SipMeeting = {
  readonly __typename?: "SipMeeting";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Counts changes from 1 (version). */
  readonly version: Scalars["Int"]["output"];
  /** The patient (patient). */
  readonly patient: Patient;
  /** The plan; null while it is not written, or when the caller may not read it (plan). */
  readonly plan?: Maybe<CarePlan>;
  /** When it was called for; null when it was not called through the graph (kallad till). */
  readonly plannedAt?: Maybe<Scalars["DateTime"]["output"]>;
  /** Day on which it was held; null while it has not been (hölls). */
  readonly heldOn?: Maybe<Scalars["Date"]["output"]>;
  /** True when physician competence was judged needed (läkare behövs). */
  readonly physicianNeeded: Scalars["Boolean"]["output"];
  /** True when a physician took part (läkare deltog). */
  readonly physicianTookPart: Scalars["Boolean"]["output"];
  /** Units that were called or took part (enheter). */
  readonly units: ReadonlyArray<CareUnit>;
};

/** The team around a patient (vårdteam). */
export type CareTeam = {
  readonly __typename?: "CareTeam";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Counts changes from 1 (version). */
  readonly version: Scalars["Int"]["output"];
  /** Who takes part (deltagare). */
  readonly participants: ReadonlyArray<CareTeamParticipant>;
  /** First day (från). */
  readonly validFrom: Scalars["Date"]["output"];
  /** Last day; null while it holds (till). */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
};

/** One who takes part in a team (deltagare). */
export type CareTeamParticipant = {
  readonly __typename?: "CareTeamParticipant";
  /** In which role (roll). */
  readonly role: CareProfession;
  /** Who; null when only the unit is named (medarbetare). */
  readonly practitioner?: Maybe<Practitioner>;
  /** From which unit (enhet). */
  readonly unit: CareUnit;
};

/** What a patient answered about care received (upplevelse). */
export type Experience = {
  readonly __typename?: "Experience";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Code of the questionnaire (instrument). */
  readonly instrument: Scalars["String"]["output"];
  /** The answers (svar). */
  readonly answers: ReadonlyArray<ExperienceAnswer>;
  /** Day (datum). */
  readonly answeredOn: Scalars["Date"]["output"];
};

/** One answer (svar). */
export type ExperienceAnswer = {
  readonly __typename?: "ExperienceAnswer";
  /** Code of the question (fråga). */
  readonly item: Scalars["String"]["output"];
  /** From 0 to 10 (värde). */
  readonly value: Scalars["Int"]["output"];
};

/** Where the yearly medication review stands (läge för läkemedelsgenomgång). Row B67. */
export type MedicationReviewState = {
  readonly __typename?: "MedicationReviewState";
  /** Day of the latest review by a physician; null when there is none (senaste). */
  readonly last?: Maybe<Scalars["Date"]["output"]>;
  /** Day by which the next is due; null when there has been none, so that it is due at once (nästa senast). */
  readonly nextDue?: Maybe<Scalars["Date"]["output"]>;
  /** True when it should have been made (försenad). */
  readonly overdue: Scalars["Boolean"]["output"];
};

/** Kind of row in a record (typ av uppgift). */
export type RecordKind =
  /** Listning. */
  | "LISTING"
  /** Boende. */
  | "RESIDENCE"
  /** Inskrivning i kommunal hälso- och sjukvård. */
  | "ENROLMENT"
  /** Fast kontakt. */
  | "FIXED_CONTACT"
  /** Vårdteam. */
  | "CARE_TEAM"
  /** Plan. */
  | "CARE_PLAN"
  /** Mål. */
  | "GOAL"
  /** Insats. */
  | "ACTIVITY"
  /** Uppföljning av plan. */
  | "CARE_PLAN_REVIEW"
  /** SIP-möte. */
  | "SIP_MEETING"
  /** Slutenvårdstillfälle. */
  | "STAY"
  /** Utskrivningsprocess. */
  | "DISCHARGE_PROCESS"
  /** Meddelande vid utskrivning. */
  | "DISCHARGE_MESSAGE"
  /** Riskbedömning. */
  | "RISK_ASSESSMENT"
  /** Stöd från Läkarmedverkan. */
  | "SUPPORT_EPISODE"
  /** Förlängning av stöd. */
  | "SUPPORT_EXTENSION"
  /** Kontakt under stöd. */
  | "SUPPORT_CONTACT"
  /** Vårdkontakt. */
  | "ENCOUNTER"
  /** Läkemedelsgenomgång. */
  | "MEDICATION_REVIEW"
  /** Upplevelse. */
  | "EXPERIENCE";

/** One change of a row: who, when, for whom, and what it held before (ändring). */
export type RecordChange = {
  readonly __typename?: "RecordChange";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** When (tidpunkt). */
  readonly at: Scalars["DateTime"]["output"];
  /** Kind of row (typ). */
  readonly kind: RecordKind;
  /** Id of the row (uppgift). */
  readonly recordId: Scalars["ID"]["output"];
  /** Version of the row after the change; 1 when it was written (version). */
  readonly version: Scalars["Int"]["output"];
  /** The change that was asked for, by its name in the graph (ändringens namn). */
  readonly mutation: Scalars["String"]["output"];
  /** Who made it; null for the patient (medarbetare). */
  readonly by?: Maybe<Practitioner>;
  /** At which unit; null for the patient (enhet). */
  readonly unit?: Maybe<CareUnit>;
  /** For which provider; null for the patient (vårdgivare). */
  readonly provider?: Maybe<CareProvider>;
  /** The fields that it changed (fält). */
  readonly fields: ReadonlyArray<FieldChange>;
};

/** What a change did to one field (fältändring). */
export type FieldChange = {
  readonly __typename?: "FieldChange";
  /** Name of the field (fält). */
  readonly field: Scalars["String"]["output"];
  /** What it held before, as text; null when it was empty or the row new (tidigare värde). */
  readonly before?: Maybe<Scalars["String"]["output"]>;
  /** What it holds after, as text; null when it is empty (nytt värde). */
  readonly after?: Maybe<Scalars["String"]["output"]>;
};

/** A page of changes, latest first (ändringar). */
export type RecordChangeConnection = {
  readonly __typename?: "RecordChangeConnection";
  /** The changes of the page with their cursors. */
  readonly edges: ReadonlyArray<RecordChangeEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** A change in a page. */
export type RecordChangeEdge = {
  readonly __typename?: "RecordChangeEdge";
  /** Send it as `after` for the changes behind this one. */
  readonly cursor: Scalars["String"]["output"];
  /** The change. */
  readonly node: RecordChange;
};

/** A row that should never have been written (makulerad uppgift). */
export type EnteredInError = {
  readonly __typename?: "EnteredInError";
  /** Kind of row (typ). */
  readonly kind: RecordKind;
  /** Id of the row (uppgift). */
  readonly recordId: Scalars["ID"]["output"];
  /** When it was marked (makulerad). */
  readonly at: Scalars["DateTime"]["output"];
  /** Why (skäl). */
  readonly reason: Scalars["String"]["output"];
  /** The unit that had written it (enhet). */
  readonly unit: CareUnit;
};

/** An identity number; checked as in `patientByIdentifier`. */
export type PatientIdentifierInput = {
  /** Whose number it is. */
  readonly system: IdentifierSystem;
  /** The number. */
  readonly value: Scalars["String"]["input"];
};

/** One who takes part in a team. */
export type CareTeamParticipantInput = {
  /** In which role. */
  readonly role: CareProfession;
  /** HSA-id of the person; absent when only the unit is named. */
  readonly practitioner?: InputMaybe<Scalars["ID"]["input"]>;
  /** HSA-id of the unit. */
  readonly unit: Scalars["ID"]["input"];
};

/** One answer. */
export type ExperienceAnswerInput = {
  /** Code of the question. */
  readonly item: Scalars["String"]["input"];
  /** From 0 to 10. */
  readonly value: Scalars["Int"]["input"];
};

/** See `listPatient`. */
export type ListPatientInput = {
  /** Opaque id of the patient, from a caller who has a care relation already. */
  readonly patient?: InputMaybe<Scalars["ID"]["input"]>;
  /** Identity number that the person has given: the change makes the care relation, and needs a `reason`. */
  readonly identifier?: InputMaybe<PatientIdentifierInput>;
  /** Why, in 10 to 2000 characters; required with an identifier (skäl). */
  readonly reason?: InputMaybe<Scalars["String"]["input"]>;
  /** HSA-id of the health centre: from patients; staff leave it out. */
  readonly healthCentre?: InputMaybe<Scalars["ID"]["input"]>;
  /** First day; today when absent. */
  readonly validFrom?: InputMaybe<Scalars["Date"]["input"]>;
  /** Id of the listing that it takes over from. */
  readonly replaces?: InputMaybe<Scalars["ID"]["input"]>;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `moveResidence`. */
export type MoveResidenceInput = {
  /** Opaque id of the patient. */
  readonly patient: Scalars["ID"]["input"];
  /** How the person lives from then on. */
  readonly form: ResidenceForm;
  /** Id of the care home; for special housing and housing under LSS. */
  readonly careHome?: InputMaybe<Scalars["ID"]["input"]>;
  /** Code of the municipality that it lies in. */
  readonly municipality: Scalars["ID"]["input"];
  /** Id of the care area that it lies in. */
  readonly careArea?: InputMaybe<Scalars["ID"]["input"]>;
  /** True for a short-term place. */
  readonly shortTerm: Scalars["Boolean"]["input"];
  /** First day. */
  readonly validFrom: Scalars["Date"]["input"];
  /** Id of the residence that it takes over from. */
  readonly replaces?: InputMaybe<Scalars["ID"]["input"]>;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `enrolInMunicipalCare`. */
export type EnrolInMunicipalCareInput = {
  /** Opaque id of the patient, from a caller who has a care relation already. */
  readonly patient?: InputMaybe<Scalars["ID"]["input"]>;
  /** Identity number that the person has given: the change makes the care relation, and needs a `reason`. */
  readonly identifier?: InputMaybe<PatientIdentifierInput>;
  /** Why, in 10 to 2000 characters; required with an identifier (skäl). */
  readonly reason?: InputMaybe<Scalars["String"]["input"]>;
  /** Code of the municipality. */
  readonly municipality: Scalars["ID"]["input"];
  /** Professions that take part. */
  readonly professions: ReadonlyArray<CareProfession>;
  /** First day; today when absent. */
  readonly validFrom?: InputMaybe<Scalars["Date"]["input"]>;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `endEnrolment`. */
export type EndEnrolmentInput = {
  /** Id of the enrolment. */
  readonly enrolment: Scalars["ID"]["input"];
  /** Last day; today when absent. */
  readonly validTo?: InputMaybe<Scalars["Date"]["input"]>;
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `assignFixedContact`. */
export type AssignFixedContactInput = {
  /** Opaque id of the patient. */
  readonly patient: Scalars["ID"]["input"];
  /** Kind of contact. */
  readonly type: FixedContactType;
  /** HSA-id of the person; the one who assigns when absent. */
  readonly practitioner?: InputMaybe<Scalars["ID"]["input"]>;
  /** Profession of the person. */
  readonly profession: CareProfession;
  /** First day; today when absent. */
  readonly validFrom?: InputMaybe<Scalars["Date"]["input"]>;
  /** Day when the patient was told who it is. Row D54. */
  readonly patientInformedOn?: InputMaybe<Scalars["Date"]["input"]>;
  /** For staff; never shown to the patient. */
  readonly internalNote?: InputMaybe<Scalars["String"]["input"]>;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `endFixedContact`. */
export type EndFixedContactInput = {
  /** Id of the contact. */
  readonly contact: Scalars["ID"]["input"];
  /** Last day; today when absent. */
  readonly validTo?: InputMaybe<Scalars["Date"]["input"]>;
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `recordPatientInformed`. */
export type RecordPatientInformedInput = {
  /** Id of the contact. */
  readonly contact: Scalars["ID"]["input"];
  /** Day; today when absent. */
  readonly informedOn?: InputMaybe<Scalars["Date"]["input"]>;
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `setCareTeam`. */
export type SetCareTeamInput = {
  /** Opaque id of the patient. */
  readonly patient: Scalars["ID"]["input"];
  /** Everybody who takes part, all of them each time. */
  readonly participants: ReadonlyArray<CareTeamParticipantInput>;
  /** The version of the team that was read; absent when there is none yet. */
  readonly expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `admitPatient`. */
export type AdmitPatientInput = {
  /** Opaque id of the patient, from a caller who has a care relation already. */
  readonly patient?: InputMaybe<Scalars["ID"]["input"]>;
  /** Identity number that the person has given: the change makes the care relation, and needs a `reason`. */
  readonly identifier?: InputMaybe<PatientIdentifierInput>;
  /** Why, in 10 to 2000 characters; required with an identifier (skäl). */
  readonly reason?: InputMaybe<Scalars["String"]["input"]>;
  /** When; now when absent. */
  readonly admittedAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** True for a planned stay. */
  readonly planned: Scalars["Boolean"]["input"];
  /** Day when the hospital thinks that the patient can leave. */
  readonly estimatedDischarge?: InputMaybe<Scalars["Date"]["input"]>;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `sendAdmissionNotice`. */
export type SendAdmissionNoticeInput = {
  /** Id of the stay. */
  readonly stay: Scalars["ID"]["input"];
  /** Code of the municipality. */
  readonly municipality: Scalars["ID"]["input"];
  /** HSA-id of the municipal unit that gets the notices; `WRONG_UNIT` for a unit of another organisation. */
  readonly municipalUnit: Scalars["ID"]["input"];
  /** HSA-id of the health centre that gets the notices; the listed one when absent, and no other than that if there is one: `NOT_LISTED_CENTRE`. */
  readonly healthCentre?: InputMaybe<Scalars["ID"]["input"]>;
  /** True when efforts of both principals are needed after the stay. */
  readonly sipNeeded: Scalars["Boolean"]["input"];
  /** When the need was seen; absent when it was known at admission. */
  readonly needAssessedAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** True when compulsory psychiatric outpatient care follows. */
  readonly compulsoryPsychiatricCare: Scalars["Boolean"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `changeEstimatedDischarge`. */
export type ChangeEstimatedDischargeInput = {
  /** Id of the stay. */
  readonly stay: Scalars["ID"]["input"];
  /** The day. */
  readonly estimatedDischarge: Scalars["Date"]["input"];
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `markReadyForDischarge`. */
export type MarkReadyForDischargeInput = {
  /** Id of the stay. */
  readonly stay: Scalars["ID"]["input"];
  /** When; now when absent. */
  readonly readyAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `sendReadyNotice`. */
export type SendReadyNoticeInput = {
  /** Id of the stay. */
  readonly stay: Scalars["ID"]["input"];
  /** True when the sender has judged that secrecy does not hinder it; needed for protected persons. */
  readonly secrecyReviewed: Scalars["Boolean"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `summonToSip`. */
export type SummonToSipInput = {
  /** Id of the stay. */
  readonly stay: Scalars["ID"]["input"];
  /** When the meeting is to be. */
  readonly meetingAt: Scalars["DateTime"]["input"];
  /** Which plan is made: SIP, or COMPULSORY_PSYCHIATRIC after compulsory psychiatric care. */
  readonly planType: CarePlanType;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `answerSummons`. */
export type AnswerSummonsInput = {
  /** Id of the discharge process. */
  readonly process: Scalars["ID"]["input"];
  /** The answer. */
  readonly answer: SummonsAnswer;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `transferInformation`. */
export type TransferInformationInput = {
  /** Id of the stay. */
  readonly stay: Scalars["ID"]["input"];
  /** True when the sender has judged that secrecy does not hinder it; needed for protected persons. */
  readonly secrecyReviewed: Scalars["Boolean"]["input"];
  /** Why secrecy hinders the transfer, in 10 to 2000 characters; absent when it does not. */
  readonly hinderedReason?: InputMaybe<Scalars["String"]["input"]>;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `dischargePatient`. */
export type DischargePatientInput = {
  /** Id of the stay. */
  readonly stay: Scalars["ID"]["input"];
  /** When; now when absent. */
  readonly dischargedAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Where the patient goes. */
  readonly to: DischargeDestination;
  /** True when the patient leaves with new or advanced needs. Row B70. */
  readonly newOrAdvancedNeeds: Scalars["Boolean"]["input"];
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `assessReadmissionRisk`. */
export type AssessReadmissionRiskInput = {
  /** Id of the stay. */
  readonly stay: Scalars["ID"]["input"];
  /** The level. */
  readonly level: RiskLevel;
  /** When; now when absent. */
  readonly assessedAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** Name of the instrument; absent for a judgement without one. */
  readonly instrument?: InputMaybe<Scalars["String"]["input"]>;
  /** Its version. */
  readonly instrumentVersion?: InputMaybe<Scalars["String"]["input"]>;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `startPhysicianSupport`. */
export type StartPhysicianSupportInput = {
  /** Id of the stay. */
  readonly stay: Scalars["ID"]["input"];
  /** HSA-id of the mobile physician service. */
  readonly unit: Scalars["ID"]["input"];
  /** First day: the day of discharge. */
  readonly startedOn: Scalars["Date"]["input"];
  /** Last day; the last of the 14 days when absent. */
  readonly decidedEnd?: InputMaybe<Scalars["Date"]["input"]>;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `confirmPlanning`. */
export type ConfirmPlanningInput = {
  /** Id of the episode. */
  readonly episode: Scalars["ID"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `recordSupportContact`. */
export type RecordSupportContactInput = {
  /** Id of the episode. */
  readonly episode: Scalars["ID"]["input"];
  /** With whom. */
  readonly kind: SupportContactKind;
  /** How; needed for a contact with the patient. */
  readonly encounterKind?: InputMaybe<EncounterKind>;
  /** When; now when absent. */
  readonly at?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `extendPhysicianSupport`. */
export type ExtendPhysicianSupportInput = {
  /** Id of the episode. */
  readonly episode: Scalars["ID"]["input"];
  /** The new last day. */
  readonly newEnd: Scalars["Date"]["input"];
  /** Why, in 10 to 2000 characters. */
  readonly reason: Scalars["String"]["input"];
  /** True when the case was reviewed on its own. */
  readonly individualReview: Scalars["Boolean"]["input"];
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `handOverToHealthCentre`. */
export type HandOverToHealthCentreInput = {
  /** Id of the episode. */
  readonly episode: Scalars["ID"]["input"];
  /** When; now when absent. */
  readonly dialogueAt?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `acceptHandover`. */
export type AcceptHandoverInput = {
  /** Id of the episode. */
  readonly episode: Scalars["ID"]["input"];
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `endPhysicianSupport`. */
export type EndPhysicianSupportInput = {
  /** Id of the episode. */
  readonly episode: Scalars["ID"]["input"];
  /** How it ended; not DISCHARGED_TO_HEALTH_CENTRE, which needs a handover. */
  readonly outcome: SupportOutcome;
  /** Last day; today when absent. */
  readonly endedOn?: InputMaybe<Scalars["Date"]["input"]>;
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `recordEncounter`. */
export type RecordEncounterInput = {
  /** Opaque id of the patient. */
  readonly patient: Scalars["ID"]["input"];
  /** Kind. */
  readonly kind: EncounterKind;
  /** Profession of the own person in the contact. */
  readonly profession: CareProfession;
  /** When; now when absent. */
  readonly at?: InputMaybe<Scalars["DateTime"]["input"]>;
  /** True for a planned contact. */
  readonly planned: Scalars["Boolean"]["input"];
  /** Id of the stay that it follows. */
  readonly afterDischargeOf?: InputMaybe<Scalars["ID"]["input"]>;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `recordMedicationReview`. */
export type RecordMedicationReviewInput = {
  /** Opaque id of the patient. */
  readonly patient: Scalars["ID"]["input"];
  /** Kind. */
  readonly kind: MedicationReviewKind;
  /** Day; today when absent. */
  readonly on?: InputMaybe<Scalars["Date"]["input"]>;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `createCarePlan`. */
export type CreateCarePlanInput = {
  /** Opaque id of the patient. */
  readonly patient: Scalars["ID"]["input"];
  /** Kind of plan. */
  readonly type: CarePlanType;
  /** Title. */
  readonly title: Scalars["String"]["input"];
  /** How binding it is. */
  readonly intent: CarePlanIntent;
  /** First day; today when absent. */
  readonly periodFrom?: InputMaybe<Scalars["Date"]["input"]>;
  /** Who leads a SIP. */
  readonly mainResponsiblePrincipal?: InputMaybe<Principal>;
  /** HSA-id of the one who coordinates; the own person when absent. */
  readonly coordinator?: InputMaybe<Scalars["ID"]["input"]>;
  /** Day of the next review. */
  readonly nextReview?: InputMaybe<Scalars["Date"]["input"]>;
  /** True when relatives take part. */
  readonly relativesInvolved: Scalars["Boolean"]["input"];
  /** What the plan rests on. */
  readonly supportingInfo?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is about: needs and conditions. */
  readonly addresses: ReadonlyArray<Scalars["String"]["input"]>;
  /** HSA-ids of the units that take part. */
  readonly participatingUnits: ReadonlyArray<Scalars["ID"]["input"]>;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `changeCarePlan`. */
export type ChangeCarePlanInput = {
  /** Id of the plan. */
  readonly plan: Scalars["ID"]["input"];
  /** Title. */
  readonly title?: InputMaybe<Scalars["String"]["input"]>;
  /** Who leads it. */
  readonly mainResponsiblePrincipal?: InputMaybe<Principal>;
  /** HSA-id of the one who coordinates. */
  readonly coordinator?: InputMaybe<Scalars["ID"]["input"]>;
  /** Day of the next review. */
  readonly nextReview?: InputMaybe<Scalars["Date"]["input"]>;
  /** True when relatives take part. */
  readonly relativesInvolved?: InputMaybe<Scalars["Boolean"]["input"]>;
  /** What the plan rests on. */
  readonly supportingInfo?: InputMaybe<Scalars["String"]["input"]>;
  /** What it is about. */
  readonly addresses?: InputMaybe<ReadonlyArray<Scalars["String"]["input"]>>;
  /** HSA-ids of the units that take part. */
  readonly participatingUnits?: InputMaybe<ReadonlyArray<Scalars["ID"]["input"]>>;
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `activateCarePlan`. */
export type ActivateCarePlanInput = {
  /** Id of the plan. */
  readonly plan: Scalars["ID"]["input"];
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `holdCarePlan`. */
export type HoldCarePlanInput = {
  /** Id of the plan. */
  readonly plan: Scalars["ID"]["input"];
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `resumeCarePlan`. */
export type ResumeCarePlanInput = {
  /** Id of the plan. */
  readonly plan: Scalars["ID"]["input"];
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `completeCarePlan`. */
export type CompleteCarePlanInput = {
  /** Id of the plan. */
  readonly plan: Scalars["ID"]["input"];
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `revokeCarePlan`. */
export type RevokeCarePlanInput = {
  /** Id of the plan. */
  readonly plan: Scalars["ID"]["input"];
  /** Why, in 10 to 2000 characters. */
  readonly reason: Scalars["String"]["input"];
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `reviewCarePlan`. */
export type ReviewCarePlanInput = {
  /** Id of the plan. */
  readonly plan: Scalars["ID"]["input"];
  /** Day; today when absent. */
  readonly reviewedOn?: InputMaybe<Scalars["Date"]["input"]>;
  /** Day of the next review; absent when none is planned. */
  readonly nextReview?: InputMaybe<Scalars["Date"]["input"]>;
  /** What came of it. */
  readonly summary?: InputMaybe<Scalars["String"]["input"]>;
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `approvePlanForPatient`. */
export type ApprovePlanForPatientInput = {
  /** Id of the plan. */
  readonly plan: Scalars["ID"]["input"];
  /** True to let the patient read it. */
  readonly approved: Scalars["Boolean"]["input"];
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `addGoal`. */
export type AddGoalInput = {
  /** Id of the plan. */
  readonly plan: Scalars["ID"]["input"];
  /** The goal. */
  readonly text: Scalars["String"]["input"];
  /** The same in the patient's own words. */
  readonly patientsOwnWords?: InputMaybe<Scalars["String"]["input"]>;
  /** How one will know that it is reached. */
  readonly target?: InputMaybe<Scalars["String"]["input"]>;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `setGoalAchievement`. */
export type SetGoalAchievementInput = {
  /** Id of the goal. */
  readonly goal: Scalars["ID"]["input"];
  /** How far. */
  readonly achievement: GoalAchievement;
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `addActivity`. */
export type AddActivityInput = {
  /** Id of the plan. */
  readonly plan: Scalars["ID"]["input"];
  /** What is done. */
  readonly what: Scalars["String"]["input"];
  /** Who answers for it; refused without (`RESPONSIBLE_PRINCIPAL_REQUIRED`). */
  readonly responsiblePrincipal?: InputMaybe<Principal>;
  /** HSA-id of the unit that does it. */
  readonly responsibleUnit?: InputMaybe<Scalars["ID"]["input"]>;
  /** Day when it shall be done. */
  readonly due?: InputMaybe<Scalars["Date"]["input"]>;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `changeActivity`. */
export type ChangeActivityInput = {
  /** Id of the activity. */
  readonly activity: Scalars["ID"]["input"];
  /** What is done. */
  readonly what?: InputMaybe<Scalars["String"]["input"]>;
  /** HSA-id of the unit that does it. */
  readonly responsibleUnit?: InputMaybe<Scalars["ID"]["input"]>;
  /** Day when it shall be done. */
  readonly due?: InputMaybe<Scalars["Date"]["input"]>;
  /** How far it has come. */
  readonly status?: InputMaybe<ActivityStatus>;
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `completeActivity`. */
export type CompleteActivityInput = {
  /** Id of the activity. */
  readonly activity: Scalars["ID"]["input"];
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `cancelActivity`. */
export type CancelActivityInput = {
  /** Id of the activity. */
  readonly activity: Scalars["ID"]["input"];
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `recordSipMeeting`. */
export type RecordSipMeetingInput = {
  /** Id of the plan. */
  readonly plan: Scalars["ID"]["input"];
  /** Id of the meeting that was summoned to; absent for another. */
  readonly meeting?: InputMaybe<Scalars["ID"]["input"]>;
  /** Day; today when absent. */
  readonly heldOn?: InputMaybe<Scalars["Date"]["input"]>;
  /** True when physician competence was judged needed. */
  readonly physicianNeeded: Scalars["Boolean"]["input"];
  /** True when a physician took part. */
  readonly physicianTookPart: Scalars["Boolean"]["input"];
  /** HSA-ids of the units that took part. */
  readonly units: ReadonlyArray<Scalars["ID"]["input"]>;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `recordExperience`. */
export type RecordExperienceInput = {
  /** Id of the episode. */
  readonly episode: Scalars["ID"]["input"];
  /** Code of the questionnaire. */
  readonly instrument: Scalars["String"]["input"];
  /** The answers. */
  readonly answers: ReadonlyArray<ExperienceAnswerInput>;
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `markEnteredInError`. */
export type MarkEnteredInErrorInput = {
  /** Kind of row. */
  readonly kind: RecordKind;
  /** Id of the row. */
  readonly id: Scalars["ID"]["input"];
  /** Why, in 10 to 2000 characters, without identity numbers. */
  readonly reason: Scalars["String"]["input"];
  /** The version that was read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** See `RegisterConsentInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** See `listPatient`. */
export type ListingPayload = {
  readonly __typename?: "ListingPayload";
  /** The listing; null when refused. */
  readonly listing?: Maybe<Listing>;
  /** The patient as the caller may see it now; null for a caller who may not any more (patient). */
  readonly patient?: Maybe<Patient>;
  /** Why nothing was changed; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** See `moveResidence`. */
export type ResidencePayload = {
  readonly __typename?: "ResidencePayload";
  /** The residence; null when refused, or withheld. */
  readonly residence?: Maybe<Residence>;
  /** The patient as the caller may see it now; null for a caller who may not any more (patient). */
  readonly patient?: Maybe<Patient>;
  /** Why nothing was changed; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** See `enrolInMunicipalCare`. */
export type EnrolmentPayload = {
  readonly __typename?: "EnrolmentPayload";
  /** The enrolment; null when refused. */
  readonly enrolment?: Maybe<MunicipalCareEnrolment>;
  /** The patient as the caller may see it now; null for a caller who may not any more (patient). */
  readonly patient?: Maybe<Patient>;
  /** Why nothing was changed; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** See `assignFixedContact`. */
export type FixedContactPayload = {
  readonly __typename?: "FixedContactPayload";
  /** The contact, with its warnings; null when refused. */
  readonly contact?: Maybe<FixedContact>;
  /** The patient as the caller may see it now; null for a caller who may not any more (patient). */
  readonly patient?: Maybe<Patient>;
  /** Why nothing was changed; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** See `setCareTeam`. */
export type CareTeamPayload = {
  readonly __typename?: "CareTeamPayload";
  /** The team; null when refused. */
  readonly team?: Maybe<CareTeam>;
  /** The patient as the caller may see it now; null for a caller who may not any more (patient). */
  readonly patient?: Maybe<Patient>;
  /** Why nothing was changed; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** See `admitPatient`. */
export type StayPayload = {
  readonly __typename?: "StayPayload";
  /** The stay with its discharge process; null when refused, or when the caller may not see it any more. */
  readonly stay?: Maybe<InpatientStay>;
  /** The discharge process; null when there is none. */
  readonly process?: Maybe<DischargeProcess>;
  /** The patient as the caller may see it now; null for a caller who may not any more (patient). */
  readonly patient?: Maybe<Patient>;
  /** Why nothing was changed; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** See `answerSummons`. */
export type SummonsAnswerPayload = {
  readonly __typename?: "SummonsAnswerPayload";
  /** The process as it was addressed to the caller; null when refused. */
  readonly process?: Maybe<DischargeProcess>;
  /** Why nothing was changed; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** See `assessReadmissionRisk`. */
export type RiskAssessmentPayload = {
  readonly __typename?: "RiskAssessmentPayload";
  /** The assessment; null when refused. */
  readonly assessment?: Maybe<RiskAssessment>;
  /** The patient as the caller may see it now; null for a caller who may not any more (patient). */
  readonly patient?: Maybe<Patient>;
  /** Why nothing was changed; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** See `startPhysicianSupport`. */
export type SupportEpisodePayload = {
  readonly __typename?: "SupportEpisodePayload";
  /** The episode; null when refused, or when the caller may not see it any more. */
  readonly episode?: Maybe<SupportEpisode>;
  /** The patient as the caller may see it now; null for a caller who may not any more (patient). */
  readonly patient?: Maybe<Patient>;
  /** Why nothing was changed; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** See `recordEncounter`. */
export type EncounterPayload = {
  readonly __typename?: "EncounterPayload";
  /** The contact; null when refused. */
  readonly encounter?: Maybe<Encounter>;
  /** The patient as the caller may see it now; null for a caller who may not any more (patient). */
  readonly patient?: Maybe<Patient>;
  /** Why nothing was changed; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** See `recordMedicationReview`. */
export type MedicationReviewPayload = {
  readonly __typename?: "MedicationReviewPayload";
  /** The review; null when refused. */
  readonly review?: Maybe<MedicationReview>;
  /** The patient as the caller may see it now; null for a caller who may not any more (patient). */
  readonly patient?: Maybe<Patient>;
  /** Why nothing was changed; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** See `createCarePlan`. */
export type CarePlanPayload = {
  readonly __typename?: "CarePlanPayload";
  /** The plan; null when refused, or when the caller may not see it any more. */
  readonly plan?: Maybe<CarePlan>;
  /** The patient as the caller may see it now; null for a caller who may not any more (patient). */
  readonly patient?: Maybe<Patient>;
  /** Why nothing was changed; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** See `recordSipMeeting`. */
export type SipMeetingPayload = {
  readonly __typename?: "SipMeetingPayload";
  /** The meeting; null when refused. */
  readonly meeting?: Maybe<SipMeeting>;
  /** The patient as the caller may see it now; null for a caller who may not any more (patient). */
  readonly patient?: Maybe<Patient>;
  /** Why nothing was changed; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** See `recordExperience`. */
export type ExperiencePayload = {
  readonly __typename?: "ExperiencePayload";
  /** The answers; null when refused. */
  readonly experience?: Maybe<Experience>;
  /** The patient as the caller may see it now; null for a caller who may not any more (patient). */
  readonly patient?: Maybe<Patient>;
  /** Why nothing was changed; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** See `markEnteredInError`. */
export type MarkEnteredInErrorPayload = {
  readonly __typename?: "MarkEnteredInErrorPayload";
  /** The row as it is marked; null when refused. */
  readonly marked?: Maybe<EnteredInError>;
  /** The patient as the caller may see it now; null for a caller who may not any more (patient). */
  readonly patient?: Maybe<Patient>;
  /** Why nothing was changed; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What was done (aktivitet). */
export type AccessLogActivity =
  /** Something was shown, or refused (Läsa). */
  | "READ"
  /** A change was made, or tried (Skriva). */
  | "WRITE"
  /** Something was opened because of danger to life, or past a block (Nödöppning). */
  | "EMERGENCY"
  /** The log was read (Läsa logg). */
  | "READ_LOG";

/** What kind of data it was (typ av uppgifter). */
export type AccessLogData =
  /** Name, numbers, birth and death (identitet). */
  | "IDENTITY"
  /** Where the person is (vistelse). */
  | "PLACE"
  /** Listing, enrolment, contacts (kontakter). */
  | "CONTACTS"
  /** Plans (planer). */
  | "PLANS"
  /** Stays, visits, assessments, medication reviews (vårdhändelser). */
  | "CARE_EVENTS"
  /** The part of social services (omsorg). */
  | "SOCIAL_SERVICES"
  /** Consents, blocks and what they rest on (samtycken och spärrar). */
  | "CONSENTS_AND_BLOCKS"
  /** The log itself (logg). */
  | "ACCESS_LOG"
  /** A notice of a discharge (meddelande om utskrivning). */
  | "DISCHARGE_NOTICE"
  /** Something else (annat). */
  | "OTHER";

/** Whom the program belongs to through which somebody asked (klient). */
export type AccessLogClient =
  /** Care staff (vård och omsorg). */
  | "PORTAL"
  /** A dashboard of figures (översikt). */
  | "DASHBOARD"
  /** A developer, over invented patients (sandlåda). */
  | "SANDBOX"
  /** The patient, or a guardian (patienten eller företrädare). */
  | "PATIENT"
  /** Another system (system). */
  | "SYSTEM"
  /** Somebody without a login (okänd). */
  | "ANONYMOUS";

/** One access to a patient's data, as the patient is told of it (åtkomst). */
export type AccessLogEntry = {
  readonly __typename?: "AccessLogEntry";
  /** Id of the log entry. */
  readonly id: Scalars["ID"]["output"];
  /** When (tidpunkt). */
  readonly at: Scalars["DateTime"]["output"];
  /** What was done (aktivitet). */
  readonly activity: AccessLogActivity;
  /** False when it was refused (medgiven). */
  readonly allowed: Scalars["Boolean"]["output"];
  /** For what; null for somebody without a login (ändamål). */
  readonly purpose?: Maybe<AccessPurpose>;
  /** Through whose program (klient). */
  readonly client: AccessLogClient;
  /** The provider whose staff it was; null for others than staff (vårdgivare). */
  readonly careProvider?: Maybe<CareProvider>;
  /** The unit whose staff it was; null for others than staff (vårdenhet). */
  readonly careUnit?: Maybe<CareUnit>;
  /** What kinds of data; empty when it was refused (typ av uppgifter). */
  readonly data: ReadonlyArray<AccessLogData>;
};

/** A page of accesses, latest first (åtkomster). */
export type AccessLogConnection = {
  readonly __typename?: "AccessLogConnection";
  /** The accesses of the page with their cursors. */
  readonly edges: ReadonlyArray<AccessLogEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** An access in a page. */
export type AccessLogEdge = {
  readonly __typename?: "AccessLogEdge";
  /** Send it as `after` for earlier ones. */
  readonly cursor: Scalars["String"]["output"];
  /** The access. */
  readonly node: AccessLogEntry;
};

/** Which staff a sample was drawn among (urval). */
export type LogSampleScope =
  /** All staff of the unit (all personal). */
  | "ALL_STAFF"
  /** Occupational therapists and physiotherapists of the unit (rehabilitering). */
  | "REHABILITATION";

/** A sample of a unit's log, drawn at random for a check (stickprov ur loggen). */
export type LogSample = {
  readonly __typename?: "LogSample";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** The unit (vårdenhet). */
  readonly unit: CareUnit;
  /** Among which staff (urval). */
  readonly scope: LogSampleScope;
  /** First day of the period (från). */
  readonly from: Scalars["Date"]["output"];
  /** Last day of the period (till). */
  readonly to: Scalars["Date"]["output"];
  /** Which share was to be drawn, for example "0.05" (andel). */
  readonly share: Scalars["Decimal"]["output"];
  /** How many entries there were in the period (antal i perioden). */
  readonly population: Scalars["Int"]["output"];
  /** How many were drawn, rounded up (antal i stickprovet). */
  readonly size: Scalars["Int"]["output"];
  /** With it, the period and `upTo` the same sample can be drawn again (slumpfrö). */
  readonly seed: Scalars["String"]["output"];
  /** Where the log ended when it was drawn, as `<row>:<hash>`: an anchor for `npm run audit:verify` (loggens slut). */
  readonly upTo: Scalars["String"]["output"];
  /** When it was drawn (dragen). */
  readonly drawnAt: Scalars["DateTime"]["output"];
  /** Who drew it; null for a client without an employee (av). */
  readonly drawnBy?: Maybe<Practitioner>;
  /** The entries, in the order of the log. Reading them is logged (loggposter). */
  readonly entries: LogReviewConnection;
  /** Checks of the sample, latest first; empty while it waits for one (kontroller). */
  readonly checks: ReadonlyArray<LogCheck>;
};

/** A sample of a unit's log, drawn at random for a check (stickprov ur loggen). */
export type LogSampleEntriesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** A page of samples, latest first (stickprov). */
export type LogSampleConnection = {
  readonly __typename?: "LogSampleConnection";
  /** The samples of the page with their cursors. */
  readonly edges: ReadonlyArray<LogSampleEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** A sample in a page. */
export type LogSampleEdge = {
  readonly __typename?: "LogSampleEdge";
  /** Send it as `after` for earlier ones. */
  readonly cursor: Scalars["String"]["output"];
  /** The sample. */
  readonly node: LogSample;
};

/**
 * One entry of the log, as whoever checks a unit sees it (loggpost): who, when, under which commission and rule; of the
 * patient the opaque id only, which opens nobody's record.
 */
export type LogReviewEntry = {
  readonly __typename?: "LogReviewEntry";
  /** Id of the log entry. */
  readonly id: Scalars["ID"]["output"];
  /** When (tidpunkt). */
  readonly at: Scalars["DateTime"]["output"];
  /** What was done (aktivitet). */
  readonly activity: AccessLogActivity;
  /** False when all of it was refused (medgiven). */
  readonly allowed: Scalars["Boolean"]["output"];
  /** For what (ändamål). */
  readonly purpose?: Maybe<AccessPurpose>;
  /** Who; null for a client without a person (medarbetare). */
  readonly employee?: Maybe<Practitioner>;
  /** HSA-id of the chosen commission (medarbetaruppdrag). */
  readonly commission?: Maybe<Scalars["ID"]["output"]>;
  /** Name that the client gave its operation (operation). */
  readonly operationName?: Maybe<Scalars["String"]["output"]>;
  /** Id of the request, to find it in other logs (anrops-id). */
  readonly correlationId: Scalars["ID"]["output"];
  /** Opaque id of the patient; null when nobody in particular is concerned, or somebody unknown was asked for (patient). */
  readonly patientId?: Maybe<Scalars["ID"]["output"]>;
  /** What was opened or changed (uppgifter). */
  readonly resources: ReadonlyArray<LogReviewResource>;
  /** Rows of the decision table that refused something (nekad enligt). */
  readonly refusedBy: ReadonlyArray<Scalars["String"]["output"]>;
  /** Why it was opened in an emergency; null for anything else (skäl). */
  readonly reason?: Maybe<Scalars["String"]["output"]>;
};

/** Something that was opened or changed (uppgift). */
export type LogReviewResource = {
  readonly __typename?: "LogReviewResource";
  /** What kind of data (typ av uppgifter). */
  readonly data: AccessLogData;
  /** Who controls the data; null for the patient's own (vårdgivare). */
  readonly custodian?: Maybe<CareProvider>;
  /** Row of the decision table that allowed it (enligt). */
  readonly rule: Scalars["String"]["output"];
};

/** A page of log entries (loggposter). */
export type LogReviewConnection = {
  readonly __typename?: "LogReviewConnection";
  /** The entries of the page with their cursors. */
  readonly edges: ReadonlyArray<LogReviewEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** A log entry in a page. */
export type LogReviewEdge = {
  readonly __typename?: "LogReviewEdge";
  /** Send it as `after` for later ones. */
  readonly cursor: Scalars["String"]["output"];
  /** The entry. */
  readonly node: LogReviewEntry;
};

/** What came of a check (utfall). */
export type LogCheckOutcome =
  /** Nothing to remark (utan anmärkning). */
  | "NO_REMARK"
  /** Something that has to be looked into (misstanke om obehörig åtkomst). */
  | "SUSPICION"
  /** Somebody has read without a right to (obehörig åtkomst). */
  | "UNAUTHORISED"
  /** What was suspected was in order (misstanken avskriven). */
  | "CLEARED";

/** A recorded check of a sample (loggkontroll). */
export type LogCheck = {
  readonly __typename?: "LogCheck";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** What was checked (stickprov). */
  readonly sample: LogSample;
  /** What came of it (utfall). */
  readonly outcome: LogCheckOutcome;
  /** What was found and done; null when there was nothing to remark (anteckning). */
  readonly note?: Maybe<Scalars["String"]["output"]>;
  /** When (kontrollerad). */
  readonly checkedAt: Scalars["DateTime"]["output"];
  /** By whom; null for a client without an employee (av). */
  readonly checkedBy?: Maybe<Practitioner>;
};

/** A page of checks, latest first (loggkontroller). */
export type LogCheckConnection = {
  readonly __typename?: "LogCheckConnection";
  /** The checks of the page with their cursors. */
  readonly edges: ReadonlyArray<LogCheckEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** A check in a page. */
export type LogCheckEdge = {
  readonly __typename?: "LogCheckEdge";
  /** Send it as `after` for earlier ones. */
  readonly cursor: Scalars["String"]["output"];
  /** The check. */
  readonly node: LogCheck;
};

/** See `drawLogSample`. */
export type DrawLogSampleInput = {
  /** HSA-id of the unit. */
  readonly unit: Scalars["ID"]["input"];
  /** First day of the period. */
  readonly from: Scalars["Date"]["input"];
  /** Last day of the period, at most a year after the first and not in the future. */
  readonly to: Scalars["Date"]["input"];
  /** Which share to draw: more than 0, at most 1, with at most four decimals; "0.05" is one in twenty. At most 500 entries. */
  readonly share: Scalars["Decimal"]["input"];
  /** The client's own key of this change: sent again with it, it is answered and not made twice. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What came of drawing a sample. */
export type LogSamplePayload = {
  readonly __typename?: "LogSamplePayload";
  /** The sample; null when it was refused. */
  readonly sample?: Maybe<LogSample>;
  /** Why it was refused. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** See `recordLogCheck`. */
export type RecordLogCheckInput = {
  /** Opaque id of the sample. */
  readonly sample: Scalars["ID"]["input"];
  /** What came of the check. */
  readonly outcome: LogCheckOutcome;
  /** What was found and done, in at most 4000 characters, without identity numbers; needed unless there was nothing to remark. */
  readonly note?: InputMaybe<Scalars["String"]["input"]>;
  /** See `DrawLogSampleInput.idempotencyKey`. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What came of recording a check. */
export type LogCheckPayload = {
  readonly __typename?: "LogCheckPayload";
  /** The check; null when it was refused. */
  readonly check?: Maybe<LogCheck>;
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
  Patient: Patient;
  CarePlan: CarePlan;
  PersonFigures: PersonFigures;
  TeamFigures: TeamFigures;
  Target: Target;
  PhysicianTeam: PhysicianTeam;
  CareHome: CareHome;
  Municipality: Municipality;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Patient: { __typename: "Patient" } & GraphQLRecursivePick<FederationTypes["Patient"], { id: true }>;
  CarePlan: { __typename: "CarePlan" } & GraphQLRecursivePick<FederationTypes["CarePlan"], { id: true }>;
  PersonFigures: { __typename: "PersonFigures" } & GraphQLRecursivePick<
    FederationTypes["PersonFigures"],
    { code: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<
          FederationTypes["PersonFigures"],
          {
            targets: {
              id: true;
              comparator: true;
              value: true;
              byDate: true;
              baselineYear: true;
              region: { code: true };
            };
          }
        >
    );
  TeamFigures: { __typename: "TeamFigures" } & GraphQLRecursivePick<
    FederationTypes["TeamFigures"],
    { code: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<
          FederationTypes["TeamFigures"],
          {
            targets: {
              id: true;
              comparator: true;
              value: true;
              byDate: true;
              baselineYear: true;
              region: { code: true };
            };
            capacities: {
              team: { id: true };
              region: true;
              from: true;
              to: true;
              serviceAreas: true;
              fullTimeHundredths: true;
            };
          }
        >
    );
  Target: { __typename: "Target" } & GraphQLRecursivePick<FederationTypes["Target"], { id: true }>;
  PhysicianTeam: { __typename: "PhysicianTeam" } & GraphQLRecursivePick<
    FederationTypes["PhysicianTeam"],
    { id: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<FederationTypes["PhysicianTeam"], { serviceAreas: { id: true } }>
    );
  CareHome: { __typename: "CareHome" } & GraphQLRecursivePick<FederationTypes["CareHome"], { id: true }>;
  Municipality: { __typename: "Municipality" } & GraphQLRecursivePick<
    FederationTypes["Municipality"],
    { code: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<FederationTypes["Municipality"], { organizationNumber: true }>
    );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  IndicatorGroup:
    | (Region & { __typename: "Region" })
    | (MunicipalityReference & { __typename: "Municipality" })
    | (CareUnit & { __typename: "CareUnit" })
    | (CareHomeReference & { __typename: "CareHome" })
    | (PhysicianTeamReference & { __typename: "PhysicianTeam" });
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  IndicatorFigures:
    | (PersonFiguresReference & { __typename: "PersonFigures" })
    | (TeamFiguresReference & { __typename: "TeamFigures" });
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  String: ResolverTypeWrapper<Scalars["String"]["output"]>;
  Int: ResolverTypeWrapper<Scalars["Int"]["output"]>;
  Boolean: ResolverTypeWrapper<Scalars["Boolean"]["output"]>;
  IdentifierSystem: IdentifierSystem;
  Sex: Sex;
  Protection: Protection;
  PersonName: ResolverTypeWrapper<PersonName>;
  PatientIdentifier: ResolverTypeWrapper<PatientIdentifierRow>;
  Patient: ResolverTypeWrapper<VisiblePatient>;
  PatientConnection: ResolverTypeWrapper<PatientPage>;
  PatientEdge: ResolverTypeWrapper<Omit<PatientEdge, "node"> & { node: ResolversTypes["Patient"] }>;
  AccessRelation: AccessRelation;
  AccessState: ResolverTypeWrapper<VisiblePatient>;
  ResidenceForm: ResidenceForm;
  Residence: ResolverTypeWrapper<VisibleResidence>;
  Listing: ResolverTypeWrapper<VisibleListing>;
  CareProfession: CareProfession;
  MunicipalCareEnrolment: ResolverTypeWrapper<VisibleEnrolment>;
  FixedContactType: FixedContactType;
  FixedContact: ResolverTypeWrapper<VisibleFixedContact>;
  CarePlanType: CarePlanType;
  CarePlanStatus: CarePlanStatus;
  CarePlanIntent: CarePlanIntent;
  GoalAchievement: GoalAchievement;
  ActivityStatus: ActivityStatus;
  CarePlan: ResolverTypeWrapper<VisibleCarePlan>;
  CarePlanConnection: ResolverTypeWrapper<CarePlanPage>;
  CarePlanEdge: ResolverTypeWrapper<Omit<CarePlanEdge, "node"> & { node: ResolversTypes["CarePlan"] }>;
  CarePlanGoal: ResolverTypeWrapper<VisibleGoal>;
  CarePlanActivity: ResolverTypeWrapper<VisibleActivity>;
  DischargeDestination: DischargeDestination;
  InpatientStay: ResolverTypeWrapper<VisibleStay>;
  DischargeProcess: ResolverTypeWrapper<VisibleDischarge>;
  AdmissionNotice: ResolverTypeWrapper<VisibleDischarge>;
  DischargeProcessConnection: ResolverTypeWrapper<DischargePage>;
  DischargeProcessEdge: ResolverTypeWrapper<
    Omit<DischargeProcessEdge, "node"> & { node: ResolversTypes["DischargeProcess"] }
  >;
  SupportOutcome: SupportOutcome;
  SupportEpisode: ResolverTypeWrapper<VisibleEpisode>;
  SupportExtension: ResolverTypeWrapper<VisibleExtension>;
  EncounterKind: EncounterKind;
  Encounter: ResolverTypeWrapper<VisibleEncounter>;
  EncounterConnection: ResolverTypeWrapper<EncounterPage>;
  EncounterEdge: ResolverTypeWrapper<Omit<EncounterEdge, "node"> & { node: ResolversTypes["Encounter"] }>;
  MedicationReviewKind: MedicationReviewKind;
  MedicationReview: ResolverTypeWrapper<VisibleMedicationReview>;
  ResponsibilityBasis: ResponsibilityBasis;
  MedicalResponsibility: ResolverTypeWrapper<MedicalResponsibility>;
  IndicatorGroup: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["IndicatorGroup"]>;
  SuppressibleCount: ResolverTypeWrapper<SuppressibleCount>;
  IndicatorFigures: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>["IndicatorFigures"]>;
  PersonFigures: ResolverTypeWrapper<PersonFiguresReference>;
  TeamFigures: ResolverTypeWrapper<TeamFiguresReference>;
  TeamCapacity: ResolverTypeWrapper<TeamCapacityReference>;
  TargetComparator: TargetComparator;
  Target: ResolverTypeWrapper<TargetReference>;
  PhysicianTeam: ResolverTypeWrapper<PhysicianTeamReference>;
  CareHome: ResolverTypeWrapper<CareHomeReference>;
  Municipality: ResolverTypeWrapper<MunicipalityReference>;
  Region: ResolverTypeWrapper<Region>;
  MunicipalCareArea: ResolverTypeWrapper<MunicipalCareArea>;
  CareProvider: ResolverTypeWrapper<CareProvider>;
  CareUnit: ResolverTypeWrapper<CareUnit>;
  Practitioner: ResolverTypeWrapper<Practitioner>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ConsentScope: ConsentScope;
  ConsentAssertion: ConsentAssertion;
  ConsentBasis: ConsentBasis;
  Consent: ResolverTypeWrapper<ConsentRow>;
  BlockLevel: BlockLevel;
  Block: ResolverTypeWrapper<BlockRow>;
  BlockLiftBasis: BlockLiftBasis;
  BlockDisclosure: ResolverTypeWrapper<BlockDisclosureRow>;
  BlockRevocation: ResolverTypeWrapper<BlockRevocationRow>;
  Danger: Danger;
  EmergencyAccess: ResolverTypeWrapper<ConsentRow>;
  BlockLiftStatus: BlockLiftStatus;
  BlockLiftRequest: ResolverTypeWrapper<BlockLiftRequestRow>;
  EmergencyAlert: ResolverTypeWrapper<AccessAlertRow>;
  RegisterConsentInput: RegisterConsentInput;
  CancelConsentInput: CancelConsentInput;
  MarkConsentInErrorInput: MarkConsentInErrorInput;
  AssertIncapacityInput: AssertIncapacityInput;
  RequestBlockInput: RequestBlockInput;
  RevokeBlockInput: RevokeBlockInput;
  ShowBlockingUnitsInput: ShowBlockingUnitsInput;
  TemporarilyRevokeBlockInput: TemporarilyRevokeBlockInput;
  AssertEmergencyAccessInput: AssertEmergencyAccessInput;
  OpenEmergencyAccessInput: OpenEmergencyAccessInput;
  RequestBlockLiftInput: RequestBlockLiftInput;
  DecideBlockLiftInput: DecideBlockLiftInput;
  DeclareRelationInput: DeclareRelationInput;
  ConsentPayload: ResolverTypeWrapper<
    Omit<ConsentPayload, "consent" | "patient"> & {
      consent?: Maybe<ResolversTypes["Consent"]>;
      patient?: Maybe<ResolversTypes["Patient"]>;
    }
  >;
  BlockPayload: ResolverTypeWrapper<Omit<BlockPayload, "block"> & { block?: Maybe<ResolversTypes["Block"]> }>;
  BlockingUnitsPayload: ResolverTypeWrapper<
    Omit<BlockingUnitsPayload, "disclosure"> & { disclosure?: Maybe<ResolversTypes["BlockDisclosure"]> }
  >;
  BlockRevocationPayload: ResolverTypeWrapper<
    Omit<BlockRevocationPayload, "revocation"> & { revocation?: Maybe<ResolversTypes["BlockRevocation"]> }
  >;
  EmergencyAccessPayload: ResolverTypeWrapper<
    Omit<EmergencyAccessPayload, "assertion" | "patient"> & {
      assertion?: Maybe<ResolversTypes["EmergencyAccess"]>;
      patient?: Maybe<ResolversTypes["Patient"]>;
    }
  >;
  BlockLiftRequestPayload: ResolverTypeWrapper<
    Omit<BlockLiftRequestPayload, "request"> & { request?: Maybe<ResolversTypes["BlockLiftRequest"]> }
  >;
  OpenReviewInput: OpenReviewInput;
  DeclareRelationPayload: ResolverTypeWrapper<
    Omit<DeclareRelationPayload, "patient"> & { patient?: Maybe<ResolversTypes["Patient"]> }
  >;
  ExplainedClient: ExplainedClient;
  AccessPurpose: AccessPurpose;
  ExplainedCaller: ExplainedCaller;
  AccessOutcome: AccessOutcome;
  AccessExplanation: ResolverTypeWrapper<Explanation>;
  AccessRule: ResolverTypeWrapper<Policy>;
  FixedContactWarning: FixedContactWarning;
  RiskLevel: RiskLevel;
  RiskAssessment: ResolverTypeWrapper<VisibleRiskAssessment>;
  DischargeStepName: DischargeStepName;
  DischargeStepStatus: DischargeStepStatus;
  DischargeStep: ResolverTypeWrapper<StepOfDischarge>;
  DischargeMessageKind: DischargeMessageKind;
  DischargeMessage: ResolverTypeWrapper<DischargeMessageRow>;
  SummonsAnswer: SummonsAnswer;
  LiabilityPrerequisite: LiabilityPrerequisite;
  SupportContactKind: SupportContactKind;
  SupportContact: ResolverTypeWrapper<SupportContactRow>;
  SupportEpisodeConnection: ResolverTypeWrapper<EpisodePage>;
  SupportEpisodeEdge: ResolverTypeWrapper<
    Omit<SupportEpisodeEdge, "node"> & { node: ResolversTypes["SupportEpisode"] }
  >;
  CarePlanReview: ResolverTypeWrapper<CarePlanReviewRow>;
  SipMeeting: ResolverTypeWrapper<VisibleMeeting>;
  CareTeam: ResolverTypeWrapper<VisibleCareTeam>;
  CareTeamParticipant: ResolverTypeWrapper<TeamParticipant>;
  Experience: ResolverTypeWrapper<VisibleExperience>;
  ExperienceAnswer: ResolverTypeWrapper<ExperienceAnswer>;
  MedicationReviewState: ResolverTypeWrapper<MedicationReviewState>;
  RecordKind: RecordKind;
  RecordChange: ResolverTypeWrapper<RecordChangeRow>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  RecordChangeConnection: ResolverTypeWrapper<ChangePage>;
  RecordChangeEdge: ResolverTypeWrapper<
    Omit<RecordChangeEdge, "node"> & { node: ResolversTypes["RecordChange"] }
  >;
  EnteredInError: ResolverTypeWrapper<MarkedRow>;
  PatientIdentifierInput: PatientIdentifierInput;
  CareTeamParticipantInput: CareTeamParticipantInput;
  ExperienceAnswerInput: ExperienceAnswerInput;
  ListPatientInput: ListPatientInput;
  MoveResidenceInput: MoveResidenceInput;
  EnrolInMunicipalCareInput: EnrolInMunicipalCareInput;
  EndEnrolmentInput: EndEnrolmentInput;
  AssignFixedContactInput: AssignFixedContactInput;
  EndFixedContactInput: EndFixedContactInput;
  RecordPatientInformedInput: RecordPatientInformedInput;
  SetCareTeamInput: SetCareTeamInput;
  AdmitPatientInput: AdmitPatientInput;
  SendAdmissionNoticeInput: SendAdmissionNoticeInput;
  ChangeEstimatedDischargeInput: ChangeEstimatedDischargeInput;
  MarkReadyForDischargeInput: MarkReadyForDischargeInput;
  SendReadyNoticeInput: SendReadyNoticeInput;
  SummonToSipInput: SummonToSipInput;
  AnswerSummonsInput: AnswerSummonsInput;
  TransferInformationInput: TransferInformationInput;
  DischargePatientInput: DischargePatientInput;
  AssessReadmissionRiskInput: AssessReadmissionRiskInput;
  StartPhysicianSupportInput: StartPhysicianSupportInput;
  ConfirmPlanningInput: ConfirmPlanningInput;
  RecordSupportContactInput: RecordSupportContactInput;
  ExtendPhysicianSupportInput: ExtendPhysicianSupportInput;
  HandOverToHealthCentreInput: HandOverToHealthCentreInput;
  AcceptHandoverInput: AcceptHandoverInput;
  EndPhysicianSupportInput: EndPhysicianSupportInput;
  RecordEncounterInput: RecordEncounterInput;
  RecordMedicationReviewInput: RecordMedicationReviewInput;
  CreateCarePlanInput: CreateCarePlanInput;
  ChangeCarePlanInput: ChangeCarePlanInput;
  ActivateCarePlanInput: ActivateCarePlanInput;
  HoldCarePlanInput: HoldCarePlanInput;
  ResumeCarePlanInput: ResumeCarePlanInput;
  CompleteCarePlanInput: CompleteCarePlanInput;
  RevokeCarePlanInput: RevokeCarePlanInput;
  ReviewCarePlanInput: ReviewCarePlanInput;
  ApprovePlanForPatientInput: ApprovePlanForPatientInput;
  AddGoalInput: AddGoalInput;
  SetGoalAchievementInput: SetGoalAchievementInput;
  AddActivityInput: AddActivityInput;
  ChangeActivityInput: ChangeActivityInput;
  CompleteActivityInput: CompleteActivityInput;
  CancelActivityInput: CancelActivityInput;
  RecordSipMeetingInput: RecordSipMeetingInput;
  RecordExperienceInput: RecordExperienceInput;
  MarkEnteredInErrorInput: MarkEnteredInErrorInput;
  ListingPayload: ResolverTypeWrapper<
    Omit<ListingPayload, "listing" | "patient"> & {
      listing?: Maybe<ResolversTypes["Listing"]>;
      patient?: Maybe<ResolversTypes["Patient"]>;
    }
  >;
  ResidencePayload: ResolverTypeWrapper<
    Omit<ResidencePayload, "residence" | "patient"> & {
      residence?: Maybe<ResolversTypes["Residence"]>;
      patient?: Maybe<ResolversTypes["Patient"]>;
    }
  >;
  EnrolmentPayload: ResolverTypeWrapper<
    Omit<EnrolmentPayload, "enrolment" | "patient"> & {
      enrolment?: Maybe<ResolversTypes["MunicipalCareEnrolment"]>;
      patient?: Maybe<ResolversTypes["Patient"]>;
    }
  >;
  FixedContactPayload: ResolverTypeWrapper<
    Omit<FixedContactPayload, "contact" | "patient"> & {
      contact?: Maybe<ResolversTypes["FixedContact"]>;
      patient?: Maybe<ResolversTypes["Patient"]>;
    }
  >;
  CareTeamPayload: ResolverTypeWrapper<
    Omit<CareTeamPayload, "team" | "patient"> & {
      team?: Maybe<ResolversTypes["CareTeam"]>;
      patient?: Maybe<ResolversTypes["Patient"]>;
    }
  >;
  StayPayload: ResolverTypeWrapper<
    Omit<StayPayload, "stay" | "process" | "patient"> & {
      stay?: Maybe<ResolversTypes["InpatientStay"]>;
      process?: Maybe<ResolversTypes["DischargeProcess"]>;
      patient?: Maybe<ResolversTypes["Patient"]>;
    }
  >;
  SummonsAnswerPayload: ResolverTypeWrapper<
    Omit<SummonsAnswerPayload, "process"> & { process?: Maybe<ResolversTypes["DischargeProcess"]> }
  >;
  RiskAssessmentPayload: ResolverTypeWrapper<
    Omit<RiskAssessmentPayload, "assessment" | "patient"> & {
      assessment?: Maybe<ResolversTypes["RiskAssessment"]>;
      patient?: Maybe<ResolversTypes["Patient"]>;
    }
  >;
  SupportEpisodePayload: ResolverTypeWrapper<
    Omit<SupportEpisodePayload, "episode" | "patient"> & {
      episode?: Maybe<ResolversTypes["SupportEpisode"]>;
      patient?: Maybe<ResolversTypes["Patient"]>;
    }
  >;
  EncounterPayload: ResolverTypeWrapper<
    Omit<EncounterPayload, "encounter" | "patient"> & {
      encounter?: Maybe<ResolversTypes["Encounter"]>;
      patient?: Maybe<ResolversTypes["Patient"]>;
    }
  >;
  MedicationReviewPayload: ResolverTypeWrapper<
    Omit<MedicationReviewPayload, "review" | "patient"> & {
      review?: Maybe<ResolversTypes["MedicationReview"]>;
      patient?: Maybe<ResolversTypes["Patient"]>;
    }
  >;
  CarePlanPayload: ResolverTypeWrapper<
    Omit<CarePlanPayload, "plan" | "patient"> & {
      plan?: Maybe<ResolversTypes["CarePlan"]>;
      patient?: Maybe<ResolversTypes["Patient"]>;
    }
  >;
  SipMeetingPayload: ResolverTypeWrapper<
    Omit<SipMeetingPayload, "meeting" | "patient"> & {
      meeting?: Maybe<ResolversTypes["SipMeeting"]>;
      patient?: Maybe<ResolversTypes["Patient"]>;
    }
  >;
  ExperiencePayload: ResolverTypeWrapper<
    Omit<ExperiencePayload, "experience" | "patient"> & {
      experience?: Maybe<ResolversTypes["Experience"]>;
      patient?: Maybe<ResolversTypes["Patient"]>;
    }
  >;
  MarkEnteredInErrorPayload: ResolverTypeWrapper<
    Omit<MarkEnteredInErrorPayload, "marked" | "patient"> & {
      marked?: Maybe<ResolversTypes["EnteredInError"]>;
      patient?: Maybe<ResolversTypes["Patient"]>;
    }
  >;
  AccessLogActivity: AccessLogActivity;
  AccessLogData: AccessLogData;
  AccessLogClient: AccessLogClient;
  AccessLogEntry: ResolverTypeWrapper<LoggedEntry>;
  AccessLogConnection: ResolverTypeWrapper<AccessLogPage>;
  AccessLogEdge: ResolverTypeWrapper<
    Omit<AccessLogEdge, "node"> & { node: ResolversTypes["AccessLogEntry"] }
  >;
  LogSampleScope: LogSampleScope;
  LogSample: ResolverTypeWrapper<LogSampleRow>;
  LogSampleConnection: ResolverTypeWrapper<LogSamplePage>;
  LogSampleEdge: ResolverTypeWrapper<Omit<LogSampleEdge, "node"> & { node: ResolversTypes["LogSample"] }>;
  LogReviewEntry: ResolverTypeWrapper<LoggedEntry>;
  LogReviewResource: ResolverTypeWrapper<LogReviewResource>;
  LogReviewConnection: ResolverTypeWrapper<AccessLogPage>;
  LogReviewEdge: ResolverTypeWrapper<
    Omit<LogReviewEdge, "node"> & { node: ResolversTypes["LogReviewEntry"] }
  >;
  LogCheckOutcome: LogCheckOutcome;
  LogCheck: ResolverTypeWrapper<LogCheckRow>;
  LogCheckConnection: ResolverTypeWrapper<LogCheckPage>;
  LogCheckEdge: ResolverTypeWrapper<Omit<LogCheckEdge, "node"> & { node: ResolversTypes["LogCheck"] }>;
  DrawLogSampleInput: DrawLogSampleInput;
  LogSamplePayload: ResolverTypeWrapper<
    Omit<LogSamplePayload, "sample"> & { sample?: Maybe<ResolversTypes["LogSample"]> }
  >;
  RecordLogCheckInput: RecordLogCheckInput;
  LogCheckPayload: ResolverTypeWrapper<
    Omit<LogCheckPayload, "check"> & { check?: Maybe<ResolversTypes["LogCheck"]> }
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
  String: Scalars["String"]["output"];
  Int: Scalars["Int"]["output"];
  Boolean: Scalars["Boolean"]["output"];
  PersonName: PersonName;
  PatientIdentifier: PatientIdentifierRow;
  Patient: VisiblePatient;
  PatientConnection: PatientPage;
  PatientEdge: Omit<PatientEdge, "node"> & { node: ResolversParentTypes["Patient"] };
  AccessState: VisiblePatient;
  Residence: VisibleResidence;
  Listing: VisibleListing;
  MunicipalCareEnrolment: VisibleEnrolment;
  FixedContact: VisibleFixedContact;
  CarePlan: VisibleCarePlan;
  CarePlanConnection: CarePlanPage;
  CarePlanEdge: Omit<CarePlanEdge, "node"> & { node: ResolversParentTypes["CarePlan"] };
  CarePlanGoal: VisibleGoal;
  CarePlanActivity: VisibleActivity;
  InpatientStay: VisibleStay;
  DischargeProcess: VisibleDischarge;
  AdmissionNotice: VisibleDischarge;
  DischargeProcessConnection: DischargePage;
  DischargeProcessEdge: Omit<DischargeProcessEdge, "node"> & {
    node: ResolversParentTypes["DischargeProcess"];
  };
  SupportEpisode: VisibleEpisode;
  SupportExtension: VisibleExtension;
  Encounter: VisibleEncounter;
  EncounterConnection: EncounterPage;
  EncounterEdge: Omit<EncounterEdge, "node"> & { node: ResolversParentTypes["Encounter"] };
  MedicationReview: VisibleMedicationReview;
  MedicalResponsibility: MedicalResponsibility;
  IndicatorGroup: ResolversUnionTypes<ResolversParentTypes>["IndicatorGroup"];
  SuppressibleCount: SuppressibleCount;
  IndicatorFigures: ResolversInterfaceTypes<ResolversParentTypes>["IndicatorFigures"];
  PersonFigures: PersonFiguresReference;
  TeamFigures: TeamFiguresReference;
  TeamCapacity: TeamCapacityReference;
  Target: TargetReference;
  PhysicianTeam: PhysicianTeamReference;
  CareHome: CareHomeReference;
  Municipality: MunicipalityReference;
  Region: Region;
  MunicipalCareArea: MunicipalCareArea;
  CareProvider: CareProvider;
  CareUnit: CareUnit;
  Practitioner: Practitioner;
  Mutation: Record<PropertyKey, never>;
  Consent: ConsentRow;
  Block: BlockRow;
  BlockDisclosure: BlockDisclosureRow;
  BlockRevocation: BlockRevocationRow;
  EmergencyAccess: ConsentRow;
  BlockLiftRequest: BlockLiftRequestRow;
  EmergencyAlert: AccessAlertRow;
  RegisterConsentInput: RegisterConsentInput;
  CancelConsentInput: CancelConsentInput;
  MarkConsentInErrorInput: MarkConsentInErrorInput;
  AssertIncapacityInput: AssertIncapacityInput;
  RequestBlockInput: RequestBlockInput;
  RevokeBlockInput: RevokeBlockInput;
  ShowBlockingUnitsInput: ShowBlockingUnitsInput;
  TemporarilyRevokeBlockInput: TemporarilyRevokeBlockInput;
  AssertEmergencyAccessInput: AssertEmergencyAccessInput;
  OpenEmergencyAccessInput: OpenEmergencyAccessInput;
  RequestBlockLiftInput: RequestBlockLiftInput;
  DecideBlockLiftInput: DecideBlockLiftInput;
  DeclareRelationInput: DeclareRelationInput;
  ConsentPayload: Omit<ConsentPayload, "consent" | "patient"> & {
    consent?: Maybe<ResolversParentTypes["Consent"]>;
    patient?: Maybe<ResolversParentTypes["Patient"]>;
  };
  BlockPayload: Omit<BlockPayload, "block"> & { block?: Maybe<ResolversParentTypes["Block"]> };
  BlockingUnitsPayload: Omit<BlockingUnitsPayload, "disclosure"> & {
    disclosure?: Maybe<ResolversParentTypes["BlockDisclosure"]>;
  };
  BlockRevocationPayload: Omit<BlockRevocationPayload, "revocation"> & {
    revocation?: Maybe<ResolversParentTypes["BlockRevocation"]>;
  };
  EmergencyAccessPayload: Omit<EmergencyAccessPayload, "assertion" | "patient"> & {
    assertion?: Maybe<ResolversParentTypes["EmergencyAccess"]>;
    patient?: Maybe<ResolversParentTypes["Patient"]>;
  };
  BlockLiftRequestPayload: Omit<BlockLiftRequestPayload, "request"> & {
    request?: Maybe<ResolversParentTypes["BlockLiftRequest"]>;
  };
  OpenReviewInput: OpenReviewInput;
  DeclareRelationPayload: Omit<DeclareRelationPayload, "patient"> & {
    patient?: Maybe<ResolversParentTypes["Patient"]>;
  };
  ExplainedCaller: ExplainedCaller;
  AccessExplanation: Explanation;
  AccessRule: Policy;
  RiskAssessment: VisibleRiskAssessment;
  DischargeStep: StepOfDischarge;
  DischargeMessage: DischargeMessageRow;
  SupportContact: SupportContactRow;
  SupportEpisodeConnection: EpisodePage;
  SupportEpisodeEdge: Omit<SupportEpisodeEdge, "node"> & { node: ResolversParentTypes["SupportEpisode"] };
  CarePlanReview: CarePlanReviewRow;
  SipMeeting: VisibleMeeting;
  CareTeam: VisibleCareTeam;
  CareTeamParticipant: TeamParticipant;
  Experience: VisibleExperience;
  ExperienceAnswer: ExperienceAnswer;
  MedicationReviewState: MedicationReviewState;
  RecordChange: RecordChangeRow;
  FieldChange: FieldChange;
  RecordChangeConnection: ChangePage;
  RecordChangeEdge: Omit<RecordChangeEdge, "node"> & { node: ResolversParentTypes["RecordChange"] };
  EnteredInError: MarkedRow;
  PatientIdentifierInput: PatientIdentifierInput;
  CareTeamParticipantInput: CareTeamParticipantInput;
  ExperienceAnswerInput: ExperienceAnswerInput;
  ListPatientInput: ListPatientInput;
  MoveResidenceInput: MoveResidenceInput;
  EnrolInMunicipalCareInput: EnrolInMunicipalCareInput;
  EndEnrolmentInput: EndEnrolmentInput;
  AssignFixedContactInput: AssignFixedContactInput;
  EndFixedContactInput: EndFixedContactInput;
  RecordPatientInformedInput: RecordPatientInformedInput;
  SetCareTeamInput: SetCareTeamInput;
  AdmitPatientInput: AdmitPatientInput;
  SendAdmissionNoticeInput: SendAdmissionNoticeInput;
  ChangeEstimatedDischargeInput: ChangeEstimatedDischargeInput;
  MarkReadyForDischargeInput: MarkReadyForDischargeInput;
  SendReadyNoticeInput: SendReadyNoticeInput;
  SummonToSipInput: SummonToSipInput;
  AnswerSummonsInput: AnswerSummonsInput;
  TransferInformationInput: TransferInformationInput;
  DischargePatientInput: DischargePatientInput;
  AssessReadmissionRiskInput: AssessReadmissionRiskInput;
  StartPhysicianSupportInput: StartPhysicianSupportInput;
  ConfirmPlanningInput: ConfirmPlanningInput;
  RecordSupportContactInput: RecordSupportContactInput;
  ExtendPhysicianSupportInput: ExtendPhysicianSupportInput;
  HandOverToHealthCentreInput: HandOverToHealthCentreInput;
  AcceptHandoverInput: AcceptHandoverInput;
  EndPhysicianSupportInput: EndPhysicianSupportInput;
  RecordEncounterInput: RecordEncounterInput;
  RecordMedicationReviewInput: RecordMedicationReviewInput;
  CreateCarePlanInput: CreateCarePlanInput;
  ChangeCarePlanInput: ChangeCarePlanInput;
  ActivateCarePlanInput: ActivateCarePlanInput;
  HoldCarePlanInput: HoldCarePlanInput;
  ResumeCarePlanInput: ResumeCarePlanInput;
  CompleteCarePlanInput: CompleteCarePlanInput;
  RevokeCarePlanInput: RevokeCarePlanInput;
  ReviewCarePlanInput: ReviewCarePlanInput;
  ApprovePlanForPatientInput: ApprovePlanForPatientInput;
  AddGoalInput: AddGoalInput;
  SetGoalAchievementInput: SetGoalAchievementInput;
  AddActivityInput: AddActivityInput;
  ChangeActivityInput: ChangeActivityInput;
  CompleteActivityInput: CompleteActivityInput;
  CancelActivityInput: CancelActivityInput;
  RecordSipMeetingInput: RecordSipMeetingInput;
  RecordExperienceInput: RecordExperienceInput;
  MarkEnteredInErrorInput: MarkEnteredInErrorInput;
  ListingPayload: Omit<ListingPayload, "listing" | "patient"> & {
    listing?: Maybe<ResolversParentTypes["Listing"]>;
    patient?: Maybe<ResolversParentTypes["Patient"]>;
  };
  ResidencePayload: Omit<ResidencePayload, "residence" | "patient"> & {
    residence?: Maybe<ResolversParentTypes["Residence"]>;
    patient?: Maybe<ResolversParentTypes["Patient"]>;
  };
  EnrolmentPayload: Omit<EnrolmentPayload, "enrolment" | "patient"> & {
    enrolment?: Maybe<ResolversParentTypes["MunicipalCareEnrolment"]>;
    patient?: Maybe<ResolversParentTypes["Patient"]>;
  };
  FixedContactPayload: Omit<FixedContactPayload, "contact" | "patient"> & {
    contact?: Maybe<ResolversParentTypes["FixedContact"]>;
    patient?: Maybe<ResolversParentTypes["Patient"]>;
  };
  CareTeamPayload: Omit<CareTeamPayload, "team" | "patient"> & {
    team?: Maybe<ResolversParentTypes["CareTeam"]>;
    patient?: Maybe<ResolversParentTypes["Patient"]>;
  };
  StayPayload: Omit<StayPayload, "stay" | "process" | "patient"> & {
    stay?: Maybe<ResolversParentTypes["InpatientStay"]>;
    process?: Maybe<ResolversParentTypes["DischargeProcess"]>;
    patient?: Maybe<ResolversParentTypes["Patient"]>;
  };
  SummonsAnswerPayload: Omit<SummonsAnswerPayload, "process"> & {
    process?: Maybe<ResolversParentTypes["DischargeProcess"]>;
  };
  RiskAssessmentPayload: Omit<RiskAssessmentPayload, "assessment" | "patient"> & {
    assessment?: Maybe<ResolversParentTypes["RiskAssessment"]>;
    patient?: Maybe<ResolversParentTypes["Patient"]>;
  };
  SupportEpisodePayload: Omit<SupportEpisodePayload, "episode" | "patient"> & {
    episode?: Maybe<ResolversParentTypes["SupportEpisode"]>;
    patient?: Maybe<ResolversParentTypes["Patient"]>;
  };
  EncounterPayload: Omit<EncounterPayload, "encounter" | "patient"> & {
    encounter?: Maybe<ResolversParentTypes["Encounter"]>;
    patient?: Maybe<ResolversParentTypes["Patient"]>;
  };
  MedicationReviewPayload: Omit<MedicationReviewPayload, "review" | "patient"> & {
    review?: Maybe<ResolversParentTypes["MedicationReview"]>;
    patient?: Maybe<ResolversParentTypes["Patient"]>;
  };
  CarePlanPayload: Omit<CarePlanPayload, "plan" | "patient"> & {
    plan?: Maybe<ResolversParentTypes["CarePlan"]>;
    patient?: Maybe<ResolversParentTypes["Patient"]>;
  };
  SipMeetingPayload: Omit<SipMeetingPayload, "meeting" | "patient"> & {
    meeting?: Maybe<ResolversParentTypes["SipMeeting"]>;
    patient?: Maybe<ResolversParentTypes["Patient"]>;
  };
  ExperiencePayload: Omit<ExperiencePayload, "experience" | "patient"> & {
    experience?: Maybe<ResolversParentTypes["Experience"]>;
    patient?: Maybe<ResolversParentTypes["Patient"]>;
  };
  MarkEnteredInErrorPayload: Omit<MarkEnteredInErrorPayload, "marked" | "patient"> & {
    marked?: Maybe<ResolversParentTypes["EnteredInError"]>;
    patient?: Maybe<ResolversParentTypes["Patient"]>;
  };
  AccessLogEntry: LoggedEntry;
  AccessLogConnection: AccessLogPage;
  AccessLogEdge: Omit<AccessLogEdge, "node"> & { node: ResolversParentTypes["AccessLogEntry"] };
  LogSample: LogSampleRow;
  LogSampleConnection: LogSamplePage;
  LogSampleEdge: Omit<LogSampleEdge, "node"> & { node: ResolversParentTypes["LogSample"] };
  LogReviewEntry: LoggedEntry;
  LogReviewResource: LogReviewResource;
  LogReviewConnection: AccessLogPage;
  LogReviewEdge: Omit<LogReviewEdge, "node"> & { node: ResolversParentTypes["LogReviewEntry"] };
  LogCheck: LogCheckRow;
  LogCheckConnection: LogCheckPage;
  LogCheckEdge: Omit<LogCheckEdge, "node"> & { node: ResolversParentTypes["LogCheck"] };
  DrawLogSampleInput: DrawLogSampleInput;
  LogSamplePayload: Omit<LogSamplePayload, "sample"> & { sample?: Maybe<ResolversParentTypes["LogSample"]> };
  RecordLogCheckInput: RecordLogCheckInput;
  LogCheckPayload: Omit<LogCheckPayload, "check"> & { check?: Maybe<ResolversParentTypes["LogCheck"]> };
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
  patient?: Resolver<
    Maybe<ResolversTypes["Patient"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPatientArgs, "id">
  >;
  patientByIdentifier?: Resolver<
    Maybe<ResolversTypes["Patient"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPatientByIdentifierArgs, "system" | "value">
  >;
  myPatients?: Resolver<
    ResolversTypes["PatientConnection"],
    ParentType,
    ContextType,
    Partial<QueryMyPatientsArgs>
  >;
  blockLiftRequests?: Resolver<ReadonlyArray<ResolversTypes["BlockLiftRequest"]>, ParentType, ContextType>;
  emergencyAlerts?: Resolver<
    ReadonlyArray<ResolversTypes["EmergencyAlert"]>,
    ParentType,
    ContextType,
    RequireFields<QueryEmergencyAlertsArgs, "from" | "to">
  >;
  explainAccess?: Resolver<
    ReadonlyArray<ResolversTypes["AccessExplanation"]>,
    ParentType,
    ContextType,
    RequireFields<QueryExplainAccessArgs, "patient" | "as">
  >;
  supportEpisodes?: Resolver<
    ResolversTypes["SupportEpisodeConnection"],
    ParentType,
    ContextType,
    RequireFields<QuerySupportEpisodesArgs, "active">
  >;
  sipMeetings?: Resolver<
    ReadonlyArray<ResolversTypes["SipMeeting"]>,
    ParentType,
    ContextType,
    RequireFields<QuerySipMeetingsArgs, "unit" | "from" | "to">
  >;
  logSamples?: Resolver<
    ResolversTypes["LogSampleConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryLogSamplesArgs, "unit">
  >;
  logChecks?: Resolver<
    ResolversTypes["LogCheckConnection"],
    ParentType,
    ContextType,
    RequireFields<QueryLogChecksArgs, "unit">
  >;
};

export type PersonNameResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PersonName"] = ResolversParentTypes["PersonName"],
> = {
  family?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  given?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  full?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type PatientIdentifierResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PatientIdentifier"] = ResolversParentTypes["PatientIdentifier"],
> = {
  system?: Resolver<ResolversTypes["IdentifierSystem"], ParentType, ContextType>;
  value?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
};

export type PatientResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Patient"] = ResolversParentTypes["Patient"],
  FederationReferenceType extends FederationReferenceTypes["Patient"] = FederationReferenceTypes["Patient"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Patient"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["PersonName"], ParentType, ContextType>;
  birthDate?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  sex?: Resolver<ResolversTypes["Sex"], ParentType, ContextType>;
  deceasedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  protection?: Resolver<ResolversTypes["Protection"], ParentType, ContextType>;
  identifiers?: Resolver<ReadonlyArray<ResolversTypes["PatientIdentifier"]>, ParentType, ContextType>;
  registeredMunicipality?: Resolver<Maybe<ResolversTypes["Municipality"]>, ParentType, ContextType>;
  accessState?: Resolver<ResolversTypes["AccessState"], ParentType, ContextType>;
  listing?: Resolver<Maybe<ResolversTypes["Listing"]>, ParentType, ContextType, Partial<PatientListingArgs>>;
  residence?: Resolver<
    Maybe<ResolversTypes["Residence"]>,
    ParentType,
    ContextType,
    Partial<PatientResidenceArgs>
  >;
  residences?: Resolver<ReadonlyArray<ResolversTypes["Residence"]>, ParentType, ContextType>;
  municipalCareEnrolments?: Resolver<
    ReadonlyArray<ResolversTypes["MunicipalCareEnrolment"]>,
    ParentType,
    ContextType
  >;
  fixedContacts?: Resolver<
    ReadonlyArray<ResolversTypes["FixedContact"]>,
    ParentType,
    ContextType,
    Partial<PatientFixedContactsArgs>
  >;
  carePlans?: Resolver<
    ResolversTypes["CarePlanConnection"],
    ParentType,
    ContextType,
    Partial<PatientCarePlansArgs>
  >;
  stays?: Resolver<ReadonlyArray<ResolversTypes["InpatientStay"]>, ParentType, ContextType>;
  supportEpisodes?: Resolver<ReadonlyArray<ResolversTypes["SupportEpisode"]>, ParentType, ContextType>;
  encounters?: Resolver<
    ResolversTypes["EncounterConnection"],
    ParentType,
    ContextType,
    Partial<PatientEncountersArgs>
  >;
  medicationReviews?: Resolver<ReadonlyArray<ResolversTypes["MedicationReview"]>, ParentType, ContextType>;
  medicallyResponsible?: Resolver<
    Maybe<ResolversTypes["MedicalResponsibility"]>,
    ParentType,
    ContextType,
    Partial<PatientMedicallyResponsibleArgs>
  >;
  consents?: Resolver<ReadonlyArray<ResolversTypes["Consent"]>, ParentType, ContextType>;
  blocks?: Resolver<ReadonlyArray<ResolversTypes["Block"]>, ParentType, ContextType>;
  careTeams?: Resolver<
    ReadonlyArray<ResolversTypes["CareTeam"]>,
    ParentType,
    ContextType,
    Partial<PatientCareTeamsArgs>
  >;
  experiences?: Resolver<ReadonlyArray<ResolversTypes["Experience"]>, ParentType, ContextType>;
  medicationReviewState?: Resolver<
    ResolversTypes["MedicationReviewState"],
    ParentType,
    ContextType,
    Partial<PatientMedicationReviewStateArgs>
  >;
  carePlansAsOf?: Resolver<
    ReadonlyArray<ResolversTypes["CarePlan"]>,
    ParentType,
    ContextType,
    RequireFields<PatientCarePlansAsOfArgs, "day">
  >;
  supportEpisodesAsOf?: Resolver<
    ReadonlyArray<ResolversTypes["SupportEpisode"]>,
    ParentType,
    ContextType,
    RequireFields<PatientSupportEpisodesAsOfArgs, "day">
  >;
  history?: Resolver<
    ResolversTypes["RecordChangeConnection"],
    ParentType,
    ContextType,
    Partial<PatientHistoryArgs>
  >;
  enteredInError?: Resolver<ReadonlyArray<ResolversTypes["EnteredInError"]>, ParentType, ContextType>;
  accessLog?: Resolver<
    ResolversTypes["AccessLogConnection"],
    ParentType,
    ContextType,
    Partial<PatientAccessLogArgs>
  >;
};

export type PatientConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PatientConnection"] = ResolversParentTypes["PatientConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["PatientEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type PatientEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PatientEdge"] = ResolversParentTypes["PatientEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Patient"], ParentType, ContextType>;
};

export type AccessStateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AccessState"] = ResolversParentTypes["AccessState"],
> = {
  relation?: Resolver<ResolversTypes["AccessRelation"], ParentType, ContextType>;
  consent?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  unblockedSharedDataExists?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  blockedDataExists?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
};

export type ResidenceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Residence"] = ResolversParentTypes["Residence"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  form?: Resolver<ResolversTypes["ResidenceForm"], ParentType, ContextType>;
  careHome?: Resolver<Maybe<ResolversTypes["CareHome"]>, ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes["Municipality"], ParentType, ContextType>;
  careArea?: Resolver<Maybe<ResolversTypes["MunicipalCareArea"]>, ParentType, ContextType>;
  shortTerm?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type ListingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Listing"] = ResolversParentTypes["Listing"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  healthCentre?: Resolver<ResolversTypes["CareUnit"], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type MunicipalCareEnrolmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["MunicipalCareEnrolment"] =
    ResolversParentTypes["MunicipalCareEnrolment"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes["Municipality"], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes["CareUnit"], ParentType, ContextType>;
  professions?: Resolver<ReadonlyArray<ResolversTypes["CareProfession"]>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type FixedContactResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["FixedContact"] = ResolversParentTypes["FixedContact"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  type?: Resolver<ResolversTypes["FixedContactType"], ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes["Practitioner"]>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes["CareUnit"], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  patientInformedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  internalNote?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes["FixedContactWarning"]>, ParentType, ContextType>;
};

export type CarePlanResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CarePlan"] = ResolversParentTypes["CarePlan"],
  FederationReferenceType extends FederationReferenceTypes["CarePlan"] = FederationReferenceTypes["CarePlan"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["CarePlan"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  patient?: Resolver<ResolversTypes["Patient"], ParentType, ContextType>;
  type?: Resolver<ResolversTypes["CarePlanType"], ParentType, ContextType>;
  title?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["CarePlanStatus"], ParentType, ContextType>;
  nextStatuses?: Resolver<ReadonlyArray<ResolversTypes["CarePlanStatus"]>, ParentType, ContextType>;
  intent?: Resolver<ResolversTypes["CarePlanIntent"], ParentType, ContextType>;
  periodFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  periodTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  mainResponsiblePrincipal?: Resolver<Maybe<ResolversTypes["Principal"]>, ParentType, ContextType>;
  coordinator?: Resolver<Maybe<ResolversTypes["Practitioner"]>, ParentType, ContextType>;
  nextReview?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  approvedForPatient?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  relativesInvolved?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  supportingInfo?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  custodian?: Resolver<ResolversTypes["CareProvider"], ParentType, ContextType>;
  authorUnit?: Resolver<ResolversTypes["CareUnit"], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  goals?: Resolver<ReadonlyArray<ResolversTypes["CarePlanGoal"]>, ParentType, ContextType>;
  activities?: Resolver<ReadonlyArray<ResolversTypes["CarePlanActivity"]>, ParentType, ContextType>;
  addresses?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  participatingUnits?: Resolver<ReadonlyArray<ResolversTypes["CareUnit"]>, ParentType, ContextType>;
  reviewOverdue?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes["CarePlanReview"]>, ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes["SipMeeting"]>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes["RecordChangeConnection"],
    ParentType,
    ContextType,
    Partial<CarePlanHistoryArgs>
  >;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  enteredInErrorReason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type CarePlanConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CarePlanConnection"] = ResolversParentTypes["CarePlanConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["CarePlanEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type CarePlanEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CarePlanEdge"] = ResolversParentTypes["CarePlanEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["CarePlan"], ParentType, ContextType>;
};

export type CarePlanGoalResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CarePlanGoal"] = ResolversParentTypes["CarePlanGoal"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  text?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  achievement?: Resolver<ResolversTypes["GoalAchievement"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  patientsOwnWords?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type CarePlanActivityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CarePlanActivity"] = ResolversParentTypes["CarePlanActivity"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  what?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  responsiblePrincipal?: Resolver<ResolversTypes["Principal"], ParentType, ContextType>;
  responsibleUnit?: Resolver<Maybe<ResolversTypes["CareUnit"]>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["ActivityStatus"], ParentType, ContextType>;
  custodian?: Resolver<ResolversTypes["CareProvider"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type InpatientStayResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["InpatientStay"] = ResolversParentTypes["InpatientStay"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  clinic?: Resolver<ResolversTypes["CareUnit"], ParentType, ContextType>;
  admittedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  dischargedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  planned?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  estimatedDischarge?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  dischargedTo?: Resolver<Maybe<ResolversTypes["DischargeDestination"]>, ParentType, ContextType>;
  dischargeProcess?: Resolver<Maybe<ResolversTypes["DischargeProcess"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  days?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  isUnplannedReadmission?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  riskAssessments?: Resolver<ReadonlyArray<ResolversTypes["RiskAssessment"]>, ParentType, ContextType>;
};

export type DischargeProcessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DischargeProcess"] = ResolversParentTypes["DischargeProcess"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  clinic?: Resolver<ResolversTypes["CareUnit"], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes["Municipality"], ParentType, ContextType>;
  healthCentre?: Resolver<Maybe<ResolversTypes["CareUnit"]>, ParentType, ContextType>;
  notice?: Resolver<ResolversTypes["AdmissionNotice"], ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes["Patient"]>, ParentType, ContextType>;
  admittedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  estimatedDischarge?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  admissionNoticeAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  noticeInTime?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  readyForDischargeAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  readyNoticeAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  sipNeeded?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  summonsDueBy?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  sipSummonsAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  liabilityFrom?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  informationTransferredAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  dischargedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  stayId?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  fixedCareContact?: Resolver<Maybe<ResolversTypes["Practitioner"]>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes["DischargeStep"]>, ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes["DischargeStep"]>, ParentType, ContextType>;
  messages?: Resolver<ReadonlyArray<ResolversTypes["DischargeMessage"]>, ParentType, ContextType>;
  planType?: Resolver<Maybe<ResolversTypes["CarePlanType"]>, ParentType, ContextType>;
  missingForLiability?: Resolver<
    ReadonlyArray<ResolversTypes["LiabilityPrerequisite"]>,
    ParentType,
    ContextType
  >;
  liableDays?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  transferHinderedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  summonsAnsweredAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
};

export type AdmissionNoticeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AdmissionNotice"] = ResolversParentTypes["AdmissionNotice"],
> = {
  name?: Resolver<ResolversTypes["PersonName"], ParentType, ContextType>;
  identifier?: Resolver<Maybe<ResolversTypes["PatientIdentifier"]>, ParentType, ContextType>;
  registeredMunicipality?: Resolver<Maybe<ResolversTypes["Municipality"]>, ParentType, ContextType>;
  estimatedDischarge?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
};

export type DischargeProcessConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DischargeProcessConnection"] =
    ResolversParentTypes["DischargeProcessConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["DischargeProcessEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type DischargeProcessEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DischargeProcessEdge"] =
    ResolversParentTypes["DischargeProcessEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["DischargeProcess"], ParentType, ContextType>;
};

export type SupportEpisodeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SupportEpisode"] = ResolversParentTypes["SupportEpisode"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes["CareUnit"], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  windowEnd?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  currentEnd?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  daysLeft?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  firstPhysicianContactAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes["SupportOutcome"]>, ParentType, ContextType>;
  extensions?: Resolver<ReadonlyArray<ResolversTypes["SupportExtension"]>, ParentType, ContextType>;
  handoverDialogueAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  handoverAcceptedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  patient?: Resolver<ResolversTypes["Patient"], ParentType, ContextType>;
  initiatedBy?: Resolver<ResolversTypes["Practitioner"], ParentType, ContextType>;
  healthCentrePhysician?: Resolver<Maybe<ResolversTypes["Practitioner"]>, ParentType, ContextType>;
  supportPhysician?: Resolver<Maybe<ResolversTypes["Practitioner"]>, ParentType, ContextType>;
  planningConfirmedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  decidedEnd?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  withinWindow?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  contacts?: Resolver<ReadonlyArray<ResolversTypes["SupportContact"]>, ParentType, ContextType>;
  handoverAcceptedBy?: Resolver<Maybe<ResolversTypes["Practitioner"]>, ParentType, ContextType>;
  history?: Resolver<
    ResolversTypes["RecordChangeConnection"],
    ParentType,
    ContextType,
    Partial<SupportEpisodeHistoryArgs>
  >;
};

export type SupportExtensionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SupportExtension"] = ResolversParentTypes["SupportExtension"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes["Practitioner"], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  individualReview?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  newEnd?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
};

export type EncounterResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Encounter"] = ResolversParentTypes["Encounter"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["EncounterKind"], ParentType, ContextType>;
  profession?: Resolver<ResolversTypes["CareProfession"], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes["Practitioner"], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes["CareUnit"], ParentType, ContextType>;
  at?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type EncounterConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EncounterConnection"] =
    ResolversParentTypes["EncounterConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["EncounterEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type EncounterEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EncounterEdge"] = ResolversParentTypes["EncounterEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Encounter"], ParentType, ContextType>;
};

export type MedicationReviewResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["MedicationReview"] = ResolversParentTypes["MedicationReview"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["MedicationReviewKind"], ParentType, ContextType>;
  performedBy?: Resolver<ResolversTypes["Practitioner"], ParentType, ContextType>;
  profession?: Resolver<ResolversTypes["CareProfession"], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes["CareUnit"], ParentType, ContextType>;
  on?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  nextDue?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type MedicalResponsibilityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["MedicalResponsibility"] =
    ResolversParentTypes["MedicalResponsibility"],
> = {
  unit?: Resolver<ResolversTypes["CareUnit"], ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes["Practitioner"]>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes["ResponsibilityBasis"], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
};

export type IndicatorGroupResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IndicatorGroup"] = ResolversParentTypes["IndicatorGroup"],
> = {
  __resolveType: TypeResolveFn<
    "Region" | "Municipality" | "CareUnit" | "CareHome" | "PhysicianTeam",
    ParentType,
    ContextType
  >;
};

export type SuppressibleCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SuppressibleCount"] = ResolversParentTypes["SuppressibleCount"],
> = {
  value?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes["MissingValueReason"]>, ParentType, ContextType>;
};

export type IndicatorFiguresResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IndicatorFigures"] = ResolversParentTypes["IndicatorFigures"],
> = {
  __resolveType: TypeResolveFn<"PersonFigures" | "TeamFigures", ParentType, ContextType>;
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
  values?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["IndicatorValue"]>>,
    ParentType,
    ContextType,
    RequireFields<PersonFiguresValuesArgs, "select">
  >;
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
  values?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["IndicatorValue"]>>,
    ParentType,
    ContextType,
    RequireFields<TeamFiguresValuesArgs, "select">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamCapacityResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TeamCapacity"] = ResolversParentTypes["TeamCapacity"],
> = {
  team?: Resolver<ResolversTypes["PhysicianTeam"], ParentType, ContextType>;
  region?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  from?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  serviceAreas?: Resolver<ReadonlyArray<ResolversTypes["ID"]>, ParentType, ContextType>;
  fullTimeHundredths?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
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
  enrolledCount?: Resolver<Maybe<ResolversTypes["SuppressibleCount"]>, ParentType, ContextType>;
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
  residents?: Resolver<
    ResolversTypes["PatientConnection"],
    ParentType,
    ContextType,
    Partial<CareHomeResidentsArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  dischargesInProgress?: Resolver<
    ResolversTypes["DischargeProcessConnection"],
    ParentType,
    ContextType,
    Partial<MunicipalityDischargesInProgressArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Region"] = ResolversParentTypes["Region"],
> = {
  code?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MunicipalCareAreaResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["MunicipalCareArea"] = ResolversParentTypes["MunicipalCareArea"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
};

export type CareProviderResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CareProvider"] = ResolversParentTypes["CareProvider"],
> = {
  hsaId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
};

export type CareUnitResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CareUnit"] = ResolversParentTypes["CareUnit"],
> = {
  hsaId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PractitionerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Practitioner"] = ResolversParentTypes["Practitioner"],
> = {
  hsaId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  registerConsent?: Resolver<
    ResolversTypes["ConsentPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterConsentArgs, "input">
  >;
  cancelConsent?: Resolver<
    ResolversTypes["ConsentPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationCancelConsentArgs, "input">
  >;
  markConsentInError?: Resolver<
    ResolversTypes["ConsentPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationMarkConsentInErrorArgs, "input">
  >;
  assertIncapacity?: Resolver<
    ResolversTypes["ConsentPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationAssertIncapacityArgs, "input">
  >;
  requestBlock?: Resolver<
    ResolversTypes["BlockPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRequestBlockArgs, "input">
  >;
  revokeBlock?: Resolver<
    ResolversTypes["BlockPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRevokeBlockArgs, "input">
  >;
  showBlockingUnits?: Resolver<
    ResolversTypes["BlockingUnitsPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationShowBlockingUnitsArgs, "input">
  >;
  temporarilyRevokeBlock?: Resolver<
    ResolversTypes["BlockRevocationPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationTemporarilyRevokeBlockArgs, "input">
  >;
  assertEmergencyAccess?: Resolver<
    ResolversTypes["EmergencyAccessPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationAssertEmergencyAccessArgs, "input">
  >;
  openEmergencyAccess?: Resolver<
    ResolversTypes["EmergencyAccessPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationOpenEmergencyAccessArgs, "input">
  >;
  requestBlockLift?: Resolver<
    ResolversTypes["BlockLiftRequestPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRequestBlockLiftArgs, "input">
  >;
  decideBlockLift?: Resolver<
    ResolversTypes["BlockLiftRequestPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationDecideBlockLiftArgs, "input">
  >;
  declareRelation?: Resolver<
    ResolversTypes["DeclareRelationPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationDeclareRelationArgs, "input">
  >;
  openReview?: Resolver<
    ResolversTypes["DeclareRelationPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationOpenReviewArgs, "input">
  >;
  listPatient?: Resolver<
    ResolversTypes["ListingPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationListPatientArgs, "input">
  >;
  moveResidence?: Resolver<
    ResolversTypes["ResidencePayload"],
    ParentType,
    ContextType,
    RequireFields<MutationMoveResidenceArgs, "input">
  >;
  enrolInMunicipalCare?: Resolver<
    ResolversTypes["EnrolmentPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationEnrolInMunicipalCareArgs, "input">
  >;
  endEnrolment?: Resolver<
    ResolversTypes["EnrolmentPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationEndEnrolmentArgs, "input">
  >;
  assignFixedContact?: Resolver<
    ResolversTypes["FixedContactPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationAssignFixedContactArgs, "input">
  >;
  endFixedContact?: Resolver<
    ResolversTypes["FixedContactPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationEndFixedContactArgs, "input">
  >;
  recordPatientInformed?: Resolver<
    ResolversTypes["FixedContactPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRecordPatientInformedArgs, "input">
  >;
  setCareTeam?: Resolver<
    ResolversTypes["CareTeamPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationSetCareTeamArgs, "input">
  >;
  admitPatient?: Resolver<
    ResolversTypes["StayPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationAdmitPatientArgs, "input">
  >;
  sendAdmissionNotice?: Resolver<
    ResolversTypes["StayPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationSendAdmissionNoticeArgs, "input">
  >;
  changeEstimatedDischarge?: Resolver<
    ResolversTypes["StayPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationChangeEstimatedDischargeArgs, "input">
  >;
  markReadyForDischarge?: Resolver<
    ResolversTypes["StayPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationMarkReadyForDischargeArgs, "input">
  >;
  sendReadyNotice?: Resolver<
    ResolversTypes["StayPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationSendReadyNoticeArgs, "input">
  >;
  summonToSip?: Resolver<
    ResolversTypes["StayPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationSummonToSipArgs, "input">
  >;
  answerSummons?: Resolver<
    ResolversTypes["SummonsAnswerPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationAnswerSummonsArgs, "input">
  >;
  transferInformation?: Resolver<
    ResolversTypes["StayPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationTransferInformationArgs, "input">
  >;
  dischargePatient?: Resolver<
    ResolversTypes["StayPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationDischargePatientArgs, "input">
  >;
  assessReadmissionRisk?: Resolver<
    ResolversTypes["RiskAssessmentPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationAssessReadmissionRiskArgs, "input">
  >;
  startPhysicianSupport?: Resolver<
    ResolversTypes["SupportEpisodePayload"],
    ParentType,
    ContextType,
    RequireFields<MutationStartPhysicianSupportArgs, "input">
  >;
  confirmPlanning?: Resolver<
    ResolversTypes["SupportEpisodePayload"],
    ParentType,
    ContextType,
    RequireFields<MutationConfirmPlanningArgs, "input">
  >;
  recordSupportContact?: Resolver<
    ResolversTypes["SupportEpisodePayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRecordSupportContactArgs, "input">
  >;
  extendPhysicianSupport?: Resolver<
    ResolversTypes["SupportEpisodePayload"],
    ParentType,
    ContextType,
    RequireFields<MutationExtendPhysicianSupportArgs, "input">
  >;
  handOverToHealthCentre?: Resolver<
    ResolversTypes["SupportEpisodePayload"],
    ParentType,
    ContextType,
    RequireFields<MutationHandOverToHealthCentreArgs, "input">
  >;
  acceptHandover?: Resolver<
    ResolversTypes["SupportEpisodePayload"],
    ParentType,
    ContextType,
    RequireFields<MutationAcceptHandoverArgs, "input">
  >;
  endPhysicianSupport?: Resolver<
    ResolversTypes["SupportEpisodePayload"],
    ParentType,
    ContextType,
    RequireFields<MutationEndPhysicianSupportArgs, "input">
  >;
  recordEncounter?: Resolver<
    ResolversTypes["EncounterPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRecordEncounterArgs, "input">
  >;
  recordMedicationReview?: Resolver<
    ResolversTypes["MedicationReviewPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRecordMedicationReviewArgs, "input">
  >;
  createCarePlan?: Resolver<
    ResolversTypes["CarePlanPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationCreateCarePlanArgs, "input">
  >;
  changeCarePlan?: Resolver<
    ResolversTypes["CarePlanPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationChangeCarePlanArgs, "input">
  >;
  activateCarePlan?: Resolver<
    ResolversTypes["CarePlanPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationActivateCarePlanArgs, "input">
  >;
  holdCarePlan?: Resolver<
    ResolversTypes["CarePlanPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationHoldCarePlanArgs, "input">
  >;
  resumeCarePlan?: Resolver<
    ResolversTypes["CarePlanPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationResumeCarePlanArgs, "input">
  >;
  completeCarePlan?: Resolver<
    ResolversTypes["CarePlanPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationCompleteCarePlanArgs, "input">
  >;
  revokeCarePlan?: Resolver<
    ResolversTypes["CarePlanPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRevokeCarePlanArgs, "input">
  >;
  reviewCarePlan?: Resolver<
    ResolversTypes["CarePlanPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationReviewCarePlanArgs, "input">
  >;
  approvePlanForPatient?: Resolver<
    ResolversTypes["CarePlanPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationApprovePlanForPatientArgs, "input">
  >;
  addGoal?: Resolver<
    ResolversTypes["CarePlanPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationAddGoalArgs, "input">
  >;
  setGoalAchievement?: Resolver<
    ResolversTypes["CarePlanPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationSetGoalAchievementArgs, "input">
  >;
  addActivity?: Resolver<
    ResolversTypes["CarePlanPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationAddActivityArgs, "input">
  >;
  changeActivity?: Resolver<
    ResolversTypes["CarePlanPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationChangeActivityArgs, "input">
  >;
  completeActivity?: Resolver<
    ResolversTypes["CarePlanPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationCompleteActivityArgs, "input">
  >;
  cancelActivity?: Resolver<
    ResolversTypes["CarePlanPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationCancelActivityArgs, "input">
  >;
  recordSipMeeting?: Resolver<
    ResolversTypes["SipMeetingPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRecordSipMeetingArgs, "input">
  >;
  recordExperience?: Resolver<
    ResolversTypes["ExperiencePayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRecordExperienceArgs, "input">
  >;
  markEnteredInError?: Resolver<
    ResolversTypes["MarkEnteredInErrorPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationMarkEnteredInErrorArgs, "input">
  >;
  drawLogSample?: Resolver<
    ResolversTypes["LogSamplePayload"],
    ParentType,
    ContextType,
    RequireFields<MutationDrawLogSampleArgs, "input">
  >;
  recordLogCheck?: Resolver<
    ResolversTypes["LogCheckPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRecordLogCheckArgs, "input">
  >;
};

export type ConsentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Consent"] = ResolversParentTypes["Consent"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes["ConsentScope"], ParentType, ContextType>;
  assertion?: Resolver<ResolversTypes["ConsentAssertion"], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes["CareUnit"], ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes["Practitioner"]>, ParentType, ContextType>;
  representedBy?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  cancelledAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  enteredInErrorAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type BlockResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Block"] = ResolversParentTypes["Block"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  level?: Resolver<ResolversTypes["BlockLevel"], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes["CareProvider"], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes["CareUnit"]>, ParentType, ContextType>;
  infoFrom?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  infoTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
};

export type BlockDisclosureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["BlockDisclosure"] = ResolversParentTypes["BlockDisclosure"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  until?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  blocks?: Resolver<ReadonlyArray<ResolversTypes["Block"]>, ParentType, ContextType>;
};

export type BlockRevocationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["BlockRevocation"] = ResolversParentTypes["BlockRevocation"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  block?: Resolver<ResolversTypes["Block"], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes["CareUnit"], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes["BlockLiftBasis"], ParentType, ContextType>;
  until?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
};

export type EmergencyAccessResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EmergencyAccess"] = ResolversParentTypes["EmergencyAccess"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  until?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  holders?: Resolver<ReadonlyArray<ResolversTypes["CareProvider"]>, ParentType, ContextType>;
  blockingProviders?: Resolver<Maybe<ReadonlyArray<ResolversTypes["CareProvider"]>>, ParentType, ContextType>;
};

export type BlockLiftRequestResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["BlockLiftRequest"] = ResolversParentTypes["BlockLiftRequest"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  patientId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes["CareProvider"], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes["CareUnit"], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["BlockLiftStatus"], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
};

export type EmergencyAlertResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EmergencyAlert"] = ResolversParentTypes["EmergencyAlert"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  at?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes["CareUnit"], ParentType, ContextType>;
  opened?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type ConsentPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ConsentPayload"] = ResolversParentTypes["ConsentPayload"],
> = {
  consent?: Resolver<Maybe<ResolversTypes["Consent"]>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes["Patient"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type BlockPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["BlockPayload"] = ResolversParentTypes["BlockPayload"],
> = {
  block?: Resolver<Maybe<ResolversTypes["Block"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type BlockingUnitsPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["BlockingUnitsPayload"] =
    ResolversParentTypes["BlockingUnitsPayload"],
> = {
  disclosure?: Resolver<Maybe<ResolversTypes["BlockDisclosure"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type BlockRevocationPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["BlockRevocationPayload"] =
    ResolversParentTypes["BlockRevocationPayload"],
> = {
  revocation?: Resolver<Maybe<ResolversTypes["BlockRevocation"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type EmergencyAccessPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EmergencyAccessPayload"] =
    ResolversParentTypes["EmergencyAccessPayload"],
> = {
  assertion?: Resolver<Maybe<ResolversTypes["EmergencyAccess"]>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes["Patient"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type BlockLiftRequestPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["BlockLiftRequestPayload"] =
    ResolversParentTypes["BlockLiftRequestPayload"],
> = {
  request?: Resolver<Maybe<ResolversTypes["BlockLiftRequest"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type DeclareRelationPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DeclareRelationPayload"] =
    ResolversParentTypes["DeclareRelationPayload"],
> = {
  patient?: Resolver<Maybe<ResolversTypes["Patient"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type AccessExplanationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AccessExplanation"] = ResolversParentTypes["AccessExplanation"],
> = {
  fieldGroup?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes["CareProvider"]>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes["CareUnit"]>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes["AccessOutcome"], ParentType, ContextType>;
  row?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes["AccessRule"]>, ParentType, ContextType>;
};

export type AccessRuleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AccessRule"] = ResolversParentTypes["AccessRule"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  row?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  law?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type RiskAssessmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RiskAssessment"] = ResolversParentTypes["RiskAssessment"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  level?: Resolver<ResolversTypes["RiskLevel"], ParentType, ContextType>;
  assessedBy?: Resolver<ResolversTypes["Practitioner"], ParentType, ContextType>;
  assessedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  instrumentVersion?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type DischargeStepResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DischargeStep"] = ResolversParentTypes["DischargeStep"],
> = {
  step?: Resolver<ResolversTypes["DischargeStepName"], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes["CareUnit"]>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["DischargeStepStatus"], ParentType, ContextType>;
};

export type DischargeMessageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DischargeMessage"] = ResolversParentTypes["DischargeMessage"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["DischargeMessageKind"], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  from?: Resolver<ResolversTypes["CareUnit"], ParentType, ContextType>;
  to?: Resolver<ReadonlyArray<ResolversTypes["CareUnit"]>, ParentType, ContextType>;
  estimatedDischarge?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  meetingAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes["SummonsAnswer"]>, ParentType, ContextType>;
};

export type SupportContactResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SupportContact"] = ResolversParentTypes["SupportContact"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["SupportContactKind"], ParentType, ContextType>;
  encounterKind?: Resolver<Maybe<ResolversTypes["EncounterKind"]>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes["Practitioner"], ParentType, ContextType>;
};

export type SupportEpisodeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SupportEpisodeConnection"] =
    ResolversParentTypes["SupportEpisodeConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["SupportEpisodeEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type SupportEpisodeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SupportEpisodeEdge"] = ResolversParentTypes["SupportEpisodeEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["SupportEpisode"], ParentType, ContextType>;
};

export type CarePlanReviewResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CarePlanReview"] = ResolversParentTypes["CarePlanReview"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  reviewedOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  nextReview?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type SipMeetingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SipMeeting"] = ResolversParentTypes["SipMeeting"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  patient?: Resolver<ResolversTypes["Patient"], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes["CarePlan"]>, ParentType, ContextType>;
  plannedAt?: Resolver<Maybe<ResolversTypes["DateTime"]>, ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  physicianNeeded?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  physicianTookPart?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  units?: Resolver<ReadonlyArray<ResolversTypes["CareUnit"]>, ParentType, ContextType>;
};

export type CareTeamResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CareTeam"] = ResolversParentTypes["CareTeam"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes["CareTeamParticipant"]>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
};

export type CareTeamParticipantResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CareTeamParticipant"] =
    ResolversParentTypes["CareTeamParticipant"],
> = {
  role?: Resolver<ResolversTypes["CareProfession"], ParentType, ContextType>;
  practitioner?: Resolver<Maybe<ResolversTypes["Practitioner"]>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes["CareUnit"], ParentType, ContextType>;
};

export type ExperienceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Experience"] = ResolversParentTypes["Experience"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes["ExperienceAnswer"]>, ParentType, ContextType>;
  answeredOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
};

export type ExperienceAnswerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ExperienceAnswer"] = ResolversParentTypes["ExperienceAnswer"],
> = {
  item?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  value?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type MedicationReviewStateResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["MedicationReviewState"] =
    ResolversParentTypes["MedicationReviewState"],
> = {
  last?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  nextDue?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type RecordChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RecordChange"] = ResolversParentTypes["RecordChange"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  at?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["RecordKind"], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  mutation?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes["Practitioner"]>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes["CareUnit"]>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes["CareProvider"]>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes["FieldChange"]>, ParentType, ContextType>;
};

export type FieldChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["FieldChange"] = ResolversParentTypes["FieldChange"],
> = {
  field?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type RecordChangeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RecordChangeConnection"] =
    ResolversParentTypes["RecordChangeConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["RecordChangeEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type RecordChangeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RecordChangeEdge"] = ResolversParentTypes["RecordChangeEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["RecordChange"], ParentType, ContextType>;
};

export type EnteredInErrorResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EnteredInError"] = ResolversParentTypes["EnteredInError"],
> = {
  kind?: Resolver<ResolversTypes["RecordKind"], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  at?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes["CareUnit"], ParentType, ContextType>;
};

export type ListingPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ListingPayload"] = ResolversParentTypes["ListingPayload"],
> = {
  listing?: Resolver<Maybe<ResolversTypes["Listing"]>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes["Patient"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type ResidencePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ResidencePayload"] = ResolversParentTypes["ResidencePayload"],
> = {
  residence?: Resolver<Maybe<ResolversTypes["Residence"]>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes["Patient"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type EnrolmentPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EnrolmentPayload"] = ResolversParentTypes["EnrolmentPayload"],
> = {
  enrolment?: Resolver<Maybe<ResolversTypes["MunicipalCareEnrolment"]>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes["Patient"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type FixedContactPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["FixedContactPayload"] =
    ResolversParentTypes["FixedContactPayload"],
> = {
  contact?: Resolver<Maybe<ResolversTypes["FixedContact"]>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes["Patient"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type CareTeamPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CareTeamPayload"] = ResolversParentTypes["CareTeamPayload"],
> = {
  team?: Resolver<Maybe<ResolversTypes["CareTeam"]>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes["Patient"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type StayPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["StayPayload"] = ResolversParentTypes["StayPayload"],
> = {
  stay?: Resolver<Maybe<ResolversTypes["InpatientStay"]>, ParentType, ContextType>;
  process?: Resolver<Maybe<ResolversTypes["DischargeProcess"]>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes["Patient"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type SummonsAnswerPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SummonsAnswerPayload"] =
    ResolversParentTypes["SummonsAnswerPayload"],
> = {
  process?: Resolver<Maybe<ResolversTypes["DischargeProcess"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type RiskAssessmentPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RiskAssessmentPayload"] =
    ResolversParentTypes["RiskAssessmentPayload"],
> = {
  assessment?: Resolver<Maybe<ResolversTypes["RiskAssessment"]>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes["Patient"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type SupportEpisodePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SupportEpisodePayload"] =
    ResolversParentTypes["SupportEpisodePayload"],
> = {
  episode?: Resolver<Maybe<ResolversTypes["SupportEpisode"]>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes["Patient"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type EncounterPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EncounterPayload"] = ResolversParentTypes["EncounterPayload"],
> = {
  encounter?: Resolver<Maybe<ResolversTypes["Encounter"]>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes["Patient"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type MedicationReviewPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["MedicationReviewPayload"] =
    ResolversParentTypes["MedicationReviewPayload"],
> = {
  review?: Resolver<Maybe<ResolversTypes["MedicationReview"]>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes["Patient"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type CarePlanPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CarePlanPayload"] = ResolversParentTypes["CarePlanPayload"],
> = {
  plan?: Resolver<Maybe<ResolversTypes["CarePlan"]>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes["Patient"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type SipMeetingPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SipMeetingPayload"] = ResolversParentTypes["SipMeetingPayload"],
> = {
  meeting?: Resolver<Maybe<ResolversTypes["SipMeeting"]>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes["Patient"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type ExperiencePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ExperiencePayload"] = ResolversParentTypes["ExperiencePayload"],
> = {
  experience?: Resolver<Maybe<ResolversTypes["Experience"]>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes["Patient"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type MarkEnteredInErrorPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["MarkEnteredInErrorPayload"] =
    ResolversParentTypes["MarkEnteredInErrorPayload"],
> = {
  marked?: Resolver<Maybe<ResolversTypes["EnteredInError"]>, ParentType, ContextType>;
  patient?: Resolver<Maybe<ResolversTypes["Patient"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type AccessLogEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AccessLogEntry"] = ResolversParentTypes["AccessLogEntry"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  at?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  activity?: Resolver<ResolversTypes["AccessLogActivity"], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes["AccessPurpose"]>, ParentType, ContextType>;
  client?: Resolver<ResolversTypes["AccessLogClient"], ParentType, ContextType>;
  careProvider?: Resolver<Maybe<ResolversTypes["CareProvider"]>, ParentType, ContextType>;
  careUnit?: Resolver<Maybe<ResolversTypes["CareUnit"]>, ParentType, ContextType>;
  data?: Resolver<ReadonlyArray<ResolversTypes["AccessLogData"]>, ParentType, ContextType>;
};

export type AccessLogConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AccessLogConnection"] =
    ResolversParentTypes["AccessLogConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["AccessLogEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type AccessLogEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AccessLogEdge"] = ResolversParentTypes["AccessLogEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["AccessLogEntry"], ParentType, ContextType>;
};

export type LogSampleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LogSample"] = ResolversParentTypes["LogSample"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes["CareUnit"], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes["LogSampleScope"], ParentType, ContextType>;
  from?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  to?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  share?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  population?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  size?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  upTo?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  drawnAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  drawnBy?: Resolver<Maybe<ResolversTypes["Practitioner"]>, ParentType, ContextType>;
  entries?: Resolver<
    ResolversTypes["LogReviewConnection"],
    ParentType,
    ContextType,
    Partial<LogSampleEntriesArgs>
  >;
  checks?: Resolver<ReadonlyArray<ResolversTypes["LogCheck"]>, ParentType, ContextType>;
};

export type LogSampleConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LogSampleConnection"] =
    ResolversParentTypes["LogSampleConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["LogSampleEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type LogSampleEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LogSampleEdge"] = ResolversParentTypes["LogSampleEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["LogSample"], ParentType, ContextType>;
};

export type LogReviewEntryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LogReviewEntry"] = ResolversParentTypes["LogReviewEntry"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  at?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  activity?: Resolver<ResolversTypes["AccessLogActivity"], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes["AccessPurpose"]>, ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes["Practitioner"]>, ParentType, ContextType>;
  commission?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  operationName?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  correlationId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  patientId?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  resources?: Resolver<ReadonlyArray<ResolversTypes["LogReviewResource"]>, ParentType, ContextType>;
  refusedBy?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type LogReviewResourceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LogReviewResource"] = ResolversParentTypes["LogReviewResource"],
> = {
  data?: Resolver<ResolversTypes["AccessLogData"], ParentType, ContextType>;
  custodian?: Resolver<Maybe<ResolversTypes["CareProvider"]>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type LogReviewConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LogReviewConnection"] =
    ResolversParentTypes["LogReviewConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["LogReviewEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type LogReviewEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LogReviewEdge"] = ResolversParentTypes["LogReviewEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["LogReviewEntry"], ParentType, ContextType>;
};

export type LogCheckResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LogCheck"] = ResolversParentTypes["LogCheck"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  sample?: Resolver<ResolversTypes["LogSample"], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes["LogCheckOutcome"], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  checkedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  checkedBy?: Resolver<Maybe<ResolversTypes["Practitioner"]>, ParentType, ContextType>;
};

export type LogCheckConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LogCheckConnection"] = ResolversParentTypes["LogCheckConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["LogCheckEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type LogCheckEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LogCheckEdge"] = ResolversParentTypes["LogCheckEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["LogCheck"], ParentType, ContextType>;
};

export type LogSamplePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LogSamplePayload"] = ResolversParentTypes["LogSamplePayload"],
> = {
  sample?: Resolver<Maybe<ResolversTypes["LogSample"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type LogCheckPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["LogCheckPayload"] = ResolversParentTypes["LogCheckPayload"],
> = {
  check?: Resolver<Maybe<ResolversTypes["LogCheck"]>, ParentType, ContextType>;
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
  PersonName?: PersonNameResolvers<ContextType>;
  PatientIdentifier?: PatientIdentifierResolvers<ContextType>;
  Patient?: PatientResolvers<ContextType>;
  PatientConnection?: PatientConnectionResolvers<ContextType>;
  PatientEdge?: PatientEdgeResolvers<ContextType>;
  AccessState?: AccessStateResolvers<ContextType>;
  Residence?: ResidenceResolvers<ContextType>;
  Listing?: ListingResolvers<ContextType>;
  MunicipalCareEnrolment?: MunicipalCareEnrolmentResolvers<ContextType>;
  FixedContact?: FixedContactResolvers<ContextType>;
  CarePlan?: CarePlanResolvers<ContextType>;
  CarePlanConnection?: CarePlanConnectionResolvers<ContextType>;
  CarePlanEdge?: CarePlanEdgeResolvers<ContextType>;
  CarePlanGoal?: CarePlanGoalResolvers<ContextType>;
  CarePlanActivity?: CarePlanActivityResolvers<ContextType>;
  InpatientStay?: InpatientStayResolvers<ContextType>;
  DischargeProcess?: DischargeProcessResolvers<ContextType>;
  AdmissionNotice?: AdmissionNoticeResolvers<ContextType>;
  DischargeProcessConnection?: DischargeProcessConnectionResolvers<ContextType>;
  DischargeProcessEdge?: DischargeProcessEdgeResolvers<ContextType>;
  SupportEpisode?: SupportEpisodeResolvers<ContextType>;
  SupportExtension?: SupportExtensionResolvers<ContextType>;
  Encounter?: EncounterResolvers<ContextType>;
  EncounterConnection?: EncounterConnectionResolvers<ContextType>;
  EncounterEdge?: EncounterEdgeResolvers<ContextType>;
  MedicationReview?: MedicationReviewResolvers<ContextType>;
  MedicalResponsibility?: MedicalResponsibilityResolvers<ContextType>;
  IndicatorGroup?: IndicatorGroupResolvers<ContextType>;
  SuppressibleCount?: SuppressibleCountResolvers<ContextType>;
  IndicatorFigures?: IndicatorFiguresResolvers<ContextType>;
  PersonFigures?: PersonFiguresResolvers<ContextType>;
  TeamFigures?: TeamFiguresResolvers<ContextType>;
  TeamCapacity?: TeamCapacityResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  PhysicianTeam?: PhysicianTeamResolvers<ContextType>;
  CareHome?: CareHomeResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  MunicipalCareArea?: MunicipalCareAreaResolvers<ContextType>;
  CareProvider?: CareProviderResolvers<ContextType>;
  CareUnit?: CareUnitResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  Block?: BlockResolvers<ContextType>;
  BlockDisclosure?: BlockDisclosureResolvers<ContextType>;
  BlockRevocation?: BlockRevocationResolvers<ContextType>;
  EmergencyAccess?: EmergencyAccessResolvers<ContextType>;
  BlockLiftRequest?: BlockLiftRequestResolvers<ContextType>;
  EmergencyAlert?: EmergencyAlertResolvers<ContextType>;
  ConsentPayload?: ConsentPayloadResolvers<ContextType>;
  BlockPayload?: BlockPayloadResolvers<ContextType>;
  BlockingUnitsPayload?: BlockingUnitsPayloadResolvers<ContextType>;
  BlockRevocationPayload?: BlockRevocationPayloadResolvers<ContextType>;
  EmergencyAccessPayload?: EmergencyAccessPayloadResolvers<ContextType>;
  BlockLiftRequestPayload?: BlockLiftRequestPayloadResolvers<ContextType>;
  DeclareRelationPayload?: DeclareRelationPayloadResolvers<ContextType>;
  AccessExplanation?: AccessExplanationResolvers<ContextType>;
  AccessRule?: AccessRuleResolvers<ContextType>;
  RiskAssessment?: RiskAssessmentResolvers<ContextType>;
  DischargeStep?: DischargeStepResolvers<ContextType>;
  DischargeMessage?: DischargeMessageResolvers<ContextType>;
  SupportContact?: SupportContactResolvers<ContextType>;
  SupportEpisodeConnection?: SupportEpisodeConnectionResolvers<ContextType>;
  SupportEpisodeEdge?: SupportEpisodeEdgeResolvers<ContextType>;
  CarePlanReview?: CarePlanReviewResolvers<ContextType>;
  SipMeeting?: SipMeetingResolvers<ContextType>;
  CareTeam?: CareTeamResolvers<ContextType>;
  CareTeamParticipant?: CareTeamParticipantResolvers<ContextType>;
  Experience?: ExperienceResolvers<ContextType>;
  ExperienceAnswer?: ExperienceAnswerResolvers<ContextType>;
  MedicationReviewState?: MedicationReviewStateResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  RecordChangeConnection?: RecordChangeConnectionResolvers<ContextType>;
  RecordChangeEdge?: RecordChangeEdgeResolvers<ContextType>;
  EnteredInError?: EnteredInErrorResolvers<ContextType>;
  ListingPayload?: ListingPayloadResolvers<ContextType>;
  ResidencePayload?: ResidencePayloadResolvers<ContextType>;
  EnrolmentPayload?: EnrolmentPayloadResolvers<ContextType>;
  FixedContactPayload?: FixedContactPayloadResolvers<ContextType>;
  CareTeamPayload?: CareTeamPayloadResolvers<ContextType>;
  StayPayload?: StayPayloadResolvers<ContextType>;
  SummonsAnswerPayload?: SummonsAnswerPayloadResolvers<ContextType>;
  RiskAssessmentPayload?: RiskAssessmentPayloadResolvers<ContextType>;
  SupportEpisodePayload?: SupportEpisodePayloadResolvers<ContextType>;
  EncounterPayload?: EncounterPayloadResolvers<ContextType>;
  MedicationReviewPayload?: MedicationReviewPayloadResolvers<ContextType>;
  CarePlanPayload?: CarePlanPayloadResolvers<ContextType>;
  SipMeetingPayload?: SipMeetingPayloadResolvers<ContextType>;
  ExperiencePayload?: ExperiencePayloadResolvers<ContextType>;
  MarkEnteredInErrorPayload?: MarkEnteredInErrorPayloadResolvers<ContextType>;
  AccessLogEntry?: AccessLogEntryResolvers<ContextType>;
  AccessLogConnection?: AccessLogConnectionResolvers<ContextType>;
  AccessLogEdge?: AccessLogEdgeResolvers<ContextType>;
  LogSample?: LogSampleResolvers<ContextType>;
  LogSampleConnection?: LogSampleConnectionResolvers<ContextType>;
  LogSampleEdge?: LogSampleEdgeResolvers<ContextType>;
  LogReviewEntry?: LogReviewEntryResolvers<ContextType>;
  LogReviewResource?: LogReviewResourceResolvers<ContextType>;
  LogReviewConnection?: LogReviewConnectionResolvers<ContextType>;
  LogReviewEdge?: LogReviewEdgeResolvers<ContextType>;
  LogCheck?: LogCheckResolvers<ContextType>;
  LogCheckConnection?: LogCheckConnectionResolvers<ContextType>;
  LogCheckEdge?: LogCheckEdgeResolvers<ContextType>;
  LogSamplePayload?: LogSamplePayloadResolvers<ContextType>;
  LogCheckPayload?: LogCheckPayloadResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Ore?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  IndicatorValue?: IndicatorValueResolvers<ContextType>;
  TargetAttainment?: TargetAttainmentResolvers<ContextType>;
};
