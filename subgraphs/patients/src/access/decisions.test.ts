import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { protections } from "../tables.js";
import { decide } from "./cedar/index.js";
import type { Decision } from "./decision.js";
import { type AccessFacts, blocks, consents, custodians, fieldGroups, relations, roles } from "./facts.js";

const nobody: AccessFacts = {
  client: "ANONYMOUS",
  purpose: "NONE",
  role: "NONE",
  relation: "NONE",
  longDeceased: false,
  protection: "NONE",
  group: "DEMOGRAPHICS",
  custodian: "NONE",
  block: "NONE",
  consent: "NONE",
  approvedForPatient: false,
};
type Change = Partial<AccessFacts>;
const nurse: Change = {
  client: "PORTAL",
  purpose: "CARE",
  role: "MUNICIPAL_CLINICIAN",
  relation: "ENROLLED",
};
const physician: Change = { client: "PORTAL", purpose: "CARE", role: "PHYSICIAN", relation: "LISTED" };
const hospital: Change = { ...physician, relation: "OPEN_STAY" };
const mobile: Change = { ...physician, relation: "SUPPORT_EPISODE" };
const social: Change = {
  client: "PORTAL",
  purpose: "SOCIAL_SERVICE",
  role: "CARE_MANAGER_SOCIAL",
  relation: "SERVICES",
};
const mas: Change = { client: "PORTAL", purpose: "QUALITY", role: "MAS" };
const planner: Change = { client: "DASHBOARD", purpose: "STATISTICS" };
const developer: Change = { client: "SANDBOX", purpose: "TEST", relation: "SYNTHETIC" };
const self: Change = { client: "PATIENT", purpose: "OWN", relation: "SELF" };
const ownUnit: Change = { custodian: "OWN_UNIT" };
const ownProvider: Change = { custodian: "OWN_PROVIDER" };
const others: Change = { custodian: "OTHER_PROVIDER" };
const consent: Change = { consent: "GIVEN" };

const yes = (row: string): Decision => ({ allow: true, row });
const no = (row: string, code: Extract<Decision, { allow: false }>["code"]): Decision => ({
  allow: false,
  row,
  code,
});

