/** Loaders of one request: many look-ups of one kind become one statement. */
import { loadMany, loadOne } from "@vardgraf/core";
import type { Store } from "./store.js";

/** Makes the loaders of one request. */
export function createLoaders(store: Store) {
  return {
    /** A region by code. */
    region: loadOne(
      (codes) => store.regions(codes),
      (row) => row.code,
    ),
    /** A municipality by code. */
    municipality: loadOne(
      (codes) => store.municipalities(codes),
      (row) => row.code,
    ),
    /** Municipalities by code of their region. */
    municipalitiesOfRegion: loadMany(
      (codes) => store.municipalitiesOfRegions(codes),
      (row) => row.regionCode,
    ),
    /** Population figures by code of the area that they are stated for, latest first. */
    populationFigures: loadMany(
      (areas) => store.populationFigures(areas),
      (row) => row.area,
    ),
    /** A city district by id. */
    cityDistrict: loadOne(
      (ids) => store.cityDistricts(ids),
      (row) => row.id,
    ),
    /** City districts through time by code of their municipality. */
    cityDistrictsOfMunicipality: loadMany(
      (codes) => store.cityDistrictsOfMunicipalities(codes),
      (row) => row.municipality,
    ),
    /** City districts through time by id of the care area that they make up. */
    cityDistrictsOfCareArea: loadMany(
      (ids) => store.cityDistrictsOfCareAreas(ids),
      (row) => row.careArea,
    ),
    /** A care area by id. */
    careArea: loadOne(
      (ids) => store.careAreas(ids),
      (row) => row.id,
    ),
    /** Care areas through time by code of their municipality. */
    careAreasOfMunicipality: loadMany(
      (codes) => store.careAreasOfMunicipalities(codes),
      (row) => row.municipality,
    ),
    /** An appointment by id. */
    roleAssignment: loadOne(
      (ids) => store.roleAssignments(ids),
      (row) => row.id,
    ),
    /** A body of collaboration by id. */
    collaborationBody: loadOne(
      (ids) => store.collaborationBodies(ids),
      (row) => row.id,
    ),
    /** Bodies of collaboration through time by code of their region. */
    collaborationBodiesOfRegion: loadMany(
      (codes) => store.collaborationBodiesOfRegions(codes),
      (row) => row.regionCode,
    ),
    /** Members through time by id of their body. */
    membersOfBody: loadMany(
      (ids) => store.collaborationMembersOf(ids),
      (row) => row.body,
    ),
    /** Appointments through time by code of their municipality. */
    roleAssignmentsOfMunicipality: loadMany(
      (codes) => store.roleAssignmentsOfMunicipalities(codes),
      (row) => row.municipality,
    ),
  };
}

/** See {@link createLoaders}. */
export type Loaders = ReturnType<typeof createLoaders>;

/** Forgets what has been read, so that what is read after a change is new. */
export function forgetLoaded(loaders: Loaders): void {
  for (const loader of Object.values(loaders)) loader.clearAll();
}
