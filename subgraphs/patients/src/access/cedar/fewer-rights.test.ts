/**
 * Fewer rights never open more: shown for every combination of facts, not drawn by lot. It is shown of the second
 * statement of the table, which `table.test.ts` shows to say in every combination what the policies say.
 */
import { expect, it } from "vitest";
import type { AccessFacts, Relation } from "../facts.js";
import { readTable } from "./testing/read-table.js";
import { callers, classesOf } from "./testing/tuples.js";
import { RECORD } from "./testing/words.js";

const opens = (facts: AccessFacts): boolean => readTable(facts).decision.allow;

type Loss = (facts: AccessFacts) => Partial<AccessFacts> | null;

/** Reading what somebody wrote. What opens because of danger alone is not more than consent, but something else. */
const ofRecord = (facts: AccessFacts): boolean => RECORD.includes(facts.group);
const ofSelf = (facts: AccessFacts): boolean => facts.relation === "SELF";
const weaker: ReadonlySet<Relation> = new Set(["NONE", "ADDRESSED"]);

/** Ways to take rights away; null where there is nothing of the kind to take. */
const losses: readonly (readonly [string, Loss])[] = [
  ["the relation", (facts) => (facts.relation === "NONE" ? null : { relation: "NONE" })],
  [
    "a relation for a notice",
    (facts) => (weaker.has(facts.relation) || noticed(facts) ? null : { relation: "ADDRESSED" }),
  ],
  ["being the patient, for being the guardian", (facts) => (ofSelf(facts) ? { relation: "GUARDIAN" } : null)],
  ["all consent", (facts) => (facts.consent === "NONE" ? null : { consent: "NONE" })],
  [
    "the second step of an emergency",
    (facts) => (facts.consent === "EMERGENCY" ? { consent: "EMERGENCY_SEEN" } : null),
  ],
  ["consent, for incapacity", (facts) => given(facts, "INCAPACITY")],
  ["consent, for a child that cannot consent", (facts) => given(facts, "CHILD_CANNOT_CONSENT")],
  ["consent, for an emergency", (facts) => given(facts, "EMERGENCY")],
  ["an open row, for one behind an inner block", (facts) => blocked(facts, "INNER")],
  ["an open row, for one behind an outer block", (facts) => blocked(facts, "OUTER")],
  ["a lifted block", (facts) => (facts.block === "LIFTED" && ofRecord(facts) ? { block: "INNER" } : null)],
  [
    "the right to see protected identities",
    (facts) => (facts.protectedIdentityRight ? { protectedIdentityRight: false } : null),
  ],
  ["no protection, for a mark", (facts) => protectedBy(facts, "CONFIDENTIALITY_MARK")],
  ["no protection, for a protected registration", (facts) => protectedBy(facts, "PROTECTED_REGISTRATION")],
  [
    "a mark, for a protected registration",
    (facts) =>
      facts.protection === "CONFIDENTIALITY_MARK" ? { protection: "PROTECTED_REGISTRATION" } : null,
  ],
  [
    "life, but for those who answer for the records of the dead",
    (facts) => (facts.longDeceased || facts.role === "CARE_ADMINISTRATOR" ? null : { longDeceased: true }),
  ],
  ["the patient's approval", (facts) => (facts.approvedForPatient ? { approvedForPatient: false } : null)],
  ["the own unit", (facts) => (facts.custodian === "OWN_UNIT" ? { custodian: "OWN_PROVIDER" } : null)],
  ["the own provider", (facts) => ownProvider(facts)],
  ["the role", (facts) => (facts.role === "NONE" ? null : { role: "NONE" })],
  [
    "the login",
    (facts) => (facts.client === "ANONYMOUS" ? null : { client: "ANONYMOUS", purpose: "NONE", role: "NONE" }),
  ],
];

function noticed({ group }: AccessFacts): boolean {
  return group === "NOTICE" || group === "NOTICE_ADDRESS" || group === "ANSWER_SUMMONS";
}
function given(facts: AccessFacts, consent: AccessFacts["consent"]): Partial<AccessFacts> | null {
  return facts.consent === "GIVEN" && ofRecord(facts) ? { consent } : null;
}
function blocked(facts: AccessFacts, block: AccessFacts["block"]): Partial<AccessFacts> | null {
  return facts.block === "NONE" && ofRecord(facts) ? { block } : null;
}
function protectedBy(facts: AccessFacts, protection: AccessFacts["protection"]): Partial<AccessFacts> | null {
  return facts.protection === "NONE" ? { protection } : null;
}
/** That somebody else's block can be asked about only is no loss. */
function ownProvider(facts: AccessFacts): Partial<AccessFacts> | null {
  const own = facts.custodian === "OWN_UNIT" || facts.custodian === "OWN_PROVIDER";
  return own && facts.group !== "REQUEST_BLOCK_LIFT" ? { custodian: "OTHER_PROVIDER" } : null;
}

it.each(losses)("taking away %s never opens what was closed", (_what, lose) => {
  let closed = 0;
  const opened: unknown[] = [];
  for (const caller of callers()) {
    const compare = (facts: AccessFacts) => {
      const lost = lose(facts);
      if (lost === null) return null;
      return { before: opens(facts), after: opens(changed(facts, lost)), lost };
    };
    for (const { facts, answer, size } of classesOf(caller, compare)) {
      if (answer?.before && !answer.after) closed += size;
      if (answer?.after && !answer.before) opened.push({ facts, lost: answer.lost });
    }
  }
  expect(opened.slice(0, 3)).toEqual([]);
  expect(closed).toBeGreaterThan(0);
});

/** `facts` with some of them changed, that looks at no fact that is not asked for. */
function changed(facts: AccessFacts, lost: Partial<AccessFacts>): AccessFacts {
  const properties = Object.entries(lost).map(([fact, value]) => [fact, { value, enumerable: true }]);
  return Object.create(facts, Object.fromEntries(properties)) as AccessFacts;
}