const table: [string, Change[], Decision][] = [
  ["without a token", [], no("authentication", "UNAUTHENTICATED")],
  ["1: nurse, the person", [nurse], yes("1")],
  ["1: nurse, declared relation", [nurse, { relation: "DECLARED" }], yes("1")],
  ["1: nurse, plan of the own unit", [nurse, ownUnit, { group: "OTHER_PLAN" }], yes("1")],
  [
    "1: nurse, event of another unit of the municipality",
    [nurse, ownProvider, { group: "EVENTS" }],
    yes("1"),
  ],
  [
    "1: nurse, social services' part of the own municipality",
    [nurse, ownProvider, { group: "SOCIAL" }],
    yes("1"),
  ],
  ["2: nurse with consent, the region's event", [nurse, others, consent, { group: "EVENTS" }], yes("2")],
  [
    "2: nurse with consent, the region's part of a SIP",
    [nurse, others, consent, { group: "SHARED_PLAN" }],
    yes("2"),
  ],
  ["2: never the social part of others", [nurse, others, consent, { group: "SOCIAL" }], no("1", "FORBIDDEN")],
  [
    "3: nurse without consent, the region's event",
    [nurse, others, { group: "EVENTS" }],
    no("3", "CONSENT_REQUIRED"),
  ],
  ["3: nurse without consent, what there is", [nurse, { group: "ACCESS_STATE" }], yes("1")],
  [
    "4: inner block at another unit",
    [nurse, ownProvider, { group: "EVENTS", block: "INNER" }],
    no("4", null),
  ],
  ["4: inner block at the own unit", [nurse, ownUnit, { group: "EVENTS", block: "INNER" }], yes("1")],
  [
    "5: outer block, in spite of consent",
    [nurse, others, consent, { group: "EVENTS", block: "OUTER" }],
    no("5", null),
  ],
  [
    "5: another provider's inner block",
    [nurse, others, consent, { group: "EVENTS", block: "INNER" }],
    no("5", null),
  ],
  [
    "6: an emergency opens nothing by itself",
    [nurse, others, { group: "EVENTS", consent: "EMERGENCY" }],
    no("3", "CONSENT_REQUIRED"),
  ],
  [
    "6b: incapacity opens unblocked data",
    [nurse, others, { group: "EVENTS", consent: "INCAPACITY" }],
    yes("6b"),
  ],
  ["7: nurse without relation", [nurse, { relation: "NONE" }], no("7", "NO_PATIENT_RELATION")],
  [
    "7: a physician's relation is not a nurse's",
    [nurse, { relation: "LISTED" }],
    no("7", "NO_PATIENT_RELATION"),
  ],
  ["8: social services with consent, the person", [social, consent], yes("8")],
  ["8: social services with consent, contacts", [social, consent, others, { group: "CONTACTS" }], yes("8")],
  ["8: social services with consent, SIP", [social, consent, others, { group: "SHARED_PLAN" }], yes("8")],
  [
    "8: social services with consent, other plans",
    [social, consent, others, { group: "OTHER_PLAN" }],
    no("8", "FORBIDDEN"),
  ],
  [
    "8: social services with consent, events",
    [social, consent, others, { group: "EVENTS" }],
    no("8", "FORBIDDEN"),
  ],
  ["8: social services without consent", [social], no("8", "CONSENT_REQUIRED")],
  [
    "8: social services, blocked",
    [social, consent, others, { group: "SHARED_PLAN", block: "OUTER" }],
    no("5", null),
  ],
  [
    "8: social services without relation",
    [social, consent, { relation: "NONE" }],
    no("7", "NO_PATIENT_RELATION"),
  ],
  [
    "8b: incapacity opens nothing to social services",
    [social, { consent: "INCAPACITY" }],
    no("8b", "INCAPACITY_DOES_NOT_OPEN_HEALTH_DATA"),
  ],
  [
    "9: nor does an emergency",
    [social, { consent: "EMERGENCY" }],
    no("9", "EMERGENCY_NOT_FOR_CARE_SERVICES"),
  ],
  [
    "10: social services, notice addressed to them",
    [social, { group: "NOTICE", relation: "ADDRESSED" }],
    yes("10"),
  ],
  [
    "10: nurse, notice addressed to the municipality",
    [nurse, { group: "NOTICE", relation: "ADDRESSED" }],
    yes("10"),
  ],
  ["10: notice addressed to others", [nurse, { group: "NOTICE", relation: "NONE" }], no("10", "FORBIDDEN")],
  ["11: MAS, figures", [mas, { group: "AGGREGATES" }], yes("11")],
  ["11: MAS, a patient", [mas], no("11", "FORBIDDEN")],
  ["11: nurse, figures", [nurse, { group: "AGGREGATES" }], no("default", "FORBIDDEN")],
  ["14: health-centre physician, listed patient", [physician], yes("14")],
  [
    "14: health-centre physician, own provider's event",
    [physician, ownProvider, { group: "EVENTS" }],
    yes("14"),
  ],
  [
    "15: health-centre physician with consent, the municipality's plan",
    [physician, others, consent, { group: "OTHER_PLAN" }],
    yes("15"),
  ],
  ["15: without consent", [physician, others, { group: "OTHER_PLAN" }], no("15", "CONSENT_REQUIRED")],
  ["16: hospital physician, open stay", [hospital, ownProvider, { group: "EVENTS" }], yes("16")],
  [
    "16: hospital physician, the municipality's plan, in spite of consent",
    [hospital, others, consent, { group: "OTHER_PLAN" }],
    no("16", "FORBIDDEN"),
  ],
  ["17: mobile physician, active episode", [mobile, ownProvider, { group: "EVENTS" }], yes("17")],
  ["17: mobile physician after the episode", [mobile, { relation: "NONE" }], no("7", "NO_PATIENT_RELATION")],
  [
    "18: confidentiality mark, where the person is",
    [nurse, { group: "PLACE", protection: "CONFIDENTIALITY_MARK" }],
    no("18", "PROTECTED_IDENTITY"),
  ],
  ["18: confidentiality mark, the name", [nurse, { protection: "CONFIDENTIALITY_MARK" }], yes("1")],
  [
    "19: protected registration, where the person is",
    [physician, { group: "PLACE", protection: "PROTECTED_REGISTRATION" }],
    no("19", "PROTECTED_IDENTITY"),
  ],
  [
    "19: protected registration, the own enrolment",
    [nurse, ownProvider, { group: "PLACE", protection: "PROTECTED_REGISTRATION" }],
    yes("1"),
  ],
  [
    "19: the mark tells nothing without a relation",
    [nurse, { relation: "NONE", group: "PLACE", protection: "PROTECTED_REGISTRATION" }],
    no("7", "NO_PATIENT_RELATION"),
  ],
  ["20: planner, figures", [planner, { group: "AGGREGATES" }], yes("20")],
  ["21: auditor, figures", [planner, { purpose: "QUALITY", group: "AGGREGATES" }], yes("21")],
  [
    "22: dashboard under the purpose of care",
    [planner, { purpose: "CARE", group: "AGGREGATES" }],
    no("22", "PURPOSE_NOT_ALLOWED_FOR_CLIENT"),
  ],
  ["23: dashboard, a person", [planner], no("23", "PERSONAL_DATA_NOT_ALLOWED")],
  [
    "23: dashboard, a notice",
    [planner, { group: "NOTICE", relation: "ADDRESSED" }],
    no("23", "PERSONAL_DATA_NOT_ALLOWED"),
  ],
  ["24: negotiator, figures", [planner, { purpose: "ADMINISTRATION", group: "AGGREGATES" }], yes("24")],
  [
    "24: negotiator, a person",
    [planner, { purpose: "ADMINISTRATION" }],
    no("23", "PERSONAL_DATA_NOT_ALLOWED"),
  ],
  ["25: sandbox, an invented person's event", [developer, others, { group: "EVENTS" }], yes("25")],
  ["25: sandbox, figures", [developer, { relation: "NONE", group: "AGGREGATES" }], yes("25")],
  ["26: sandbox, a real person", [developer, { relation: "NONE" }], no("26", "NO_PATIENT_RELATION")],
  ["27: patient, own event", [self, others, { group: "EVENTS" }], yes("27")],
  [
    "27: patient, own protected address",
    [self, { group: "PLACE", protection: "PROTECTED_REGISTRATION" }],
    yes("27"),
  ],
  [
    "27: patient, a plan that is approved",
    [self, others, { group: "SHARED_PLAN", approvedForPatient: true }],
    yes("27"),
  ],
  ["27: patient, a plan that is not", [self, others, { group: "OTHER_PLAN" }], no("27", null)],
  ["27: patient, somebody else", [self, { relation: "NONE" }], no("7", "NO_PATIENT_RELATION")],
  ["27: patient, figures", [self, { group: "AGGREGATES" }], no("27", "FORBIDDEN")],
  ["30: long after the death", [nurse, { longDeceased: true }], no("30", "NO_PATIENT_RELATION")],
  ["default: no licence", [nurse, { role: "NONE" }], no("default", "FORBIDDEN")],
  [
    "default: portal under the purpose of statistics",
    [nurse, { purpose: "STATISTICS", role: "NONE" }],
    no("default", "PURPOSE_NOT_ALLOWED_FOR_CLIENT"),
  ],
  [
    "default: the product itself, a person",
    [{ client: "SYSTEM", purpose: "ADMINISTRATION" }],
    no("default", "FORBIDDEN"),
  ],
];

