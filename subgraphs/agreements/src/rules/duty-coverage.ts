/**
 * Rule: to whom a duty towards a care home is owed (B53, B64, B66).
 *
 * Overarching duties are owed to the home as a whole. Infection control is owed to every resident, wherever
 * listed (B64). Duties under the main agreement are owed to the residents who are listed at the health centre and
 * to others who wish its physicians' care (B66).
 */
import type { ClauseCategory, DutyCoverage, ResidentKind } from "../terms.js";

/** What the rule looks at. */
export interface CoveredClause {
  readonly category: ClauseCategory;
  readonly appliesToListedOnly: boolean | null;
}

/** To whom the duty is owed; null for a clause that is no duty of care, for example one about money. */
export function dutyCoverage({ category, appliesToListedOnly }: CoveredClause): DutyCoverage | null {
  if (category === "OVERARCHING") return appliesToListedOnly === false ? "EVERY_RESIDENT" : "CARE_HOME";
  if (category !== "MAIN_AGREEMENT" || appliesToListedOnly === null) return null;
  return appliesToListedOnly ? "LISTED" : "LISTED_OR_WISHING";
}

/** True when a duty with this coverage is owed to a resident of this kind. */
export function isOwedTo(coverage: DutyCoverage | null, resident: ResidentKind): boolean {
  switch (coverage) {
    case "EVERY_RESIDENT":
      return true;
    case "LISTED_OR_WISHING":
      return resident !== "NOT_LISTED";
    case "LISTED":
      return resident === "LISTED";
    default:
      return false;
  }
}
