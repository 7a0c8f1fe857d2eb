// Generated from schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  AssignmentRow,
  CareHomeRow,
  CareHomePlacesRow,
  CareHomeTermRow,
  CareProviderRow,
  CareUnitRow,
  MeetingRow,
  CoordinationAssignmentRow,
  DeviationRow,
  CareHomePhysicianRow,
  OnCallScheduleRow,
  OnCallServiceRow,
  PractitionerRow,
  ChangeRow,
} from "../tables.js";
import type {
  CareHomeConnectionSource,
  CareUnitConnectionSource,
  CityDistrictReference,
  CoordinationAreaReference,
  CoordinationCoverageSource,
  CoordinationFindingSource,
  CoordinationFindingPeriodSource,
  IndicatorGroupSource,
  IndicatorValueSource,
  MunicipalCareAreaReference,
  MunicipalityReference,
  OnCallCoverageSource,
  PhysicianTeamSource,
  ReconciliationReportSource,
  RegionReference,
  TargetReference,
  TargetAttainmentSource,
  TeamCapacitySource,
  TeamFiguresReference,
  UnitFiguresReference,
} from "../model.js";
import type { Minutes } from "../rules/on-call-cover.js";
import type { TeamMemberRow } from "../store/teams.js";
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
  /** One care unit by its HSA-id; null when there is none (vårdenhet). */
  readonly careUnit?: Maybe<CareUnit>;
  /** One care home by its id; null when there is none (särskilt boende). */
  readonly careHome?: Maybe<CareHome>;
  /** One physician team by its id; null when there is none (läkarteam). */
  readonly physicianTeam?: Maybe<PhysicianTeam>;
  /** One service on call by its id; null when there is none (jourberedskap). */
  readonly onCallService?: Maybe<OnCallService>;
  /**
   * One deviation by its id; null when there is none between the caller's organisation and another one
   * (avvikelse). For staff of the portal.
   */
  readonly deviation?: Maybe<Deviation>;
  /**
   * Deviations between the caller's organisation and others, newest first: with `mine` only those that the
   * caller has reported, with `status` only those that stand so (avvikelser). For staff of the portal.
   */
  readonly deviations: DeviationConnection;
};

export type QueryCareUnitArgs = {
  hsaId: Scalars["ID"]["input"];
};

export type QueryCareHomeArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryPhysicianTeamArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryOnCallServiceArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryDeviationArgs = {
  id: Scalars["ID"]["input"];
};

