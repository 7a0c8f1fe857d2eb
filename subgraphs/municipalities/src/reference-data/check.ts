/** Every rule that the rows of the data files follow together. */
import { findMunicipalitiesWithoutCareArea } from "../rules/care-area-coverage.js";
import { findForeignDistricts } from "../rules/care-area-districts.js";
import { findDuplicates } from "../rules/duplicates.js";
import { findWrongIds } from "../rules/id-prefix.js";
import { findSharedOrganizationNumbers } from "../rules/organization-owners.js";
import { findOverlaps } from "../rules/overlaps.js";
import type { Problem } from "../rules/problem.js";
import { findForeignRoleHolders } from "../rules/role-holder.js";
import { findBrokenSuccessions } from "../rules/succession.js";
import { findUnknownReferences } from "../rules/unknown-references.js";
import { findReversedValidity } from "../rules/validity-order.js";
import type { ReferenceData } from "./files.js";

/** What is wrong with the data; nothing when they may be served. */
export function checkReferenceData(data: ReferenceData): Problem[] {
  const { regions, municipalities, populationFigures, cityDistricts, careAreas, roleAssignments } = data;
  const { collaborationBodies, collaborationMembers } = data;
  const bodyIds = new Set(collaborationBodies.map(({ id }) => id));
  const regionCodes = new Set(regions.map(({ code }) => code));
  const municipalityCodes = new Set(municipalities.map(({ code }) => code));
  const areaCodes = new Set([...regionCodes, ...municipalityCodes]);
  const districtIds = new Set(cityDistricts.map(({ id }) => id));

  return [
    ...findDuplicates(regions, "region", ({ code }) => code),

    ...findDuplicates(municipalities, "municipality", ({ code }) => code),
    ...findUnknownReferences(municipalities, "region", regionCodes, ({ code }) => [code.slice(0, 2)]),
    ...findSharedOrganizationNumbers(regions, municipalities),
    ...findMunicipalitiesWithoutCareArea(municipalities, careAreas),

    ...findDuplicates(populationFigures, "figure of", ({ area, asOf }) => `${area} for ${asOf}`),
    ...findUnknownReferences(populationFigures, "area", areaCodes, ({ area }) => [area]),

    ...findDuplicates(cityDistricts, "city district", ({ id }) => id),
    ...findWrongIds(cityDistricts, "cd", /^[a-z]+(-[a-z]+)*$/),
    ...findUnknownReferences(cityDistricts, "municipality", municipalityCodes, ({ municipality }) => [
      municipality,
    ]),
    ...findUnknownReferences(cityDistricts, "city district", districtIds, ({ mergedInto }) => [mergedInto]),
    ...findReversedValidity(cityDistricts),
    ...findOverlaps(cityDistricts, "name", ({ municipality, name }) => `${name} in ${municipality}`),
    ...findBrokenSuccessions(cityDistricts),

    ...findDuplicates(careAreas, "care area", ({ id }) => id),
    ...findWrongIds(careAreas, "ca", /^[1-9]\d*$/),
    ...findUnknownReferences(careAreas, "municipality", municipalityCodes, ({ municipality }) => [
      municipality,
    ]),
    ...findUnknownReferences(careAreas, "city district", districtIds, (area) => area.cityDistricts),
    ...findForeignDistricts(careAreas, cityDistricts),
    ...findReversedValidity(careAreas),
    ...findOverlaps(careAreas, "name", ({ municipality, name }) => `${name} in ${municipality}`),

    ...findUnknownReferences(roleAssignments, "municipality", municipalityCodes, (row) => [row.municipality]),
    ...findForeignRoleHolders(roleAssignments, municipalities),
    ...findReversedValidity(roleAssignments),
    ...findOverlaps(roleAssignments, "role", (row) =>
      [row.role, row.scope, row.practitioner].filter((part) => part !== null).join(" "),
    ),

    ...findDuplicates(collaborationBodies, "collaboration body", ({ id }) => id),
    ...findUnknownReferences(collaborationBodies, "region", regionCodes, ({ region }) => [region]),
    ...findReversedValidity(collaborationBodies),
    ...findUnknownReferences(collaborationMembers, "collaboration body", bodyIds, ({ body }) => [body]),
    ...findUnknownReferences(collaborationMembers, "area", areaCodes, ({ area }) => [area]),
    ...findReversedValidity(collaborationMembers),
    ...findOverlaps(collaborationMembers, "member", ({ body, name }) => `${name} of ${body}`),
  ];
}
