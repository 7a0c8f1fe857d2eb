// Generated from schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from "graphql";
import type {
  RegionRow,
  MunicipalityRow,
  MunicipalityPage,
  CityDistrictRow,
  CareAreaRow,
  RoleAssignmentRow,
  Figure,
  CoordinationPeriod,
  CollaborationBodyRow,
  CollaborationMemberRow,
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
  /** All 21 regions, by code (regioner). */
  readonly regions: ReadonlyArray<Region>;
  /** The region with this two-digit county code, for example "13" for Halland; null when there is none (region). */
  readonly region?: Maybe<Region>;
  /** All 290 municipalities, by code (kommuner). */
  readonly municipalities: MunicipalityConnection;
  /** The municipality with this four-digit code, for example "1380" for Halmstad; null when there is none (kommun). */
  readonly municipality?: Maybe<Municipality>;
  /**
   * City districts of a municipality on a day, by name; none for the many municipalities that have no such
   * division (stadsdelsområden). An unknown municipality is refused with NOT_FOUND.
   */
  readonly cityDistricts: ReadonlyArray<CityDistrict>;
  /** Every error code that a client may meet, and what to do about it (felkoder). */
  readonly errorCodes: ReadonlyArray<ErrorCodeDescription>;
};

export type QueryRegionArgs = {
  code: Scalars["ID"]["input"];
};

export type QueryMunicipalitiesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

export type QueryMunicipalityArgs = {
  code: Scalars["ID"]["input"];
};