export type QueryDeviationsArgs = {
  mine?: InputMaybe<Scalars["Boolean"]["input"]>;
  status?: InputMaybe<DeviationStatus>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type Mutation = {
  readonly __typename?: "Mutation";
  /** Registers a care unit of the caller's own provider (registrera vårdenhet). For a REGISTRAR. */
  readonly registerCareUnit: RegisterCareUnitPayload;
  /** Says on which day a care unit of the caller's own provider closes: refused while it coordinates an area, cares for a home or has a team after that (stänga vårdenhet). For a REGISTRAR. */
  readonly closeCareUnit: CloseCareUnitPayload;
  /** Publishes a care home's number of places from a day (registrera platser). Row B55. For a MUNICIPAL_ADMIN of the home's municipality. */
  readonly registerCareHomePlaces: RegisterCareHomePlacesPayload;
  /** Appoints a care home's main responsible physician, one of its health centre; who held it before ends the day before (utse huvudansvarig läkare). Nobody thereby becomes the physician of a resident. Rows B56, B57. For the UNIT_MANAGER of the home's health centre. */
  readonly appointMainPhysician: AppointMainPhysicianPayload;
  /** Proposes how a physician is reached when it is urgent, or agrees to the other side's proposal by saying the same; what was agreed before holds until then (kontaktväg). Row B60. For the UNIT_MANAGER of the health centre, and a UNIT_MANAGER or MUNICIPAL_ADMIN of the municipality. */
  readonly setContactPath: SetContactPathPayload;
  /** Proposes time and form of the planned dialogue, or agrees to the other side's proposal by saying the same; what was agreed before holds until then (planerad dialog). Row B59. As `setContactPath`. */
  readonly agreePlannedDialogue: AgreePlannedDialoguePayload;
  /** Records a meeting of a care home's health centre and municipality; the other side has to confirm it (registrera samverkansmöte). Rows B65, B94. As `setContactPath`. */
  readonly recordCollaborationMeeting: RecordCollaborationMeetingPayload;
  /** Confirms a meeting that the other side has recorded (bekräfta samverkansmöte). Row B65. As `setContactPath`. */
  readonly confirmCollaborationMeeting: ConfirmCollaborationMeetingPayload;
  /** Registers a physician team of the caller's own region, which must meet the seven requirements from its first day (registrera läkarteam). Rows A38, A47–A58. For a REGISTRAR of the region. */
  readonly registerTeam: RegisterTeamPayload;
  /** Sets the share of full time of somebody in a physician team from a day; 0 is somebody who leaves (ändra tjänstgöringsgrad). Row A54. For a REGISTRAR of the region that runs the team. */
  readonly setTeamMemberFte: SetTeamMemberFtePayload;
  /** Gives a municipality or a city district its coordinating health centre for a time: never two on a day (ge samordningsansvar). Rows C22–C24. For a REGISTRAR of the region. */
  readonly assignCoordinatingCentre: AssignCoordinatingCentrePayload;
  /** Says on which day a coordination assignment ends (avsluta samordningsansvar). Row C23. For a REGISTRAR of the region. */
  readonly endCoordination: EndCoordinationPayload;
  /** Sets the week of shifts of a clinic's specialty from a day. Gaps are not refused but reported (ange jourschema). Row B45. For a UNIT_MANAGER of a clinic of the hospital or a REGISTRAR of its provider. */
  readonly setOnCallSchedule: SetOnCallSchedulePayload;
  /** Reports a deviation between the caller's provider and another one. The text must not name a patient (rapportera avvikelse). Rows B8, E57. For staff with a portal commission. */
  readonly reportDeviation: ReportDeviationPayload;
  /** Says that a deviation is remedied, or that it could not be (ändra avvikelsens status). Row E58. For a UNIT_MANAGER, SENIOR_MANAGER, MAS or MAR of one of the two providers. */
  readonly setDeviationStatus: SetDeviationStatusPayload;
};

export type MutationRegisterCareUnitArgs = {
  input: RegisterCareUnitInput;
};

export type MutationCloseCareUnitArgs = {
  input: CloseCareUnitInput;
};

export type MutationRegisterCareHomePlacesArgs = {
  input: RegisterCareHomePlacesInput;
};

export type MutationAppointMainPhysicianArgs = {
  input: AppointMainPhysicianInput;
};

export type MutationSetContactPathArgs = {
  input: SetContactPathInput;
};

export type MutationAgreePlannedDialogueArgs = {
  input: AgreePlannedDialogueInput;
};

export type MutationRecordCollaborationMeetingArgs = {
  input: RecordCollaborationMeetingInput;
};

export type MutationConfirmCollaborationMeetingArgs = {
  input: ConfirmCollaborationMeetingInput;
};

export type MutationRegisterTeamArgs = {
  input: RegisterTeamInput;
};

export type MutationSetTeamMemberFteArgs = {
  input: SetTeamMemberFteInput;
};

export type MutationAssignCoordinatingCentreArgs = {
  input: AssignCoordinatingCentreInput;
};

export type MutationEndCoordinationArgs = {
  input: EndCoordinationInput;
};

export type MutationSetOnCallScheduleArgs = {
  input: SetOnCallScheduleInput;
};

export type MutationReportDeviationArgs = {
  input: ReportDeviationInput;
};

export type MutationSetDeviationStatusArgs = {
  input: SetDeviationStatusInput;
};

/** Who runs a care provider (typ av vårdgivare). */
export type CareProviderKind =
  /** A region (region). */
  | "REGION"
  /** A municipality (kommun). */
  | "MUNICIPAL"
  /** A private company or association (privat). */
  | "PRIVATE";

/** An organisation that is responsible for care under Swedish law (vårdgivare). */
export type CareProvider = {
  readonly __typename?: "CareProvider";
  /** HSA-id of the organisation (HSA-id). */
  readonly hsaId: Scalars["ID"]["output"];
  /** Ten digits, without hyphen (organisationsnummer). */
  readonly organizationNumber: Scalars["String"]["output"];
  /** Name of the organisation (namn). */
  readonly name: Scalars["String"]["output"];
  /** Who runs it (typ av vårdgivare). */
  readonly kind: CareProviderKind;
  /** The region that it is, or in which it lies (region). */
  readonly region: Region;
  /** The municipality that it is; null for a region that is not also a municipality (kommun). */
  readonly municipality?: Maybe<Municipality>;
};

/** What a care unit does (typ av vårdenhet). */
export type CareUnitType =
  /** Primary care with listed patients (vårdcentral). */
  | "HEALTH_CENTRE"
  /** Physicians who visit patients at home and in care homes (Läkarmedverkan, mobilt läkarteam). */
  | "MOBILE_PHYSICIAN_SERVICE"
  /** A clinic of a hospital (sjukhusklinik). */
  | "HOSPITAL_CLINIC"
  /** Hospital-level care at home (avancerad sjukvård i hemmet, ASIH). */
  | "ADVANCED_HOME_CARE"
  /** Specialised nursing at home (specialiserad sjuksköterskevård i hemmet, SSIH). */
  | "SPECIALISED_NURSING_AT_HOME"
  /** Nurses of the municipality in people's homes (kommunal hemsjukvård). */
  | "MUNICIPAL_HOME_HEALTH_CARE"
  /** Nurses of the municipality in its care homes (hälso- och sjukvård i särskilt boende). */
  | "CARE_HOME_HEALTH"
  /** Occupational therapists and physiotherapists (rehabenhet). */
  | "REHAB"
  /** Social services that assess needs and decide on support (biståndsenhet). */
  | "SOCIAL_SERVICES_ASSESSMENT"
  /** Office of the nurse with medical responsibility: oversight, no care (medicinskt ansvarig sjuksköterska, MAS). */
  | "MEDICAL_OVERSIGHT"
  /** An office that keeps registers and plans: no care (kansli, förvaltning). */
  | "ADMINISTRATION";

/** A unit that gives or oversees care (vårdenhet). */
export type CareUnit = {
  readonly __typename?: "CareUnit";
  /** HSA-id of the unit; its digits are the organisation number of its care provider (HSA-id). */
  readonly hsaId: Scalars["ID"]["output"];
  /** Name of the unit (namn). */
  readonly name: Scalars["String"]["output"];
  /** What it does (typ av vårdenhet). */
  readonly type: CareUnitType;
  /** The organisation that is responsible for it (vårdgivare). */
  readonly careProvider: CareProvider;
  /** Where it lies (kommun). */
  readonly municipality: Municipality;
  /** The city district that it was placed in when it was registered; a merged district points on to its successor (stadsdel). */
  readonly cityDistrict?: Maybe<CityDistrict>;
  /** The hospital that a clinic belongs to; null for other units (sjukhus). */
  readonly hospital?: Maybe<Scalars["String"]["output"]>;
  /** Telephone number (telefon). */
  readonly phone?: Maybe<Scalars["String"]["output"]>;
  /** Week of opening hours, such as `MO-FR 08:00-17:00`, or `ALL`; null when not stated (öppettider). */
  readonly openingHours?: Maybe<Scalars["String"]["output"]>;
  /**
   * Open at this moment by its opening hours; null when they are not stated (öppet nu). Public holidays are not
   * known: on them the hours of the weekday are told.
   */
  readonly openNow?: Maybe<Scalars["Boolean"]["output"]>;
  /** First day of the unit (giltig från). */
  readonly validFrom: Scalars["Date"]["output"];
  /** Last day of the unit; null while it is open (giltig till). */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
  /** True when unit and name are invented for demonstration (syntetisk). */
  readonly synthetic: Scalars["Boolean"]["output"];
  /** People who work at the unit, by HSA-id (medarbetare). */
  readonly practitioners: ReadonlyArray<Practitioner>;
  /** Commissions at the unit on a day, today when none is given, by HSA-id (medarbetaruppdrag). As `Practitioner.assignments`. */
  readonly assignments: ReadonlyArray<Assignment>;
  /** Areas whose collaboration the unit coordinates, oldest first (geografiskt samordningsansvar). */
  readonly coordinationAssignments: ReadonlyArray<CoordinationAssignment>;
  /** Counts the changes of the unit from 1; send it as `expectedVersion` (version). */
  readonly version: Scalars["Int"]["output"];
  /** Every change of the unit, oldest first (historik). As `CareHome.history`. */
  readonly history: ReadonlyArray<RegisterChange>;
};

/** A unit that gives or oversees care (vårdenhet). */
export type CareUnitAssignmentsArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** A page of care units, by HSA-id (vårdenheter). */
export type CareUnitConnection = {
  readonly __typename?: "CareUnitConnection";
  /** The units of the page with their cursors. */
  readonly edges: ReadonlyArray<CareUnitEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
  /** Units in the whole list (antal). */
  readonly totalCount: Scalars["Int"]["output"];
};

/** A care unit in a page. */
export type CareUnitEdge = {
  readonly __typename?: "CareUnitEdge";
  /** Send it as `after` for the units behind this one. */
  readonly cursor: Scalars["String"]["output"];
  /** The unit. */
  readonly node: CareUnit;
};

/** A licensed profession (legitimerat yrke). */
export type Profession =
  /** Läkare. */
  | "PHYSICIAN"
  /** Sjuksköterska. */
  | "NURSE"
  /** Arbetsterapeut. */
  | "OCCUPATIONAL_THERAPIST"
  /** Fysioterapeut. */
  | "PHYSIOTHERAPIST";

/** Somebody who works in care (medarbetare). */
export type Practitioner = {
  readonly __typename?: "Practitioner";
  /** HSA-id of the person (HSA-id). */
  readonly hsaId: Scalars["ID"]["output"];
  /**
   * Name of the person (namn). Shown to the clients PORTAL, PATIENT, SANDBOX and SYSTEM; null for every other
   * client, also without a token, because figures need no names of staff.
   */
  readonly name?: Maybe<Scalars["String"]["output"]>;
  /** Licences of the person; empty for staff without one (legitimationer). */
  readonly professions: ReadonlyArray<Profession>;
  /**
   * Commissions of the person on a day, today when none is given, by HSA-id (medarbetaruppdrag). For the clients
   * PORTAL, SANDBOX and SYSTEM; others are refused.
   */
  readonly assignments: ReadonlyArray<Assignment>;
  /** True when the person is invented for demonstration (syntetisk). */
  readonly synthetic: Scalars["Boolean"]["output"];
};

/** Somebody who works in care (medarbetare). */
export type PractitionerAssignmentsArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** What a commission is for, in the words of the Patient Data Act (uppdragets ändamål). */
export type CommissionPurpose =
  /** Care and treatment (vård och behandling). */
  | "CARE"
  /** Quality assurance (kvalitetssäkring). */
  | "QUALITY"
  /** Other documentation that a law asks for (annan dokumentation enligt lag). */
  | "OTHER_DOCUMENTATION"
  /** Statistics (statistik). */
  | "STATISTICS"
  /** Administration (administration). */
  | "ADMINISTRATION"
  /** National and regional quality registers (kvalitetsregister). */
  | "QUALITY_REGISTER"
  /** Social services (socialtjänst). */
  | "SOCIAL_SERVICE";

/** What somebody may do, where and for whom, out of the directory; no mutation changes it (medarbetaruppdrag). */
export type Assignment = {
  readonly __typename?: "Assignment";
  /** HSA-id of the commission (uppdragets HSA-id). */
  readonly commissionHsaId: Scalars["ID"]["output"];
  /** Who has it (medarbetare). */
  readonly practitioner: Practitioner;
  /** What it is for (ändamål). */
  readonly purpose: CommissionPurpose;
  /** Rights, each as activity, type of information and scope with semicolons between (behörigheter). */
  readonly rights: ReadonlyArray<Scalars["String"]["output"]>;
  /** The unit that it is at (vårdenhet). */
  readonly careUnit: CareUnit;
  /** The organisation that answers for the unit (vårdgivare). */
  readonly careProvider: CareProvider;
  /** First day (giltigt från). */
  readonly validFrom: Scalars["Date"]["output"];
  /** Last day; null while it lasts (giltigt till). */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
};

/**
 * One change of a fact that a register keeps: who, when, and what it was before (ändring). Written with the
 * change itself, never changed afterwards.
 */
export type RegisterChange = {
  readonly __typename?: "RegisterChange";
  /** When (tidpunkt). */
  readonly at: Scalars["DateTime"]["output"];
  /** Name of the mutation, or `data files` for a correction of the reference data (åtgärd). */
  readonly mutation: Scalars["String"]["output"];
  /** Name of the table of the row that was changed (tabell). */
  readonly entity: Scalars["String"]["output"];
  /** Id of the row (id). */
  readonly entityId: Scalars["ID"]["output"];
  /** Version of the row after the change; 1 when it was made (version). */
  readonly version: Scalars["Int"]["output"];
  /** Who made it; null for a correction of the reference data (medarbetare). */
  readonly by?: Maybe<Practitioner>;
  /** HSA-id of the unit of whoever made it; null as `by` (vårdenhet). */
  readonly byUnitHsaId?: Maybe<Scalars["ID"]["output"]>;
  /** HSA-id of the provider of whoever made it; null as `by` (vårdgivare). */
  readonly byProviderHsaId?: Maybe<Scalars["ID"]["output"]>;
  /** What was changed, each with its value before and after (fält). */
  readonly fields: ReadonlyArray<RegisterChangeField>;
};

/** A field that a change has changed (fält). */
export type RegisterChangeField = {
  readonly __typename?: "RegisterChangeField";
  /** Name of the column (namn). */
  readonly name: Scalars["String"]["output"];
  /** Value before, as JSON; null when there was none (tidigare värde). */
  readonly before?: Maybe<Scalars["String"]["output"]>;
  /** Value after, as JSON (nytt värde). */
  readonly after?: Maybe<Scalars["String"]["output"]>;
};

/** For whom a care home is (typ av boende). */
export type CareHomeKind =
  /** For older people (särskilt boende för äldre, SÄBO). */
  | "SABO"
  /** For people with certain functional impairments (bostad enligt LSS). */
  | "LSS";

/** A home with care around the clock (särskilt boende). */
export type CareHome = {
  readonly __typename?: "CareHome";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Name of the home (namn). */
  readonly name: Scalars["String"]["output"];
  /** For whom it is (typ av boende). */
  readonly kind: CareHomeKind;
  /** Where it lies (kommun). */
  readonly municipality: Municipality;
  /** The municipality's care area that it lies in (kommunalt vårdområde). */
  readonly careArea?: Maybe<MunicipalCareArea>;
  /** Places on a day, today when none is given; null before the first published number (antal platser). Row B55. */
  readonly places?: Maybe<Scalars["Int"]["output"]>;
  /** Every published number of places, oldest first (publicerade platsantal). Row B55. */
  readonly placesHistory: ReadonlyArray<CareHomePlaces>;
  /** The health centre that has agreed to care for the home (vårdcentral). */
  readonly healthCentre?: Maybe<CareUnit>;
  /**
   * The physician whom the health centre has appointed for the home on a day, today when none is given; null
   * when nobody is appointed (huvudansvarig läkare). Not the physician of each resident: residents choose
   * their own health centre. Rows B56, B57.
   */
  readonly mainResponsiblePhysician?: Maybe<Practitioner>;
  /** Every appointment of a main responsible physician, oldest first (förordnanden). Row B56. */
  readonly mainPhysicianAppointments: ReadonlyArray<MainPhysicianAppointment>;
  /**
   * How a physician is reached when it is urgent on a day, today when none is given: what the health centre and
   * the municipality have both agreed to (överenskommen kontaktväg). Row B60.
   */
  readonly acuteContactPath?: Maybe<Scalars["String"]["output"]>;
  /**
   * When and how the home and the health centre plan together on a day, today when none is given: what the health
   * centre and the municipality have both agreed to (planerad dialog). Row B59.
   */
  readonly plannedDialogue?: Maybe<PlannedDialogue>;
  /** Contact paths and dialogues through time, agreed or proposed, oldest first (överenskommelser). Rows B59, B60. */
  readonly terms: ReadonlyArray<CareHomeTerm>;
  /**
   * The yearly reconciliation meeting with the health centre: whether it was held (årligt avstämningsmöte). Row
   * B65. For staff of the portal and for dashboards.
   */
  readonly reconciliation: ReconciliationStatus;
  /**
   * Meetings about the home in a year, oldest first (samverkansmöten). For staff of the portal whose organisation
   * is the health centre's or the municipality; others are refused.
   */
  readonly collaborationMeetings: ReadonlyArray<CollaborationMeeting>;
  /**
   * Every change of the home, its places, physicians and agreements, oldest first (historik). For the clients
   * PORTAL, SANDBOX and SYSTEM; others are refused.
   */
  readonly history: ReadonlyArray<RegisterChange>;
  /** True when home and name are invented for demonstration (syntetiskt). */
  readonly synthetic: Scalars["Boolean"]["output"];
};

/** A home with care around the clock (särskilt boende). */
export type CareHomePlacesArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** A home with care around the clock (särskilt boende). */
export type CareHomeMainResponsiblePhysicianArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** A home with care around the clock (särskilt boende). */
export type CareHomeAcuteContactPathArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** A home with care around the clock (särskilt boende). */
export type CareHomePlannedDialogueArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** A home with care around the clock (särskilt boende). */
export type CareHomeReconciliationArgs = {
  year: Scalars["Int"]["input"];
};

/** A home with care around the clock (särskilt boende). */
export type CareHomeCollaborationMeetingsArgs = {
  year: Scalars["Int"]["input"];
};

/** A number of places and the day from which it holds (platsantal). */
export type CareHomePlaces = {
  readonly __typename?: "CareHomePlaces";
  /** Number of places (antal platser). */
  readonly places: Scalars["Int"]["output"];
  /** First day of the number; it holds until the next one (giltigt från). */
  readonly validFrom: Scalars["Date"]["output"];
  /** Counts the changes of the number from 1; send it as `expectedVersion` to correct it (version). */
  readonly version: Scalars["Int"]["output"];
};

/** That somebody is a care home's main responsible physician for a time (förordnande som huvudansvarig läkare). Row B56. */
export type MainPhysicianAppointment = {
  readonly __typename?: "MainPhysicianAppointment";
  /** The physician (läkare). */
  readonly practitioner: Practitioner;
  /** First day (giltigt från). */
  readonly validFrom: Scalars["Date"]["output"];
  /** Last day; null while it lasts (giltigt till). */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
  /** Counts the changes of the appointment from 1; send it as `expectedVersion` to appoint a successor (version). */
  readonly version: Scalars["Int"]["output"];
};

/** One of the two sides of a care home's agreements (part). */
export type CareHomeSide =
  /** The home's health centre (vårdcentralen). */
  | "HEALTH_CENTRE"
  /** The home's municipality (kommunen). */
  | "MUNICIPALITY";

/** What a care home's health centre and municipality agree on (fråga). */
export type CareHomeTermSubject =
  /** How a physician is reached when it is urgent (kontaktväg). Row B60. */
  | "CONTACT_PATH"
  /** When and how they plan together (planerad dialog). Row B59. */
  | "PLANNED_DIALOGUE";

/** A contact path or a dialogue that one side has proposed, or both have agreed to (överenskommelse). Rows B59, B60. */
export type CareHomeTerm = {
  readonly __typename?: "CareHomeTerm";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** What it is about (fråga). */
  readonly subject: CareHomeTermSubject;
  /** The contact path; null for a dialogue (kontaktväg). */
  readonly contactPath?: Maybe<Scalars["String"]["output"]>;
  /** The dialogue; null for a contact path (dialog). */
  readonly dialogue?: Maybe<PlannedDialogue>;
  /** First day; once agreed, it holds until the next one (giltigt från). */
  readonly validFrom: Scalars["Date"]["output"];
  /** Who has said it first (föreslagen av). */
  readonly proposedBy: CareHomeSide;
  /** True once the other side has said the same (överenskommen). */
  readonly agreed: Scalars["Boolean"]["output"];
  /** Counts the changes from 1; send it as `expectedVersion` to answer a proposal (version). */
  readonly version: Scalars["Int"]["output"];
};

/** What a meeting is for (typ av möte). */
export type CollaborationMeetingKind =
  /** The yearly reconciliation of health centre and care home (årligt avstämningsmöte). Row B65. */
  | "ANNUAL_RECONCILIATION"
  /** The mandatory collaboration that quality audits follow up (obligatoriskt samverkansmöte). Row B94. */
  | "MANDATORY_COLLABORATION"
  /** The planned dialogue on medical planning (planerad dialog). Row B59. */
  | "PLANNED_DIALOGUE"
  /** A meeting about somebody's shared plan: counted here, without saying whose (SIP-möte). Row B68. */
  | "SIP_MEETING";

/**
 * A meeting of a health centre and a municipality about a care home: one side has recorded it, the other confirms
 * (samverkansmöte). Only for staff of the portal whose organisation is one of the two.
 */
export type CollaborationMeeting = {
  readonly __typename?: "CollaborationMeeting";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** What it was for (typ). */
  readonly kind: CollaborationMeetingKind;
  /** The home (särskilt boende). */
  readonly careHome: CareHome;
  /** The home's health centre at that time (vårdcentral). */
  readonly healthCentre: CareUnit;
  /** The day of the meeting (mötesdag). */
  readonly heldOn: Scalars["Date"]["output"];
  /** Staff who took part (deltagare). */
  readonly participants: ReadonlyArray<Practitioner>;
  /** Where the minutes are; null when not stated (minnesanteckningar). */
  readonly minutesRef?: Maybe<Scalars["String"]["output"]>;
  /** The side that recorded it (registrerad av). */
  readonly recordedBy: CareHomeSide;
  /** Day on which the other side confirmed it; null before that (bekräftad). */
  readonly confirmedOn?: Maybe<Scalars["Date"]["output"]>;
  /** Counts the changes from 1; send it as `expectedVersion` (version). */
  readonly version: Scalars["Int"]["output"];
  /** Every change of the meeting, oldest first (historik). */
  readonly history: ReadonlyArray<RegisterChange>;
};

/** How a care home stands with its yearly reconciliation (läge). */
export type ReconciliationState =
  /** No meeting is recorded (saknas). */
  | "MISSING"
  /** One side has recorded a meeting, the other has not confirmed it (registrerat). */
  | "RECORDED"
  /** Both sides stand by it (bekräftat). */
  | "CONFIRMED";

/** The yearly reconciliation of one care home (årlig avstämning). Row B65. */
export type ReconciliationStatus = {
  readonly __typename?: "ReconciliationStatus";
  /** Calendar year (år). */
  readonly year: Scalars["Int"]["output"];
  /** How it stands (läge). */
  readonly state: ReconciliationState;
  /** The day of the meeting, of the first confirmed one where there is one; null when none is recorded (mötesdag). */
  readonly heldOn?: Maybe<Scalars["Date"]["output"]>;
};

/**
 * The yearly reconciliation of the care homes of an area (uppföljning av avstämningsmöten). Rows B65, B94;
 * indicator I09: homes with a confirmed meeting, of the homes that had places in at least six months of the year.
 */
export type ReconciliationReport = {
  readonly __typename?: "ReconciliationReport";
  /** Calendar year (år). */
  readonly year: Scalars["Int"]["output"];
  /** Homes that must meet (förväntade). */
  readonly expected: Scalars["Int"]["output"];
  /** Homes with a confirmed meeting (bekräftade). */
  readonly confirmed: Scalars["Int"]["output"];
  /** Percent of the expected homes with a confirmed meeting, one decimal, half up; null when none is expected (andel). */
  readonly confirmedPercent?: Maybe<Scalars["Decimal"]["output"]>;
  /** Homes with a meeting that only one side has recorded (obekräftade). */
  readonly unconfirmed: ReadonlyArray<CareHome>;
  /** Homes without a meeting (saknas). */
  readonly missing: ReadonlyArray<CareHome>;
};

/** A day of the week (veckodag). */
export type Weekday =
  /** Måndag. */
  | "MONDAY"
  /** Tisdag. */
  | "TUESDAY"
  /** Onsdag. */
  | "WEDNESDAY"
  /** Torsdag. */
  | "THURSDAY"
  /** Fredag. */
  | "FRIDAY"
  /** Lördag. */
  | "SATURDAY"
  /** Söndag. */
  | "SUNDAY";

/** How people meet (mötesform). */
export type DialogueForm =
  /** In the home (på plats). */
  | "ON_SITE"
  /** By video (video). */
  | "VIDEO"
  /** By telephone (telefon). */
  | "PHONE";

/** Agreed time and form of the weekly medical planning (planerad dialog). Row B59. */
export type PlannedDialogue = {
  readonly __typename?: "PlannedDialogue";
  /** Day of the week (veckodag). */
  readonly weekday: Weekday;
  /** Local time as HH:MM (klockslag). */
  readonly time: Scalars["String"]["output"];
  /** How they meet (form). */
  readonly form: DialogueForm;
};

/** A page of care homes, by id (särskilda boenden). */
export type CareHomeConnection = {
  readonly __typename?: "CareHomeConnection";
  /** The homes of the page with their cursors. */
  readonly edges: ReadonlyArray<CareHomeEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
  /** Homes in the whole list (antal). */
  readonly totalCount: Scalars["Int"]["output"];
};

/** A care home in a page. */
export type CareHomeEdge = {
  readonly __typename?: "CareHomeEdge";
  /** Send it as `after` for the homes behind this one. */
  readonly cursor: Scalars["String"]["output"];
  /** The home. */
  readonly node: CareHome;
};

/** A group of physicians for patients with municipal care (läkarteam). Row A52. */
export type PhysicianTeam = {
  readonly __typename?: "PhysicianTeam";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Name of the team (namn). */
  readonly name: Scalars["String"]["output"];
  /** The organisation that runs it (vårdgivare). */
  readonly careProvider: CareProvider;
  /** The unit that it works at; null when not stated (vårdenhet). */
  readonly careUnit?: Maybe<CareUnit>;
  /** The municipal care areas that it serves (verksamhetsområden). Row A55. */
  readonly serviceAreas: ReadonlyArray<MunicipalCareArea>;
  /** Everybody in the team on a day, today when none is given, largest share first (medlemmar). Rows A52–A54. */
  readonly members: ReadonlyArray<PhysicianTeamMember>;
  /**
   * Sum of the physicians' shares of full time on a day, today when none is given; other professions are not
   * counted (heltidstjänster läkare). Row A54.
   */
  readonly fteTotal: Scalars["Decimal"]["output"];
  /** Reachable day and night, all week; null when not known (dygnet runt). Row A56. */
  readonly roundTheClock?: Maybe<Scalars["Boolean"]["output"]>;
  /** Works beside ordinary reception duty; null when not known (parallell mottagning). Row A51. */
  readonly receptionDuty?: Maybe<Scalars["Boolean"]["output"]>;
  /** Serves patients in ordinary housing; null when not known (ordinärt boende). Row A47. */
  readonly coversOrdinary?: Maybe<Scalars["Boolean"]["output"]>;
  /** Serves patients in care homes; null when not known (särskilt boende). Row A47. */
  readonly coversSpecial?: Maybe<Scalars["Boolean"]["output"]>;
  /** Does both planned and unplanned work; null when not known (planerat och oplanerat). Row A49. */
  readonly plannedAndUnplanned?: Maybe<Scalars["Boolean"]["output"]>;
  /** Patients enrolled in the areas that the team serves (inskrivna patienter). */
  readonly enrolledCount?: Maybe<SuppressibleCount>;
  /** Patients per full-time physician that an agreement asks for (kapacitetskrav). */
  readonly capacityRequirement?: Maybe<CapacityRequirement>;
  /**
   * Full-time physicians that the enrolled patients need: patients divided by patients per full-time
   * physician, two decimals, half up (behov av heltidstjänster). Null when the number of patients is
   * suppressed or withheld, or no agreement states a capacity. Row A48.
   */
  readonly requiredFte?: Maybe<Scalars["Decimal"]["output"]>;
  /**
   * Percent of the team's capacity that is used, one decimal, half up; above 100 is too many patients
   * (beläggning). Null as `requiredFte`, and for a team without physicians. Row A48.
   */
  readonly utilisation?: Maybe<Scalars["Decimal"]["output"]>;
  /** The team of a day, today when none is given, against the seven requirements of Region Skåne (kravuppfyllnad). Rows A47–A58. */
  readonly requirementReport: ReadonlyArray<TeamRequirementResult>;
  /** Every change of the team, its members and its areas, oldest first (historik). As `CareHome.history`. */
  readonly history: ReadonlyArray<RegisterChange>;
  /** True when the team is invented for demonstration (syntetiskt). */
  readonly synthetic: Scalars["Boolean"]["output"];
};

/** A group of physicians for patients with municipal care (läkarteam). Row A52. */
export type PhysicianTeamMembersArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** A group of physicians for patients with municipal care (läkarteam). Row A52. */
export type PhysicianTeamFteTotalArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** A group of physicians for patients with municipal care (läkarteam). Row A52. */
export type PhysicianTeamRequirementReportArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** Somebody in a physician team (medlem). */
export type PhysicianTeamMember = {
  readonly __typename?: "PhysicianTeamMember";
  /**
   * Who it is (medarbetare). Shown to the clients PORTAL, SANDBOX and SYSTEM; null for every other client, because
   * figures need no staff.
   */
  readonly practitioner?: Maybe<Practitioner>;
  /** First day of the share; it holds until the next one (giltigt från). */
  readonly validFrom: Scalars["Date"]["output"];
  /** Counts the changes of the share from 1; send it as `expectedVersion` to correct it (version). */
  readonly version: Scalars["Int"]["output"];
  /** Share of full time, for example "0.75" (tjänstgöringsgrad). */
  readonly fte: Scalars["Decimal"]["output"];
  /** Profession in the team (yrke). */
  readonly profession: Profession;
};

/** A count that may be hidden to protect persons (antal med sekretess). */
export type SuppressibleCount = {
  readonly __typename?: "SuppressibleCount";
  /** The count; null when it is suppressed (antal). */
  readonly value?: Maybe<Scalars["Int"]["output"]>;
};

/** What an agreement asks of a team's capacity (kapacitetskrav). */
export type CapacityRequirement = {
  readonly __typename?: "CapacityRequirement";
  /** Patients per full-time physician (patienter per heltid). Row A48. */
  readonly patientsPerFullTime: Scalars["Int"]["output"];
};

/** Whether a requirement is met (uppfyllt). */
export type RequirementAnswer =
  /** Met (ja). */
  | "YES"
  /** Not met (nej). */
  | "NO"
  /** The facts to judge by are missing (okänt). */
  | "UNKNOWN";

/** One requirement and whether a team meets it (krav). */
export type TeamRequirementResult = {
  readonly __typename?: "TeamRequirementResult";
  /** Number of the requirement, 1 to 7 (kravnummer). */
  readonly number: Scalars["Int"]["output"];
  /** Row of the requirement, for example A47. */
  readonly row: Scalars["String"]["output"];
  /** The requirement in Swedish (krav). */
  readonly textSv: Scalars["String"]["output"];
  /** The requirement in English. */
  readonly textEn: Scalars["String"]["output"];
  /** Whether the team meets it (uppfyllt). */
  readonly fulfilled: RequirementAnswer;
};

/** An area that must have one coordinating health centre (samordningsområde). */
export type CoordinationArea = Municipality | CityDistrict;

/** An area that must have a coordinating health centre, and when (samordningsområde över tid). */
export type CoordinationAreaPeriod = {
  readonly __typename?: "CoordinationAreaPeriod";
  /** The municipality or city district. */
  readonly area: CoordinationArea;
  /** First day; null when it has no known start. */
  readonly validFrom?: Maybe<Scalars["Date"]["output"]>;
  /** Last day; null while it lasts. */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
};

/** One health centre's responsibility to coordinate collaboration in an area (geografiskt samordningsansvar). Row C23. */
export type CoordinationAssignment = {
  readonly __typename?: "CoordinationAssignment";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** The municipality or city district. */
  readonly area: CoordinationArea;
  /** The health centre (vårdcentral). */
  readonly careUnit: CareUnit;
  /** First day (giltigt från). */
  readonly validFrom: Scalars["Date"]["output"];
  /** Last day; null while it lasts (giltigt till). */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
  /** Who supports and guides the health centre; null when nobody does (stödjande organisation). Row C7. */
  readonly supporter?: Maybe<Scalars["String"]["output"]>;
  /** Counts the changes from 1; send it as `expectedVersion` (version). */
  readonly version: Scalars["Int"]["output"];
  /** Every change of the assignment, oldest first (historik). As `CareHome.history`. */
  readonly history: ReadonlyArray<RegisterChange>;
};

/** Whether every area of a region has exactly one coordinating health centre on a day (samordningstäckning). Indicator I24. */
export type CoordinationCoverage = {
  readonly __typename?: "CoordinationCoverage";
  /** The day. */
  readonly asOf: Scalars["Date"]["output"];
  /** Areas that must have a coordinating health centre (förväntade). */
  readonly expected: Scalars["Int"]["output"];
  /** Areas with exactly one (täckta). */
  readonly covered: Scalars["Int"]["output"];
  /** Percent of the expected areas that are covered, one decimal, half up; null when none is expected (andel). */
  readonly coveredPercent?: Maybe<Scalars["Decimal"]["output"]>;
  /** Areas without one (saknas). */
  readonly missing: ReadonlyArray<CoordinationArea>;
  /** Areas with more than one (dubbla). */
  readonly duplicates: ReadonlyArray<CoordinationArea>;
  /** The same as findings with codes (avvikelser). */
  readonly findings: ReadonlyArray<CoordinationFinding>;
};

/** What is wrong with the coordination of an area (avvikelse). */
export type CoordinationFindingCode =
  /** The area has no coordinating health centre (samordnare saknas). */
  | "COORDINATOR_MISSING"
  /** The area has more than one coordinating health centre (dubbla samordnare). */
  | "COORDINATOR_DUPLICATE"
  /** A health centre coordinates an area that is not there: merged, not yet begun or unknown (område saknas). */
  | "COORDINATION_OUTSIDE_AREA";

/** A finding about the coordination of an area (avvikelse). */
export type CoordinationFinding = {
  readonly __typename?: "CoordinationFinding";
  /** What is wrong. */
  readonly code: CoordinationFindingCode;
  /** Where. */
  readonly area: CoordinationArea;
};

/** Days on which something was wrong with the coordination of an area (avvikelse över tid). */
export type CoordinationFindingPeriod = {
  readonly __typename?: "CoordinationFindingPeriod";
  /** What was wrong. */
  readonly code: CoordinationFindingCode;
  /** Where. */
  readonly area: CoordinationArea;
  /** First day. */
  readonly from: Scalars["Date"]["output"];
  /** Last day. */
  readonly to: Scalars["Date"]["output"];
};

/** Specialists who are on call for physicians with patients at home (jourberedskap). Row B45. */
export type OnCallService = {
  readonly __typename?: "OnCallService";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** The clinic (klinik). */
  readonly clinic: CareUnit;
  /** The hospital (sjukhus). */
  readonly hospital: Scalars["String"]["output"];
  /** The specialty (specialitet). */
  readonly specialty: Scalars["String"]["output"];
  /**
   * Number to call on a day, today when none is given; null before the first schedule (journummer). Shown to the
   * clients PORTAL, SANDBOX and SYSTEM; null for every other client.
   */
  readonly phone?: Maybe<Scalars["String"]["output"]>;
  /** The week of shifts that holds on a day, today when none is given; empty before the first schedule (schema). */
  readonly shifts: ReadonlyArray<OnCallShift>;
  /** Every week of shifts, oldest first (scheman). */
  readonly schedules: ReadonlyArray<OnCallSchedule>;
  /**
   * Whether somebody was or will be on call at every moment of some days, 366 at most (täckning). Hours are counted
   * as they pass, also when summer time starts or ends. Row B45, indicator I25.
   */
  readonly coverage: OnCallCoverage;
  /** True when the service is invented for demonstration (syntetiskt). */
  readonly synthetic: Scalars["Boolean"]["output"];
  /** Every change of the service and its schedules, oldest first (historik). As `CareHome.history`. */
  readonly history: ReadonlyArray<RegisterChange>;
};

/** Specialists who are on call for physicians with patients at home (jourberedskap). Row B45. */
export type OnCallServicePhoneArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** Specialists who are on call for physicians with patients at home (jourberedskap). Row B45. */
export type OnCallServiceShiftsArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** Specialists who are on call for physicians with patients at home (jourberedskap). Row B45. */
export type OnCallServiceCoverageArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
};

