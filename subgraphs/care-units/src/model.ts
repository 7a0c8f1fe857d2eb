/** What resolvers hand to each other besides rows of tables. */
import type { BoardTarget, BoardValue, Comparator, Connection } from "@vardgraf/core";
import type { UnitList } from "./loaders.js";
import type { Coverage } from "./rules/coordination-coverage.js";
import type { AreaSpan } from "./rules/coordination-timeline.js";
import type { DaySpan } from "./rules/day-spans.js";
import type { OnCallCover } from "./rules/on-call-cover.js";
import type { ReconciliationReport } from "./rules/reconciliation.js";
import type { CapacityPeriod } from "./rules/team-timeline.js";
import type { RegionTeamRow } from "./store/teams.js";
import type { AreaScope } from "./store/units.js";
import type { CareHomeRow, CareUnitRow, PhysicianTeamRow } from "./tables.js";

/** A municipality, known here by its code. */
export interface MunicipalityReference {
  readonly code: string;
}

/** A city district, known here by its id. */
export interface CityDistrictReference {
  readonly id: string;
}

/** A municipal care area, known here by its id. */
export interface MunicipalCareAreaReference {
  readonly id: string;
}

/** A member of the union `CoordinationArea`. */
export type CoordinationAreaReference =
  | ({ readonly __typename: "Municipality" } & MunicipalityReference)
  | ({ readonly __typename: "CityDistrict" } & CityDistrictReference);

/** An area that must be coordinated, as another subgraph states it: a municipality by code, a district by id. */
export interface CoordinationAreaPeriodReference {
  readonly area: { readonly code?: string; readonly id?: string };
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

/** A region, with its coordination areas where the query needs them. */
export interface RegionReference {
  readonly code: string;
  readonly coordinationAreas?: readonly CoordinationAreaPeriodReference[];
}

/** Id of an area of coordination: a municipality's code or a city district's id. */
export function coordinationAreaId({ code, id }: CoordinationAreaPeriodReference["area"]): string {
  return code ?? id ?? "";
}

/** The area of coordination with an id; the ids of city districts start with `cd-`. */
export function coordinationArea(id: string): CoordinationAreaReference {
  return id.startsWith("cd-") ? { __typename: "CityDistrict", id } : { __typename: "Municipality", code: id };
}

/** Coverage of a region's areas on a day. */
export interface CoordinationCoverageSource extends Coverage {
  readonly asOf: string;
}

/** What can be wrong with the coordination of an area. */
export type CoordinationFindingCode =
  "COORDINATOR_MISSING" | "COORDINATOR_DUPLICATE" | "COORDINATION_OUTSIDE_AREA";

/** What is wrong with the coordination of an area. */
export interface CoordinationFindingSource {
  readonly code: CoordinationFindingCode;
  readonly areaId: string;
}

/** What was wrong with the coordination of an area, and when. */
export interface CoordinationFindingPeriodSource extends AreaSpan {
  readonly code: CoordinationFindingCode;
}

/** Cover on call and the days that it is of. */
export interface OnCallCoverageSource extends OnCallCover, DaySpan {}

/** The yearly reconciliation of an area's homes, and the year. */
export interface ReconciliationReportSource extends ReconciliationReport {
  readonly year: number;
}

/** A page of care units and the list that it is of. */
export interface CareUnitConnectionSource extends Connection<CareUnitRow>, UnitList {
  readonly area: string;
}

/** A page of care homes and the list that it is of. */
export interface CareHomeConnectionSource extends Connection<CareHomeRow> {
  readonly scope: AreaScope;
  readonly area: string;
}

/** A team, with the figures of other subgraphs where the query needs them. */
export interface PhysicianTeamSource extends PhysicianTeamRow {
  readonly enrolledCount?: { readonly value?: number | null | undefined } | null;
  readonly capacityRequirement?: { readonly patientsPerFullTime: number } | null;
}

/** A target of an indicator, as another subgraph states it. */
export interface TargetReference {
  readonly id: string;
  readonly comparator: Comparator;
  readonly value?: string | null;
  readonly byDate?: string | null;
  readonly baselineYear?: number | null;
  readonly region?: { readonly code: string } | null;
}

/** A target with what values are compared with. */
export interface FigureTarget extends BoardTarget {
  readonly region: { readonly code: string } | null;
}

/** A value of an indicator, before its group is looked up. */
export type IndicatorValueSource = BoardValue<FigureTarget>;

/** A value against one target. */
export type TargetAttainmentSource = IndicatorValueSource["attainments"][number];

/** A member of the union `IndicatorGroup`. */
export type IndicatorGroupSource =
  | ({ readonly __typename: "Region" } & RegionReference)
  | ({ readonly __typename: "Municipality" } & MunicipalityReference)
  | ({ readonly __typename: "CareUnit" } & CareUnitRow)
  | ({ readonly __typename: "CareHome" } & CareHomeRow)
  | ({ readonly __typename: "PhysicianTeam" } & PhysicianTeamSource);

/** Values of an indicator that this subgraph counts, with what other subgraphs state where the query needs it. */
export interface UnitFiguresReference {
  readonly code: string;
  readonly targets?: readonly TargetReference[];
  /** Regions with the areas that must be coordinated in them, for the indicator that counts those. */
  readonly regions?: readonly RegionReference[];
}

/** Values of an indicator for which this subgraph states the capacity of physician teams. */
export interface TeamFiguresReference {
  readonly code: string;
}

/** A physician team over a time without change. */
export interface TeamCapacitySource extends RegionTeamRow, CapacityPeriod {}
