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
  protectedIdentityRight: false,
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
const mar: Change = { ...mas, role: "MAR" };
const unitHead: Change = { ...mas, role: "UNIT_HEAD" };
const reviewed: Change = { relation: "REVIEW_CASE" };
const municipalAdmin: Change = { client: "PORTAL", purpose: "ADMINISTRATION", role: "MUNICIPAL_ADMIN" };
const blockOfficer: Change = { ...municipalAdmin, role: "BLOCK_OFFICER", relation: "HELD" };
const administrator: Change = { ...municipalAdmin, role: "CARE_ADMINISTRATOR", relation: "HELD" };
const planner: Change = { client: "DASHBOARD", purpose: "STATISTICS" };
const developer: Change = { client: "SANDBOX", purpose: "TEST", relation: "SYNTHETIC" };
const auditor: Change = { client: "DASHBOARD", purpose: "QUALITY", role: "QUALITY_AUDITOR" };
const negotiator: Change = { client: "DASHBOARD", purpose: "ADMINISTRATION", role: "NEGOTIATOR" };
const self: Change = { client: "PATIENT", purpose: "OWN", relation: "SELF" };
const guardian: Change = { ...self, relation: "GUARDIAN" };
const seen: Change = { consent: "EMERGENCY_SEEN" };
const emergency: Change = { consent: "EMERGENCY" };
const incapacity: Change = { consent: "INCAPACITY" };
const childCannot: Change = { consent: "CHILD_CANNOT_CONSENT" };
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
    "1: nurse writes a plan of the own municipality",
    [nurse, ownProvider, { group: "WRITE_PLAN_OTHER" }],
    yes("1"),
  ],
  ["1: nurse writes an event", [nurse, ownUnit, { group: "WRITE_EVENTS" }], yes("1")],
  [
    "1: nurse writes no part of social services",
    [nurse, ownUnit, { group: "WRITE_SOCIAL" }],
    no("1", "FORBIDDEN"),
  ],
  [
    "1: nurse assigns no fixed contact",
    [nurse, ownUnit, { group: "WRITE_CONTACTS" }],
    no("default", "FORBIDDEN"),
  ],
  [
    "2: nurse writes no row of the region, in spite of consent",
    [nurse, others, consent, { group: "WRITE_EVENTS" }],
    no("2", "FORBIDDEN"),
  ],
  ["2: a child that cannot consent", [nurse, others, childCannot, { group: "EVENTS" }], yes("2")],
  ["2: nurse with consent, who else holds data", [nurse, consent, { group: "HOLDERS" }], yes("2")],
  [
    "2: another provider's consents and blocks, in spite of consent",
    [nurse, others, consent, { group: "ACCESS_STATE" }],
    no("default", "FORBIDDEN"),
  ],
  ["3: who else holds data, before consent", [nurse, { group: "HOLDERS" }], no("3", "CONSENT_REQUIRED")],
  ["4: which units have blocked", [nurse, { group: "BLOCKING_UNITS" }], yes("4")],
  [
    "4: an inner block lifted for a time",
    [hospital, ownProvider, { group: "LIFT_BLOCK_FOR_A_TIME", block: "INNER" }],
    yes("4"),
  ],
  ["4: data behind it then", [hospital, ownProvider, { group: "EVENTS", block: "LIFTED" }], yes("4")],
  [
    "4: an inner block closes writing too",
    [nurse, ownProvider, { group: "WRITE_EVENTS", block: "INNER" }],
    no("4", null),
  ],
  [
    "5: who has blocked, in spite of consent",
    [nurse, consent, { group: "BLOCKING_PROVIDERS" }],
    no("5", "FORBIDDEN"),
  ],
  ["5b: who has blocked, in danger", [nurse, seen, { group: "BLOCKING_PROVIDERS" }], yes("5b")],
  [
    "5b: a provider asked to lift its block",
    [nurse, others, seen, { group: "REQUEST_BLOCK_LIFT", block: "OUTER" }],
    yes("5b"),
  ],
  [
    "5b: no lifting of it by whoever asks",
    [nurse, others, emergency, { group: "LIFT_BLOCK_FOR_A_TIME", block: "OUTER" }],
    no("5b", "FORBIDDEN"),
  ],
  [
    "5b: its answer, without a relation",
    [physician, ownProvider, { relation: "NONE", group: "DECIDE_BLOCK_LIFT" }],
    yes("5b"),
  ],
  [
    "5b: no answer for another provider",
    [nurse, others, { group: "DECIDE_BLOCK_LIFT" }],
    no("default", "FORBIDDEN"),
  ],
  [
    "5b: data behind a lifted block still need consent or an emergency",
    [nurse, others, seen, { group: "EVENTS", block: "LIFTED" }],
    no("3", "CONSENT_REQUIRED"),
  ],
  [
    "5b: data behind it with one",
    [nurse, others, emergency, { group: "EVENTS", block: "LIFTED" }],
    yes("5b"),
  ],
  ["6: an emergency asserted", [nurse, { group: "ASSERT_EMERGENCY" }], yes("6")],
  ["6: by a physician of a health centre", [physician, { group: "ASSERT_EMERGENCY" }], yes("6")],
  ["6: first step, who holds data", [nurse, seen, { group: "HOLDERS" }], yes("6")],
  ["6: first step, the data", [nurse, others, seen, { group: "EVENTS" }], no("3", "CONSENT_REQUIRED")],
  ["6: second step, the data", [nurse, others, emergency, { group: "EVENTS" }], yes("6")],
  [
    "6: second step, blocked data",
    [nurse, others, emergency, { group: "EVENTS", block: "OUTER" }],
    no("5", null),
  ],
  ["6b: incapacity documented", [nurse, { group: "ASSERT_INCAPACITY" }], yes("6b")],
  ["6b: incapacity opens unblocked data", [nurse, others, incapacity, { group: "EVENTS" }], yes("6b")],
  ["6b: also to a physician", [physician, others, incapacity, { group: "OTHER_PLAN" }], yes("6b")],
  [
    "6b: not what is blocked",
    [nurse, others, incapacity, { group: "EVENTS", block: "INNER" }],
    no("5", null),
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
  ["8: social services with consent, their part", [social, consent, others, { group: "SOCIAL" }], yes("8")],
  ["8: they write their own part", [social, consent, ownUnit, { group: "WRITE_SOCIAL" }], yes("8")],
  ["8: not without consent", [social, ownUnit, { group: "WRITE_SOCIAL" }], no("8", "CONSENT_REQUIRED")],
  ["8: nor another's part", [social, consent, others, { group: "WRITE_SOCIAL" }], no("2", "FORBIDDEN")],
  [
    "8: a child that cannot consent, the part of social services",
    [social, childCannot, others, { group: "SOCIAL" }],
    yes("8"),
  ],
  [
    "8: its health data",
    [social, childCannot, others, { group: "SHARED_PLAN" }],
    no("8", "CONSENT_REQUIRED"),
  ],
  [
    "8b: incapacity opens the part of other social services",
    [social, incapacity, others, { group: "SOCIAL" }],
    yes("8b"),
  ],
  ["8b: and who it is", [social, incapacity], yes("8b")],
  [
    "8b: no health data",
    [social, incapacity, others, { group: "SHARED_PLAN" }],
    no("8b", "INCAPACITY_DOES_NOT_OPEN_HEALTH_DATA"),
  ],
  ["8b: no writing", [social, incapacity, ownUnit, { group: "WRITE_SOCIAL" }], no("8b", "FORBIDDEN")],
  ["9: nor does an emergency", [social, emergency], no("9", "EMERGENCY_NOT_FOR_CARE_SERVICES")],
  [
    "9: which they cannot assert, whoever is meant",
    [social, { relation: "NONE", group: "ASSERT_EMERGENCY" }],
    no("9", "EMERGENCY_NOT_FOR_CARE_SERVICES"),
  ],
  ["10: summons answered", [social, { group: "ANSWER_SUMMONS", relation: "ADDRESSED" }], yes("10")],
  [
    "10: notice of somebody with a protected identity, the address",
    [social, { group: "NOTICE_ADDRESS", relation: "ADDRESSED", protection: "CONFIDENTIALITY_MARK" }],
    no("18", "PROTECTED_IDENTITY"),
  ],
  [
    "10: and the rest",
    [social, { group: "NOTICE", relation: "ADDRESSED", protection: "CONFIDENTIALITY_MARK" }],
    yes("10"),
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
  ["11: MAS, a patient", [mas], no("11", "NO_PATIENT_RELATION")],
  ["11: MAS, a patient under review", [mas, reviewed], yes("11")],
  [
    "11: what the own municipality wrote about the patient",
    [mas, reviewed, ownProvider, { group: "EVENTS" }],
    yes("11"),
  ],
  ["11: what the region wrote", [mas, reviewed, others, consent, { group: "EVENTS" }], no("11", "FORBIDDEN")],
  ["11: the log of the own municipality", [mas, ownProvider, { group: "UNIT_LOG" }], yes("11")],
  ["11: the log of another", [mas, others, { group: "UNIT_LOG" }], no("default", "FORBIDDEN")],
  ["11: cases and follow-up", [mas, ownProvider, { group: "WRITE_FOLLOW_UP" }], yes("11")],
  ["11: no acts of care", [mas, reviewed, ownProvider, { group: "WRITE_EVENTS" }], no("11", "FORBIDDEN")],
  ["11: unit head, the log of the own unit", [unitHead, ownUnit, { group: "UNIT_LOG" }], yes("11")],
  [
    "11: unit head, the log of another",
    [unitHead, ownProvider, { group: "UNIT_LOG" }],
    no("default", "FORBIDDEN"),
  ],
  [
    "12: MAR, rehabilitation under review",
    [mar, reviewed, ownProvider, { group: "REHABILITATION_EVENTS" }],
    yes("12"),
  ],
  ["12: MAR, other care", [mar, reviewed, ownProvider, { group: "EVENTS" }], no("default", "FORBIDDEN")],
  ["13: municipal administrator, cases", [municipalAdmin, ownProvider, { group: "CASE_RECORDS" }], yes("13")],
  ["13: a patient", [municipalAdmin], no("13", "FORBIDDEN")],
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
  ["14: physician assigns a fixed contact", [physician, ownUnit, { group: "WRITE_CONTACTS" }], yes("14")],
  [
    "16: hospital physician assigns none",
    [hospital, ownUnit, { group: "WRITE_CONTACTS" }],
    no("default", "FORBIDDEN"),
  ],
  ["16: hospital physician assesses a risk", [hospital, ownUnit, { group: "WRITE_EVENTS" }], yes("16")],
  ["17: mobile physician extends", [mobile, ownUnit, { group: "WRITE_EVENTS" }], yes("17")],
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
  [
    "18: with the right to see it",
    [nurse, { group: "PLACE", protection: "CONFIDENTIALITY_MARK", protectedIdentityRight: true }],
    yes("1"),
  ],
  [
    "19: which is no right to a protected registration",
    [nurse, { group: "PLACE", protection: "PROTECTED_REGISTRATION", protectedIdentityRight: true }],
    no("19", "PROTECTED_IDENTITY"),
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
  ["21: auditor, figures", [auditor, { group: "AGGREGATES" }], yes("21")],
  [
    "21: as they are, of the own organisation",
    [auditor, ownProvider, { group: "UNSUPPRESSED_AGGREGATES" }],
    yes("21"),
  ],
  [
    "21: as they are, of another",
    [auditor, others, { group: "UNSUPPRESSED_AGGREGATES" }],
    no("default", "FORBIDDEN"),
  ],
  [
    "20: planner, figures as they are",
    [planner, ownProvider, { group: "UNSUPPRESSED_AGGREGATES" }],
    no("default", "FORBIDDEN"),
  ],
  [
    "21: the purpose without the appointment",
    [planner, { purpose: "QUALITY", group: "AGGREGATES" }],
    no("default", "FORBIDDEN"),
  ],
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
  ["24: negotiator, the own party's cases", [negotiator, ownProvider, { group: "CASE_RECORDS" }], yes("24")],
  ["24: another party's", [negotiator, others, { group: "CASE_RECORDS" }], no("default", "FORBIDDEN")],
  ["24: negotiator, figures", [negotiator, { group: "AGGREGATES" }], no("default", "FORBIDDEN")],
  ["24: negotiator, a person", [negotiator], no("23", "PERSONAL_DATA_NOT_ALLOWED")],
  ["25: sandbox, an invented person's event", [developer, others, { group: "EVENTS" }], yes("25")],
  ["25: sandbox, figures", [developer, { relation: "NONE", group: "AGGREGATES" }], yes("25")],
  ["26: sandbox, a real person", [developer, { relation: "NONE" }], no("26", "TENANT_MISMATCH")],
  [
    "25: sandbox, a change in an invented person's care",
    [developer, { group: "WRITE_EVENTS" }],
    no("default", "FORBIDDEN"),
  ],
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
  ["27: patient, the own log", [self, { group: "OWN_LOG" }], yes("27")],
  ["27: patient, a consent", [self, others, { group: "REGISTER_CONSENT" }], yes("27")],
  ["27: patient, a block", [self, others, { group: "REQUEST_BLOCK" }], yes("27")],
  [
    "27: on the patient's behalf, by staff of the provider",
    [nurse, ownUnit, { group: "REQUEST_BLOCK" }],
    yes("27"),
  ],
  ["27: by staff of another", [nurse, others, { group: "REQUEST_BLOCK" }], no("2", "FORBIDDEN")],
  ["27: by a block officer", [blockOfficer, ownProvider, { group: "REVOKE_BLOCK" }], yes("27")],
  [
    "27: a block officer reads no care",
    [blockOfficer, ownProvider, { group: "EVENTS" }],
    no("default", "FORBIDDEN"),
  ],
  ["28: guardian, the child's event", [guardian, others, { group: "EVENTS" }], yes("28")],
  ["28: guardian, a consent", [guardian, others, { group: "REGISTER_CONSENT" }], yes("28")],
  [
    "28: guardian, a block",
    [guardian, others, { group: "REQUEST_BLOCK" }],
    no("28", "GUARDIAN_MAY_NOT_BLOCK"),
  ],
  [
    "28: guardian, a child with a protected identity",
    [guardian, { protection: "CONFIDENTIALITY_MARK" }],
    no("28", "NO_PATIENT_RELATION"),
  ],
  ["27: patient, figures", [self, { group: "AGGREGATES" }], no("27", "FORBIDDEN")],
  [
    "30: administration, the own provider's data",
    [administrator, ownProvider, { group: "EVENTS", longDeceased: true }],
    yes("30"),
  ],
  ["30: of the living", [administrator, ownProvider, { group: "EVENTS" }], no("30", "NO_PATIENT_RELATION")],
  [
    "30: other providers' data",
    [administrator, others, { group: "EVENTS", longDeceased: true }],
    no("default", "FORBIDDEN"),
  ],
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
  protectedIdentityRight: fc.boolean(),
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
const withoutPersons: ReadonlySet<string> = new Set([
  "AGGREGATES",
  "UNSUPPRESSED_AGGREGATES",
  "CASE_RECORDS",
  "WRITE_FOLLOW_UP",
]);
/** About persons, and open to some without a relation to each. */
const withoutRelation: ReadonlySet<string> = new Set(["UNIT_LOG", "DECLARE_RELATION", "DECIDE_BLOCK_LIFT"]);
const danger: ReadonlySet<string> = new Set(["EMERGENCY_SEEN", "EMERGENCY"]);

describe("whatever the facts", () => {
  it.each<[string, (facts: AccessFacts) => boolean]>([
    [
      "nobody without a token, no dashboard and no program reads about a person",
      (facts) => !impersonal.has(facts.client) || withoutPersons.has(facts.group) || !decide(facts).allow,
    ],
    [
      "without a relation nothing about a person is read",
      (facts) =>
        facts.relation !== "NONE" ||
        withoutPersons.has(facts.group) ||
        withoutRelation.has(facts.group) ||
        !decide(facts).allow,
    ],
    [
      "no row of another provider is written, but at the patient's wish or by the guardian",
      (facts) =>
        !facts.group.startsWith("WRITE_") ||
        facts.custodian !== "OTHER_PROVIDER" ||
        facts.client === "PATIENT" ||
        !decide(facts).allow,
    ],
    [
      "who has blocked is told to nobody but in danger, the sandbox aside",
      (facts) =>
        facts.group !== "BLOCKING_PROVIDERS" ||
        facts.client === "SANDBOX" ||
        danger.has(facts.consent) ||
        !decide(facts).allow,
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
