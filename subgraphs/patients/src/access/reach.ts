/** Whom a caller can reach at all: the relations worth reading for the caller's role. */
import type { Caller } from "@vardgraf/core";
import type { ListConditions } from "../store/access-store.js";
import type { Reach } from "../store/relations.js";
import { deceasedSince, roleOf } from "./facts.js";

/** The age from which nobody is a child. */
export const ADULT = 18;

/**
 * The age from which a child decides who reads its record: a guardian reads for a younger child, and for an
 * older one while the child has said yes to it. A choice of this project, as the national service has it (row 28).
 */
export const AGE_OF_OWN_SAY = 13;

/** The reach of a caller. Whether a relation then opens anything is for the decision table to say. */
export function reachOf(caller: Caller): Reach {
  if (caller.client === "SANDBOX") return { by: "SANDBOX" };
  if (caller.client === "PATIENT" && caller.patientId !== null)
    return { by: "SELF", patientId: caller.patientId, ageOfOwnSay: AGE_OF_OWN_SAY, adult: ADULT };
  if (caller.client !== "PORTAL") return { by: "NOBODY" };
  const { unitHsaId, providerHsaId, employeeHsaId, organisationNumber } = caller;
  if (unitHsaId === null || providerHsaId === null || employeeHsaId === null) return { by: "NOBODY" };
  switch (roleOf(caller)) {
    case "MUNICIPAL_CLINICIAN":
      return { by: "MUNICIPAL_CARE", providerHsaId, unitHsaId, employeeHsaId };
    case "PHYSICIAN":
      return { by: "PHYSICIAN", unitHsaId };
    case "CARE_MANAGER_SOCIAL":
      return { by: "SOCIAL_SERVICES", providerHsaId, unitHsaId };
    case "MAS":
    case "MAR":
      return organisationNumber === null ? { by: "NOBODY" } : { by: "REVIEW", organisationNumber };
    case "BLOCK_OFFICER":
    case "CARE_ADMINISTRATOR":
      return { by: "HELD", providerHsaId };
    default:
      return { by: "NOBODY" };
  }
}

/**
 * The reach of a caller's own list. Of most people somebody has data: whom a care provider knows is looked up one
 * by one, for a reason, and never listed.
 */
export function listReachOf(caller: Caller): Reach {
  const reach = reachOf(caller);
  return reach.by === "HELD" ? { by: "NOBODY" } : reach;
}

/** Who is left out of the caller's own list on `day`, so that it holds nobody whom the guard would take out. */
export function listConditions(caller: Caller, day: string): ListConditions {
  if (caller.client !== "PORTAL") return { deceasedSince: null, consentFor: null };
  const { unitHsaId, employeeHsaId } = caller;
  const social = roleOf(caller) === "CARE_MANAGER_SOCIAL" && unitHsaId !== null && employeeHsaId !== null;
  return { deceasedSince: deceasedSince(day), consentFor: social ? { unitHsaId, employeeHsaId } : null };
}
