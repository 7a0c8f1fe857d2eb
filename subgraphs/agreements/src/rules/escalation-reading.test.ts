import type { Appointment, Caller, ClientKind, Purpose } from "@vardgraf/core";
import { describe, expect, it } from "vitest";
import { escalationReading, mayReadCase } from "./escalation-reading.js";

const own = "2321000131";
const caller = (
  client: ClientKind,
  appointment: Appointment | null,
  purpose: Purpose,
  organisationNumber: string | null = own,
): Caller => ({
  client,
  subject: "s",
  purpose,
  employeeHsaId: null,
  commissionHsaId: null,
  unitHsaId: null,
  providerHsaId: null,
  organisationNumber,
  professions: [],
  appointments: appointment === null ? [] : [appointment],
  patientId: null,
});

describe("who reads what about disagreements", () => {
  it.each<[ClientKind, Appointment | null, Purpose, string]>([
    ["PORTAL", "UNIT_MANAGER", "ADMINISTRATION", "CASES"],
    ["PORTAL", "UNIT_MANAGER", "QUALITY", "CASES"],
    ["PORTAL", "UNIT_MANAGER", "CARE", "FORBIDDEN"],
    ["PORTAL", "SENIOR_MANAGER", "ADMINISTRATION", "CASES"],
    ["PORTAL", "HIGHEST_OFFICIAL", "ADMINISTRATION", "CASES"],
    ["PORTAL", "REGISTRAR", "ADMINISTRATION", "CASES"],
    ["PORTAL", "MAS", "QUALITY", "CASES"],
    ["PORTAL", "MAS", "CARE", "FORBIDDEN"],
    ["PORTAL", "MUNICIPAL_ADMIN", "ADMINISTRATION", "CASES"],
    ["PORTAL", "MUNICIPAL_ADMIN", "QUALITY", "FORBIDDEN"],
    ["PORTAL", "NEGOTIATOR", "ADMINISTRATION", "CASES"],
    ["PORTAL", "PROJECT_LEAD", "ADMINISTRATION", "FORBIDDEN"],
    ["PORTAL", null, "CARE", "FORBIDDEN"],
    ["PORTAL", null, "SOCIAL_SERVICE", "FORBIDDEN"],
    ["PORTAL", null, "STATISTICS", "FORBIDDEN"],
    ["DASHBOARD", "NEGOTIATOR", "ADMINISTRATION", "CASES"],
    ["DASHBOARD", "NEGOTIATOR", "STATISTICS", "FIGURES"],
    ["DASHBOARD", "QUALITY_AUDITOR", "QUALITY", "CASES"],
    ["DASHBOARD", "PLANNER", "STATISTICS", "FIGURES"],
    ["DASHBOARD", null, "STATISTICS", "FIGURES"],
    ["DASHBOARD", "UNIT_MANAGER", "ADMINISTRATION", "FORBIDDEN"],
    ["DASHBOARD", "PLANNER", "ADMINISTRATION", "FORBIDDEN"],
    ["DASHBOARD", "QUALITY_AUDITOR", "CARE", "FORBIDDEN"],
    ["SANDBOX", "DEVELOPER", "TEST", "FORBIDDEN"],
    ["SANDBOX", "NEGOTIATOR", "ADMINISTRATION", "FORBIDDEN"],
    ["PATIENT", null, "OWN", "FORBIDDEN"],
    ["SYSTEM", "HIGHEST_OFFICIAL", "ADMINISTRATION", "FORBIDDEN"],
  ])("%s %s for %s: %s", (client, appointment, purpose, expected) => {
    const reading = escalationReading(caller(client, appointment, purpose));
    expect(reading.kind === "NOTHING" ? reading.code : reading.kind).toBe(expected);
  });

  it("nobody without a token reads anything", () => {
    expect(escalationReading({ client: "ANONYMOUS" })).toEqual({ kind: "NOTHING", code: "UNAUTHENTICATED" });
  });

  it("nobody of no organisation reads cases", () => {
    const reading = escalationReading(caller("PORTAL", "MAS", "QUALITY", null));
    expect(reading).toEqual({ kind: "NOTHING", code: "FORBIDDEN" });
  });

  it.each<[string, Caller, readonly (string | null)[], boolean]>([
    ["the own party's case", caller("DASHBOARD", "NEGOTIATOR", "ADMINISTRATION"), [own, "2120001355"], true],
    ["as the other party", caller("DASHBOARD", "NEGOTIATOR", "ADMINISTRATION"), ["2120001355", own], true],
    [
      "a case of others",
      caller("DASHBOARD", "NEGOTIATOR", "ADMINISTRATION"),
      ["2120001355", "2321000115"],
      false,
    ],
    ["a party without a number", caller("PORTAL", "MAS", "QUALITY"), [null, null], false],
    ["with figures only", caller("DASHBOARD", "PLANNER", "STATISTICS"), [own, null], false],
    ["without a token", { client: "ANONYMOUS" }, [own, null], false],
  ])("%s: %s", (_case, somebody, organisations, expected) => {
    expect(mayReadCase(escalationReading(somebody), organisations)).toBe(expected);
  });
});
