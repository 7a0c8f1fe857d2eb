/** Fixed contacts: one physician contact at a time, from the listed health centre as policy has it (B71–B73, D54). */
import type { UserError } from "@vardgraf/core";
import type { FixedContactType } from "../tables/codes.js";
import { when } from "./problems.js";

/** What happens when the physician contact of a care-home resident works elsewhere than where the resident is listed. */
export type OtherCentrePolicy = "WARN" | "REFUSE";

/** What the rule looks at. */
export interface FixedContactFacts {
  readonly type: FixedContactType;
  /** HSA-id of the unit where the contact works. */
  readonly unit: string;
  /** The named person is a physician, as far as the one who assigns says. */
  readonly contactProfession: string;
  readonly validFrom: string;
  /** Contacts of the same type that stand. */
  readonly others: readonly { readonly validFrom: string; readonly validTo: string | null }[];
  /** HSA-id of the health centre where the patient is listed that day; null without a listing. */
  readonly listedCentre: string | null;
  /** The patient lives in a care home that day. */
  readonly inCareHome: boolean;
  readonly policy: OtherCentrePolicy;
}

/** Problems and warnings of an assignment. */
export interface FixedContactVerdict {
  readonly problems: readonly UserError[];
  readonly warnings: readonly FixedContactWarning[];
}

/** What may be unusual about a contact that is allowed. */
export const fixedContactWarnings = ["NOT_AT_LISTED_CENTRE", "NO_LISTING"] as const;
/** See {@link fixedContactWarnings}. */
export type FixedContactWarning = (typeof fixedContactWarnings)[number];

/** Types of which a patient has one at a time; there may be several fixed care contacts. */
const oneAtATime: ReadonlySet<FixedContactType> = new Set([
  "FIXED_PHYSICIAN_CONTACT",
  "FIXED_HOME_CARE_CONTACT",
  "OVERALL_COORDINATOR",
]);

/** Judges an assignment. */
export function fixedContactVerdict(facts: FixedContactFacts): FixedContactVerdict {
  const physician = facts.type === "FIXED_PHYSICIAN_CONTACT";
  const warnings = physician ? contactWarnings(facts) : [];
  const taken =
    oneAtATime.has(facts.type) &&
    facts.others.some(({ validTo }) => validTo === null || validTo >= facts.validFrom);
  return {
    problems: [
      ...when(taken, "ALREADY_ACTIVE", "type", "The patient has such a contact already: end that one first."),
      ...when(physician && facts.contactProfession !== "PHYSICIAN", "PHYSICIAN_REQUIRED", "profession"),
      ...when(
        warnings.includes("NOT_AT_LISTED_CENTRE") && facts.inCareHome && facts.policy === "REFUSE",
        "NOT_LISTED_CENTRE",
        "practitioner",
        "In a care home the fixed physician contact works at the health centre where the resident is listed.",
      ),
    ],
    warnings,
  };
}

/** What is unusual about a physician contact at a unit (B72 says that it "can" be chosen from the listed centre). */
export function contactWarnings({
  unit,
  listedCentre,
}: Pick<FixedContactFacts, "unit" | "listedCentre">): FixedContactWarning[] {
  if (listedCentre === null) return ["NO_LISTING"];
  return unit === listedCentre ? [] : ["NOT_AT_LISTED_CENTRE"];
}
