/**
 * Rule: city districts are merged into a new one from a day on (C23): they lie in one municipality, exist on the
 * day before and have no end yet, and the new one bears a name of its own.
 */
import { type UserError, userError, type Validity } from "@vardgraf/core";

/** A district that is to be merged. */
export interface MergedDistrict extends Validity {
  readonly id: string;
  readonly municipality: string;
  readonly name: string;
}

/** What is wanted, and what is there. */
export interface Merger {
  /** First day of the new district. */
  readonly from: string;
  readonly name: string;
  /** The municipality's districts through time. */
  readonly all: readonly MergedDistrict[];
  /** Ids of those that are merged. */
  readonly merged: readonly string[];
}

/** What speaks against the merger. */
export function mergingProblems({ from, name, all, merged }: Merger): UserError[] {
  const problems: UserError[] = [];
  if (new Set(merged).size < 2)
    problems.push(userError("VALUE_REQUIRED", "districts", "At least two districts are merged."));
  for (const [index, id] of merged.entries()) {
    const field = ["districts", String(index), "id"];
    const district = all.find((each) => each.id === id);
    if (district === undefined) problems.push(userError("UNKNOWN_REFERENCE", field));
    else if (merged.indexOf(id) < index)
      problems.push(userError("ALREADY_EXISTS", field, "The district is named twice."));
    else if (district.validTo !== null)
      problems.push(userError("DAY_ORDER", field, `The district ends on ${district.validTo} already.`));
    else if (district.validFrom !== null && district.validFrom >= from)
      problems.push(userError("DAY_ORDER", field, `The district begins on ${district.validFrom}.`));
  }
  return [...problems, ...nameProblems(name, from, all)];
}

/** The name makes an id of its own, which no district of any time has. */
function nameProblems(name: string, from: string, all: readonly MergedDistrict[]): UserError[] {
  const tail = districtTail(name);
  if (tail === "") return [userError("VALUE_REQUIRED", "name", "The new district has a name of letters.")];
  const taken = all.some(
    (district) =>
      district.id.endsWith(`-${tail}`) && district.id.length === `cd-${district.municipality}-${tail}`.length,
  );
  const used = all.some(
    (district) => district.name === name && (district.validTo === null || district.validTo >= from),
  );
  return taken || used
    ? [userError("ALREADY_EXISTS", "name", "A district of that name is there already.")]
    : [];
}

/** The end of a district's id: its name in small letters of a to z, with hyphens between the words. */
export function districtTail(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/[^a-z]+/)
    .filter((word) => word !== "")
    .join("-");
}

/** The care area of the new district: the chosen one, or the only one that merged districts lie in. */
export function careAreaOf(
  areas: readonly string[],
  chosen: string | null,
  known: ReadonlySet<string>,
): { readonly area: string | null; readonly problems: UserError[] } {
  if (chosen !== null && !known.has(chosen))
    return { area: null, problems: [userError("UNKNOWN_REFERENCE", "careArea")] };
  const different = [...new Set(areas)];
  if (chosen === null && different.length > 1)
    return { area: null, problems: [userError("CARE_AREA_AMBIGUOUS", "careArea")] };
  return { area: chosen ?? different[0] ?? null, problems: [] };
}
