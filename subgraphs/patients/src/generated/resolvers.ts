// Generated from schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type { VisiblePatient, VisibleDischarge } from "../access/guard.js";
import type {
  CareHomeReference,
  VisibleCarePlan,
  VisibleActivity,
  CarePlanPage,
  VisibleGoal,
  DischargePage,
  VisibleEncounter,
  EncounterPage,
  VisibleFixedContact,
  IndicatorDefinitionReference,
  VisibleStay,
  VisibleListing,
  VisibleMedicationReview,
  VisibleEnrolment,
  MunicipalityReference,
  PatientPage,
  PhysicianTeamReference,
  VisibleResidence,
  VisibleEpisode,
  VisibleExtension,
  TargetReference,
} from "../model.js";
import type { PatientIdentifierRow } from "../tables.js";
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
  /** The caller is the patient (patienten själv). */
  | "SELF"
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
  /** Planerad. */
  | "PLANNED"
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
  /** When the patient left; null while the process goes on (utskriven). */
  readonly dischargedAt?: Maybe<Scalars["DateTime"]["output"]>;
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

/** How the values of an indicator are grouped (gruppering). */
export type IndicatorGrouping =
  /** The region as a whole only (region). */
  | "REGION"
  /** The region as a whole, then each of its municipalities (kommun). */
  | "MUNICIPALITY"
  /** The region as a whole, then each of its care homes (särskilt boende). */
  | "CARE_HOME";

/** What a value is about (grupp). */
export type IndicatorGroup = Region | Municipality | CareHome;

/**
 * The value of an indicator for one group on one day (indikatorvärde). Counts that could point at a person are
 * not shown, nor those from which such a count could be worked out.
 */