describe("the decision table", () => {
  it.each(table)("%s", (_case, changes, expected) => {
    expect(decide(Object.assign({}, nobody, ...changes))).toEqual(expected);
  });
});

const anyFacts: fc.Arbitrary<AccessFacts> = fc.record({
  client: fc.constantFrom("ANONYMOUS", "PORTAL", "DASHBOARD", "SANDBOX", "PATIENT", "SYSTEM"),
  purpose: fc.constantFrom(
    "NONE",
    "CARE",
    "QUALITY",
    "STATISTICS",
    "ADMINISTRATION",
    "SOCIAL_SERVICE",
    "OWN",
    "TEST",
  ),
  role: fc.constantFrom(...roles),
  relation: fc.constantFrom(...relations),
  longDeceased: fc.boolean(),
  protection: fc.constantFrom(...protections),
  group: fc.constantFrom(...fieldGroups),
  custodian: fc.constantFrom(...custodians),
  block: fc.constantFrom(...blocks),
  consent: fc.constantFrom(...consents),
  approvedForPatient: fc.boolean(),
});
/** Facts that break a law, or null when none are found. */
function counterexample(law: (facts: AccessFacts) => boolean): AccessFacts | null {
  return fc.check(fc.property(anyFacts, law), { numRuns: 5000 }).counterexample?.[0] ?? null;
}
const impersonal: ReadonlySet<string> = new Set(["ANONYMOUS", "DASHBOARD", "SYSTEM"]);

describe("whatever the facts", () => {
  it.each<[string, (facts: AccessFacts) => boolean]>([
    [
      "nobody without a token, no dashboard and no program reads about a person",
      (facts) => !impersonal.has(facts.client) || facts.group === "AGGREGATES" || !decide(facts).allow,
    ],
    [
      "without a relation nothing about a person is read",
      (facts) => facts.relation !== "NONE" || facts.group === "AGGREGATES" || !decide(facts).allow,
    ],
    [
      "taking a consent away or setting a block never opens anything",
      (facts) => decide(facts).allow || !decide({ ...facts, consent: "NONE", block: "OUTER" }).allow,
    ],
    [
      "a mark of protection never opens anything",
      (facts) =>
        decide(facts).allow ||
        facts.protection !== "NONE" ||
        !decide({ ...facts, protection: "PROTECTED_REGISTRATION" }).allow,
    ],
  ])("%s", (_law, law) => expect(counterexample(law)).toBeNull());
});
