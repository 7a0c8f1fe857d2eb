/** Registering and closing care units. */
import { type UserError, userError } from "@vardgraf/core";
import type { CareUnitType } from "../tables/enums.js";
import type { CareProviderRow } from "../tables/units.js";
import { hsaIdProblem } from "./hsa-id.js";
import { freeTextProblems, requiredTextProblems } from "./identity-in-text.js";
import { openingHoursProblem } from "./opening-hours.js";
import { periodProblems } from "./period.js";

/** A unit that its provider wants registered. */
export interface NewCareUnit {
  readonly hsaId: string;
  readonly name: string;
  readonly type: CareUnitType;
  readonly municipality: string;
  readonly cityDistrict: string | null;
  readonly hospital: string | null;
  readonly openingHours: string | null;
}

/** What is known when a unit is to be registered. */
export interface RegistrationFacts {
  /** The provider of the caller's commission. */
  readonly provider: Pick<CareProviderRow, "organizationNumber" | "regionCode" | "municipalityCode" | "kind">;
  /** True when the id is taken. */
  readonly exists: boolean;
  /** True when there is such a municipality. */
  readonly municipalityKnown: boolean;
}

/** What is wrong with a new unit: its id, its name or where it lies. */
export function registrationProblems(unit: NewCareUnit, facts: RegistrationFacts): UserError[] {
  return [
    ...hsaIdProblems(unit.hsaId, facts),
    ...requiredTextProblems(unit.name, "name"),
    ...placeProblems(unit, facts),
    ...hospitalProblems(unit),
    ...freeTextProblems(unit.hospital, "hospital"),
    ...hoursProblems(unit.openingHours),
  ];
}

function hsaIdProblems(hsaId: string, { provider, exists }: RegistrationFacts): UserError[] {
  const problem = hsaIdProblem(hsaId, provider.organizationNumber);
  if (problem === "FORMAT") return [userError("HSA_ID_FORMAT", "hsaId")];
  if (problem === "OTHER_OWNER")
    return [
      userError(
        "ORGANISATION_MISMATCH",
        "hsaId",
        `The HSA-id must begin with SE${provider.organizationNumber}.`,
      ),
    ];
  return exists ? [userError("ALREADY_EXISTS", "hsaId")] : [];
}

/** A municipality's units lie in it; those of a region or a private provider in its region. */
function placeProblems(unit: NewCareUnit, { provider, municipalityKnown }: RegistrationFacts): UserError[] {
  const { municipality, cityDistrict } = unit;
  if (!municipalityKnown) return [userError("UNKNOWN_REFERENCE", "municipality")];
  const inside =
    provider.kind === "MUNICIPAL"
      ? municipality === provider.municipalityCode
      : municipality.startsWith(provider.regionCode);
  if (!inside)
    return [
      userError(
        "ORGANISATION_MISMATCH",
        "municipality",
        "The unit must lie where its provider answers for care.",
      ),
    ];
  if (cityDistrict !== null && !cityDistrict.startsWith(`cd-${municipality}-`))
    return [userError("UNKNOWN_REFERENCE", "cityDistrict", "The city district is not in the municipality.")];
  return [];
}

function hospitalProblems({ type, hospital }: NewCareUnit): UserError[] {
  if (type === "HOSPITAL_CLINIC" && hospital === null)
    return [userError("VALUE_REQUIRED", "hospital", "A clinic belongs to a hospital: name it.")];
  return [];
}

function hoursProblems(openingHours: string | null): UserError[] {
  const problem = openingHours === null ? null : openingHoursProblem(openingHours);
  return problem === null ? [] : [userError("VALUE_OUT_OF_RANGE", "openingHours", problem)];
}

/** What still needs a unit after a day. */
export interface UnitUse {
  /** Areas that it coordinates. */
  readonly coordinated: readonly string[];
  /** Care homes whose health centre it is. */
  readonly homes: readonly string[];
  /** Physician teams that work there. */
  readonly teams: readonly string[];
}

/** What is wrong with closing a unit after `validTo`: an end before its start, or something that needs it. */
export function closingProblems(validFrom: string, validTo: string, use: UnitUse): UserError[] {
  const needed = [
    ["areas that it coordinates", use.coordinated],
    ["care homes that it cares for", use.homes],
    ["physician teams that work there", use.teams],
  ] as const;
  return [
    ...periodProblems(validFrom, validTo),
    ...needed.flatMap(([what, ids]) =>
      ids.length === 0
        ? []
        : [userError("CARE_UNIT_IN_USE", "hsaId", `There are still ${what}: ${ids.toSorted().join(", ")}.`)],
    ),
  ];
}
