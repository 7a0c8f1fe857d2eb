// Generated from schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  CareHomeRow,
  CareHomePlacesRow,
  CareProviderRow,
  CareUnitRow,
  CoordinationAssignmentRow,
  PractitionerRow,
} from "../tables.js";
import type {
  CareHomeConnectionSource,
  CareUnitConnectionSource,
  CityDistrictReference,
  CoordinationAreaReference,
  CoordinationCoverageSource,
  CoordinationFindingSource,
  MunicipalCareAreaReference,
  MunicipalityReference,
  PhysicianTeamSource,
  PhysicianTeamMemberSource,
  RegionReference,
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
  /** One care unit by its HSA-id; null when there is none (vårdenhet). */
  readonly careUnit?: Maybe<CareUnit>;
  /** One care home by its id; null when there is none (särskilt boende). */
  readonly careHome?: Maybe<CareHome>;
};

export type QueryCareUnitArgs = {
  hsaId: Scalars["ID"]["input"];
};

export type QueryCareHomeArgs = {
  id: Scalars["ID"]["input"];
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
  | "MEDICAL_OVERSIGHT";

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
  /** First day of the unit (giltig från). */
  readonly validFrom: Scalars["Date"]["output"];
  /** Last day of the unit; null while it is open (giltig till). */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
  /** True when unit and name are invented for demonstration (syntetisk). */
  readonly synthetic: Scalars["Boolean"]["output"];
  /** People with a commission at the unit, by HSA-id (medarbetare). */
  readonly practitioners: ReadonlyArray<Practitioner>;
  /** Areas whose collaboration the unit coordinates, oldest first (geografiskt samordningsansvar). */
  readonly coordinationAssignments: ReadonlyArray<CoordinationAssignment>;
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
  /** True when the person is invented for demonstration (syntetisk). */
  readonly synthetic: Scalars["Boolean"]["output"];
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
  /** How a physician is reached when it is urgent (överenskommen kontaktväg). Row B60. */
  readonly acuteContactPath?: Maybe<Scalars["String"]["output"]>;
  /** When and how the home and the health centre plan together (planerad dialog). Row B59. */
  readonly plannedDialogue?: Maybe<PlannedDialogue>;
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

/** A number of places and the day from which it holds (platsantal). */
export type CareHomePlaces = {
  readonly __typename?: "CareHomePlaces";
  /** Number of places (antal platser). */
  readonly places: Scalars["Int"]["output"];
  /** First day of the number; it holds until the next one (giltigt från). */
  readonly validFrom: Scalars["Date"]["output"];
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
  /** Everybody in the team, without names (medlemmar). */
  readonly members: ReadonlyArray<PhysicianTeamMember>;
  /** Sum of the physicians' shares of full time; other professions are not counted (heltidstjänster läkare). */
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
  /** The team against the seven requirements of Region Skåne (kravuppfyllnad). Rows A47–A58. */
  readonly requirementReport: ReadonlyArray<TeamRequirementResult>;
  /** True when the team is invented for demonstration (syntetiskt). */
  readonly synthetic: Scalars["Boolean"]["output"];
};

/** Somebody in a physician team, without a name (medlem). */
export type PhysicianTeamMember = {
  readonly __typename?: "PhysicianTeamMember";
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
  | "COORDINATOR_DUPLICATE";

/** A finding about the coordination of an area (avvikelse). */
export type CoordinationFinding = {
  readonly __typename?: "CoordinationFinding";
  /** What is wrong. */
  readonly code: CoordinationFindingCode;
  /** Where. */
  readonly area: CoordinationArea;
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
  CareProvider: CareProvider;
  CareUnit: CareUnit;
  Practitioner: Practitioner;
  CareHome: CareHome;
  PhysicianTeam: PhysicianTeam;
  Region: Region;
  Municipality: Municipality;
  CityDistrict: CityDistrict;
  MunicipalCareArea: MunicipalCareArea;
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
  Region: { __typename: "Region" } & GraphQLRecursivePick<FederationTypes["Region"], { code: true }> &
    (
      | Record<PropertyKey, never>
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
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  CareProviderKind: CareProviderKind;
  CareProvider: ResolverTypeWrapper<CareProviderRow>;
  String: ResolverTypeWrapper<Scalars["String"]["output"]>;
  CareUnitType: CareUnitType;
  CareUnit: ResolverTypeWrapper<CareUnitRow>;
  Boolean: ResolverTypeWrapper<Scalars["Boolean"]["output"]>;
  CareUnitConnection: ResolverTypeWrapper<CareUnitConnectionSource>;
  Int: ResolverTypeWrapper<Scalars["Int"]["output"]>;
  CareUnitEdge: ResolverTypeWrapper<Omit<CareUnitEdge, "node"> & { node: ResolversTypes["CareUnit"] }>;
  Profession: Profession;
  Practitioner: ResolverTypeWrapper<PractitionerRow>;
  CareHomeKind: CareHomeKind;
  CareHome: ResolverTypeWrapper<CareHomeRow>;
  CareHomePlaces: ResolverTypeWrapper<CareHomePlacesRow>;
  Weekday: Weekday;
  DialogueForm: DialogueForm;
  PlannedDialogue: ResolverTypeWrapper<PlannedDialogue>;
  CareHomeConnection: ResolverTypeWrapper<CareHomeConnectionSource>;
  CareHomeEdge: ResolverTypeWrapper<Omit<CareHomeEdge, "node"> & { node: ResolversTypes["CareHome"] }>;
  PhysicianTeam: ResolverTypeWrapper<PhysicianTeamSource>;
  PhysicianTeamMember: ResolverTypeWrapper<PhysicianTeamMemberSource>;
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
  Region: ResolverTypeWrapper<RegionReference>;
  Municipality: ResolverTypeWrapper<MunicipalityReference>;
  CityDistrict: ResolverTypeWrapper<CityDistrictReference>;
  MunicipalCareArea: ResolverTypeWrapper<MunicipalCareAreaReference>;
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
  CareProvider: CareProviderRow;
  String: Scalars["String"]["output"];
  CareUnit: CareUnitRow;
  Boolean: Scalars["Boolean"]["output"];
  CareUnitConnection: CareUnitConnectionSource;
  Int: Scalars["Int"]["output"];
  CareUnitEdge: Omit<CareUnitEdge, "node"> & { node: ResolversParentTypes["CareUnit"] };
  Practitioner: PractitionerRow;
  CareHome: CareHomeRow;
  CareHomePlaces: CareHomePlacesRow;
  PlannedDialogue: PlannedDialogue;
  CareHomeConnection: CareHomeConnectionSource;
  CareHomeEdge: Omit<CareHomeEdge, "node"> & { node: ResolversParentTypes["CareHome"] };
  PhysicianTeam: PhysicianTeamSource;
  PhysicianTeamMember: PhysicianTeamMemberSource;
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
  Region: RegionReference;
  Municipality: MunicipalityReference;
  CityDistrict: CityDistrictReference;
  MunicipalCareArea: MunicipalCareAreaReference;
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
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  practitioners?: Resolver<ReadonlyArray<ResolversTypes["Practitioner"]>, ParentType, ContextType>;
  coordinationAssignments?: Resolver<
    ReadonlyArray<ResolversTypes["CoordinationAssignment"]>,
    ParentType,
    ContextType
  >;
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
  synthetic?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
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
  acuteContactPath?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  plannedDialogue?: Resolver<Maybe<ResolversTypes["PlannedDialogue"]>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type CareHomePlacesResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CareHomePlaces"] = ResolversParentTypes["CareHomePlaces"],
> = {
  places?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
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
  members?: Resolver<ReadonlyArray<ResolversTypes["PhysicianTeamMember"]>, ParentType, ContextType>;
  fteTotal?: Resolver<ResolversTypes["Decimal"], ParentType, ContextType>;
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
    ContextType
  >;
  synthetic?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type PhysicianTeamMemberResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PhysicianTeamMember"] =
    ResolversParentTypes["PhysicianTeamMember"],
> = {
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
  area?: Resolver<ResolversTypes["CoordinationArea"], ParentType, ContextType>;
  careUnit?: Resolver<ResolversTypes["CareUnit"], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  supporter?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
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
  CareProvider?: CareProviderResolvers<ContextType>;
  CareUnit?: CareUnitResolvers<ContextType>;
  CareUnitConnection?: CareUnitConnectionResolvers<ContextType>;
  CareUnitEdge?: CareUnitEdgeResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  CareHome?: CareHomeResolvers<ContextType>;
  CareHomePlaces?: CareHomePlacesResolvers<ContextType>;
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
  Region?: RegionResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  CityDistrict?: CityDistrictResolvers<ContextType>;
  MunicipalCareArea?: MunicipalCareAreaResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Ore?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};
