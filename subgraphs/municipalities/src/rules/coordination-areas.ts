/**
 * Rule: one health centre coordinates in each municipality or, where the municipality is divided, in each
 * city district (C23).
 */
import type { CityDistrictRow, CoordinationPeriod, MunicipalityRow } from "../model.js";
import { uncoveredPeriods } from "./uncovered-periods.js";

/** A municipality and its city districts through time. */
export interface DividedMunicipality {
  readonly municipality: MunicipalityRow;
  readonly districts: readonly CityDistrictRow[];
}

/**
 * The areas through time: the districts while they exist, and the municipality itself on every day on which
 * it has no district.
 */
export function coordinationAreas(divided: readonly DividedMunicipality[]): CoordinationPeriod[] {
  return divided.flatMap(({ municipality, districts }) => [
    ...uncoveredPeriods(districts).map((undivided) => ({
      area: { __typename: "Municipality" as const, ...municipality },
      ...undivided,
    })),
    ...districts.map((district) => ({
      area: { __typename: "CityDistrict" as const, ...district },
      validFrom: district.validFrom,
      validTo: district.validTo,
    })),
  ]);
}
