/** Who may read case records (field group 8): deviations and meetings, in which nobody is named as a patient. */
import type { Caller, Purpose } from "@vardgraf/core";
import type { ErrorCode } from "@vardgraf/schema";

/** Purposes for which staff may read the cases of their organisation. */
const staffPurposes: ReadonlySet<Purpose> = new Set([
  "CARE",
  "QUALITY",
  "OTHER_DOCUMENTATION",
  "ADMINISTRATION",
  "SOCIAL_SERVICE",
]);
/** Purposes for which a dashboard may have counts (rows 20, 21, 22 and 24 of the decision table). */
const countPurposes: ReadonlySet<Purpose> = new Set(["STATISTICS", "QUALITY", "ADMINISTRATION"]);

/** What of a caller these rules look at. */
export type Reader =
  Pick<Exclude<Caller, { client: "ANONYMOUS" }>, "client" | "purpose"> | { readonly client: "ANONYMOUS" };

/** Why somebody may not read any case; null for staff of the portal, who then see those of their organisation. */
export function caseProblem(caller: Reader): ErrorCode | null {
  if (caller.client === "ANONYMOUS") return "UNAUTHENTICATED";
  if (caller.client !== "PORTAL") return "FORBIDDEN";
  return staffPurposes.has(caller.purpose) ? null : "PURPOSE_NOT_ALLOWED_FOR_CLIENT";
}

/** Why somebody may not have counts of cases; null for those who may: they say nothing about any case. */
export function countProblem(caller: Reader): ErrorCode | null {
  if (caller.client === "DASHBOARD")
    return countPurposes.has(caller.purpose) ? null : "PURPOSE_NOT_ALLOWED_FOR_CLIENT";
  if (caller.client === "SANDBOX" || caller.client === "SYSTEM") return null;
  return caseProblem(caller);
}

/** True when the organisation is one of the two that a case is between. */
export function isInvolved(organisationNumber: string | null, parties: readonly string[]): boolean {
  return organisationNumber !== null && parties.includes(organisationNumber);
}
