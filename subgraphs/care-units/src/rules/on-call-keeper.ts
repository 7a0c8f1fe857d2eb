/** Who says which specialists are on call at a hospital. Row B45. */
import { type UserError, userError } from "@vardgraf/core";
import type { CareUnitRow } from "../tables/units.js";
import { holdsOffice, isOf, type Officer } from "./office.js";

/** The hospital whose specialists are on call. */
export interface OnCallHospital {
  /** Organisation number of the provider that runs it. */
  readonly organizationNumber: string;
  readonly hospital: string | null;
}

/** True for a registrar of the provider that runs the hospital, and for the head of one of its clinics. */
export function keepsOnCall(officer: Officer, ownHospital: string | null, clinic: OnCallHospital): boolean {
  if (!isOf(officer, clinic.organizationNumber)) return false;
  if (holdsOffice(officer, ["REGISTRAR"])) return true;
  return holdsOffice(officer, ["UNIT_MANAGER"]) && ownHospital !== null && ownHospital === clinic.hospital;
}

/** What is wrong with a unit whose specialists are to be on call: it is no clinic, or not open on the first day. */
export function onCallClinicProblems(
  { type, validFrom, validTo }: Pick<CareUnitRow, "type" | "validFrom" | "validTo">,
  day: string,
): UserError[] {
  const open = validFrom <= day && (validTo === null || day <= validTo);
  if (type === "HOSPITAL_CLINIC" && open) return [];
  return [
    userError("UNKNOWN_REFERENCE", "clinic", "The unit is no hospital clinic that is open on that day."),
  ];
}