export type QueryCityDistrictsArgs = {
  municipality: Scalars["ID"]["input"];
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** A region: the principal that answers for physicians, health centres and hospitals in its county (region). */
export type Region = {
  readonly __typename?: "Region";
  /** Two-digit county code of Statistics Sweden (länskod). */
  readonly code: Scalars["ID"]["output"];
  /** County letter or letters (länsbokstav). */
  readonly letter: Scalars["String"]["output"];
  /** Name of the region (regionens namn). */
  readonly name: Scalars["String"]["output"];
  /** Name of the county that the region covers (länets namn). */
  readonly countyName: Scalars["String"]["output"];
  /** Organisation number: ten digits, no hyphen (organisationsnummer). */
  readonly organizationNumber: Scalars["String"]["output"];
  /** What every HSA-id of the region starts with: SE and the organisation number (HSA-prefix). */
  readonly hsaPrefix: Scalars["String"]["output"];
  /** Municipalities of the region, by code (kommuner). */
  readonly municipalities: MunicipalityConnection;
  /**
   * Number of inhabitants: the latest figure of `asOf` or an earlier day; null when there is none (folkmängd).
   *
   * A figure stated for the region itself goes before the sum of its municipalities for the same day; `source`
   * says which of the two it is. A sum is only made of a day for which every municipality has a figure.
   */
  readonly population?: Maybe<PopulationFigure>;
  /** Every figure that `population` chooses from, latest first (folkmängdsuppgifter). */
  readonly populationFigures: ReadonlyArray<PopulationFigure>;
  /**
   * Every area that must have a coordinating health centre, through time (områden med samordningsansvar, C23).
   *
   * That is each municipality, but for the days on which a municipality is divided into city districts each of
   * these instead.
   */
  readonly coordinationAreas: ReadonlyArray<CoordinationAreaPeriod>;
  /**
   * Municipalities of the region with and without somebody in a role on a day (bemanning av funktioner). Each must
   * have at least one MAS; a MAR is optional.
   */
  readonly roleCoverage: RoleCoverage;
  /** Bodies in which the region works with its municipalities, by level and name (samverkansorgan, D9). */
  readonly collaborationBodies: ReadonlyArray<CollaborationBody>;
};

/** A region: the principal that answers for physicians, health centres and hospitals in its county (region). */
export type RegionMunicipalitiesArgs = {
  first?: InputMaybe<Scalars["Int"]["input"]>;
  after?: InputMaybe<Scalars["String"]["input"]>;
};

/** A region: the principal that answers for physicians, health centres and hospitals in its county (region). */
export type RegionPopulationArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** A region: the principal that answers for physicians, health centres and hospitals in its county (region). */
export type RegionRoleCoverageArgs = {
  role: MunicipalRole;
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** A region: the principal that answers for physicians, health centres and hospitals in its county (region). */
export type RegionCollaborationBodiesArgs = {
  level?: InputMaybe<CollaborationLevel>;
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/**
 * A municipality: the principal that answers for nurses and therapists at home and in care homes (kommun).
 * Gotland is both a municipality and a region, one organisation with one organisation number.
 */
export type Municipality = {
  readonly __typename?: "Municipality";
  /** Four-digit code of Statistics Sweden; the first two digits are the code of the region (kommunkod). */
  readonly code: Scalars["ID"]["output"];
  /** Full name, for example "Halmstads kommun" (kommunens namn). */
  readonly name: Scalars["String"]["output"];
  /** Name without the word for municipality, for example "Halmstad" (kortnamn). */
  readonly shortName: Scalars["String"]["output"];
  /** Organisation number: ten digits, no hyphen (organisationsnummer). */
  readonly organizationNumber: Scalars["String"]["output"];
  /** What every HSA-id of the municipality starts with: SE and the organisation number (HSA-prefix). */
  readonly hsaPrefix: Scalars["String"]["output"];
  /** The region that the municipality lies in (region). */
  readonly region: Region;
  /** Number of inhabitants: the latest figure of `asOf` or an earlier day; null when there is none (folkmängd). */
  readonly population?: Maybe<PopulationFigure>;
  /** Every known number of inhabitants, latest first (folkmängdsuppgifter). */
  readonly populationFigures: ReadonlyArray<PopulationFigure>;
  /** City districts, by name; empty when the municipality has no such division (stadsdelsområden). */
  readonly cityDistricts: ReadonlyArray<CityDistrict>;
  /** Areas into which the municipality divides its health care, by number (kommunala vårdområden, A38 and A55). */
  readonly careAreas: ReadonlyArray<MunicipalCareArea>;
  /** Who holds the oversight roles of the municipality (kommunala funktioner). */
  readonly municipalRoles: ReadonlyArray<MunicipalRoleAssignment>;
  /**
   * Bodies in which the municipality is a member, or that have a member which speaks for all municipalities of the
   * region, by level and name (samverkansorgan, D9).
   */
  readonly collaborationBodies: ReadonlyArray<CollaborationBody>;
};

/**
 * A municipality: the principal that answers for nurses and therapists at home and in care homes (kommun).
 * Gotland is both a municipality and a region, one organisation with one organisation number.
 */
export type MunicipalityPopulationArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/**
 * A municipality: the principal that answers for nurses and therapists at home and in care homes (kommun).
 * Gotland is both a municipality and a region, one organisation with one organisation number.
 */
export type MunicipalityCityDistrictsArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/**
 * A municipality: the principal that answers for nurses and therapists at home and in care homes (kommun).
 * Gotland is both a municipality and a region, one organisation with one organisation number.
 */
export type MunicipalityCareAreasArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/**
 * A municipality: the principal that answers for nurses and therapists at home and in care homes (kommun).
 * Gotland is both a municipality and a region, one organisation with one organisation number.
 */
export type MunicipalityMunicipalRolesArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
  role?: InputMaybe<MunicipalRole>;
};

/**
 * A municipality: the principal that answers for nurses and therapists at home and in care homes (kommun).
 * Gotland is both a municipality and a region, one organisation with one organisation number.
 */
export type MunicipalityCollaborationBodiesArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** One page of municipalities (sida med kommuner). */
export type MunicipalityConnection = {
  readonly __typename?: "MunicipalityConnection";
  readonly edges: ReadonlyArray<MunicipalityEdge>;
  readonly pageInfo: PageInfo;
  /** Number of municipalities on all pages together (totalt antal). */
  readonly totalCount: Scalars["Int"]["output"];
};

/** A municipality and its place in the list (kommun i lista). */
export type MunicipalityEdge = {
  readonly __typename?: "MunicipalityEdge";
  /** Place of the row: send it as `after` for the rows that follow. */
  readonly cursor: Scalars["String"]["output"];
  readonly node: Municipality;
};

/** A part of a city with a district administration of its own (stadsdelsområde). */
export type CityDistrict = {
  readonly __typename?: "CityDistrict";
  readonly id: Scalars["ID"]["output"];
  /** Counts the changes of the district: send it as `expectedVersion` (version). */
  readonly version: Scalars["Int"]["output"];
  /** Name of the district (namn). */
  readonly name: Scalars["String"]["output"];
  /** The municipality that the district is a part of (kommun). */
  readonly municipality: Municipality;
  /** First day; null when the district is older than these data (giltig från). */
  readonly validFrom?: Maybe<Scalars["Date"]["output"]>;
  /** Last day; null while the district exists (giltig till). */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
  /** The district that this one became a part of when it ended (sammanslagen till). */
  readonly mergedInto?: Maybe<CityDistrict>;
};

/**
 * A geographic area into which a municipality divides its health care; physician teams are matched to it
 * (kommunalt vårdområde, A38 and A55).
 */
export type MunicipalCareArea = {
  readonly __typename?: "MunicipalCareArea";
  readonly id: Scalars["ID"]["output"];
  /** Name of the area (namn). */
  readonly name: Scalars["String"]["output"];
  /** The municipality that the area is a part of (kommun). */
  readonly municipality: Municipality;
  /** City districts that the area is made of, by name; empty when it is not made of districts (stadsdelsområden). */
  readonly cityDistricts: ReadonlyArray<CityDistrict>;
  /** First day (giltig från). */
  readonly validFrom: Scalars["Date"]["output"];
  /** Last day; null while the area exists (giltig till). */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
  /** True for an area that is made up for demonstration (påhittad). */
  readonly synthetic: Scalars["Boolean"]["output"];
};

/**
 * A geographic area into which a municipality divides its health care; physician teams are matched to it
 * (kommunalt vårdområde, A38 and A55).
 */
export type MunicipalCareAreaCityDistrictsArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** A number of inhabitants on one day (folkmängdsuppgift). */
export type PopulationFigure = {
  readonly __typename?: "PopulationFigure";
  /** Opaque id; null for a sum (id). */
  readonly id?: Maybe<Scalars["ID"]["output"]>;
  /** Counts the corrections of the figure: send it as `expectedVersion`; null for a sum (version). */
  readonly version?: Maybe<Scalars["Int"]["output"]>;
  /** Day that the figure counts (mätdag). */
  readonly asOf: Scalars["Date"]["output"];
  /** Number of inhabitants, in persons (antal invånare). */
  readonly count: Scalars["Int"]["output"];
  /** Who states the figure, and whether it is a sum (källa). */
  readonly source: Scalars["String"]["output"];
  /** How exact the figure is (kvalitet). */
  readonly quality: PopulationQuality;
  /** True when a source states the figure for another day than `asOf` (omtvistat datum, D6). */
  readonly dateDisputed: Scalars["Boolean"]["output"];
  /** The day for which that source states it; null when the day is not disputed (angivet datum). */
  readonly statedAsOf?: Maybe<Scalars["Date"]["output"]>;
  /** What a reader of the figure should know (anmärkning). */
  readonly note?: Maybe<Scalars["String"]["output"]>;
};

/** How exact a population figure is (kvalitet). */
export type PopulationQuality =
  /** Published before the year was closed; may change (preliminär). */
  | "PROVISIONAL"
  /** Final official statistics (slutlig). */
  | "FINAL"
  /**
   * Final, with noise that Statistics Sweden adds to each cell: the parts need not add up to the published whole
   * (brusad).
   */
  | "NOISED";

/** A role that a municipality appoints somebody to (kommunal funktion). */
export type MunicipalRole =
  /** Nurse with medical responsibility: each municipality has at least one (medicinskt ansvarig sjuksköterska, MAS). */
  | "MAS"
  /** Therapist with medical responsibility for rehabilitation (medicinskt ansvarig för rehabilitering, MAR). */
  | "MAR"
  /** Care manager of the social services (biståndshandläggare). */
  | "CARE_MANAGER_SOCIAL";

/** Somebody's appointment to a role of a municipality (förordnande). */
export type MunicipalRoleAssignment = {
  readonly __typename?: "MunicipalRoleAssignment";
  /** Opaque id. */
  readonly id: Scalars["ID"]["output"];
  /** Counts the changes of the appointment: send it as `expectedVersion` (version). */
  readonly version: Scalars["Int"]["output"];
  /** The municipality that appoints (kommun). */
  readonly municipality: Municipality;
  /** What the person is appointed to (funktion). */
  readonly role: MunicipalRole;
  /** Part of the task, where several share a role; null for the whole (ansvarsområde). */
  readonly scope?: Maybe<Scalars["String"]["output"]>;
  /** The person (medarbetare). */
  readonly practitioner: Practitioner;
  /** First day (giltig från). */
  readonly validFrom: Scalars["Date"]["output"];
  /** Last day; null while the appointment holds (giltig till). */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
  /** True for an appointment that is made up for demonstration (påhittad). */
  readonly synthetic: Scalars["Boolean"]["output"];
};

/** Municipalities with and without somebody in a role (bemanning av en funktion). */
export type RoleCoverage = {
  readonly __typename?: "RoleCoverage";
  /** The role (funktion). */
  readonly role: MunicipalRole;
  /** Municipalities of the region (antal kommuner). */
  readonly expected: Scalars["Int"]["output"];
  /** Those with somebody in the role (bemannade). */
  readonly covered: Scalars["Int"]["output"];
  /** Those with nobody, by code (obemannade). */
  readonly missing: ReadonlyArray<Municipality>;
};

/** On which level a body works (samverkansnivå, D9). */
export type CollaborationLevel =
  /** The whole region (central nivå). */
  | "CENTRAL"
  /** A part of the region (delregional nivå). */
  | "SUB_REGIONAL"
  /** One municipality and the units there (lokal nivå). */
  | "LOCAL";

/** A body in which principals work together (samverkansorgan). */
export type CollaborationBody = {
  readonly __typename?: "CollaborationBody";
  readonly id: Scalars["ID"]["output"];
  /** Name in Swedish (namn). */
  readonly name: Scalars["String"]["output"];
  /** Name in English. */
  readonly nameEn: Scalars["String"]["output"];
  /** On which level it works (nivå). */
  readonly level: CollaborationLevel;
  /** The region in which it works (region). */
  readonly region: Region;
  /** Its members that are known, in their order; empty when no source names any (ledamöter). */
  readonly members: ReadonlyArray<CollaborationMember>;
  /** First day; null when it is older than these data (giltig från). */
  readonly validFrom?: Maybe<Scalars["Date"]["output"]>;
  /** Last day; null while it exists (giltig till). */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
  /** What a reader should know (anmärkning). */
  readonly note?: Maybe<Scalars["String"]["output"]>;
  /** Rows of the source register (källrader). */
  readonly sources: ReadonlyArray<Scalars["String"]["output"]>;
};

/** A body in which principals work together (samverkansorgan). */
export type CollaborationBodyMembersArgs = {
  asOf?: InputMaybe<Scalars["Date"]["input"]>;
};

/** Somebody who takes part in a body of collaboration (ledamot). */
export type CollaborationMember = {
  readonly __typename?: "CollaborationMember";
  /** Name (namn). */
  readonly name: Scalars["String"]["output"];
  /** The region that the member is (region). */
  readonly region?: Maybe<Region>;
  /** The municipality that the member is (kommun). */
  readonly municipality?: Maybe<Municipality>;
  /** True for a member that speaks for every municipality of the region (företräder samtliga kommuner). */
  readonly allMunicipalities: Scalars["Boolean"]["output"];
  /** First day; null when it is older than these data (giltig från). */
  readonly validFrom?: Maybe<Scalars["Date"]["output"]>;
  /** Last day; null while the membership holds (giltig till). */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
};

/** A person who works in health care; known here by HSA-id only (medarbetare). */
export type Practitioner = {
  readonly __typename?: "Practitioner";
  readonly hsaId: Scalars["ID"]["output"];
};

/** An area that must have exactly one coordinating health centre (område med samordningsansvar, C23). */
export type CoordinationArea = Municipality | CityDistrict;

/** The days during which an area must have a coordinating health centre (period med samordningsansvar). */
export type CoordinationAreaPeriod = {
  readonly __typename?: "CoordinationAreaPeriod";
  readonly area: CoordinationArea;
  /** First day; null when there is no earlier end (giltig från). */
  readonly validFrom?: Maybe<Scalars["Date"]["output"]>;
  /** Last day; null when there is no end (giltig till). */
  readonly validTo?: Maybe<Scalars["Date"]["output"]>;
};

/** What an error code means and what to do about it (felkod). */
export type ErrorCodeDescription = {
  readonly __typename?: "ErrorCodeDescription";
  /** The code, as found in `extensions.code` of an error (kod). */
  readonly code: Scalars["String"]["output"];
  /** What was wrong, in Swedish (svensk text). */
  readonly sv: Scalars["String"]["output"];
  /** What was wrong, in English (engelsk text). */
  readonly en: Scalars["String"]["output"];
  /** What to send or do instead, in English (åtgärd). */
  readonly action: Scalars["String"]["output"];
};

export type Mutation = {
  readonly __typename?: "Mutation";
  /**
   * Appoints somebody of the municipality to a role (förordna). By the municipality's own administrator; purpose
   * administration.
   */
  readonly appointMunicipalRole: AppointMunicipalRolePayload;
  /**
   * Ends an appointment (avsluta förordnande). By the municipality's own administrator. The last nurse with medical
   * responsibility (MAS) is not ended without a successor from the day after.
   */
  readonly endMunicipalRole: EndMunicipalRolePayload;
  /**
   * Records a number of inhabitants of a region or of one of its municipalities, or corrects one (registrera
   * folkmängd). By the region's registrar; purpose administration.
   */
  readonly recordPopulation: RecordPopulationPayload;
  /**
   * Merges city districts into a new one from a day on (slå samman stadsdelsområden). By the registrar of the
   * municipality's region; purpose administration.
   */
  readonly mergeCityDistricts: MergeCityDistrictsPayload;
};

export type MutationAppointMunicipalRoleArgs = {
  input: AppointMunicipalRoleInput;
};

export type MutationEndMunicipalRoleArgs = {
  input: EndMunicipalRoleInput;
};

export type MutationRecordPopulationArgs = {
  input: RecordPopulationInput;
};

export type MutationMergeCityDistrictsArgs = {
  input: MergeCityDistrictsInput;
};

/** Somebody to be appointed to a role. */
export type AppointMunicipalRoleInput = {
  /** Code of the municipality that appoints (kommun). */
  readonly municipality: Scalars["ID"]["input"];
  /** What the person is appointed to (funktion). */
  readonly role: MunicipalRole;
  /** Part of the task, where several share a role; absent for the whole (ansvarsområde). */
  readonly scope?: InputMaybe<Scalars["String"]["input"]>;
  /** HSA-id of the person, of the municipality's own (medarbetare). */
  readonly practitioner: Scalars["ID"]["input"];
  /** First day (giltig från). */
  readonly validFrom: Scalars["Date"]["input"];
  /** Last day; absent for an appointment without an end (giltig till). */
  readonly validTo?: InputMaybe<Scalars["Date"]["input"]>;
  /** The client's own key: sent again with it, the change is made once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What became of an appointment. */
export type AppointMunicipalRolePayload = {
  readonly __typename?: "AppointMunicipalRolePayload";
  /** The appointment; null when it was refused. */
  readonly assignment?: Maybe<MunicipalRoleAssignment>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Who takes over the role from the day after, on the same part of the task. */
export type RoleSuccessorInput = {
  /** HSA-id of the person, of the municipality's own (medarbetare). */
  readonly practitioner: Scalars["ID"]["input"];
  /** Last day; absent for an appointment without an end (giltig till). */
  readonly validTo?: InputMaybe<Scalars["Date"]["input"]>;
};

/** An appointment to be ended. */
export type EndMunicipalRoleInput = {
  /** Id of the appointment (förordnande). */
  readonly assignment: Scalars["ID"]["input"];
  /** Version of the appointment that the caller has read. */
  readonly expectedVersion: Scalars["Int"]["input"];
  /** Last day that it holds (sista dag). */
  readonly lastDay: Scalars["Date"]["input"];
  /** Who takes over; absent when somebody else is appointed already, or nobody is to be (efterträdare). */
  readonly successor?: InputMaybe<RoleSuccessorInput>;
  /** The client's own key: sent again with it, the change is made once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What became of ending an appointment. */
export type EndMunicipalRolePayload = {
  readonly __typename?: "EndMunicipalRolePayload";
  /** The appointment with its last day; null when it was refused. */
  readonly assignment?: Maybe<MunicipalRoleAssignment>;
  /** The appointment of the successor; null when none was named or the change was refused. */
  readonly successor?: Maybe<MunicipalRoleAssignment>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A number of inhabitants to be recorded. */
export type RecordPopulationInput = {
  /** Code of the region or municipality (område). */
  readonly area: Scalars["ID"]["input"];
  /** Day that the figure counts (mätdag). */
  readonly asOf: Scalars["Date"]["input"];
  /** Number of inhabitants, in persons (antal invånare). */
  readonly count: Scalars["Int"]["input"];
  /** How exact the figure is (kvalitet). */
  readonly quality: PopulationQuality;
  /** Who states it (källa). */
  readonly source: Scalars["String"]["input"];
  /** The day for which a source states it, where that is another (omtvistat datum, D6). */
  readonly statedAsOf?: InputMaybe<Scalars["Date"]["input"]>;
  /** What a reader should know; needed with `statedAsOf` (anmärkning). */
  readonly note?: InputMaybe<Scalars["String"]["input"]>;
  /** Version of the figure of that day that is corrected; absent for the first. */
  readonly expectedVersion?: InputMaybe<Scalars["Int"]["input"]>;
  /** The client's own key: sent again with it, the change is made once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What became of recording a figure. */
export type RecordPopulationPayload = {
  readonly __typename?: "RecordPopulationPayload";
  /** The figure; null when it was refused. */
  readonly figure?: Maybe<PopulationFigure>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A district that is merged. */
export type MergedDistrictInput = {
  /** Id of the district (stadsdelsområde). */
  readonly id: Scalars["ID"]["input"];
  /** Version of the district that the caller has read. */
  readonly expectedVersion: Scalars["Int"]["input"];
};

/** Districts to be merged. */
export type MergeCityDistrictsInput = {
  /** Code of the municipality (kommun). */
  readonly municipality: Scalars["ID"]["input"];
  /** The districts, at least two; they end the day before (stadsdelsområden). */
  readonly districts: ReadonlyArray<MergedDistrictInput>;
  /** Name of the new district (namn). */
  readonly name: Scalars["String"]["input"];
  /** First day of the new district (giltig från). */
  readonly from: Scalars["Date"]["input"];
  /** Id of the care area of the new district; needed when the districts lie in several (vårdområde). */
  readonly careArea?: InputMaybe<Scalars["ID"]["input"]>;
  /** The client's own key: sent again with it, the change is made once. */
  readonly idempotencyKey?: InputMaybe<Scalars["String"]["input"]>;
};

/** What became of a merger. */
export type MergeCityDistrictsPayload = {
  readonly __typename?: "MergeCityDistrictsPayload";
  /** The new district; null when it was refused. */
  readonly district?: Maybe<CityDistrict>;
  /** The districts that became a part of it; empty when it was refused. */
  readonly merged: ReadonlyArray<CityDistrict>;
  /** Why it was refused; empty when it was not. */
  readonly userErrors: ReadonlyArray<UserError>;
};

export type UnitFigures = {
  readonly __typename?: "UnitFigures";
  readonly code: Scalars["ID"]["output"];
  /** The regions with their `coordinationAreas`, for the indicator that counts such areas; none for others (regioner). */
  readonly regions: ReadonlyArray<Region>;
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
  Region: Region;
  Municipality: Municipality;
  CityDistrict: CityDistrict;
  MunicipalCareArea: MunicipalCareArea;
  CollaborationBody: CollaborationBody;
  UnitFigures: UnitFigures;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Region: { __typename: "Region" } & GraphQLRecursivePick<FederationTypes["Region"], { code: true }>;
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
  CollaborationBody: { __typename: "CollaborationBody" } & GraphQLRecursivePick<
    FederationTypes["CollaborationBody"],
    { id: true }
  >;
  UnitFigures: { __typename: "UnitFigures" } & GraphQLRecursivePick<
    FederationTypes["UnitFigures"],
    { code: true }
  >;
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CoordinationArea:
    (MunicipalityRow & { __typename: "Municipality" }) | (CityDistrictRow & { __typename: "CityDistrict" });
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars["ID"]["output"]>;
  Int: ResolverTypeWrapper<Scalars["Int"]["output"]>;
  String: ResolverTypeWrapper<Scalars["String"]["output"]>;
  Region: ResolverTypeWrapper<RegionRow>;
  Municipality: ResolverTypeWrapper<MunicipalityRow>;
  MunicipalityConnection: ResolverTypeWrapper<MunicipalityPage>;
  MunicipalityEdge: ResolverTypeWrapper<
    Omit<MunicipalityEdge, "node"> & { node: ResolversTypes["Municipality"] }
  >;
  CityDistrict: ResolverTypeWrapper<CityDistrictRow>;
  MunicipalCareArea: ResolverTypeWrapper<CareAreaRow>;
  Boolean: ResolverTypeWrapper<Scalars["Boolean"]["output"]>;
  PopulationFigure: ResolverTypeWrapper<Figure>;
  PopulationQuality: PopulationQuality;
  MunicipalRole: MunicipalRole;
  MunicipalRoleAssignment: ResolverTypeWrapper<RoleAssignmentRow>;
  RoleCoverage: ResolverTypeWrapper<
    Omit<RoleCoverage, "missing"> & { missing: ReadonlyArray<ResolversTypes["Municipality"]> }
  >;
  CollaborationLevel: CollaborationLevel;
  CollaborationBody: ResolverTypeWrapper<CollaborationBodyRow>;
  CollaborationMember: ResolverTypeWrapper<CollaborationMemberRow>;
  Practitioner: ResolverTypeWrapper<Practitioner>;
  CoordinationArea: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>["CoordinationArea"]>;
  CoordinationAreaPeriod: ResolverTypeWrapper<CoordinationPeriod>;
  ErrorCodeDescription: ResolverTypeWrapper<ErrorCodeDescription>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  AppointMunicipalRoleInput: AppointMunicipalRoleInput;
  AppointMunicipalRolePayload: ResolverTypeWrapper<
    Omit<AppointMunicipalRolePayload, "assignment"> & {
      assignment?: Maybe<ResolversTypes["MunicipalRoleAssignment"]>;
    }
  >;
  RoleSuccessorInput: RoleSuccessorInput;
  EndMunicipalRoleInput: EndMunicipalRoleInput;
  EndMunicipalRolePayload: ResolverTypeWrapper<
    Omit<EndMunicipalRolePayload, "assignment" | "successor"> & {
      assignment?: Maybe<ResolversTypes["MunicipalRoleAssignment"]>;
      successor?: Maybe<ResolversTypes["MunicipalRoleAssignment"]>;
    }
  >;
  RecordPopulationInput: RecordPopulationInput;
  RecordPopulationPayload: ResolverTypeWrapper<
    Omit<RecordPopulationPayload, "figure"> & { figure?: Maybe<ResolversTypes["PopulationFigure"]> }
  >;
  MergedDistrictInput: MergedDistrictInput;
  MergeCityDistrictsInput: MergeCityDistrictsInput;
  MergeCityDistrictsPayload: ResolverTypeWrapper<
    Omit<MergeCityDistrictsPayload, "district" | "merged"> & {
      district?: Maybe<ResolversTypes["CityDistrict"]>;
      merged: ReadonlyArray<ResolversTypes["CityDistrict"]>;
    }
  >;
  UnitFigures: ResolverTypeWrapper<
    Omit<UnitFigures, "regions"> & { regions: ReadonlyArray<ResolversTypes["Region"]> }
  >;
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
  Region: RegionRow;
  Municipality: MunicipalityRow;
  MunicipalityConnection: MunicipalityPage;
  MunicipalityEdge: Omit<MunicipalityEdge, "node"> & { node: ResolversParentTypes["Municipality"] };
  CityDistrict: CityDistrictRow;
  MunicipalCareArea: CareAreaRow;
  Boolean: Scalars["Boolean"]["output"];
  PopulationFigure: Figure;
  MunicipalRoleAssignment: RoleAssignmentRow;
  RoleCoverage: Omit<RoleCoverage, "missing"> & {
    missing: ReadonlyArray<ResolversParentTypes["Municipality"]>;
  };
  CollaborationBody: CollaborationBodyRow;
  CollaborationMember: CollaborationMemberRow;
  Practitioner: Practitioner;
  CoordinationArea: ResolversUnionTypes<ResolversParentTypes>["CoordinationArea"];
  CoordinationAreaPeriod: CoordinationPeriod;
  ErrorCodeDescription: ErrorCodeDescription;
  Mutation: Record<PropertyKey, never>;
  AppointMunicipalRoleInput: AppointMunicipalRoleInput;
  AppointMunicipalRolePayload: Omit<AppointMunicipalRolePayload, "assignment"> & {
    assignment?: Maybe<ResolversParentTypes["MunicipalRoleAssignment"]>;
  };
  RoleSuccessorInput: RoleSuccessorInput;
  EndMunicipalRoleInput: EndMunicipalRoleInput;
  EndMunicipalRolePayload: Omit<EndMunicipalRolePayload, "assignment" | "successor"> & {
    assignment?: Maybe<ResolversParentTypes["MunicipalRoleAssignment"]>;
    successor?: Maybe<ResolversParentTypes["MunicipalRoleAssignment"]>;
  };
  RecordPopulationInput: RecordPopulationInput;
  RecordPopulationPayload: Omit<RecordPopulationPayload, "figure"> & {
    figure?: Maybe<ResolversParentTypes["PopulationFigure"]>;
  };
  MergedDistrictInput: MergedDistrictInput;
  MergeCityDistrictsInput: MergeCityDistrictsInput;
  MergeCityDistrictsPayload: Omit<MergeCityDistrictsPayload, "district" | "merged"> & {
    district?: Maybe<ResolversParentTypes["CityDistrict"]>;
    merged: ReadonlyArray<ResolversParentTypes["CityDistrict"]>;
  };
  UnitFigures:
    | (Omit<UnitFigures, "regions"> & { regions: ReadonlyArray<ResolversParentTypes["Region"]> })
    | FederationReferenceTypes["UnitFigures"];
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
  regions?: Resolver<ReadonlyArray<ResolversTypes["Region"]>, ParentType, ContextType>;
  region?: Resolver<
    Maybe<ResolversTypes["Region"]>,
    ParentType,
    ContextType,
    RequireFields<QueryRegionArgs, "code">
  >;
  municipalities?: Resolver<
    ResolversTypes["MunicipalityConnection"],
    ParentType,
    ContextType,
    Partial<QueryMunicipalitiesArgs>
  >;
  municipality?: Resolver<
    Maybe<ResolversTypes["Municipality"]>,
    ParentType,
    ContextType,
    RequireFields<QueryMunicipalityArgs, "code">
  >;
  cityDistricts?: Resolver<
    ReadonlyArray<ResolversTypes["CityDistrict"]>,
    ParentType,
    ContextType,
    RequireFields<QueryCityDistrictsArgs, "municipality">
  >;
  errorCodes?: Resolver<ReadonlyArray<ResolversTypes["ErrorCodeDescription"]>, ParentType, ContextType>;
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
  letter?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  countyName?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  organizationNumber?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  hsaPrefix?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  municipalities?: Resolver<
    ResolversTypes["MunicipalityConnection"],
    ParentType,
    ContextType,
    Partial<RegionMunicipalitiesArgs>
  >;
  population?: Resolver<
    Maybe<ResolversTypes["PopulationFigure"]>,
    ParentType,
    ContextType,
    Partial<RegionPopulationArgs>
  >;
  populationFigures?: Resolver<ReadonlyArray<ResolversTypes["PopulationFigure"]>, ParentType, ContextType>;
  coordinationAreas?: Resolver<
    ReadonlyArray<ResolversTypes["CoordinationAreaPeriod"]>,
    ParentType,
    ContextType
  >;
  roleCoverage?: Resolver<
    ResolversTypes["RoleCoverage"],
    ParentType,
    ContextType,
    RequireFields<RegionRoleCoverageArgs, "role">
  >;
  collaborationBodies?: Resolver<
    ReadonlyArray<ResolversTypes["CollaborationBody"]>,
    ParentType,
    ContextType,
    Partial<RegionCollaborationBodiesArgs>
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
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  organizationNumber?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  hsaPrefix?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  region?: Resolver<ResolversTypes["Region"], ParentType, ContextType>;
  population?: Resolver<
    Maybe<ResolversTypes["PopulationFigure"]>,
    ParentType,
    ContextType,
    Partial<MunicipalityPopulationArgs>
  >;
  populationFigures?: Resolver<ReadonlyArray<ResolversTypes["PopulationFigure"]>, ParentType, ContextType>;
  cityDistricts?: Resolver<
    ReadonlyArray<ResolversTypes["CityDistrict"]>,
    ParentType,
    ContextType,
    Partial<MunicipalityCityDistrictsArgs>
  >;
  careAreas?: Resolver<
    ReadonlyArray<ResolversTypes["MunicipalCareArea"]>,
    ParentType,
    ContextType,
    Partial<MunicipalityCareAreasArgs>
  >;
  municipalRoles?: Resolver<
    ReadonlyArray<ResolversTypes["MunicipalRoleAssignment"]>,
    ParentType,
    ContextType,
    Partial<MunicipalityMunicipalRolesArgs>
  >;
  collaborationBodies?: Resolver<
    ReadonlyArray<ResolversTypes["CollaborationBody"]>,
    ParentType,
    ContextType,
    Partial<MunicipalityCollaborationBodiesArgs>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MunicipalityConnectionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["MunicipalityConnection"] =
    ResolversParentTypes["MunicipalityConnection"],
> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes["MunicipalityEdge"]>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes["PageInfo"], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
};

export type MunicipalityEdgeResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["MunicipalityEdge"] = ResolversParentTypes["MunicipalityEdge"],
> = {
  cursor?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  node?: Resolver<ResolversTypes["Municipality"], ParentType, ContextType>;
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
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes["Municipality"], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes["CityDistrict"]>, ParentType, ContextType>;
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
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes["Municipality"], ParentType, ContextType>;
  cityDistricts?: Resolver<
    ReadonlyArray<ResolversTypes["CityDistrict"]>,
    ParentType,
    ContextType,
    Partial<MunicipalCareAreaCityDistrictsArgs>
  >;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type PopulationFigureResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["PopulationFigure"] = ResolversParentTypes["PopulationFigure"],
> = {
  id?: Resolver<Maybe<ResolversTypes["ID"]>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes["Int"]>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  count?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  source?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  quality?: Resolver<ResolversTypes["PopulationQuality"], ParentType, ContextType>;
  dateDisputed?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  statedAsOf?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type MunicipalRoleAssignmentResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["MunicipalRoleAssignment"] =
    ResolversParentTypes["MunicipalRoleAssignment"],
> = {
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  version?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  municipality?: Resolver<ResolversTypes["Municipality"], ParentType, ContextType>;
  role?: Resolver<ResolversTypes["MunicipalRole"], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  practitioner?: Resolver<ResolversTypes["Practitioner"], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes["Date"], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  synthetic?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
};

export type RoleCoverageResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RoleCoverage"] = ResolversParentTypes["RoleCoverage"],
> = {
  role?: Resolver<ResolversTypes["MunicipalRole"], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes["Int"], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes["Municipality"]>, ParentType, ContextType>;
};

export type CollaborationBodyResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CollaborationBody"] = ResolversParentTypes["CollaborationBody"],
  FederationReferenceType extends FederationReferenceTypes["CollaborationBody"] =
    FederationReferenceTypes["CollaborationBody"],
> = {
  __resolveReference?: ReferenceResolver<
    Maybe<ResolversTypes["CollaborationBody"]> | FederationReferenceType,
    FederationReferenceType,
    ContextType
  >;
  id?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  level?: Resolver<ResolversTypes["CollaborationLevel"], ParentType, ContextType>;
  region?: Resolver<ResolversTypes["Region"], ParentType, ContextType>;
  members?: Resolver<
    ReadonlyArray<ResolversTypes["CollaborationMember"]>,
    ParentType,
    ContextType,
    Partial<CollaborationBodyMembersArgs>
  >;
  validFrom?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes["String"]>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes["String"]>, ParentType, ContextType>;
};

export type CollaborationMemberResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["CollaborationMember"] =
    ResolversParentTypes["CollaborationMember"],
> = {
  name?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes["Region"]>, ParentType, ContextType>;
  municipality?: Resolver<Maybe<ResolversTypes["Municipality"]>, ParentType, ContextType>;
  allMunicipalities?: Resolver<ResolversTypes["Boolean"], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes["Date"]>, ParentType, ContextType>;
};

export type PractitionerResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Practitioner"] = ResolversParentTypes["Practitioner"],
> = {
  hsaId?: Resolver<ResolversTypes["ID"], ParentType, ContextType>;
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

export type ErrorCodeDescriptionResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["ErrorCodeDescription"] =
    ResolversParentTypes["ErrorCodeDescription"],
> = {
  code?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  sv?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  en?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
  action?: Resolver<ResolversTypes["String"], ParentType, ContextType>;
};

export type MutationResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["Mutation"] = ResolversParentTypes["Mutation"],
> = {
  appointMunicipalRole?: Resolver<
    ResolversTypes["AppointMunicipalRolePayload"],
    ParentType,
    ContextType,
    RequireFields<MutationAppointMunicipalRoleArgs, "input">
  >;
  endMunicipalRole?: Resolver<
    ResolversTypes["EndMunicipalRolePayload"],
    ParentType,
    ContextType,
    RequireFields<MutationEndMunicipalRoleArgs, "input">
  >;
  recordPopulation?: Resolver<
    ResolversTypes["RecordPopulationPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationRecordPopulationArgs, "input">
  >;
  mergeCityDistricts?: Resolver<
    ResolversTypes["MergeCityDistrictsPayload"],
    ParentType,
    ContextType,
    RequireFields<MutationMergeCityDistrictsArgs, "input">
  >;
};

export type AppointMunicipalRolePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["AppointMunicipalRolePayload"] =
    ResolversParentTypes["AppointMunicipalRolePayload"],
> = {
  assignment?: Resolver<Maybe<ResolversTypes["MunicipalRoleAssignment"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type EndMunicipalRolePayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["EndMunicipalRolePayload"] =
    ResolversParentTypes["EndMunicipalRolePayload"],
> = {
  assignment?: Resolver<Maybe<ResolversTypes["MunicipalRoleAssignment"]>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes["MunicipalRoleAssignment"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type RecordPopulationPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["RecordPopulationPayload"] =
    ResolversParentTypes["RecordPopulationPayload"],
> = {
  figure?: Resolver<Maybe<ResolversTypes["PopulationFigure"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
};

export type MergeCityDistrictsPayloadResolvers<
  ContextType = Context,
  ParentType extends ResolversParentTypes["MergeCityDistrictsPayload"] =
    ResolversParentTypes["MergeCityDistrictsPayload"],
> = {
  district?: Resolver<Maybe<ResolversTypes["CityDistrict"]>, ParentType, ContextType>;
  merged?: Resolver<ReadonlyArray<ResolversTypes["CityDistrict"]>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes["UserError"]>, ParentType, ContextType>;
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
  regions?: Resolver<ReadonlyArray<ResolversTypes["Region"]>, ParentType, ContextType>;
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
  Region?: RegionResolvers<ContextType>;
  Municipality?: MunicipalityResolvers<ContextType>;
  MunicipalityConnection?: MunicipalityConnectionResolvers<ContextType>;
  MunicipalityEdge?: MunicipalityEdgeResolvers<ContextType>;
  CityDistrict?: CityDistrictResolvers<ContextType>;
  MunicipalCareArea?: MunicipalCareAreaResolvers<ContextType>;
  PopulationFigure?: PopulationFigureResolvers<ContextType>;
  MunicipalRoleAssignment?: MunicipalRoleAssignmentResolvers<ContextType>;
  RoleCoverage?: RoleCoverageResolvers<ContextType>;
  CollaborationBody?: CollaborationBodyResolvers<ContextType>;
  CollaborationMember?: CollaborationMemberResolvers<ContextType>;
  Practitioner?: PractitionerResolvers<ContextType>;
  CoordinationArea?: CoordinationAreaResolvers<ContextType>;
  CoordinationAreaPeriod?: CoordinationAreaPeriodResolvers<ContextType>;
  ErrorCodeDescription?: ErrorCodeDescriptionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  AppointMunicipalRolePayload?: AppointMunicipalRolePayloadResolvers<ContextType>;
  EndMunicipalRolePayload?: EndMunicipalRolePayloadResolvers<ContextType>;
  RecordPopulationPayload?: RecordPopulationPayloadResolvers<ContextType>;
  MergeCityDistrictsPayload?: MergeCityDistrictsPayloadResolvers<ContextType>;
  UnitFigures?: UnitFiguresResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Ore?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};
