/**
 * Rule: what the definition of a region's own indicator must say (B86). Its code is made of the region and the short name,
 * so that no two regions and no indicator of the catalogue share one.
 */
import { type UserError, userError } from "@vardgraf/core";
import { textProblems } from "./free-text.js";

/** Most characters of a short name. */
export const LONGEST_SHORT_NAME = 30;
/** Most places after the decimal point. */
export const MOST_DECIMALS = 4;

/** The definition as the rule sees it. */
export interface DefinitionFacts {
  readonly shortName: string;
  readonly nameSv: string;
  readonly nameEn: string;
  readonly numerator: string;
  readonly denominator: string | null;
  readonly exclusions: string | null;
  readonly note: string | null;
  readonly unit: string;
  readonly decimals: number;
  readonly groupings: readonly string[];
}

/** Code of a region's own indicator, for example `R13_WEEKEND_VISITS`. */
export function ownIndicatorCode(region: string, shortName: string): string {
  return `R${region}_${shortName}`;
}

/** What speaks against the definition; `taken` are the short names of the catalogue. */
export function definitionProblems(facts: DefinitionFacts, taken: ReadonlySet<string>): UserError[] {
  const { shortName, denominator, unit, decimals, groupings } = facts;
  const problems: UserError[] = [];
  if (!/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(shortName) || shortName.length > LONGEST_SHORT_NAME)
    problems.push(
      userError(
        "BAD_USER_INPUT",
        "shortName",
        `Write up to ${LONGEST_SHORT_NAME} capitals, digits and underscores, such as WEEKEND_VISITS.`,
      ),
    );
  else if (taken.has(shortName))
    problems.push(userError("ALREADY_EXISTS", "shortName", "The catalogue has an indicator of that name."));
  for (const field of ["nameSv", "nameEn", "numerator", "denominator", "exclusions", "note"] as const) {
    const text = facts[field];
    if (text !== null) problems.push(...textProblems(field, text));
  }
  if (unit === "PERCENT" && denominator === null)
    problems.push(userError("VALUE_REQUIRED", "denominator", "Say of what it is a share."));
  if (decimals < 0 || decimals > MOST_DECIMALS)
    problems.push(userError("VALUE_OUT_OF_RANGE", "decimals", `Send 0 to ${MOST_DECIMALS} decimals.`));
  if (groupings.length === 0)
    problems.push(userError("VALUE_REQUIRED", "groupings", "Name at least one way to group."));
  if (new Set(groupings).size < groupings.length)
    problems.push(userError("ALREADY_EXISTS", "groupings", "A way to group is there twice."));
  return problems;
}
