/**
 * Rule: who may read about disagreements and disputes. They are case records (field group FG8): management of
 * both parties and those who answer for quality read the cases of the own party, statistics get numbers and
 * ages, everybody else nothing. Rows 11, 13, 20, 21 and 24 of the decision table.
 */
import type { Appointment, Caller, ClientKind, Purpose } from "@vardgraf/core";
import type { ErrorCode } from "@vardgraf/schema";

/** What a caller may read. */
export type EscalationReading =
  /** Cases in which this organisation is a party, and figures. */
  | { readonly kind: "CASES"; readonly organisation: string }
  /** Numbers and ages only. */
  | { readonly kind: "FIGURES" }
  | { readonly kind: "NOTHING"; readonly code: ErrorCode };

/** Who reads cases, a line a kind of reader. */
export const readers: readonly {
  readonly client: ClientKind;
  readonly appointments: readonly Appointment[];
  readonly purposes: readonly Purpose[];
}[] = [
  {
    client: "PORTAL",
    appointments: ["UNIT_MANAGER", "SENIOR_MANAGER", "HIGHEST_OFFICIAL", "REGISTRAR", "MAS"],
    purposes: ["ADMINISTRATION", "QUALITY"],
  },
  { client: "PORTAL", appointments: ["MUNICIPAL_ADMIN", "NEGOTIATOR"], purposes: ["ADMINISTRATION"] },
  {
    client: "DASHBOARD",
    appointments: ["NEGOTIATOR", "HIGHEST_OFFICIAL", "REGISTRAR"],
    purposes: ["ADMINISTRATION"],
  },
  { client: "DASHBOARD", appointments: ["QUALITY_AUDITOR"], purposes: ["QUALITY"] },
];

/** What `caller` may read about disagreements and disputes. */
export function escalationReading(caller: Caller): EscalationReading {
  if (caller.client === "ANONYMOUS") return { kind: "NOTHING", code: "UNAUTHENTICATED" };
  const { client, purpose, organisationNumber } = caller;
  const reads = readers.some(
    (reader) =>
      reader.client === client &&
      reader.purposes.includes(purpose) &&
      reader.appointments.some((appointment) => caller.appointments.includes(appointment)),
  );
  if (reads && organisationNumber !== null) return { kind: "CASES", organisation: organisationNumber };
  if (client === "DASHBOARD" && purpose === "STATISTICS") return { kind: "FIGURES" };
  return { kind: "NOTHING", code: "FORBIDDEN" };
}

/** True when the caller may read a case between organisations with these numbers. */
export function mayReadCase(reading: EscalationReading, organisations: readonly (string | null)[]): boolean {
  return reading.kind === "CASES" && organisations.includes(reading.organisation);
}
