import type { Caller, KnownCaller } from "@vardgraf/core";
import { describe, expect, it } from "vitest";
import { holdsOffice, isHeadOf, isOf, officeProblem } from "./office.js";

const registrar: KnownCaller = {
  client: "PORTAL",
  subject: "registrar",
  purpose: "ADMINISTRATION",
  employeeHsaId: "SE2321000115-E0501",
  commissionHsaId: "SE2321000115-C0501",
  unitHsaId: "SE2321000115-ADM1",
  providerHsaId: "SE2321000115-1000",
  organisationNumber: "2321000115",
  professions: [],
  appointments: ["REGISTRAR"],
  patientId: null,
};

describe("an office", () => {
  const cases: [string, Caller, string | null][] = [
    ["a registrar of the portal", registrar, null],
    ["nobody", { client: "ANONYMOUS" }, "UNAUTHENTICATED"],
    ["a registrar at a dashboard", { ...registrar, client: "DASHBOARD" }, "FORBIDDEN"],
    ["a sandbox", { ...registrar, client: "SANDBOX" }, "FORBIDDEN"],
    ["a patient", { ...registrar, client: "PATIENT" }, "FORBIDDEN"],
    [
      "a registrar who gives care just now",
      { ...registrar, purpose: "CARE" },
      "PURPOSE_NOT_ALLOWED_FOR_CLIENT",
    ],
    [
      "a registrar who works with quality",
      { ...registrar, purpose: "QUALITY" },
      "PURPOSE_NOT_ALLOWED_FOR_CLIENT",
    ],
    [
      "a head who works with quality",
      { ...registrar, purpose: "QUALITY", appointments: ["UNIT_MANAGER"] },
      null,
    ],
    [
      "a head who gives care just now",
      { ...registrar, purpose: "CARE", appointments: ["UNIT_MANAGER"] },
      "PURPOSE_NOT_ALLOWED_FOR_CLIENT",
    ],
    ["somebody with another office", { ...registrar, appointments: ["PLANNER"] }, "FORBIDDEN"],
    ["somebody without an office", { ...registrar, appointments: [] }, "FORBIDDEN"],
  ];
  it.each(cases)("%s: %s", (_who, caller, problem) => {
    expect(officeProblem(caller, ["REGISTRAR", "UNIT_MANAGER"])).toBe(problem);
  });

  it("is at one organisation, and the head of a unit at that unit only", () => {
    expect(isOf(registrar, "2321000115")).toBe(true);
    expect(isOf(registrar, "2120001215")).toBe(false);
    expect(isOf({ ...registrar, organisationNumber: null }, "2321000115")).toBe(false);
    const head = { ...registrar, appointments: ["UNIT_MANAGER"] as const, unitHsaId: "SE2321000115-HC001" };
    expect(isHeadOf(head, "SE2321000115-HC001")).toBe(true);
    expect(isHeadOf(head, "SE2321000115-HC002")).toBe(false);
    expect(isHeadOf(head, null)).toBe(false);
    expect(isHeadOf({ ...head, appointments: ["REGISTRAR"] }, "SE2321000115-HC001")).toBe(false);
    expect(holdsOffice(head, ["REGISTRAR", "UNIT_MANAGER"])).toBe(true);
  });
});
