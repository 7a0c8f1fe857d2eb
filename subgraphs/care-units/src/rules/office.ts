/** Who may change the registers at all: an office at an organisation, used for administration. */
import type { Appointment, Caller, KnownCaller } from "@vardgraf/core";
import type { ErrorCode } from "@vardgraf/schema";

/** Offices that lead or oversee care: what they do for its quality they may do under that purpose as well. */
const leading: ReadonlySet<Appointment> = new Set(["UNIT_MANAGER", "SENIOR_MANAGER", "MAS", "MAR"]);

/**
 * Why the caller may not act in any of `offices`; null when the caller may. Registers are kept by staff with a
 * portal commission whose purpose is administration (row 13 of the decision table), by those who lead or
 * oversee care also under the purpose of quality (row 11); nobody else writes here.
 */
export function officeProblem(caller: Caller, offices: readonly Appointment[]): ErrorCode | null {
  if (caller.client === "ANONYMOUS") return "UNAUTHENTICATED";
  if (caller.client !== "PORTAL") return "FORBIDDEN";
  const held = offices.filter((office) => caller.appointments.includes(office));
  if (held.length === 0) return "FORBIDDEN";
  if (caller.purpose === "ADMINISTRATION") return null;
  const leads = caller.purpose === "QUALITY" && held.some((office) => leading.has(office));
  return leads ? null : "PURPOSE_NOT_ALLOWED_FOR_CLIENT";
}

/** What of a caller the rules about offices look at. */
export type Officer = Pick<KnownCaller, "appointments" | "organisationNumber" | "unitHsaId">;

/** True when the caller has one of the appointments. */
export function holdsOffice({ appointments }: Officer, offices: readonly Appointment[]): boolean {
  return offices.some((office) => appointments.includes(office));
}

/** True when the commission is at the organisation. */
export function isOf({ organisationNumber }: Officer, organization: string): boolean {
  return organisationNumber !== null && organisationNumber === organization;
}

/** True for the head of a unit (verksamhetschef). */
export function isHeadOf(officer: Officer, unitHsaId: string | null): boolean {
  return unitHsaId !== null && officer.unitHsaId === unitHsaId && holdsOffice(officer, ["UNIT_MANAGER"]);
}
