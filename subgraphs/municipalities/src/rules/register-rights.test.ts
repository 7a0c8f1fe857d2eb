import type { Appointment, Caller, ClientKind, KnownCaller, Purpose } from "@vardgraf/core";
import { describe, expect, it } from "vitest";
import { type Register, refusalOf } from "./register-rights.js";

const caller = (change: Partial<KnownCaller>): Caller => ({
  client: "PORTAL",
  subject: "s",
  purpose: "ADMINISTRATION",
  employeeHsaId: "SE2120001215-E1",
  commissionHsaId: null,
  unitHsaId: null,
  providerHsaId: null,
  organisationNumber: "2120001215",
  professions: [],
  appointments: [],
  patientId: null,
  ...change,
});

describe("who keeps which register", () => {
  it.each<[Register, ClientKind, Appointment, Purpose, string | null]>([
    ["MUNICIPAL_ROLES", "PORTAL", "MUNICIPAL_ADMIN", "ADMINISTRATION", null],
    ["MUNICIPAL_ROLES", "PORTAL", "MUNICIPAL_ADMIN", "CARE", "PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
    ["MUNICIPAL_ROLES", "DASHBOARD", "MUNICIPAL_ADMIN", "ADMINISTRATION", "FORBIDDEN"],
    ["MUNICIPAL_ROLES", "SANDBOX", "MUNICIPAL_ADMIN", "ADMINISTRATION", "FORBIDDEN"],
    ["MUNICIPAL_ROLES", "PORTAL", "MAS", "ADMINISTRATION", "FORBIDDEN"],
    ["MUNICIPAL_ROLES", "PORTAL", "REGISTRAR", "ADMINISTRATION", "FORBIDDEN"],
    ["POPULATION", "PORTAL", "REGISTRAR", "ADMINISTRATION", null],
    ["POPULATION", "DASHBOARD", "REGISTRAR", "ADMINISTRATION", null],
    ["POPULATION", "DASHBOARD", "REGISTRAR", "STATISTICS", "PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
    ["POPULATION", "DASHBOARD", "PLANNER", "STATISTICS", "FORBIDDEN"],
    ["POPULATION", "PORTAL", "MUNICIPAL_ADMIN", "ADMINISTRATION", "FORBIDDEN"],
    ["CITY_DISTRICTS", "PORTAL", "REGISTRAR", "ADMINISTRATION", null],
    ["CITY_DISTRICTS", "PATIENT", "REGISTRAR", "ADMINISTRATION", "FORBIDDEN"],
    ["CITY_DISTRICTS", "PORTAL", "MUNICIPAL_ADMIN", "ADMINISTRATION", "FORBIDDEN"],
  ])("%s in %s by %s for %s: %s", (register, client, appointment, purpose, expected) => {
    expect(refusalOf(register, caller({ client, purpose, appointments: [appointment] }))).toBe(expected);
  });

  it("nobody without a token, an organisation or a person", () => {
    const appointments: Appointment[] = ["REGISTRAR"];
    expect(refusalOf("POPULATION", { client: "ANONYMOUS" })).toBe("UNAUTHENTICATED");
    expect(refusalOf("POPULATION", caller({ appointments, organisationNumber: null }))).toBe("FORBIDDEN");
    expect(refusalOf("POPULATION", caller({ appointments, employeeHsaId: null }))).toBe("FORBIDDEN");
  });
});
