import { describe, expect, it } from "vitest";
import { codesOf } from "../testing/actors.js";
import { fixedContactVerdict, type FixedContactFacts } from "./fixed-contact.js";

const facts: FixedContactFacts = {
  type: "FIXED_PHYSICIAN_CONTACT",
  unit: "centre",
  contactProfession: "PHYSICIAN",
  validFrom: "2026-03-10",
  others: [],
  listedCentre: "centre",
  inCareHome: false,
  policy: "WARN",
};
const elsewhere = { unit: "other-centre" };

describe("one physician contact, at the listed centre (B71, B72)", () => {
  it.each<[string, Partial<FixedContactFacts>, string[], string[]]>([
    ["at the listed centre", {}, [], []],
    ["a nurse", { contactProfession: "NURSE" }, ["PHYSICIAN_REQUIRED"], []],
    ["a second one", { others: [{ validFrom: "2025-01-01", validTo: null }] }, ["ALREADY_ACTIVE"], []],
    ["after one that ended", { others: [{ validFrom: "2025-01-01", validTo: "2026-03-09" }] }, [], []],
    [
      "on the last day of another",
      { others: [{ validFrom: "2025-01-01", validTo: "2026-03-10" }] },
      ["ALREADY_ACTIVE"],
      [],
    ],
    ["before another", { others: [{ validFrom: "2026-04-01", validTo: null }] }, ["ALREADY_ACTIVE"], []],
    ["elsewhere, at home", elsewhere, [], ["NOT_AT_LISTED_CENTRE"]],
    ["elsewhere, at home, strict policy", { ...elsewhere, policy: "REFUSE" }, [], ["NOT_AT_LISTED_CENTRE"]],
    ["elsewhere, in a care home", { ...elsewhere, inCareHome: true }, [], ["NOT_AT_LISTED_CENTRE"]],
    [
      "elsewhere, in a care home, strict policy",
      { ...elsewhere, inCareHome: true, policy: "REFUSE" },
      ["NOT_LISTED_CENTRE"],
      ["NOT_AT_LISTED_CENTRE"],
    ],
    ["listed nowhere", { listedCentre: null, inCareHome: true, policy: "REFUSE" }, [], ["NO_LISTING"]],
    [
      "a second fixed care contact",
      {
        type: "FIXED_CARE_CONTACT",
        contactProfession: "NURSE",
        others: [{ validFrom: "2025-01-01", validTo: null }],
      },
      [],
      [],
    ],
    [
      "a second overall coordinator",
      {
        type: "OVERALL_COORDINATOR",
        contactProfession: "NURSE",
        others: [{ validFrom: "2025-01-01", validTo: null }],
      },
      ["ALREADY_ACTIVE"],
      [],
    ],
  ])("%s", (_case, change, problems, warnings) => {
    const verdict = fixedContactVerdict({ ...facts, ...change });
    expect(codesOf(verdict.problems)).toEqual(problems);
    expect(verdict.warnings).toEqual(warnings);
  });
});
