/**
 * Giving an area a coordinating health centre, and ending that. Rows C22, C23, C24: exactly one health centre for
 * each municipality or city district; in Region Stockholm from 2021-02-01.
 */
import { type UserError, userError, type Validity } from "@vardgraf/core";
import type { CareUnitRow } from "../tables/units.js";
import { freeTextProblems } from "./identity-in-text.js";
import { overlaps } from "./overlap.js";
import { periodProblems } from "./period.js";

/** First days on which a region's health centres have had the responsibility; other regions state none. */
const FIRST_DAYS: Readonly<Record<string, string>> = { "01": "2021-02-01" };

/** The area that an input names. */
export interface CoordinatedArea {
  readonly kind: "MUNICIPALITY" | "CITY_DISTRICT";
  readonly id: string;
  readonly municipalityCode: string;
  readonly regionCode: string;
}

/** Reads the area of an input: a municipality or a city district, never both; otherwise what is wrong. */
export function readArea(
  municipality: string | null,
  cityDistrict: string | null,
): { readonly area: CoordinatedArea } | { readonly problems: readonly UserError[] } {
  if ((municipality === null) === (cityDistrict === null))
    return {
      problems: [userError("COORDINATION_AREA", null, "Name a municipality or a city district, not both.")],
    };
  const code = municipality ?? /^cd-(\d{4})-[a-z]+(?:-[a-z]+)*$/.exec(cityDistrict ?? "")?.[1];
  if (code === undefined || !/^\d{4}$/.test(code))
    return {
      problems: [userError("UNKNOWN_REFERENCE", municipality === null ? "cityDistrict" : "municipality")],
    };
  return {
    area: {
      kind: municipality === null ? "CITY_DISTRICT" : "MUNICIPALITY",
      id: municipality ?? cityDistrict ?? "",
      municipalityCode: code,
      regionCode: code.slice(0, 2),
    },
  };
}

/** An assignment that holds or has held. */
export interface HeldAssignment extends Validity {
  readonly areaId: string;
  readonly careUnitHsaId: string;
}

/** What is known when an area is to get a coordinator. */
export interface AssignmentFacts {
  /** True when there is such a municipality. */
  readonly municipalityKnown: boolean;
  /** Assignments in the municipality, of the whole of it or of its districts. */
  readonly inMunicipality: readonly HeldAssignment[];
  readonly unit: Pick<CareUnitRow, "type" | "regionCode" | "validFrom" | "validTo"> | null;
}

/** What is wrong with a new assignment. */
export function assignmentProblems(
  area: CoordinatedArea,
  period: { readonly validFrom: string; readonly validTo: string | null },
  supporter: string | null,
  facts: AssignmentFacts,
): UserError[] {
  if (!facts.municipalityKnown)
    return [userError("UNKNOWN_REFERENCE", area.kind === "MUNICIPALITY" ? "municipality" : "cityDistrict")];
  return [
    ...periodProblems(period.validFrom, period.validTo),
    ...startProblems(area, period.validFrom),
    ...unitProblems(area, period, facts.unit),
    ...divisionProblems(area, facts.inMunicipality),
    ...duplicateProblems(area.id, period, facts.inMunicipality),
    ...freeTextProblems(supporter, "supporter"),
  ];
}

/** What is wrong with a new last day of an assignment, given the other assignments of its area. */
export function endProblems(
  assignment: HeldAssignment & { readonly validFrom: string },
  validTo: string,
  others: readonly HeldAssignment[],
): UserError[] {
  const order = periodProblems(assignment.validFrom, validTo);
  if (order.length > 0) return order;
  return duplicateProblems(assignment.areaId, { ...assignment, validTo }, others, "validTo");
}

function startProblems({ regionCode }: CoordinatedArea, validFrom: string): UserError[] {
  const first = FIRST_DAYS[regionCode];
  if (first === undefined || first <= validFrom) return [];
  return [
    userError("COORDINATION_START", "validFrom", `The responsibility began on ${first} in this region.`),
  ];
}

function unitProblems(
  { regionCode }: CoordinatedArea,
  { validFrom, validTo }: { readonly validFrom: string; readonly validTo: string | null },
  unit: AssignmentFacts["unit"],
): UserError[] {
  if (unit === null) return [userError("UNKNOWN_REFERENCE", "careUnit")];
  const open =
    unit.validFrom <= validFrom && (unit.validTo === null || (validTo !== null && validTo <= unit.validTo));
  const good = unit.type === "HEALTH_CENTRE" && unit.regionCode === regionCode && open;
  return good ? [] : [userError("NOT_A_HEALTH_CENTRE", "careUnit")];
}

/** A municipality is coordinated as a whole or by its districts, never both ways. */
function divisionProblems(area: CoordinatedArea, inMunicipality: readonly HeldAssignment[]): UserError[] {
  if (area.kind === "MUNICIPALITY" && inMunicipality.some(({ areaId }) => areaId !== area.id))
    return [
      userError(
        "COORDINATION_AREA",
        "municipality",
        "The municipality is coordinated by its city districts.",
      ),
    ];
  if (area.kind === "CITY_DISTRICT" && inMunicipality.some(({ areaId }) => areaId === area.municipalityCode))
    return [userError("COORDINATION_AREA", "cityDistrict", "The municipality is coordinated as a whole.")];
  return [];
}

function duplicateProblems(
  areaId: string,
  period: Validity,
  others: readonly HeldAssignment[],
  field = "validFrom",
): UserError[] {
  const taken = others.find((other) => other.areaId === areaId && overlaps(other, period));
  if (taken === undefined) return [];
  const until = taken.validTo === null ? "" : ` to ${taken.validTo}`;
  const message = `${taken.careUnitHsaId} coordinates the area from ${taken.validFrom}${until}.`;
  return [userError("COORDINATOR_DUPLICATE", field, message)];
}
