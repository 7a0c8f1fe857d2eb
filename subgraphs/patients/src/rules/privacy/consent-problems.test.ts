import { describe, expect, it } from "vitest";
import { consentProblems } from "./consent-problems.js";

const TODAY = "2026-03-31";
const consent = { scope: "UNIFIED_RECORD", basis: "CONSENT", statement: null, validTo: null } as const;
const person = { birthDate: "1940-01-01", deceasedOn: null, registered: [] } as const;
const child = {
  ...consent,
  basis: "CHILD_CANNOT_CONSENT",
  statement: "Four years old, parents told.",
} as const;

describe("registering a consent", () => {
  it.each([
    ["the patient's word", consent, person, []],
    ["until today", { ...consent, validTo: TODAY }, person, []],
    ["until yesterday", { ...consent, validTo: "2026-03-30" }, person, ["PERIOD_NOT_ALLOWED"]],
    ["of somebody who has died", consent, { ...person, deceasedOn: "2026-03-01" }, ["PATIENT_DECEASED"]],
    [
      "twice",
      consent,
      { ...person, registered: ["UNIFIED_RECORD"] as const },
      ["CONSENT_ALREADY_REGISTERED"],
    ],
    ["beside one for something else", consent, { ...person, registered: ["SIP"] as const }, []],
    ["for a child that cannot consent", child, { ...person, birthDate: "2022-01-01" }, []],
    ["for a child, on its last day as one", child, { ...person, birthDate: "2008-04-01" }, []],
    ["for somebody who is 18 today", child, { ...person, birthDate: "2008-03-31" }, ["NOT_A_CHILD"]],
    [
      "for a child, without saying why",
      { ...child, statement: null },
      { ...person, birthDate: "2022-01-01" },
      ["REASON_REQUIRED"],
    ],
  ])("%s", (_name, input, known, codes) => {
    expect(consentProblems(input, known, TODAY).map(({ code }) => code)).toEqual(codes);
  });
});