export type IndicatorValue = {
  readonly __typename?: "IndicatorValue";
  /** What the value is about (grupp). */
  readonly group: IndicatorGroup;
  /** Persons who meet the measure; null when suppressed (täljare). */
  readonly numerator?: Maybe<Scalars["Int"]["output"]>;
  /** Persons whom the measure is about; null when suppressed (nämnare). */
  readonly denominator?: Maybe<Scalars["Int"]["output"]>;
  /** Numerator in per cent of the denominator, one decimal, half up; null when there is none (värde). */
  readonly value?: Maybe<Scalars["Decimal"]["output"]>;
  /** True when the counts are hidden to protect persons (dold). */
  readonly suppressed: Scalars["Boolean"]["output"];
  /** Why there is no value; null when there is one (skäl). */
  readonly reason?: Maybe<MissingValueReason>;
  /** The value against each target that holds in the region, by id of the target (måluppfyllelse). */
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
  /** The target names no number to compare with, or needs a baseline (kan inte bedömas automatiskt). */
  | "NOT_AUTOMATICALLY_ASSESSABLE";

/** One value against one target (måluppfyllelse). Compared as exact fractions, before any rounding. */
export type TargetAttainment = {
  readonly __typename?: "TargetAttainment";
  /** The target (mål). */
  readonly target: Target;
  /** Whether it is met; null when that cannot be said (nått). */
  readonly met?: Maybe<Scalars["Boolean"]["output"]>;
  /** Value minus target in percentage points, one decimal, half up; null when that cannot be said (avstånd). */
  readonly gap?: Maybe<Scalars["Decimal"]["output"]>;
  /** The same in words (status). */
  readonly status: AttainmentStatus;
};

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

export type IndicatorDefinition = {
  readonly __typename?: "IndicatorDefinition";
  readonly code: Scalars["ID"]["output"];
  readonly targets: ReadonlyArray<Target>;
  /**
   * Values of the indicator in a region on a day, the region first (värden).
   *
   * For dashboards and for the nurse with medical responsibility (MAS); others are refused with `FORBIDDEN`. The day
   * must be the last of a month and not in the future (`PERIOD_NOT_ALLOWED`), save in the sandbox. An
   * indicator whose values are not computed yet is refused with `INDICATOR_NOT_COMPUTED`, a grouping that it does not
   * have with `BAD_USER_INPUT`. A municipality with nobody to count is shown with the reason `NO_DENOMINATOR`.
   */
  readonly values?: Maybe<ReadonlyArray<IndicatorValue>>;
};

export type IndicatorDefinitionValuesArgs = {
  region: Scalars["ID"]["input"];
  on: Scalars["Date"]["input"];
  groupBy: IndicatorGrouping;
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
  Patient: Patient;
  CarePlan: CarePlan;
  IndicatorDefinition: IndicatorDefinition;
  Target: Target;
  PhysicianTeam: PhysicianTeam;
  CareHome: CareHome;
  Municipality: Municipality;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Patient: { __typename: "Patient" } & GraphQLRecursivePick<FederationTypes["Patient"], { id: true }>;
  CarePlan: { __typename: "CarePlan" } & GraphQLRecursivePick<FederationTypes["CarePlan"], { id: true }>;
  IndicatorDefinition: { __typename: "IndicatorDefinition" } & GraphQLRecursivePick<
    FederationTypes["IndicatorDefinition"],
    { code: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<
          FederationTypes["IndicatorDefinition"],
          { targets: { id: true; comparator: true; value: true; byDate: true; region: { code: true } } }
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
    | (CareHomeReference & { __typename: "CareHome" });
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  String: ResolverTypeWrapper<Scalars["String"]["output"]>;
  Int: ResolverTypeWrapper<Scalars["Int"]["output"]>;
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
  Boolean: ResolverTypeWrapper<Scalars["Boolean"]["output"]>;
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
  IndicatorGrouping: IndicatorGrouping;
  IndicatorGroup: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["IndicatorGroup"]>;
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
  SuppressibleCount: ResolverTypeWrapper<SuppressibleCount>;
  IndicatorDefinition: ResolverTypeWrapper<IndicatorDefinitionReference>;
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
  String: Scalars["String"]["output"];
  Int: Scalars["Int"]["output"];
  PersonName: PersonName;
  PatientIdentifier: PatientIdentifierRow;
  Patient: VisiblePatient;
  PatientConnection: PatientPage;
  PatientEdge: Omit<PatientEdge, "node"> & { node: ResolversParentTypes["Patient"] };
  AccessState: VisiblePatient;
  Boolean: Scalars["Boolean"]["output"];
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
  IndicatorValue: Omit<IndicatorValue, "group" | "attainments"> & {
    group: ResolversParentTypes["IndicatorGroup"];
    attainments: ReadonlyArray<ResolversParentTypes["TargetAttainment"]>;
  };
  TargetAttainment: Omit<TargetAttainment, "target"> & { target: ResolversParentTypes["Target"] };
  SuppressibleCount: SuppressibleCount;
  IndicatorDefinition: IndicatorDefinitionReference;
  Target: TargetReference;
  PhysicianTeam: PhysicianTeamReference;
  CareHome: CareHomeReference;
  Municipality: MunicipalityReference;
  Region: Region;
  MunicipalCareArea: MunicipalCareArea;
  CareProvider: CareProvider;
  CareUnit: CareUnit;
  Practitioner: Practitioner;
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
};

export type ListingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Listing"] = ResolversParentTypes["Listing"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  healthCentre?: Resolver<ResolversTypes["CareUnit"], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<"Region" | "Municipality" | "CareHome", ParentType, ContextType>;
};

export type IndicatorValueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IndicatorValue"] = ResolversParentTypes["IndicatorValue"],
> = {
  group?: Resolver<ResolversTypes["IndicatorGroup"], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes["MissingValueReason"]>, ParentType, ContextType>;
  attainments?: Resolver<ReadonlyArray<ResolversTypes["TargetAttainment"]>, ParentType, ContextType>;
};

export type TargetAttainmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TargetAttainment"] = ResolversParentTypes["TargetAttainment"],
> = {
  target?: Resolver<ResolversTypes["Target"], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes["AttainmentStatus"], ParentType, ContextType>;
};

export type SuppressibleCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SuppressibleCount"] = ResolversParentTypes["SuppressibleCount"],
> = {
  value?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes["MissingValueReason"]>, ParentType, ContextType>;
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
  values?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["IndicatorValue"]>>,
    ParentType,
    ContextType,
    RequireFields<IndicatorDefinitionValuesArgs, "region" | "on" | "groupBy">
  >;
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
};

export type PractitionerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Practitioner"] = ResolversParentTypes["Practitioner"],
> = {
  hsaId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
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
  IndicatorValue?: IndicatorValueResolvers<ContextType>;
  TargetAttainment?: TargetAttainmentResolvers<ContextType>;
  SuppressibleCount?: SuppressibleCountResolvers<ContextType>;
  IndicatorDefinition?: IndicatorDefinitionResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  PhysicianTeam?: PhysicianTeamResolvers<ContextType>;
  CareHome?: CareHomeResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  MunicipalCareArea?: MunicipalCareAreaResolvers<ContextType>;
  CareProvider?: CareProviderResolvers<ContextType>;
  CareUnit?: CareUnitResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Ore?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};