/** A week of shifts (schema). */
export type OnCallSchedule = {
  readonly __typename?: "OnCallSchedule";
  /** First day; it holds until the next schedule (giltigt från). */
  readonly validFrom: Scalars["Date"]["output"];
  /** Shifts that come back every week (pass). */
  readonly shifts: ReadonlyArray<OnCallShift>;
  /** Counts the changes from 1; send it as `expectedVersion` to correct it (version). */
  readonly version: Scalars["Int"]["output"];
};

/** A shift that comes back every week, in local time (pass). */
export type OnCallShift = {
  readonly __typename?: "OnCallShift";
  /** Day on which it starts (veckodag). */
  readonly weekday: Weekday;
  /** Start as HH:MM (från). */
  readonly starts: Scalars["String"]["output"];
  /** End as HH:MM; at or before the start it is on the next day (till). */
  readonly ends: Scalars["String"]["output"];
};

/** Cover on call over some days (jourtäckning). Row B45, indicator I25. */
export type OnCallCoverage = {
  readonly __typename?: "OnCallCoverage";
  /** First day. */
  readonly from: Scalars["Date"]["output"];
  /** Last day. */
  readonly to: Scalars["Date"]["output"];
  /** All hours of the days, two decimals (timmar). */
  readonly hours: Scalars["Decimal"]["output"];
  /** Hours with somebody on call, two decimals (täckta timmar). */
  readonly coveredHours: Scalars["Decimal"]["output"];
  /** Percent of the hours that are covered, one decimal, half up; 100.0 only when nothing is missing (andel). */
  readonly coveredPercent: Scalars["Decimal"]["output"];
  /** Times without anybody on call, in order (otäckt tid). */
  readonly uncovered: ReadonlyArray<OnCallGap>;
};

/** A time without anybody on call (otäckt tid). */
export type OnCallGap = {
  readonly __typename?: "OnCallGap";
  /** Start (från). */
  readonly from: Scalars["DateTime"]["output"];
  /** End (till). */
  readonly to: Scalars["DateTime"]["output"];
  /** Hours, two decimals (timmar). */
  readonly hours: Scalars["Decimal"]["output"];
};

/** Where a deviation stands (status). */
export type DeviationStatus =
  /** Reported (öppen). */
  | "OPEN"
  /** Remedied (åtgärdad). */
  | "HANDLED"
  /** Could not be remedied: it can be escalated (olöst). Row E58. */
  | "UNRESOLVED";

/**
 * Something that went wrong between two care providers, without a patient's identity (avvikelse). Rows B8, E57.
 * Only for staff of the portal whose organisation is one of the two.
 */
export type Deviation = {
  readonly __typename?: "Deviation";
  /** Opaque id; the order of ids is the order of reports. */
  readonly id: Scalars["ID"]["output"];
  /** Who reported it; null for somebody whom the directory no longer knows (rapporterad av). */
  readonly reportedBy?: Maybe<Practitioner>;
  /** The unit of whoever reported it; null for a unit that the register does not know (rapporterande enhet). */
  readonly reportingUnit?: Maybe<CareUnit>;
  /** The provider in whose care it happened (berörd vårdgivare). */
  readonly concernsProvider: CareProvider;
  /** The other provider (annan vårdgivare). */
  readonly otherProvider: CareProvider;
  /** The care home where it happened; null when it was elsewhere (särskilt boende). */
  readonly careHome?: Maybe<CareHome>;
  /** What happened (beskrivning). */
  readonly description: Scalars["String"]["output"];
  /** Where it stands (status). */
  readonly status: DeviationStatus;
  /** What was done, or why it could not be remedied; null while open (utfall). */
  readonly outcome?: Maybe<Scalars["String"]["output"]>;
  /** When it was reported (öppnad). */
  readonly openedAt: Scalars["DateTime"]["output"];
  /** Counts the changes from 1; send it as `expectedVersion` (version). */
  readonly version: Scalars["Int"]["output"];
  /** Every change of the deviation, oldest first (historik). */
  readonly history: ReadonlyArray<RegisterChange>;
};

/** A page of deviations, newest first (avvikelser). */
export type DeviationConnection = {
  readonly __typename?: "DeviationConnection";
  /** The deviations of the page with their cursors. */
  readonly edges: ReadonlyArray<DeviationEdge>;
  /** Where the page starts and ends. */
  readonly pageInfo: PageInfo;
};

