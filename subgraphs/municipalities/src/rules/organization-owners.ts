/** Rule: an organisation number has one owner. */
import { findDuplicates } from "./duplicates.js";
import type { Placed, Problem } from "./problem.js";

/** The facts of a region or municipality that the rule looks at. */
export interface Organization extends Placed {
  readonly code: string;
  readonly organizationNumber: string;
}

/**
 * A problem for each organisation number that two areas share. One pair may share it: a region and its only
 * municipality, which then are one organisation (Gotland).
 */
export function findSharedOrganizationNumbers(
  regions: readonly Organization[],
  municipalities: readonly Organization[],
): Problem[] {
  const numberOfRegion = new Map(regions.map((region) => [region.code, region.organizationNumber]));
  const regionOf = (municipality: Organization): string => municipality.code.slice(0, 2);
  const isOneWithRegion = (municipality: Organization): boolean =>
    numberOfRegion.get(regionOf(municipality)) === municipality.organizationNumber &&
    municipalities.filter((other) => regionOf(other) === regionOf(municipality)).length === 1;
  return findDuplicates(
    [...regions, ...municipalities.filter((municipality) => !isOneWithRegion(municipality))],
    "organisation number",
    (owner) => owner.organizationNumber,
  );
}
