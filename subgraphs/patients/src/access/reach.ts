/** Whom a caller can reach at all: the relations worth reading for the caller's role. */
import type { Caller } from "@vardgraf/core";
import type { Reach } from "../store/relations.js";
import type { ListConditions } from "../store/access-store.js";
import { deceasedSince, roleOf } from "./facts.js";

/** The reach of a caller. Whether a relation then opens anything is for the decision table to say. */
export function reachOf(caller: Caller): Reach {
  if (caller.client === "SANDBOX") return { by: "SANDBOX" };
  if (caller.client === "PATIENT" && caller.patientId !== null)
    return { by: "SELF", patientId: caller.patientId };
  if (caller.client !== "PORTAL") return { by: "NOBODY" };
  const { unitHsaId, providerHsaId, employeeHsaId } = caller;
  if (unitHsaId === null || providerHsaId === null || employeeHsaId === null) return { by: "NOBODY" };
  switch (roleOf(caller)) {
    case "MUNICIPAL_CLINICIAN":
      return { by: "MUNICIPAL_CARE", providerHsaId, unitHsaId, employeeHsaId };
    case "PHYSICIAN":
      return { by: "PHYSICIAN", unitHsaId };
    case "CARE_MANAGER_SOCIAL":
      return { by: "SOCIAL_SERVICES", providerHsaId, unitHsaId };
    case "MAS":
    case "NONE":
      return { by: "NOBODY" };
  }
}

/** Who is left out of the caller's own list on `day`, so that it holds nobody whom the guard would take out. */
export function listConditions(caller: Caller, day: string): ListConditions {
  if (caller.client !== "PORTAL") return { deceasedSince: null, consentForUnit: null };
  const social = roleOf(caller) === "CARE_MANAGER_SOCIAL";
  return { deceasedSince: deceasedSince(day), consentForUnit: social ? caller.unitHsaId : null };
}