/** A deviation in a page. */
export type DeviationEdge = {
  readonly __typename?: "DeviationEdge";
  /** Send it as `after` for the deviations behind this one. */
  readonly cursor: Scalars["String"]["output"];
  /** The deviation. */
  readonly node: Deviation;
};

/** Deviations that were reported in a month, by where they stand today: figures, never a case (antal avvikelser). */
export type DeviationMonth = {
  readonly __typename?: "DeviationMonth";
  /** Month as YYYY-MM (månad). */
  readonly month: Scalars["String"]["output"];
  /** All that were reported (rapporterade). */
  readonly reported: Scalars["Int"]["output"];
  /** Of these, open (öppna). */
  readonly open: Scalars["Int"]["output"];
  /** Of these, remedied (åtgärdade). */
  readonly handled: Scalars["Int"]["output"];
  /** Of these, not remedied (olösta). */
  readonly unresolved: Scalars["Int"]["output"];
};

/** Input of `registerCareUnit`. */
export type RegisterCareUnitInput = {
  /** HSA-id of the unit; its digits are the organisation number of the provider (HSA-id). */
  readonly hsaId: Scalars["ID"]["input"];
  /** Name (namn). */
  readonly name: Scalars["String"]["input"];
  /** What it does (typ). */
  readonly type: CareUnitType;
  /** Code of the municipality where it lies (kommun). */
  readonly municipality: Scalars["ID"]["input"];
  /** Id of the city district where it lies (stadsdel). */
  readonly cityDistrict?: InputMaybe<Scalars["ID"]["input"]>;
  /** The hospital of a clinic (sjukhus). */
  readonly hospital?: InputMaybe<Scalars["String"]["input"]>;
  /** Telephone number (telefon). */
  readonly phone?: InputMaybe<Scalars["String"]["input"]>;
  /** Opening hours, such as `MO-FR 08:00-17:00; SA 10:00-14:00`, or `ALL` (öppettider). */
  readonly openingHours?: InputMaybe<Scalars["String"]["input"]>;
  /** First day (giltig från). */
  readonly validFrom: Scalars["Date"]["input"];
  /** True when unit and name are invented for demonstration (syntetisk). */
  readonly synthetic: Scalars["Boolean"]["input"];
  /** The client's own key for the change, 1 to 64 letters, digits, - or _: sent again, the change is made once (nyckel). */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `registerCareUnit` answers. */
export type RegisterCareUnitPayload = {
  readonly __typename?: "RegisterCareUnitPayload";
  /** The registered unit; null when refused (vårdenhet). */
  readonly careUnit?: Maybe<CareUnit>;
  /** Why the change was not made; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `closeCareUnit`. */
export type CloseCareUnitInput = {
  /** HSA-id of the unit (HSA-id). */
  readonly hsaId: Scalars["ID"]["input"];
  /** Last day (giltig till). */
  readonly validTo: Scalars["Date"]["input"];
  /** Version of the unit that the change is made against (förväntad version). */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** The client's own key for the change, 1 to 64 letters, digits, - or _: sent again, the change is made once (nyckel). */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `closeCareUnit` answers. */
export type CloseCareUnitPayload = {
  readonly __typename?: "CloseCareUnitPayload";
  /** The unit; null when refused (vårdenhet). */
  readonly careUnit?: Maybe<CareUnit>;
  /** Why the change was not made; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `registerCareHomePlaces`. */
export type RegisterCareHomePlacesInput = {
  /** Id of the home (särskilt boende). */
  readonly careHome: Scalars["ID"]["input"];
  /** Number of places, 0 for a home that closes (antal platser). */
  readonly places: Scalars["Int"]["input"];
  /** First day of the number (giltigt från). */
  readonly validFrom: Scalars["Date"]["input"];
  /** Version of the number from that very day, to correct it; left out when there is none (förväntad version). */
  readonly expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** The client's own key for the change, 1 to 64 letters, digits, - or _: sent again, the change is made once (nyckel). */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `registerCareHomePlaces` answers. */
export type RegisterCareHomePlacesPayload = {
  readonly __typename?: "RegisterCareHomePlacesPayload";
  /** The home; null when refused (särskilt boende). */
  readonly careHome?: Maybe<CareHome>;
  /** Why the change was not made; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `appointMainPhysician`. */
export type AppointMainPhysicianInput = {
  /** Id of the home (särskilt boende). */
  readonly careHome: Scalars["ID"]["input"];
  /** HSA-id of the physician (läkare). */
  readonly practitioner: Scalars["ID"]["input"];
  /** First day (giltigt från). */
  readonly validFrom: Scalars["Date"]["input"];
  /** Last day; left out while it lasts (giltigt till). */
  readonly validTo?: InputMaybe<Scalars["Date"]["input"]>;
  /** Version of the appointment that holds on the first day; left out when nobody is appointed then (förväntad version). */
  readonly expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** The client's own key for the change, 1 to 64 letters, digits, - or _: sent again, the change is made once (nyckel). */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `appointMainPhysician` answers. */
export type AppointMainPhysicianPayload = {
  readonly __typename?: "AppointMainPhysicianPayload";
  /** The home; null when refused (särskilt boende). */
  readonly careHome?: Maybe<CareHome>;
  /** Why the change was not made; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `setContactPath`. */
export type SetContactPathInput = {
  /** Id of the home (särskilt boende). */
  readonly careHome: Scalars["ID"]["input"];
  /** The contact path (kontaktväg). */
  readonly contactPath: Scalars["String"]["input"];
  /** First day (giltigt från). */
  readonly validFrom: Scalars["Date"]["input"];
  /** Version of the proposal that waits for an answer; left out when there is none (förväntad version). */
  readonly expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** The client's own key for the change, 1 to 64 letters, digits, - or _: sent again, the change is made once (nyckel). */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `setContactPath` answers. */
export type SetContactPathPayload = {
  readonly __typename?: "SetContactPathPayload";
  /** The home; null when refused (särskilt boende). */
  readonly careHome?: Maybe<CareHome>;
  /** Why the change was not made; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `agreePlannedDialogue`. */
export type AgreePlannedDialogueInput = {
  /** Id of the home (särskilt boende). */
  readonly careHome: Scalars["ID"]["input"];
  /** Day of the week (veckodag). */
  readonly weekday: Weekday;
  /** Local time as HH:MM (klockslag). */
  readonly time: Scalars["String"]["input"];
  /** How they meet (form). */
  readonly form: DialogueForm;
  /** First day (giltigt från). */
  readonly validFrom: Scalars["Date"]["input"];
  /** Version of the proposal that waits for an answer; left out when there is none (förväntad version). */
  readonly expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** The client's own key for the change, 1 to 64 letters, digits, - or _: sent again, the change is made once (nyckel). */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `agreePlannedDialogue` answers. */
export type AgreePlannedDialoguePayload = {
  readonly __typename?: "AgreePlannedDialoguePayload";
  /** The home; null when refused (särskilt boende). */
  readonly careHome?: Maybe<CareHome>;
  /** Why the change was not made; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `recordCollaborationMeeting`. */
export type RecordCollaborationMeetingInput = {
  /** Id of the home (särskilt boende). */
  readonly careHome: Scalars["ID"]["input"];
  /** What it was for (typ). */
  readonly kind: CollaborationMeetingKind;
  /** The day of the meeting, not in the future (mötesdag). */
  readonly heldOn: Scalars["Date"]["input"];
  /** HSA-ids of staff who took part (deltagare). */
  readonly participants: ReadonlyArray<Scalars["ID"]["input"]>;
  /** Where the minutes are (minnesanteckningar). */
  readonly minutesRef?: InputMaybe<Scalars["String"]["input"]>;
  /** The client's own key for the change, 1 to 64 letters, digits, - or _: sent again, the change is made once (nyckel). */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `recordCollaborationMeeting` answers. */
export type RecordCollaborationMeetingPayload = {
  readonly __typename?: "RecordCollaborationMeetingPayload";
  /** The meeting; null when refused (möte). */
  readonly meeting?: Maybe<CollaborationMeeting>;
  /** Why the change was not made; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `confirmCollaborationMeeting`. */
export type ConfirmCollaborationMeetingInput = {
  /** Id of the meeting (möte). */
  readonly id: Scalars["ID"]["input"];
  /** Version of the meeting that the change is made against (förväntad version). */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** The client's own key for the change, 1 to 64 letters, digits, - or _: sent again, the change is made once (nyckel). */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `confirmCollaborationMeeting` answers. */
export type ConfirmCollaborationMeetingPayload = {
  readonly __typename?: "ConfirmCollaborationMeetingPayload";
  /** The meeting; null when refused (möte). */
  readonly meeting?: Maybe<CollaborationMeeting>;
  /** Why the change was not made; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `registerTeam`. */
export type RegisterTeamInput = {
  /** Name (namn). */
  readonly name: Scalars["String"]["input"];
  /** HSA-id of the unit that it works at (vårdenhet). */
  readonly careUnit: Scalars["ID"]["input"];
  /** Reachable day and night, all week (dygnet runt). Row A56. */
  readonly roundTheClock: Scalars["Boolean"]["input"];
  /** Works beside ordinary reception duty (parallell mottagning). Row A51. */
  readonly receptionDuty: Scalars["Boolean"]["input"];
  /** Serves patients in ordinary housing (ordinärt boende). Row A47. */
  readonly coversOrdinary: Scalars["Boolean"]["input"];
  /** Serves patients in care homes (särskilt boende). Row A47. */
  readonly coversSpecial: Scalars["Boolean"]["input"];
  /** Does both planned and unplanned work (planerat och oplanerat). Row A49. */
  readonly plannedAndUnplanned: Scalars["Boolean"]["input"];
  /** Ids of the municipal care areas that it serves (verksamhetsområden). Rows A38, A55. */
  readonly serviceAreas: ReadonlyArray<Scalars["ID"]["input"]>;
  /** Its members (medlemmar). Rows A52–A54. */
  readonly members: ReadonlyArray<TeamMemberInput>;
  /** First day of the members' shares (giltigt från). */
  readonly validFrom: Scalars["Date"]["input"];
  /** True when the team is invented for demonstration (syntetiskt). */
  readonly synthetic: Scalars["Boolean"]["input"];
  /** The client's own key for the change, 1 to 64 letters, digits, - or _: sent again, the change is made once (nyckel). */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `registerTeam` answers. */
export type RegisterTeamPayload = {
  readonly __typename?: "RegisterTeamPayload";
  /** The team; null when refused (läkarteam). */
  readonly team?: Maybe<PhysicianTeam>;
  /** Why the change was not made; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `setTeamMemberFte`. */
export type SetTeamMemberFteInput = {
  /** Id of the team (läkarteam). */
  readonly team: Scalars["ID"]["input"];
  /** HSA-id of the person (medarbetare). */
  readonly practitioner: Scalars["ID"]["input"];
  /** Share of full time, 0 to 1.00 (tjänstgöringsgrad). */
  readonly fte: Scalars["Decimal"]["input"];
  /** First day of the share (giltigt från). */
  readonly validFrom: Scalars["Date"]["input"];
  /** Version of the share from that very day, to correct it; left out when there is none (förväntad version). */
  readonly expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** The client's own key for the change, 1 to 64 letters, digits, - or _: sent again, the change is made once (nyckel). */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `setTeamMemberFte` answers. */
export type SetTeamMemberFtePayload = {
  readonly __typename?: "SetTeamMemberFtePayload";
  /** The team; null when refused (läkarteam). */
  readonly team?: Maybe<PhysicianTeam>;
  /** Why the change was not made; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `assignCoordinatingCentre`. */
export type AssignCoordinatingCentreInput = {
  /** Code of the municipality, or `cityDistrict` (kommun). */
  readonly municipality?: InputMaybe<Scalars["ID"]["input"]>;
  /** Id of the city district, or `municipality` (stadsdel). */
  readonly cityDistrict?: InputMaybe<Scalars["ID"]["input"]>;
  /** HSA-id of the health centre (vårdcentral). */
  readonly careUnit: Scalars["ID"]["input"];
  /** First day (giltigt från). */
  readonly validFrom: Scalars["Date"]["input"];
  /** Last day; left out while it lasts (giltigt till). */
  readonly validTo?: InputMaybe<Scalars["Date"]["input"]>;
  /** Who supports and guides the health centre (stödjande organisation). Row C7. */
  readonly supporter?: InputMaybe<Scalars["String"]["input"]>;
  /** The client's own key for the change, 1 to 64 letters, digits, - or _: sent again, the change is made once (nyckel). */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `assignCoordinatingCentre` answers. */
export type AssignCoordinatingCentrePayload = {
  readonly __typename?: "AssignCoordinatingCentrePayload";
  /** The assignment; null when refused (samordningsansvar). */
  readonly assignment?: Maybe<CoordinationAssignment>;
  /** Why the change was not made; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `endCoordination`. */
export type EndCoordinationInput = {
  /** Id of the assignment (samordningsansvar). */
  readonly id: Scalars["ID"]["input"];
  /** Last day (giltigt till). */
  readonly validTo: Scalars["Date"]["input"];
  /** Version of the assignment that the change is made against (förväntad version). */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** The client's own key for the change, 1 to 64 letters, digits, - or _: sent again, the change is made once (nyckel). */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `endCoordination` answers. */
export type EndCoordinationPayload = {
  readonly __typename?: "EndCoordinationPayload";
  /** The assignment; null when refused (samordningsansvar). */
  readonly assignment?: Maybe<CoordinationAssignment>;
  /** Why the change was not made; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `setOnCallSchedule`. */
export type SetOnCallScheduleInput = {
  /** HSA-id of the clinic (klinik). */
  readonly clinic: Scalars["ID"]["input"];
  /** The specialty (specialitet). */
  readonly specialty: Scalars["String"]["input"];
  /** Number to call (journummer). */
  readonly phone: Scalars["String"]["input"];
  /** First day; the schedule holds until the next one (giltigt från). */
  readonly validFrom: Scalars["Date"]["input"];
  /** Shifts that come back every week (pass). */
  readonly shifts: ReadonlyArray<OnCallShiftInput>;
  /** Version of the schedule from that very day, to correct it; left out when there is none (förväntad version). */
  readonly expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** The client's own key for the change, 1 to 64 letters, digits, - or _: sent again, the change is made once (nyckel). */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `setOnCallSchedule` answers. */
export type SetOnCallSchedulePayload = {
  readonly __typename?: "SetOnCallSchedulePayload";
  /** The service; null when refused (jourberedskap). */
  readonly service?: Maybe<OnCallService>;
  /** Why the change was not made; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `reportDeviation`. */
export type ReportDeviationInput = {
  /** HSA-id of the provider in whose care it happened (berörd vårdgivare). */
  readonly concernsProvider: Scalars["ID"]["input"];
  /** HSA-id of the other provider; the caller's own when left out (annan vårdgivare). */
  readonly otherProvider?: InputMaybe<Scalars["ID"]["input"]>;
  /** Id of the care home where it happened (särskilt boende). */
  readonly careHome?: InputMaybe<Scalars["ID"]["input"]>;
  /** What happened, in at most 4000 characters, without a patient's identity (beskrivning). */
  readonly description: Scalars["String"]["input"];
  /** The client's own key for the change, 1 to 64 letters, digits, - or _: sent again, the change is made once (nyckel). */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `reportDeviation` answers. */
export type ReportDeviationPayload = {
  readonly __typename?: "ReportDeviationPayload";
  /** The deviation; null when refused (avvikelse). */
  readonly deviation?: Maybe<Deviation>;
  /** Why the change was not made; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Input of `setDeviationStatus`. */
export type SetDeviationStatusInput = {
  /** Id of the deviation (avvikelse). */
  readonly id: Scalars["ID"]["input"];
  /** Where it stands now (status). */
  readonly status: DeviationStatus;
  /** What was done, or why it could not be, without a patient's identity (utfall). */
  readonly outcome: Scalars["String"]["input"];
  /** Version of the deviation that the change is made against (förväntad version). */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** The client's own key for the change, 1 to 64 letters, digits, - or _: sent again, the change is made once (nyckel). */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What `setDeviationStatus` answers. */
export type SetDeviationStatusPayload = {
  readonly __typename?: "SetDeviationStatusPayload";
  /** The deviation; null when refused (avvikelse). */
  readonly deviation?: Maybe<Deviation>;
  /** Why the change was not made; empty when it was (fel). */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A member of a new physician team (medlem). */
export type TeamMemberInput = {
  /** HSA-id of the person (medarbetare). */
  readonly practitioner: Scalars["ID"]["input"];
  /** Share of full time, 0 to 1.00 (tjänstgöringsgrad). */
  readonly fte: Scalars["Decimal"]["input"];
};

/** A shift that comes back every week, in local time (pass). */
export type OnCallShiftInput = {
  /** Day on which it starts (veckodag). */
  readonly weekday: Weekday;
  /** Start as HH:MM (från). */
  readonly starts: Scalars["String"]["input"];
  /** End as HH:MM; at or before the start it is on the next day (till). */
  readonly ends: Scalars["String"]["input"];
};

export type Region = {
  readonly __typename?: "Region";
  readonly code: Scalars["ID"]["output"];
  readonly coordinationAreas: ReadonlyArray<CoordinationAreaPeriod>;
  /** Care units in the region, of the region and of its municipalities, by HSA-id (vårdenheter). */
  readonly careUnits: CareUnitConnection;
  /** Care homes in the region, by id (särskilda boenden). */
  readonly careHomes: CareHomeConnection;
  /** Physician teams whose care provider lies in the region, by id (läkarteam). */
  readonly physicianTeams: ReadonlyArray<PhysicianTeam>;
  /** Which areas have a coordinating health centre on a day, today when none is given (samordningstäckning). Row C23. */
  readonly coordinationCoverage: CoordinationCoverage;
  /**
   * Days on which an area had no coordinating health centre, or two, or one without being there: by area, oldest
   * first, over ten years at most (samordning över tid). Row C23.
   */
  readonly coordinationFindings: ReadonlyArray<CoordinationFindingPeriod>;
  /** Services on call at the region's hospitals, by id (jourberedskap). Row B45. */
  readonly onCallServices: ReadonlyArray<OnCallService>;
  /** The yearly reconciliation of the region's care homes (avstämningsmöten). Rows B65, B94. For staff of the portal and for dashboards. */
  readonly reconciliationReport: ReconciliationReport;
  /**
   * Deviations that a provider in the region is a party of, by month, over 36 months at most (antal avvikelser).
   * For staff of the portal and for dashboards.
   */
  readonly deviationsByMonth: ReadonlyArray<DeviationMonth>;
};

export type RegionCareUnitsArgs = {
  type?: InputMaybe<CareUnitType>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type RegionCareHomesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type RegionCoordinationCoverageArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

export type RegionCoordinationFindingsArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
};

export type RegionReconciliationReportArgs = {
  year: Scalars["Int"]["input"];
};

export type RegionDeviationsByMonthArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
};

export type Municipality = {
  readonly __typename?: "Municipality";
  readonly code: Scalars["ID"]["output"];
  /**
   * The health centre that coordinates collaboration in the municipality on a day, today when none is given
   * (samordnande vårdcentral). Null when there is none, and in a municipality whose city districts have their own.
   */
  readonly coordinatingUnit?: Maybe<CareUnit>;
  /** Care homes in the municipality, by id (särskilda boenden). */
  readonly careHomes: CareHomeConnection;
  /** Care units in the municipality, of the region and of the municipality, by HSA-id (vårdenheter). */
  readonly careUnits: CareUnitConnection;
  /** The yearly reconciliation of the municipality's care homes (avstämningsmöten). As `Region.reconciliationReport`. */
  readonly reconciliationReport: ReconciliationReport;
  /** Deviations that the municipality is a party of, by month (antal avvikelser). As `Region.deviationsByMonth`. */
  readonly deviationsByMonth: ReadonlyArray<DeviationMonth>;
};

export type MunicipalityCoordinatingUnitArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

export type MunicipalityCareHomesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type MunicipalityCareUnitsArgs = {
  type?: InputMaybe<CareUnitType>;
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type MunicipalityReconciliationReportArgs = {
  year: Scalars["Int"]["input"];
};

export type MunicipalityDeviationsByMonthArgs = {
  from: Scalars["Date"]["input"];
  to: Scalars["Date"]["input"];
};

export type CityDistrict = {
  readonly __typename?: "CityDistrict";
  readonly id: Scalars["ID"]["output"];
  /** The health centre that coordinates collaboration in the district on a day, today when none is given (samordnande vårdcentral). */
  readonly coordinatingUnit?: Maybe<CareUnit>;
};

export type CityDistrictCoordinatingUnitArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

export type MunicipalCareArea = {
  readonly __typename?: "MunicipalCareArea";
  readonly id: Scalars["ID"]["output"];
  /** Physician teams that serve the area, by id (läkarteam). */
  readonly physicianTeams: ReadonlyArray<PhysicianTeam>;
};

/** What a value is about (grupp). */
export type IndicatorGroup = Region | Municipality | CareUnit | CareHome | PhysicianTeam;

/** Where the values of an indicator come from: the part of the graph that owns what is counted (siffror). */
export type IndicatorFigures = {
  /** Code of the indicator (kod). */
  readonly code: Scalars["ID"]["output"];
  /** Values of the indicator in a region: for each span the region first, then its groups (värden). */
  readonly values?: Maybe<ReadonlyArray<IndicatorValue>>;
};

/** Where the values of an indicator come from: the part of the graph that owns what is counted (siffror). */
export type IndicatorFiguresValuesArgs = {
  select: FigureSelection;
};

/** Counts units, homes and what they do (enheter). */
export type UnitFigures = IndicatorFigures & {
  readonly __typename?: "UnitFigures";
  readonly code: Scalars["ID"]["output"];
  readonly targets: ReadonlyArray<Target>;
  readonly regions: ReadonlyArray<Region>;
  /**
   * Values of the indicator in a region (värden). No persons are counted, so nothing is hidden, `exact` changes nothing, and
   * whoever may see the fields that tell the same may ask: all but those of I09 are open to everybody. Otherwise as
   * `PersonFigures.values`.
   */
  readonly values?: Maybe<ReadonlyArray<IndicatorValue>>;
};

/** Counts units, homes and what they do (enheter). */
export type UnitFiguresValuesArgs = {
  select: FigureSelection;
};

export type TeamFigures = {
  readonly __typename?: "TeamFigures";
  readonly code: Scalars["ID"]["output"];
  /** The physician teams, each over the times in which nothing of it changed (kapacitet). */
  readonly capacities: ReadonlyArray<TeamCapacity>;
};

/** A physician team over a time without change (kapacitet). */
export type TeamCapacity = {
  readonly __typename?: "TeamCapacity";
  /** The team (läkarteam). */
  readonly team: PhysicianTeam;
  /** Two-digit code of the region of its areas (region). */
  readonly region: Scalars["ID"]["output"];
  /** First day (från och med). */
  readonly from: Scalars["Date"]["output"];
  /** The day after the last; null while it lasts (till, exklusive). */
  readonly to?: Maybe<Scalars["Date"]["output"]>;
  /** Ids of the municipal care areas that it serves (verksamhetsområden). */
  readonly serviceAreas: ReadonlyArray<Scalars["ID"]["output"]>;
  /** Sum of its physicians' shares of full time in hundredths (tjänstgöringsgrad). */
  readonly fullTimeHundredths: Scalars["Int"]["output"];
};

/** How a value is compared with a target (jämförelse). */
export type TargetComparator =
  "AT_LEAST" | "AT_MOST" | "INCREASE_PERCENT" | "DECREASE" | "SIGNIFICANT_INCREASE";

export type Target = {
  readonly __typename?: "Target";
  readonly id: Scalars["ID"]["output"];
  readonly comparator: TargetComparator;
  readonly value?: Maybe<Scalars["Decimal"]["output"]>;
  readonly byDate?: Maybe<Scalars["Date"]["output"]>;
  readonly baselineYear?: Maybe<Scalars["Int"]["output"]>;
  readonly region?: Maybe<Region>;
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
  CareProvider: CareProvider;
  CareUnit: CareUnit;
  Practitioner: Practitioner;
  Assignment: Assignment;
  CareHome: CareHome;
  PhysicianTeam: PhysicianTeam;
  OnCallService: OnCallService;
  Deviation: Deviation;
  Region: Region;
  Municipality: Municipality;
  CityDistrict: CityDistrict;
  MunicipalCareArea: MunicipalCareArea;
  UnitFigures: UnitFigures;
  TeamFigures: TeamFigures;
  Target: Target;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  CareProvider: { __typename: "CareProvider" } & GraphQLRecursivePick<
    FederationTypes["CareProvider"],
    { hsaId: true }
  >;
  CareUnit: { __typename: "CareUnit" } & GraphQLRecursivePick<FederationTypes["CareUnit"], { hsaId: true }>;
  Practitioner: { __typename: "Practitioner" } & GraphQLRecursivePick<
    FederationTypes["Practitioner"],
    { hsaId: true }
  >;
  Assignment: { __typename: "Assignment" } & GraphQLRecursivePick<
    FederationTypes["Assignment"],
    { commissionHsaId: true }
  >;
  CareHome: { __typename: "CareHome" } & GraphQLRecursivePick<FederationTypes["CareHome"], { id: true }>;
  PhysicianTeam: { __typename: "PhysicianTeam" } & GraphQLRecursivePick<
    FederationTypes["PhysicianTeam"],
    { id: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<
          FederationTypes["PhysicianTeam"],
          { enrolledCount: { value: true }; capacityRequirement: { patientsPerFullTime: true } }
        >
      | GraphQLRecursivePick<
          FederationTypes["PhysicianTeam"],
          { enrolledCount: { value: true }; capacityRequirement: { patientsPerFullTime: true } }
        >
      | GraphQLRecursivePick<
          FederationTypes["PhysicianTeam"],
          { enrolledCount: { value: true }; capacityRequirement: { patientsPerFullTime: true } }
        >
    );
  OnCallService: { __typename: "OnCallService" } & GraphQLRecursivePick<
    FederationTypes["OnCallService"],
    { id: true }
  >;
  Deviation: { __typename: "Deviation" } & GraphQLRecursivePick<FederationTypes["Deviation"], { id: true }>;
  Region: { __typename: "Region" } & GraphQLRecursivePick<FederationTypes["Region"], { code: true }> &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<
          FederationTypes["Region"],
          { coordinationAreas: { area: {}; validFrom: true; validTo: true } }
        >
      | GraphQLRecursivePick<
          FederationTypes["Region"],
          { coordinationAreas: { area: {}; validFrom: true; validTo: true } }
        >
      | GraphQLRecursivePick<
          FederationTypes["Region"],
          { coordinationAreas: { area: {}; validFrom: true; validTo: true } }
        >
    );
  Municipality: { __typename: "Municipality" } & GraphQLRecursivePick<
    FederationTypes["Municipality"],
    { code: true }
  >;
  CityDistrict: { __typename: "CityDistrict" } & GraphQLRecursivePick<
    FederationTypes["CityDistrict"],
    { id: true }
  >;
  MunicipalCareArea: { __typename: "MunicipalCareArea" } & GraphQLRecursivePick<
    FederationTypes["MunicipalCareArea"],
    { id: true }
  >;
  UnitFigures: { __typename: "UnitFigures" } & GraphQLRecursivePick<
    FederationTypes["UnitFigures"],
    { code: true }
  > &
    (
      | Record<PropertyKey, never>
      | GraphQLRecursivePick<
          FederationTypes["UnitFigures"],
          {
            targets: {
              id: true;
              comparator: true;
              value: true;
              byDate: true;
              baselineYear: true;
              region: { code: true };
            };
            regions: { code: true; coordinationAreas: { area: {}; validFrom: true; validTo: true } };
          }
        >
    );
  TeamFigures: { __typename: "TeamFigures" } & GraphQLRecursivePick<
    FederationTypes["TeamFigures"],
    { code: true }
  >;
  Target: { __typename: "Target" } & GraphQLRecursivePick<FederationTypes["Target"], { id: true }>;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  IndicatorFigures: UnitFiguresReference & { __typename: "UnitFigures" };
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  Boolean: ResolverTypeWrapper<Scalars["Boolean"]["output"]>;
  Int: ResolverTypeWrapper<Scalars["Int"]["output"]>;
  String: ResolverTypeWrapper<Scalars["String"]["output"]>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CareProviderKind: CareProviderKind;
  CareProvider: ResolverTypeWrapper<CareProviderRow>;
  CareUnitType: CareUnitType;
  CareUnit: ResolverTypeWrapper<CareUnitRow>;
  CareUnitConnection: ResolverTypeWrapper<CareUnitConnectionSource>;
  CareUnitEdge: ResolverTypeWrapper<Omit<CareUnitEdge, "node"> & { node: ResolversTypes["CareUnit"] }>;
  Profession: Profession;
  Practitioner: ResolverTypeWrapper<PractitionerRow>;
  CommissionPurpose: CommissionPurpose;
  Assignment: ResolverTypeWrapper<AssignmentRow>;
  RegisterChange: ResolverTypeWrapper<ChangeRow>;
  RegisterChangeField: ResolverTypeWrapper<RegisterChangeField>;
  CareHomeKind: CareHomeKind;
  CareHome: ResolverTypeWrapper<CareHomeRow>;
  CareHomePlaces: ResolverTypeWrapper<CareHomePlacesRow>;
  MainPhysicianAppointment: ResolverTypeWrapper<CareHomePhysicianRow>;
  CareHomeSide: CareHomeSide;
  CareHomeTermSubject: CareHomeTermSubject;
  CareHomeTerm: ResolverTypeWrapper<CareHomeTermRow>;
  CollaborationMeetingKind: CollaborationMeetingKind;
  CollaborationMeeting: ResolverTypeWrapper<MeetingRow>;
  ReconciliationState: ReconciliationState;
  ReconciliationStatus: ResolverTypeWrapper<ReconciliationStatus>;
  ReconciliationReport: ResolverTypeWrapper<ReconciliationReportSource>;
  Weekday: Weekday;
  DialogueForm: DialogueForm;
  PlannedDialogue: ResolverTypeWrapper<PlannedDialogue>;
  CareHomeConnection: ResolverTypeWrapper<CareHomeConnectionSource>;
  CareHomeEdge: ResolverTypeWrapper<Omit<CareHomeEdge, "node"> & { node: ResolversTypes["CareHome"] }>;
  PhysicianTeam: ResolverTypeWrapper<PhysicianTeamSource>;
  PhysicianTeamMember: ResolverTypeWrapper<TeamMemberRow>;
  SuppressibleCount: ResolverTypeWrapper<SuppressibleCount>;
  CapacityRequirement: ResolverTypeWrapper<CapacityRequirement>;
  RequirementAnswer: RequirementAnswer;
  TeamRequirementResult: ResolverTypeWrapper<TeamRequirementResult>;
  CoordinationArea: ResolverTypeWrapper<CoordinationAreaReference>;
  CoordinationAreaPeriod: ResolverTypeWrapper<
    Omit<CoordinationAreaPeriod, "area"> & { area: ResolversTypes["CoordinationArea"] }
  >;
  CoordinationAssignment: ResolverTypeWrapper<CoordinationAssignmentRow>;
  CoordinationCoverage: ResolverTypeWrapper<CoordinationCoverageSource>;
  CoordinationFindingCode: CoordinationFindingCode;
  CoordinationFinding: ResolverTypeWrapper<CoordinationFindingSource>;
  CoordinationFindingPeriod: ResolverTypeWrapper<CoordinationFindingPeriodSource>;
  OnCallService: ResolverTypeWrapper<OnCallServiceRow>;
  OnCallSchedule: ResolverTypeWrapper<OnCallScheduleRow>;
  OnCallShift: ResolverTypeWrapper<OnCallShift>;
  OnCallCoverage: ResolverTypeWrapper<OnCallCoverageSource>;
  OnCallGap: ResolverTypeWrapper<Minutes>;
  DeviationStatus: DeviationStatus;
  Deviation: ResolverTypeWrapper<DeviationRow>;
  DeviationConnection: ResolverTypeWrapper<
    Omit<DeviationConnection, "edges"> & { edges: ReadonlyArray<ResolversTypes["DeviationEdge"]> }
  >;
  DeviationEdge: ResolverTypeWrapper<Omit<DeviationEdge, "node"> & { node: ResolversTypes["Deviation"] }>;
  DeviationMonth: ResolverTypeWrapper<DeviationMonth>;
  RegisterCareUnitInput: RegisterCareUnitInput;
  RegisterCareUnitPayload: ResolverTypeWrapper<
    Omit<RegisterCareUnitPayload, "careUnit"> & { careUnit?: Maybe<ResolversTypes["CareUnit"]> }
  >;
  CloseCareUnitInput: CloseCareUnitInput;
  CloseCareUnitPayload: ResolverTypeWrapper<
    Omit<CloseCareUnitPayload, "careUnit"> & { careUnit?: Maybe<ResolversTypes["CareUnit"]> }
  >;
  RegisterCareHomePlacesInput: RegisterCareHomePlacesInput;
  RegisterCareHomePlacesPayload: ResolverTypeWrapper<
    Omit<RegisterCareHomePlacesPayload, "careHome"> & { careHome?: Maybe<ResolversTypes["CareHome"]> }
  >;
  AppointMainPhysicianInput: AppointMainPhysicianInput;
  AppointMainPhysicianPayload: ResolverTypeWrapper<
    Omit<AppointMainPhysicianPayload, "careHome"> & { careHome?: Maybe<ResolversTypes["CareHome"]> }
  >;
  SetContactPathInput: SetContactPathInput;
  SetContactPathPayload: ResolverTypeWrapper<
    Omit<SetContactPathPayload, "careHome"> & { careHome?: Maybe<ResolversTypes["CareHome"]> }
  >;
  AgreePlannedDialogueInput: AgreePlannedDialogueInput;
  AgreePlannedDialoguePayload: ResolverTypeWrapper<
    Omit<AgreePlannedDialoguePayload, "careHome"> & { careHome?: Maybe<ResolversTypes["CareHome"]> }
  >;
  RecordCollaborationMeetingInput: RecordCollaborationMeetingInput;
  RecordCollaborationMeetingPayload: ResolverTypeWrapper<
    Omit<RecordCollaborationMeetingPayload, "meeting"> & {
      meeting?: Maybe<ResolversTypes["CollaborationMeeting"]>;
    }
  >;
  ConfirmCollaborationMeetingInput: ConfirmCollaborationMeetingInput;
  ConfirmCollaborationMeetingPayload: ResolverTypeWrapper<
    Omit<ConfirmCollaborationMeetingPayload, "meeting"> & {
      meeting?: Maybe<ResolversTypes["CollaborationMeeting"]>;
    }
  >;
  RegisterTeamInput: RegisterTeamInput;
  RegisterTeamPayload: ResolverTypeWrapper<
    Omit<RegisterTeamPayload, "team"> & { team?: Maybe<ResolversTypes["PhysicianTeam"]> }
  >;
  SetTeamMemberFteInput: SetTeamMemberFteInput;
  SetTeamMemberFtePayload: ResolverTypeWrapper<
    Omit<SetTeamMemberFtePayload, "team"> & { team?: Maybe<ResolversTypes["PhysicianTeam"]> }
  >;
  AssignCoordinatingCentreInput: AssignCoordinatingCentreInput;
  AssignCoordinatingCentrePayload: ResolverTypeWrapper<
    Omit<AssignCoordinatingCentrePayload, "assignment"> & {
      assignment?: Maybe<ResolversTypes["CoordinationAssignment"]>;
    }
  >;
  EndCoordinationInput: EndCoordinationInput;
  EndCoordinationPayload: ResolverTypeWrapper<
    Omit<EndCoordinationPayload, "assignment"> & {
      assignment?: Maybe<ResolversTypes["CoordinationAssignment"]>;
    }
  >;
  SetOnCallScheduleInput: SetOnCallScheduleInput;
  SetOnCallSchedulePayload: ResolverTypeWrapper<
    Omit<SetOnCallSchedulePayload, "service"> & { service?: Maybe<ResolversTypes["OnCallService"]> }
  >;
  ReportDeviationInput: ReportDeviationInput;
  ReportDeviationPayload: ResolverTypeWrapper<
    Omit<ReportDeviationPayload, "deviation"> & { deviation?: Maybe<ResolversTypes["Deviation"]> }
  >;
  SetDeviationStatusInput: SetDeviationStatusInput;
  SetDeviationStatusPayload: ResolverTypeWrapper<
    Omit<SetDeviationStatusPayload, "deviation"> & { deviation?: Maybe<ResolversTypes["Deviation"]> }
  >;
  TeamMemberInput: TeamMemberInput;
  OnCallShiftInput: OnCallShiftInput;
  Region: ResolverTypeWrapper<RegionReference>;
  Municipality: ResolverTypeWrapper<MunicipalityReference>;
  CityDistrict: ResolverTypeWrapper<CityDistrictReference>;
  MunicipalCareArea: ResolverTypeWrapper<MunicipalCareAreaReference>;
  IndicatorGroup: ResolverTypeWrapper<IndicatorGroupSource>;
  IndicatorFigures: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>["IndicatorFigures"]>;
  UnitFigures: ResolverTypeWrapper<UnitFiguresReference>;
  TeamFigures: ResolverTypeWrapper<TeamFiguresReference>;
  TeamCapacity: ResolverTypeWrapper<TeamCapacitySource>;
  TargetComparator: TargetComparator;
  Target: ResolverTypeWrapper<TargetReference>;
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
  IndicatorValue: ResolverTypeWrapper<IndicatorValueSource>;
  AttainmentStatus: AttainmentStatus;
  TargetAttainment: ResolverTypeWrapper<TargetAttainmentSource>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: Scalars["ID"]["output"];
  Boolean: Scalars["Boolean"]["output"];
  Int: Scalars["Int"]["output"];
  String: Scalars["String"]["output"];
  Mutation: Record<PropertyKey, never>;
  CareProvider: CareProviderRow;
  CareUnit: CareUnitRow;
  CareUnitConnection: CareUnitConnectionSource;
  CareUnitEdge: Omit<CareUnitEdge, "node"> & { node: ResolversParentTypes["CareUnit"] };
  Practitioner: PractitionerRow;
  Assignment: AssignmentRow;
  RegisterChange: ChangeRow;
  RegisterChangeField: RegisterChangeField;
  CareHome: CareHomeRow;
  CareHomePlaces: CareHomePlacesRow;
  MainPhysicianAppointment: CareHomePhysicianRow;
  CareHomeTerm: CareHomeTermRow;
  CollaborationMeeting: MeetingRow;
  ReconciliationStatus: ReconciliationStatus;
  ReconciliationReport: ReconciliationReportSource;
  PlannedDialogue: PlannedDialogue;
  CareHomeConnection: CareHomeConnectionSource;
  CareHomeEdge: Omit<CareHomeEdge, "node"> & { node: ResolversParentTypes["CareHome"] };
  PhysicianTeam: PhysicianTeamSource;
  PhysicianTeamMember: TeamMemberRow;
  SuppressibleCount: SuppressibleCount;
  CapacityRequirement: CapacityRequirement;
  TeamRequirementResult: TeamRequirementResult;
  CoordinationArea: CoordinationAreaReference;
  CoordinationAreaPeriod: Omit<CoordinationAreaPeriod, "area"> & {
    area: ResolversParentTypes["CoordinationArea"];
  };
  CoordinationAssignment: CoordinationAssignmentRow;
  CoordinationCoverage: CoordinationCoverageSource;
  CoordinationFinding: CoordinationFindingSource;
  CoordinationFindingPeriod: CoordinationFindingPeriodSource;
  OnCallService: OnCallServiceRow;
  OnCallSchedule: OnCallScheduleRow;
  OnCallShift: OnCallShift;
  OnCallCoverage: OnCallCoverageSource;
  OnCallGap: Minutes;
  Deviation: DeviationRow;
  DeviationConnection: Omit<DeviationConnection, "edges"> & {
    edges: ReadonlyArray<ResolversParentTypes["DeviationEdge"]>;
  };
  DeviationEdge: Omit<DeviationEdge, "node"> & { node: ResolversParentTypes["Deviation"] };
  DeviationMonth: DeviationMonth;
  RegisterCareUnitInput: RegisterCareUnitInput;
  RegisterCareUnitPayload: Omit<RegisterCareUnitPayload, "careUnit"> & {
    careUnit?: Maybe<ResolversParentTypes["CareUnit"]>;
  };
  CloseCareUnitInput: CloseCareUnitInput;
  CloseCareUnitPayload: Omit<CloseCareUnitPayload, "careUnit"> & {
    careUnit?: Maybe<ResolversParentTypes["CareUnit"]>;
  };
  RegisterCareHomePlacesInput: RegisterCareHomePlacesInput;
  RegisterCareHomePlacesPayload: Omit<RegisterCareHomePlacesPayload, "careHome"> & {
    careHome?: Maybe<ResolversParentTypes["CareHome"]>;
  };
  AppointMainPhysicianInput: AppointMainPhysicianInput;
  AppointMainPhysicianPayload: Omit<AppointMainPhysicianPayload, "careHome"> & {
    careHome?: Maybe<ResolversParentTypes["CareHome"]>;
  };
  SetContactPathInput: SetContactPathInput;
  SetContactPathPayload: Omit<SetContactPathPayload, "careHome"> & {
    careHome?: Maybe<ResolversParentTypes["CareHome"]>;
  };
  AgreePlannedDialogueInput: AgreePlannedDialogueInput;
  AgreePlannedDialoguePayload: Omit<AgreePlannedDialoguePayload, "careHome"> & {
    careHome?: Maybe<ResolversParentTypes["CareHome"]>;
  };
  RecordCollaborationMeetingInput: RecordCollaborationMeetingInput;
  RecordCollaborationMeetingPayload: Omit<RecordCollaborationMeetingPayload, "meeting"> & {
    meeting?: Maybe<ResolversParentTypes["CollaborationMeeting"]>;
  };
  ConfirmCollaborationMeetingInput: ConfirmCollaborationMeetingInput;
  ConfirmCollaborationMeetingPayload: Omit<ConfirmCollaborationMeetingPayload, "meeting"> & {
    meeting?: Maybe<ResolversParentTypes["CollaborationMeeting"]>;
  };
  RegisterTeamInput: RegisterTeamInput;
  RegisterTeamPayload: Omit<RegisterTeamPayload, "team"> & {
    team?: Maybe<ResolversParentTypes["PhysicianTeam"]>;
  };
  SetTeamMemberFteInput: SetTeamMemberFteInput;
  SetTeamMemberFtePayload: Omit<SetTeamMemberFtePayload, "team"> & {
    team?: Maybe<ResolversParentTypes["PhysicianTeam"]>;
  };
  AssignCoordinatingCentreInput: AssignCoordinatingCentreInput;
  AssignCoordinatingCentrePayload: Omit<AssignCoordinatingCentrePayload, "assignment"> & {
    assignment?: Maybe<ResolversParentTypes["CoordinationAssignment"]>;
  };
  EndCoordinationInput: EndCoordinationInput;
  EndCoordinationPayload: Omit<EndCoordinationPayload, "assignment"> & {
    assignment?: Maybe<ResolversParentTypes["CoordinationAssignment"]>;
  };
  SetOnCallScheduleInput: SetOnCallScheduleInput;
  SetOnCallSchedulePayload: Omit<SetOnCallSchedulePayload, "service"> & {
    service?: Maybe<ResolversParentTypes["OnCallService"]>;
  };
  ReportDeviationInput: ReportDeviationInput;
  ReportDeviationPayload: Omit<ReportDeviationPayload, "deviation"> & {
    deviation?: Maybe<ResolversParentTypes["Deviation"]>;
  };
  SetDeviationStatusInput: SetDeviationStatusInput;
  SetDeviationStatusPayload: Omit<SetDeviationStatusPayload, "deviation"> & {
    deviation?: Maybe<ResolversParentTypes["Deviation"]>;
  };
  TeamMemberInput: TeamMemberInput;
  OnCallShiftInput: OnCallShiftInput;
  Region: RegionReference;
  Municipality: MunicipalityReference;
  CityDistrict: CityDistrictReference;
  MunicipalCareArea: MunicipalCareAreaReference;
  IndicatorGroup: IndicatorGroupSource;
  IndicatorFigures: ResolversInterfaceTypes<ResolversParentTypes>["IndicatorFigures"];
  UnitFigures: UnitFiguresReference;
  TeamFigures: TeamFiguresReference;
  TeamCapacity: TeamCapacitySource;
  Target: TargetReference;
  Date: Scalars["Date"]["output"];
  DateTime: Scalars["DateTime"]["output"];
  Decimal: Scalars["Decimal"]["output"];
  Ore: Scalars["Ore"]["output"];
  PageInfo: PageInfo;
  UserError: UserError;
  FigureSelection: FigureSelection;
  IndicatorValue: IndicatorValueSource;
  TargetAttainment: TargetAttainmentSource;
};

export type QueryResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Query"] = ResolversParentTypes["Query"],
> = {
  careUnit?: Resolver<
    Maybe<ResolversTypes["CareUnit"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCareUnitArgs, "hsaId">
  >;
  careHome?: Resolver<
    Maybe<ResolversTypes["CareHome"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCareHomeArgs, "id">
  >;
  physicianTeam?: Resolver<
    Maybe<ResolversTypes["PhysicianTeam"]>,
    ParentType,
    ContextType,
    RequireFields<QueryPhysicianTeamArgs, "id">
  >;
  onCallService?: Resolver<
    Maybe<ResolversTypes["OnCallService"]>,
    ParentType,
    ContextType,
    RequireFields<QueryOnCallServiceArgs, "id">
  >;
  deviation?: Resolver<
    Maybe<ResolversTypes["Deviation"]>,
    ParentType,
    ContextType,
    RequireFields<QueryDeviationArgs, "id">
  >;
  deviations?: Resolver<
    ResolversTypes["DeviationConnection"],
    ParentType,
    ContextType,
    Partial<QueryDeviationsArgs>
  >;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  registerCareUnit?: Resolver<
    ResolversTypes["RegisterCareUnitPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterCareUnitArgs, "input">
  >;
  closeCareUnit?: Resolver<
    ResolversTypes["CloseCareUnitPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationCloseCareUnitArgs, "input">
  >;
  registerCareHomePlaces?: Resolver<
    ResolversTypes["RegisterCareHomePlacesPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterCareHomePlacesArgs, "input">
  >;
  appointMainPhysician?: Resolver<
    ResolversTypes["AppointMainPhysicianPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationAppointMainPhysicianArgs, "input">
  >;
  setContactPath?: Resolver<
    ResolversTypes["SetContactPathPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationSetContactPathArgs, "input">
  >;
  agreePlannedDialogue?: Resolver<
    ResolversTypes["AgreePlannedDialoguePayload"],
    ParentType,
    ContextType,
    RequireFields<MutationAgreePlannedDialogueArgs, "input">
  >;
  recordCollaborationMeeting?: Resolver<
    ResolversTypes["RecordCollaborationMeetingPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRecordCollaborationMeetingArgs, "input">
  >;
  confirmCollaborationMeeting?: Resolver<
    ResolversTypes["ConfirmCollaborationMeetingPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationConfirmCollaborationMeetingArgs, "input">
  >;
  registerTeam?: Resolver<
    ResolversTypes["RegisterTeamPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRegisterTeamArgs, "input">
  >;
  setTeamMemberFte?: Resolver<
    ResolversTypes["SetTeamMemberFtePayload"],
    ParentType,
    ContextType,
    RequireFields<MutationSetTeamMemberFteArgs, "input">
  >;
  assignCoordinatingCentre?: Resolver<
    ResolversTypes["AssignCoordinatingCentrePayload"],
    ParentType,
    ContextType,
    RequireFields<MutationAssignCoordinatingCentreArgs, "input">
  >;
  endCoordination?: Resolver<
    ResolversTypes["EndCoordinationPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationEndCoordinationArgs, "input">
  >;
  setOnCallSchedule?: Resolver<
    ResolversTypes["SetOnCallSchedulePayload"],
    ParentType,
    ContextType,
    RequireFields<MutationSetOnCallScheduleArgs, "input">
  >;
  reportDeviation?: Resolver<
    ResolversTypes["ReportDeviationPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationReportDeviationArgs, "input">
  >;
  setDeviationStatus?: Resolver<
    ResolversTypes["SetDeviationStatusPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationSetDeviationStatusArgs, "input">
  >;
};

export type CareProviderResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CareProvider"] = ResolversParentTypes["CareProvider"],
  FederationReferenceType extends FederationReferenceTypes["CareProvider"] =
    FederationReferenceTypes["CareProvider"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["CareProvider"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  hsaId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  organizationNumber?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CareProviderKind"], ParentType, ContextType>;
  region?: Resolver<ResolversTypes["Region"], ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes["Municipality"]>, ParentType, ContextType>;
};

export type CareUnitResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CareUnit"] = ResolversParentTypes["CareUnit"],
  FederationReferenceType extends FederationReferenceTypes["CareUnit"] = FederationReferenceTypes["CareUnit"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["CareUnit"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  hsaId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  type?: Resolver<ResolversTypes["CareUnitType"], ParentType, ContextType>;
  careProvider?: Resolver<ResolversTypes["CareProvider"], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes["Municipality"], ParentType, ContextType>;
  cityDistrict?: Resolver<Maybe<ResolversTypes["CityDistrict"]>, ParentType, ContextType>;
  hospital?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  openingHours?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  openNow?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  practitioners?: Resolver<ReadonlyArray<ResolversTypes["Practitioner"]>, ParentType, ContextType>;
  assignments?: Resolver<
    ReadonlyArray<ResolversTypes["Assignment"]>,
    ParentType,
    ContextType,
    Partial<CareUnitAssignmentsArgs>
  >;
  coordinationAssignments?: Resolver<
    ReadonlyArray<ResolversTypes["CoordinationAssignment"]>,
    ParentType,
    ContextType
  >;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes["RegisterChange"]>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareUnitConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CareUnitConnection"] = ResolversParentTypes["CareUnitConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["CareUnitEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CareUnitEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CareUnitEdge"] = ResolversParentTypes["CareUnitEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["CareUnit"], ParentType, ContextType>;
};

export type PractitionerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Practitioner"] = ResolversParentTypes["Practitioner"],
  FederationReferenceType extends FederationReferenceTypes["Practitioner"] =
    FederationReferenceTypes["Practitioner"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Practitioner"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  hsaId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  professions?: Resolver<ReadonlyArray<ResolversTypes["Profession"]>, ParentType, ContextType>;
  assignments?: Resolver<
    ReadonlyArray<ResolversTypes["Assignment"]>,
    ParentType,
    ContextType,
    Partial<PractitionerAssignmentsArgs>
  >;
  synthetic?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type AssignmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Assignment"] = ResolversParentTypes["Assignment"],
  FederationReferenceType extends FederationReferenceTypes["Assignment"] =
    FederationReferenceTypes["Assignment"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["Assignment"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  commissionHsaId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes["Practitioner"], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes["CommissionPurpose"], ParentType, ContextType>;
  rights?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
  careUnit?: Resolver<ResolversTypes["CareUnit"], ParentType, ContextType>;
  careProvider?: Resolver<ResolversTypes["CareProvider"], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
};

export type RegisterChangeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RegisterChange"] = ResolversParentTypes["RegisterChange"],
> = {
  at?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  mutation?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  entityId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes["Practitioner"]>, ParentType, ContextType>;
  byUnitHsaId?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  byProviderHsaId?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes["RegisterChangeField"]>, ParentType, ContextType>;
};

export type RegisterChangeFieldResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RegisterChangeField"] =
    ResolversParentTypes["RegisterChangeField"],
> = {
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
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
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CareHomeKind"], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes["Municipality"], ParentType, ContextType>;
  careArea?: Resolver<Maybe<ResolversTypes["MunicipalCareArea"]>, ParentType, ContextType>;
  places?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType, Partial<CareHomePlacesArgs>>;
  placesHistory?: Resolver<ReadonlyArray<ResolversTypes["CareHomePlaces"]>, ParentType, ContextType>;
  healthCentre?: Resolver<Maybe<ResolversTypes["CareUnit"]>, ParentType, ContextType>;
  mainResponsiblePhysician?: Resolver<
    Maybe<ResolversTypes["Practitioner"]>,
    ParentType,
    ContextType,
    Partial<CareHomeMainResponsiblePhysicianArgs>
  >;
  mainPhysicianAppointments?: Resolver<
    ReadonlyArray<ResolversTypes["MainPhysicianAppointment"]>,
    ParentType,
    ContextType
  >;
  acuteContactPath?: Resolver<
    Maybe<ResolversTypes["String"]>,
    ParentType,
    ContextType,
    Partial<CareHomeAcuteContactPathArgs>
  >;
  plannedDialogue?: Resolver<
    Maybe<ResolversTypes["PlannedDialogue"]>,
    ParentType,
    ContextType,
    Partial<CareHomePlannedDialogueArgs>
  >;
  terms?: Resolver<ReadonlyArray<ResolversTypes["CareHomeTerm"]>, ParentType, ContextType>;
  reconciliation?: Resolver<
    ResolversTypes["ReconciliationStatus"],
    ParentType,
    ContextType,
    RequireFields<CareHomeReconciliationArgs, "year">
  >;
  collaborationMeetings?: Resolver<
    ReadonlyArray<ResolversTypes["CollaborationMeeting"]>,
    ParentType,
    ContextType,
    RequireFields<CareHomeCollaborationMeetingsArgs, "year">
  >;
  history?: Resolver<ReadonlyArray<ResolversTypes["RegisterChange"]>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareHomePlacesResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CareHomePlaces"] = ResolversParentTypes["CareHomePlaces"],
> = {
  places?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type MainPhysicianAppointmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["MainPhysicianAppointment"] =
    ResolversParentTypes["MainPhysicianAppointment"],
> = {
  practitioner?: Resolver<ResolversTypes["Practitioner"], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CareHomeTermResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CareHomeTerm"] = ResolversParentTypes["CareHomeTerm"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes["CareHomeTermSubject"], ParentType, ContextType>;
  contactPath?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  dialogue?: Resolver<Maybe<ResolversTypes["PlannedDialogue"]>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes["CareHomeSide"], ParentType, ContextType>;
  agreed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CollaborationMeetingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CollaborationMeeting"] =
    ResolversParentTypes["CollaborationMeeting"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes["CollaborationMeetingKind"], ParentType, ContextType>;
  careHome?: Resolver<ResolversTypes["CareHome"], ParentType, ContextType>;
  healthCentre?: Resolver<ResolversTypes["CareUnit"], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes["Practitioner"]>, ParentType, ContextType>;
  minutesRef?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes["CareHomeSide"], ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes["RegisterChange"]>, ParentType, ContextType>;
};

export type ReconciliationStatusResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ReconciliationStatus"] =
    ResolversParentTypes["ReconciliationStatus"],
> = {
  year?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  state?: Resolver<ResolversTypes["ReconciliationState"], ParentType, ContextType>;
  heldOn?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
};

export type ReconciliationReportResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ReconciliationReport"] =
    ResolversParentTypes["ReconciliationReport"],
> = {
  year?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  confirmedPercent?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  unconfirmed?: Resolver<ReadonlyArray<ResolversTypes["CareHome"]>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes["CareHome"]>, ParentType, ContextType>;
};

export type PlannedDialogueResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PlannedDialogue"] = ResolversParentTypes["PlannedDialogue"],
> = {
  weekday?: Resolver<ResolversTypes["Weekday"], ParentType, ContextType>;
  time?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  form?: Resolver<ResolversTypes["DialogueForm"], ParentType, ContextType>;
};

export type CareHomeConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CareHomeConnection"] = ResolversParentTypes["CareHomeConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["CareHomeEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type CareHomeEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CareHomeEdge"] = ResolversParentTypes["CareHomeEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["CareHome"], ParentType, ContextType>;
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
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  careProvider?: Resolver<ResolversTypes["CareProvider"], ParentType, ContextType>;
  careUnit?: Resolver<Maybe<ResolversTypes["CareUnit"]>, ParentType, ContextType>;
  serviceAreas?: Resolver<ReadonlyArray<ResolversTypes["MunicipalCareArea"]>, ParentType, ContextType>;
  members?: Resolver<
    ReadonlyArray<ResolversTypes["PhysicianTeamMember"]>,
    ParentType,
    ContextType,
    Partial<PhysicianTeamMembersArgs>
  >;
  fteTotal?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType, Partial<PhysicianTeamFteTotalArgs>>;
  roundTheClock?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  receptionDuty?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  coversOrdinary?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  coversSpecial?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  plannedAndUnplanned?: Resolver<Maybe<ResolversTypes["Boolean"]>, ParentType, ContextType>;
  requiredFte?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  utilisation?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  requirementReport?: Resolver<
    ReadonlyArray<ResolversTypes["TeamRequirementResult"]>,
    ParentType,
    ContextType,
    Partial<PhysicianTeamRequirementReportArgs>
  >;
  history?: Resolver<ReadonlyArray<ResolversTypes["RegisterChange"]>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PhysicianTeamMemberResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PhysicianTeamMember"] =
    ResolversParentTypes["PhysicianTeamMember"],
> = {
  practitioner?: Resolver<Maybe<ResolversTypes["Practitioner"]>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  fte?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  profession?: Resolver<ResolversTypes["Profession"], ParentType, ContextType>;
};

export type SuppressibleCountResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SuppressibleCount"] = ResolversParentTypes["SuppressibleCount"],
> = {
  value?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
};

export type CapacityRequirementResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CapacityRequirement"] =
    ResolversParentTypes["CapacityRequirement"],
> = {
  patientsPerFullTime?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type TeamRequirementResultResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["TeamRequirementResult"] =
    ResolversParentTypes["TeamRequirementResult"],
> = {
  number?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  row?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  textSv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  fulfilled?: Resolver<ResolversTypes["RequirementAnswer"], ParentType, ContextType>;
};

export type CoordinationAreaResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CoordinationArea"] = ResolversParentTypes["CoordinationArea"],
> = {
  __resolveType: TypeResolveFn<"Municipality" | "CityDistrict", ParentType, ContextType>;
};

export type CoordinationAreaPeriodResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CoordinationAreaPeriod"] =
    ResolversParentTypes["CoordinationAreaPeriod"],
> = {
  area?: Resolver<ResolversTypes["CoordinationArea"], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
};

export type CoordinationAssignmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CoordinationAssignment"] =
    ResolversParentTypes["CoordinationAssignment"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  area?: Resolver<ResolversTypes["CoordinationArea"], ParentType, ContextType>;
  careUnit?: Resolver<ResolversTypes["CareUnit"], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  supporter?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes["RegisterChange"]>, ParentType, ContextType>;
};

export type CoordinationCoverageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CoordinationCoverage"] =
    ResolversParentTypes["CoordinationCoverage"],
> = {
  asOf?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  coveredPercent?: Resolver<Maybe<ResolversTypes["Decimal"]>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes["CoordinationArea"]>, ParentType, ContextType>;
  duplicates?: Resolver<ReadonlyArray<ResolversTypes["CoordinationArea"]>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes["CoordinationFinding"]>, ParentType, ContextType>;
};

export type CoordinationFindingResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CoordinationFinding"] =
    ResolversParentTypes["CoordinationFinding"],
> = {
  code?: Resolver<ResolversTypes["CoordinationFindingCode"], ParentType, ContextType>;
  area?: Resolver<ResolversTypes["CoordinationArea"], ParentType, ContextType>;
};

export type CoordinationFindingPeriodResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CoordinationFindingPeriod"] =
    ResolversParentTypes["CoordinationFindingPeriod"],
> = {
  code?: Resolver<ResolversTypes["CoordinationFindingCode"], ParentType, ContextType>;
  area?: Resolver<ResolversTypes["CoordinationArea"], ParentType, ContextType>;
  from?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  to?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
};

export type OnCallServiceResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OnCallService"] = ResolversParentTypes["OnCallService"],
  FederationReferenceType extends FederationReferenceTypes["OnCallService"] =
    FederationReferenceTypes["OnCallService"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["OnCallService"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  clinic?: Resolver<ResolversTypes["CareUnit"], ParentType, ContextType>;
  hospital?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  specialty?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType, Partial<OnCallServicePhoneArgs>>;
  shifts?: Resolver<
    ReadonlyArray<ResolversTypes["OnCallShift"]>,
    ParentType,
    ContextType,
    Partial<OnCallServiceShiftsArgs>
  >;
  schedules?: Resolver<ReadonlyArray<ResolversTypes["OnCallSchedule"]>, ParentType, ContextType>;
  coverage?: Resolver<
    ResolversTypes["OnCallCoverage"],
    ParentType,
    ContextType,
    RequireFields<OnCallServiceCoverageArgs, "from" | "to">
  >;
  synthetic?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes["RegisterChange"]>, ParentType, ContextType>;
};

export type OnCallScheduleResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OnCallSchedule"] = ResolversParentTypes["OnCallSchedule"],
> = {
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  shifts?: Resolver<ReadonlyArray<ResolversTypes["OnCallShift"]>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type OnCallShiftResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OnCallShift"] = ResolversParentTypes["OnCallShift"],
> = {
  weekday?: Resolver<ResolversTypes["Weekday"], ParentType, ContextType>;
  starts?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  ends?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type OnCallCoverageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OnCallCoverage"] = ResolversParentTypes["OnCallCoverage"],
> = {
  from?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  to?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  coveredHours?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  coveredPercent?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
  uncovered?: Resolver<ReadonlyArray<ResolversTypes["OnCallGap"]>, ParentType, ContextType>;
};

export type OnCallGapResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["OnCallGap"] = ResolversParentTypes["OnCallGap"],
> = {
  from?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  to?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
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
  reportedBy?: Resolver<Maybe<ResolversTypes["Practitioner"]>, ParentType, ContextType>;
  reportingUnit?: Resolver<Maybe<ResolversTypes["CareUnit"]>, ParentType, ContextType>;
  concernsProvider?: Resolver<ResolversTypes["CareProvider"], ParentType, ContextType>;
  otherProvider?: Resolver<ResolversTypes["CareProvider"], ParentType, ContextType>;
  careHome?: Resolver<Maybe<ResolversTypes["CareHome"]>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  status?: Resolver<ResolversTypes["DeviationStatus"], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes["DateTime"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes["RegisterChange"]>, ParentType, ContextType>;
};

export type DeviationConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DeviationConnection"] =
    ResolversParentTypes["DeviationConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["DeviationEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
};

export type DeviationEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DeviationEdge"] = ResolversParentTypes["DeviationEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Deviation"], ParentType, ContextType>;
};

export type DeviationMonthResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["DeviationMonth"] = ResolversParentTypes["DeviationMonth"],
> = {
  month?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  reported?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  open?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  handled?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  unresolved?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type RegisterCareUnitPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RegisterCareUnitPayload"] =
    ResolversParentTypes["RegisterCareUnitPayload"],
> = {
  careUnit?: Resolver<Maybe<ResolversTypes["CareUnit"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type CloseCareUnitPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CloseCareUnitPayload"] =
    ResolversParentTypes["CloseCareUnitPayload"],
> = {
  careUnit?: Resolver<Maybe<ResolversTypes["CareUnit"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type RegisterCareHomePlacesPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RegisterCareHomePlacesPayload"] =
    ResolversParentTypes["RegisterCareHomePlacesPayload"],
> = {
  careHome?: Resolver<Maybe<ResolversTypes["CareHome"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type AppointMainPhysicianPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AppointMainPhysicianPayload"] =
    ResolversParentTypes["AppointMainPhysicianPayload"],
> = {
  careHome?: Resolver<Maybe<ResolversTypes["CareHome"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type SetContactPathPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SetContactPathPayload"] =
    ResolversParentTypes["SetContactPathPayload"],
> = {
  careHome?: Resolver<Maybe<ResolversTypes["CareHome"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type AgreePlannedDialoguePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AgreePlannedDialoguePayload"] =
    ResolversParentTypes["AgreePlannedDialoguePayload"],
> = {
  careHome?: Resolver<Maybe<ResolversTypes["CareHome"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type RecordCollaborationMeetingPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RecordCollaborationMeetingPayload"] =
    ResolversParentTypes["RecordCollaborationMeetingPayload"],
> = {
  meeting?: Resolver<Maybe<ResolversTypes["CollaborationMeeting"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type ConfirmCollaborationMeetingPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ConfirmCollaborationMeetingPayload"] =
    ResolversParentTypes["ConfirmCollaborationMeetingPayload"],
> = {
  meeting?: Resolver<Maybe<ResolversTypes["CollaborationMeeting"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type RegisterTeamPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RegisterTeamPayload"] =
    ResolversParentTypes["RegisterTeamPayload"],
> = {
  team?: Resolver<Maybe<ResolversTypes["PhysicianTeam"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type SetTeamMemberFtePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SetTeamMemberFtePayload"] =
    ResolversParentTypes["SetTeamMemberFtePayload"],
> = {
  team?: Resolver<Maybe<ResolversTypes["PhysicianTeam"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type AssignCoordinatingCentrePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AssignCoordinatingCentrePayload"] =
    ResolversParentTypes["AssignCoordinatingCentrePayload"],
> = {
  assignment?: Resolver<Maybe<ResolversTypes["CoordinationAssignment"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type EndCoordinationPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EndCoordinationPayload"] =
    ResolversParentTypes["EndCoordinationPayload"],
> = {
  assignment?: Resolver<Maybe<ResolversTypes["CoordinationAssignment"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type SetOnCallSchedulePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SetOnCallSchedulePayload"] =
    ResolversParentTypes["SetOnCallSchedulePayload"],
> = {
  service?: Resolver<Maybe<ResolversTypes["OnCallService"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type ReportDeviationPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ReportDeviationPayload"] =
    ResolversParentTypes["ReportDeviationPayload"],
> = {
  deviation?: Resolver<Maybe<ResolversTypes["Deviation"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type SetDeviationStatusPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["SetDeviationStatusPayload"] =
    ResolversParentTypes["SetDeviationStatusPayload"],
> = {
  deviation?: Resolver<Maybe<ResolversTypes["Deviation"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
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
  careUnits?: Resolver<
    ResolversTypes["CareUnitConnection"],
    ParentType,
    ContextType,
    Partial<RegionCareUnitsArgs>
  >;
  careHomes?: Resolver<
    ResolversTypes["CareHomeConnection"],
    ParentType,
    ContextType,
    Partial<RegionCareHomesArgs>
  >;
  physicianTeams?: Resolver<ReadonlyArray<ResolversTypes["PhysicianTeam"]>, ParentType, ContextType>;
  coordinationCoverage?: Resolver<
    ResolversTypes["CoordinationCoverage"],
    ParentType,
    ContextType,
    Partial<RegionCoordinationCoverageArgs>
  >;
  coordinationFindings?: Resolver<
    ReadonlyArray<ResolversTypes["CoordinationFindingPeriod"]>,
    ParentType,
    ContextType,
    RequireFields<RegionCoordinationFindingsArgs, "from" | "to">
  >;
  onCallServices?: Resolver<ReadonlyArray<ResolversTypes["OnCallService"]>, ParentType, ContextType>;
  reconciliationReport?: Resolver<
    ResolversTypes["ReconciliationReport"],
    ParentType,
    ContextType,
    RequireFields<RegionReconciliationReportArgs, "year">
  >;
  deviationsByMonth?: Resolver<
    ReadonlyArray<ResolversTypes["DeviationMonth"]>,
    ParentType,
    ContextType,
    RequireFields<RegionDeviationsByMonthArgs, "from" | "to">
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
  coordinatingUnit?: Resolver<
    Maybe<ResolversTypes["CareUnit"]>,
    ParentType,
    ContextType,
    Partial<MunicipalityCoordinatingUnitArgs>
  >;
  careHomes?: Resolver<
    ResolversTypes["CareHomeConnection"],
    ParentType,
    ContextType,
    Partial<MunicipalityCareHomesArgs>
  >;
  careUnits?: Resolver<
    ResolversTypes["CareUnitConnection"],
    ParentType,
    ContextType,
    Partial<MunicipalityCareUnitsArgs>
  >;
  reconciliationReport?: Resolver<
    ResolversTypes["ReconciliationReport"],
    ParentType,
    ContextType,
    RequireFields<MunicipalityReconciliationReportArgs, "year">
  >;
  deviationsByMonth?: Resolver<
    ReadonlyArray<ResolversTypes["DeviationMonth"]>,
    ParentType,
    ContextType,
    RequireFields<MunicipalityDeviationsByMonthArgs, "from" | "to">
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CityDistrictResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CityDistrict"] = ResolversParentTypes["CityDistrict"],
  FederationReferenceType extends FederationReferenceTypes["CityDistrict"] =
    FederationReferenceTypes["CityDistrict"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["CityDistrict"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  coordinatingUnit?: Resolver<
    Maybe<ResolversTypes["CareUnit"]>,
    ParentType,
    ContextType,
    Partial<CityDistrictCoordinatingUnitArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MunicipalCareAreaResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["MunicipalCareArea"] = ResolversParentTypes["MunicipalCareArea"],
  FederationReferenceType extends FederationReferenceTypes["MunicipalCareArea"] =
    FederationReferenceTypes["MunicipalCareArea"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["MunicipalCareArea"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  physicianTeams?: Resolver<ReadonlyArray<ResolversTypes["PhysicianTeam"]>, ParentType, ContextType>;
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

export type IndicatorFiguresResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["IndicatorFigures"] = ResolversParentTypes["IndicatorFigures"],
> = {
  __resolveType: TypeResolveFn<"UnitFigures", ParentType, ContextType>;
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
  values?: Resolver<
    Maybe<ReadonlyArray<ResolversTypes["IndicatorValue"]>>,
    ParentType,
    ContextType,
    RequireFields<UnitFiguresValuesArgs, "select">
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
  capacities?: Resolver<ReadonlyArray<ResolversTypes["TeamCapacity"]>, ParentType, ContextType>;
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
  Mutation?: MutationResolvers<ContextType>;
  CareProvider?: CareProviderResolvers<ContextType>;
  CareUnit?: CareUnitResolvers<ContextType>;
  CareUnitConnection?: CareUnitConnectionResolvers<ContextType>;
  CareUnitEdge?: CareUnitEdgeResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  Assignment?: AssignmentResolvers<ContextType>;
  RegisterChange?: RegisterChangeResolvers<ContextType>;
  RegisterChangeField?: RegisterChangeFieldResolvers<ContextType>;
  CareHome?: CareHomeResolvers<ContextType>;
  CareHomePlaces?: CareHomePlacesResolvers<ContextType>;
  MainPhysicianAppointment?: MainPhysicianAppointmentResolvers<ContextType>;
  CareHomeTerm?: CareHomeTermResolvers<ContextType>;
  CollaborationMeeting?: CollaborationMeetingResolvers<ContextType>;
  ReconciliationStatus?: ReconciliationStatusResolvers<ContextType>;
  ReconciliationReport?: ReconciliationReportResolvers<ContextType>;
  PlannedDialogue?: PlannedDialogueResolvers<ContextType>;
  CareHomeConnection?: CareHomeConnectionResolvers<ContextType>;
  CareHomeEdge?: CareHomeEdgeResolvers<ContextType>;
  PhysicianTeam?: PhysicianTeamResolvers<ContextType>;
  PhysicianTeamMember?: PhysicianTeamMemberResolvers<ContextType>;
  SuppressibleCount?: SuppressibleCountResolvers<ContextType>;
  CapacityRequirement?: CapacityRequirementResolvers<ContextType>;
  TeamRequirementResult?: TeamRequirementResultResolvers<ContextType>;
  CoordinationArea?: CoordinationAreaResolvers<ContextType>;
  CoordinationAreaPeriod?: CoordinationAreaPeriodResolvers<ContextType>;
  CoordinationAssignment?: CoordinationAssignmentResolvers<ContextType>;
  CoordinationCoverage?: CoordinationCoverageResolvers<ContextType>;
  CoordinationFinding?: CoordinationFindingResolvers<ContextType>;
  CoordinationFindingPeriod?: CoordinationFindingPeriodResolvers<ContextType>;
  OnCallService?: OnCallServiceResolvers<ContextType>;
  OnCallSchedule?: OnCallScheduleResolvers<ContextType>;
  OnCallShift?: OnCallShiftResolvers<ContextType>;
  OnCallCoverage?: OnCallCoverageResolvers<ContextType>;
  OnCallGap?: OnCallGapResolvers<ContextType>;
  Deviation?: DeviationResolvers<ContextType>;
  DeviationConnection?: DeviationConnectionResolvers<ContextType>;
  DeviationEdge?: DeviationEdgeResolvers<ContextType>;
  DeviationMonth?: DeviationMonthResolvers<ContextType>;
  RegisterCareUnitPayload?: RegisterCareUnitPayloadResolvers<ContextType>;
  CloseCareUnitPayload?: CloseCareUnitPayloadResolvers<ContextType>;
  RegisterCareHomePlacesPayload?: RegisterCareHomePlacesPayloadResolvers<ContextType>;
  AppointMainPhysicianPayload?: AppointMainPhysicianPayloadResolvers<ContextType>;
  SetContactPathPayload?: SetContactPathPayloadResolvers<ContextType>;
  AgreePlannedDialoguePayload?: AgreePlannedDialoguePayloadResolvers<ContextType>;
  RecordCollaborationMeetingPayload?: RecordCollaborationMeetingPayloadResolvers<ContextType>;
  ConfirmCollaborationMeetingPayload?: ConfirmCollaborationMeetingPayloadResolvers<ContextType>;
  RegisterTeamPayload?: RegisterTeamPayloadResolvers<ContextType>;
  SetTeamMemberFtePayload?: SetTeamMemberFtePayloadResolvers<ContextType>;
  AssignCoordinatingCentrePayload?: AssignCoordinatingCentrePayloadResolvers<ContextType>;
  EndCoordinationPayload?: EndCoordinationPayloadResolvers<ContextType>;
  SetOnCallSchedulePayload?: SetOnCallSchedulePayloadResolvers<ContextType>;
  ReportDeviationPayload?: ReportDeviationPayloadResolvers<ContextType>;
  SetDeviationStatusPayload?: SetDeviationStatusPayloadResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  CityDistrict?: CityDistrictResolvers<ContextType>;
  MunicipalCareArea?: MunicipalCareAreaResolvers<ContextType>;
  IndicatorGroup?: IndicatorGroupResolvers<ContextType>;
  IndicatorFigures?: IndicatorFiguresResolvers<ContextType>;
  UnitFigures?: UnitFiguresResolvers<ContextType>;
  TeamFigures?: TeamFiguresResolvers<ContextType>;
  TeamCapacity?: TeamCapacityResolvers<ContextType>;
  Target?: TargetResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Ore?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  IndicatorValue?: IndicatorValueResolvers<ContextType>;
  TargetAttainment?: TargetAttainmentResolvers<ContextType>;
};
