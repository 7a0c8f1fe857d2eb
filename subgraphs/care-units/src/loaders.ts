/** DataLoaders of one request: a list of any length costs as many statements as a single row. */
import { loadMany, loadOne, type PageRequest } from "@vardgraf/core";
import DataLoader from "dataloader";
import type { DaySpan } from "./rules/day-spans.js";
import type { HistoryOf } from "./store/history.js";
import type { CareUnitsStore } from "./store.js";
import type { AreaCount, AreaScope } from "./store/units.js";
import type { CareUnitType } from "./tables.js";

/** A page of the care units of areas, of one type or of all. */
export interface UnitList {
  readonly scope: AreaScope;
  readonly type: CareUnitType | null;
}

/** The loaders of one request. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Makes the loaders; call it once per request. */
export function createLoaders(store: CareUnitsStore) {
  const { units, homes, teams, coordination, onCall, cases, history } = store;
  return {
    provider: loadOne(
      (ids) => units.providers(ids),
      (row) => row.id,
    ),
    unit: loadOne(
      (ids) => units.units(ids),
      (row) => row.id,
    ),
    practitioner: loadOne(
      (ids) => units.practitioners(ids),
      (row) => row.id,
    ),
    providersOfOrganization: loadMany(
      (numbers) => units.providersOf(numbers),
      (row) => row.organizationNumber,
    ),
    municipalitiesOfRegion: loadMany(
      (codes) => units.municipalities(codes),
      (row) => row.regionCode,
    ),
    assignment: loadOne(
      (ids) => units.assignments(ids),
      (row) => row.id,
    ),
    assignmentsOfPractitioner: loadMany(
      (ids) => units.assignmentsOfPractitioners(ids),
      (row) => row.practitionerHsaId,
    ),
    assignmentsOfUnit: loadMany(
      (ids) => units.assignmentsOfUnits(ids),
      (row) => row.careUnitHsaId,
    ),
    practitionersOfUnit: loadMany(
      (ids) => units.practitionersOfUnits(ids),
      (row) => row.careUnitHsaId ?? "",
    ),
    unitPage: perArguments(({ scope, type, page }: UnitList & { readonly page: PageRequest }) =>
      loadMany(
        (areas: readonly string[]) => units.unitPages(scope, areas, type, page),
        (row) => (scope === "REGION" ? row.regionCode : row.municipalityCode),
      ),
    ),
    unitCount: perArguments(({ scope, type }: UnitList) =>
      countLoader((areas) => units.unitCounts(scope, areas, type)),
    ),
    home: loadOne(
      (ids) => homes.homes(ids),
      (row) => row.id,
    ),
    homePage: perArguments(({ scope, page }: { readonly scope: AreaScope; readonly page: PageRequest }) =>
      loadMany(
        (areas: readonly string[]) => homes.homePages(scope, areas, page),
        (row) => (scope === "REGION" ? row.regionCode : row.municipalityCode),
      ),
    ),
    homeCount: perArguments((scope: AreaScope) => countLoader((areas) => homes.homeCounts(scope, areas))),
    placesOfHome: loadMany(
      (ids) => homes.places(ids),
      (row) => row.careHomeId,
    ),
    mainPhysiciansOfHome: loadMany(
      (ids) => homes.mainPhysicians(ids),
      (row) => row.careHomeId,
    ),
    termsOfHome: loadMany(
      (ids) => homes.terms(ids),
      (row) => row.careHomeId,
    ),
    homesWithPlaces: perArguments((scope: AreaScope) =>
      loadMany(
        (areas: readonly string[]) => homes.homesWithPlaces(scope, areas),
        (row) => row.area,
      ),
    ),
    meeting: loadOne(
      (ids) => cases.meetings(ids),
      (row) => row.id,
    ),
    meetingsOfHome: loadMany(
      (ids) => cases.meetingsOfHomes(ids),
      (row) => row.careHomeId,
    ),
    reconciliations: perArguments(({ scope, span }: { readonly scope: AreaScope; readonly span: DaySpan }) =>
      loadMany(
        (areas: readonly string[]) => cases.reconciliations(scope, areas, span),
        (row) => row.area,
      ),
    ),
    deviation: loadOne(
      (ids) => cases.deviations(ids),
      (row) => row.id,
    ),
    deviationCounts: perArguments(({ scope, span }: { readonly scope: AreaScope; readonly span: DaySpan }) =>
      loadMany(
        (areas: readonly string[]) => cases.deviationCounts(scope, areas, span),
        (row) => row.area,
      ),
    ),
    history: perArguments((kind: HistoryOf) =>
      loadMany(
        (ids: readonly string[]) => history.changes(kind, ids),
        (row) => row.owner,
      ),
    ),
    onCallService: loadOne(
      (ids) => onCall.services(ids),
      (row) => row.id,
    ),
    onCallServicesOfRegion: loadMany(
      (codes) => onCall.servicesOfRegions(codes),
      (row) => row.regionCode,
    ),
    schedulesOfService: loadMany(
      (ids) => onCall.schedules(ids),
      (row) => row.serviceId,
    ),
    team: loadOne(
      (ids) => teams.teams(ids),
      (row) => row.id,
    ),
    allTeams: once(() => teams.all()),
    teamsOfRegion: loadMany(
      (codes) => teams.teamsOfRegions(codes),
      (row) => row.regionCode,
    ),
    teamsOfArea: loadMany(
      (ids) => teams.teamsOfAreas(ids),
      (row) => row.careAreaId,
    ),
    membersOfTeam: loadMany(
      (ids) => teams.members(ids),
      (row) => row.teamId,
    ),
    areasOfTeam: loadMany(
      (ids) => teams.areas(ids),
      (row) => row.teamId,
    ),
    coordination: loadOne(
      (ids) => coordination.assignments(ids),
      (row) => row.id,
    ),
    coordinationOfArea: loadMany(
      (ids) => coordination.ofAreas(ids),
      (row) => row.areaId,
    ),
    coordinationOfRegion: loadMany(
      (codes) => coordination.ofRegions(codes),
      (row) => row.regionCode,
    ),
    coordinationOfUnit: loadMany(
      (ids) => coordination.ofUnits(ids),
      (row) => row.careUnitHsaId,
    ),
  };
}

/** Loads numbers of rows; an area without rows has 0. */
function countLoader(
  read: (areas: readonly string[]) => Promise<readonly AreaCount[]>,
): DataLoader<string, number> {
  return new DataLoader(async (areas) => {
    const counts = new Map((await read(areas)).map(({ area, count }) => [area, count]));
    return areas.map((area) => counts.get(area) ?? 0);
  });
}

/** Reads once, however often it is asked for. */
function once<Row>(read: () => Promise<Row>): () => Promise<Row> {
  let reading: Promise<Row> | undefined;
  return () => (reading ??= read());
}

/** One loader for each set of arguments: fields with the same arguments share a statement. */
function perArguments<Arguments, Loader>(make: (args: Arguments) => Loader): (args: Arguments) => Loader {
  const made = new Map<string, Loader>();
  return (args) => {
    const key = JSON.stringify(args);
    const known = made.get(key);
    if (known !== undefined) return known;
    const loader = make(args);
    made.set(key, loader);
    return loader;
  };
}
