import type { Caller } from "@vardgraf/core";
import { expect, it } from "vitest";
import { figureRefusal } from "./figure-reading.js";

const caller = (change: object): Caller => ({
  client: "DASHBOARD",
  subject: "somebody",
  purpose: "STATISTICS",
  employeeHsaId: null,
  commissionHsaId: null,
  unitHsaId: null,
  providerHsaId: null,
  organisationNumber: "2321000115",
  professions: [],
  appointments: [],
  patientId: null,
  ...change,
});

it.each([
  ["a planner on a dashboard", { appointments: ["PLANNER"] }, null],
  ["a dashboard without a person", {}, null],
  ["a quality auditor", { purpose: "QUALITY", appointments: ["QUALITY_AUDITOR"] }, null],
  ["somebody else for quality", { purpose: "QUALITY", appointments: ["PLANNER"] }, "FORBIDDEN"],
  ["a negotiator", { purpose: "ADMINISTRATION", appointments: ["NEGOTIATOR"] }, "FORBIDDEN"],
  ["a dashboard for care", { purpose: "CARE" }, "PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
  ["a MAS", { client: "PORTAL", purpose: "QUALITY", appointments: ["MAS"] }, null],
  ["a MAR", { client: "PORTAL", purpose: "QUALITY", appointments: ["MAR"] }, null],
  ["a nurse", { client: "PORTAL", purpose: "CARE" }, "FORBIDDEN"],
  ["a developer in the sandbox", { client: "SANDBOX", purpose: "TEST" }, null],
  ["a patient", { client: "PATIENT", purpose: "OWN" }, "FORBIDDEN"],
])("%s: %s", (_who, change, expected) => {
  expect(figureRefusal(caller(change))).toBe(expected);
});

it("nobody without a token", () => {
  expect(figureRefusal({ client: "ANONYMOUS" })).toBe("UNAUTHENTICATED");
});
