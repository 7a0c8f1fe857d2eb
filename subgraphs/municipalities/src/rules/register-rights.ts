/**
 * Rule: who may change what. A municipality keeps its own roles, a region its population figures and city
 * districts; nobody keeps another's. Purpose: administration (row 13 of the decision table).
 */
import type { Appointment, Caller, ClientKind } from "@vardgraf/core";
import type { ErrorCode } from "@vardgraf/schema";

/** What can be changed. */
export type Register = "MUNICIPAL_ROLES" | "POPULATION" | "CITY_DISTRICTS";

/** Who keeps each register, and in which programs. */
export const keepers: Readonly<
  Record<Register, { readonly appointment: Appointment; readonly clients: readonly ClientKind[] }>
> = {
  MUNICIPAL_ROLES: { appointment: "MUNICIPAL_ADMIN", clients: ["PORTAL"] },
  POPULATION: { appointment: "REGISTRAR", clients: ["PORTAL", "DASHBOARD"] },
  CITY_DISTRICTS: { appointment: "REGISTRAR", clients: ["PORTAL", "DASHBOARD"] },
};

/** Why the caller may not change a register of anybody; null when the caller may change that of the own organisation. */
export function refusalOf(register: Register, caller: Caller): ErrorCode | null {
  if (caller.client === "ANONYMOUS") return "UNAUTHENTICATED";
  const { appointment, clients } = keepers[register];
  const { client, appointments, organisationNumber, employeeHsaId, purpose } = caller;
  const keeps = clients.includes(client) && appointments.includes(appointment);
  if (!keeps || organisationNumber === null || employeeHsaId === null) return "FORBIDDEN";
  return purpose === "ADMINISTRATION" ? null : "PURPOSE_NOT_ALLOWED_FOR_CLIENT";
}
