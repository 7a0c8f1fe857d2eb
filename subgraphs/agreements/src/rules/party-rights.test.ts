import type { Appointment, Caller, KnownCaller, Purpose } from "@vardgraf/core";
import { describe, expect, it } from "vitest";
import { type Act, refusalOf, rights } from "./party-rights.js";

const caller = (change: Partial<KnownCaller>): Caller => ({
  client: "PORTAL",
  subject: "s",
  purpose: "ADMINISTRATION",
  employeeHsaId: "SE2321000131-E1",
  commissionHsaId: "SE2321000131-C1",
  unitHsaId: "SE2321000131-U1",
  providerHsaId: "SE2321000131-1000",
  organisationNumber: "2321000131",
  professions: [],
  appointments: [],
  patientId: null,
  ...change,
});

describe("who may do what", () => {
  it.each<[Act, Appointment, Purpose, string | null]>([
    ["DRAFT", "PROJECT_LEAD", "ADMINISTRATION", null],
    ["DRAFT", "REGISTRAR", "ADMINISTRATION", "FORBIDDEN"],
    ["PUBLISH", "PROJECT_LEAD", "ADMINISTRATION", null],
    ["PUBLISH", "NEGOTIATOR", "ADMINISTRATION", "FORBIDDEN"],
    ["OPEN_REFERRAL", "PROJECT_LEAD", "CARE", "PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
    ["ANSWER_REFERRAL", "REGISTRAR", "ADMINISTRATION", null],
    ["ANSWER_REFERRAL", "PROJECT_LEAD", "ADMINISTRATION", "FORBIDDEN"],
    ["RECORD_DECISION", "REGISTRAR", "ADMINISTRATION", null],
    ["RECORD_DECISION", "REGISTRAR", "STATISTICS", "PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
    ["RECORD_DECISION", "PROJECT_LEAD", "ADMINISTRATION", "FORBIDDEN"],
    ["RECORD_DECISION", "MUNICIPAL_ADMIN", "ADMINISTRATION", "FORBIDDEN"],
    ["RAISE_QUESTION", "NEGOTIATOR", "ADMINISTRATION", null],
    ["RAISE_QUESTION", "PLANNER", "STATISTICS", "FORBIDDEN"],
    ["RECORD_FOLLOW_UP", "MAS", "QUALITY", null],
    ["RECORD_FOLLOW_UP", "MAS", "ADMINISTRATION", "PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
    ["RECORD_FOLLOW_UP", "QUALITY_AUDITOR", "QUALITY", null],
    ["RECORD_FOLLOW_UP", "REGISTRAR", "ADMINISTRATION", null],
    ["CLIMB_LADDER", "UNIT_MANAGER", "QUALITY", null],
    ["CLIMB_LADDER", "HIGHEST_OFFICIAL", "ADMINISTRATION", null],
    ["CLIMB_LADDER", "UNIT_MANAGER", "CARE", "PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
    ["CLIMB_LADDER", "MAS", "QUALITY", "FORBIDDEN"],
    ["SET_COMPENSATION", "ECONOMIST", "ADMINISTRATION", null],
    ["SET_COMPENSATION", "PROJECT_LEAD", "ADMINISTRATION", "FORBIDDEN"],
    ["RECORD_INDEX_VALUE", "ECONOMIST", "ADMINISTRATION", null],
    ["RECORD_INDEX_VALUE", "ECONOMIST", "STATISTICS", "PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
    ["RENEW", "REGISTRAR", "ADMINISTRATION", null],
    ["RENEW", "ECONOMIST", "ADMINISTRATION", "FORBIDDEN"],
    ["REPORT_PROGRESS", "MUNICIPAL_ADMIN", "ADMINISTRATION", null],
    ["REPORT_PROGRESS", "PLANNER", "ADMINISTRATION", "FORBIDDEN"],
    ["ARGUE_OPTION", "NEGOTIATOR", "ADMINISTRATION", null],
    ["CHOOSE_OPTION", "HIGHEST_OFFICIAL", "ADMINISTRATION", null],
    ["CHOOSE_OPTION", "NEGOTIATOR", "ADMINISTRATION", "FORBIDDEN"],
    ["DEFINE_INDICATOR", "PLANNER", "STATISTICS", null],
    ["DEFINE_INDICATOR", "QUALITY_AUDITOR", "QUALITY", "FORBIDDEN"],
    ["DECIDE_INDICATOR", "PLANNER", "ADMINISTRATION", null],
    ["DECIDE_INDICATOR", "PLANNER", "QUALITY", "PURPOSE_NOT_ALLOWED_FOR_CLIENT"],
    ["SET_TARGET", "PLANNER", "STATISTICS", null],
    ["SET_TARGET", "PROJECT_LEAD", "ADMINISTRATION", "FORBIDDEN"],
    ["RECORD_ALLOCATION", "ECONOMIST", "ADMINISTRATION", null],
    ["RECORD_ALLOCATION", "PLANNER", "ADMINISTRATION", "FORBIDDEN"],
  ])("%s by %s for %s: %s", (act, appointment, purpose, expected) => {
    expect(refusalOf(act, caller({ appointments: [appointment], purpose }))).toBe(expected);
  });

  it.each<[Appointment, string | null]>([
    ["UNIT_MANAGER", "FORBIDDEN"],
    ["SENIOR_MANAGER", "FORBIDDEN"],
    ["HIGHEST_OFFICIAL", null],
    ["REGISTRAR", null],
  ])("%s in a dashboard takes steps only where it reads cases: %s", (appointment, expected) => {
    const somebody = caller({ client: "DASHBOARD", appointments: [appointment] });
    expect(refusalOf("CLIMB_LADDER", somebody)).toBe(expected);
  });

  const acts = Object.keys(rights) as Act[];
  const everything = rights.CLIMB_LADDER.concat(rights.DRAFT).flatMap(({ appointments }) => appointments);

  it.each<[string, Caller, string]>([
    ["nobody", { client: "ANONYMOUS" }, "UNAUTHENTICATED"],
    ["a patient", caller({ client: "PATIENT", appointments: everything }), "FORBIDDEN"],
    ["a sandbox", caller({ client: "SANDBOX", appointments: everything }), "FORBIDDEN"],
    ["a system", caller({ client: "SYSTEM", appointments: everything }), "FORBIDDEN"],
    ["a client without a person", caller({ employeeHsaId: null, appointments: everything }), "FORBIDDEN"],
    [
      "somebody of no organisation",
      caller({ organisationNumber: null, appointments: everything }),
      "FORBIDDEN",
    ],
    ["somebody without an appointment", caller({}), "FORBIDDEN"],
  ])("%s may do nothing", (_who, somebody, code) => {
    expect(acts.map((act) => refusalOf(act, somebody))).toEqual(acts.map(() => code));
  });
});
