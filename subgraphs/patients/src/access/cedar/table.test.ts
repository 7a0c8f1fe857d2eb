import { assert, property } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision } from "../decision.js";
import type { AccessFacts } from "../facts.js";
import { decisionOf, determining, evaluator } from "./evaluate.js";
import { loadPolicies, policiesDirectory, type Policy } from "./policies.js";
import { anyFacts } from "./testing/any-facts.js";
import { classifier, factsRead } from "./testing/read-facts.js";
import { readTable, table } from "./testing/table.js";
import { ALL_TUPLES, callers, impossible, tuplesOf } from "./testing/tuples.js";

const policies = loadPolicies(policiesDirectory);
const ask = determining(policies);
const classOf = classifier(policies);

/** What the policies say of each class of questions that they cannot tell apart. */
const answers = new Map<string, { readonly decision: Decision; readonly by: readonly Policy[] }>();

function decideByClass(facts: AccessFacts): Decision {
  const name = classOf(facts);
  const known = answers.get(name);
  if (known) return known.decision;
  const by = ask(facts);
  const decision = decisionOf(by);
  answers.set(name, { decision, by });
  return decision;
}

const same = (one: Decision, other: Decision): boolean =>
  one.allow === other.allow && one.row === other.row && (one.allow || other.allow || one.code === other.code);

/** The policies that say what is told: of refusals, those of the first step. */
function telling(by: readonly Policy[]): readonly Policy[] {
  const step = (policy: Policy): number => (policy.effect === "forbid" ? policy.order : 0);
  const first = Math.min(...by.map(step));
  return by.filter((policy) => step(policy) === first);
}

describe("the policies and the table agree", () => {
  // Almost three million questions, of which Cedar is asked one for each class that its policies tell apart.
  it("over every combination of facts that any caller can have", { timeout: 180_000 }, () => {
    const counts = { compared: 0, canOccur: 0 };
    const cannotOccur = new Map(impossible.map(([reason]) => [reason, 0]));
    const rowsUsed = new Set<number>();
    const different: unknown[] = [];
    for (const caller of callers()) {
      for (const facts of tuplesOf(caller)) {
        counts.compared += 1;
        const [reason] = impossible.find(([, holds]) => holds(facts)) ?? [];
        if (reason === undefined) counts.canOccur += 1;
        else cannotOccur.set(reason, (cannotOccur.get(reason) ?? 0) + 1);
        const { index, decision } = readTable(facts);
        rowsUsed.add(index);
        const byPolicies = decideByClass(facts);
        if (!same(byPolicies, decision)) different.push({ facts, byPolicies, byTable: decision });
      }
    }
    expect(different.slice(0, 3)).toEqual([]);
    expect(table.filter((_, index) => !rowsUsed.has(index))).toEqual([]);
    // The rest of all combinations, 14 400 000, have a role that does not follow from client and purpose.
    expect(ALL_TUPLES).toBe(17_280_000);
    expect(callers()).toHaveLength(50);
    expect(counts).toEqual({ compared: 2_880_000, canOccur: 123_230 });
    expect([...cannotOccur.values()]).toEqual([
      287_950, 286_500, 231_600, 1_732_608, 113_664, 28_416, 2_304, 73_728,
    ]);
    expect(answers.size).toBe(25_600);
  });

  it("so that one row, and not two, gives each answer", () => {
    const ambiguous = [...answers.values()]
      .map(({ by }) => telling(by))
      .filter((by) => new Set(by.map((policy) => JSON.stringify(decisionOf([policy])))).size > 1)
      .map((by) => by.map(({ id }) => id));
    expect(ambiguous).toEqual([]);
  });

  it("and every policy is the one that tells, for some facts", () => {
    const tells = new Set([...answers.values()].flatMap(({ by }) => telling(by).map(({ id }) => id)));
    expect([...policies.byId.keys()].filter((id) => !tells.has(id))).toEqual([]);
  });

  it("also where the policies are asked without the short cut over classes", () => {
    const decide = evaluator(policies);
    assert(
      property(anyFacts, (facts) => {
        expect(decide(facts)).toEqual(readTable(facts).decision);
        expect(decideByClass(facts)).toEqual(decide(facts));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("facts that cannot matter, by the text of the policies", () => {
  const question: AccessFacts = {
    client: "PORTAL",
    purpose: "CARE",
    role: "MUNICIPAL_CLINICIAN",
    relation: "ENROLLED",
    longDeceased: false,
    protection: "NONE",
    group: "EVENTS",
    custodian: "OWN_UNIT",
    block: "NONE",
    consent: "NONE",
    approvedForPatient: false,
  };

  it.each<[string, Partial<AccessFacts>, readonly (keyof AccessFacts)[]]>([
    ["consent and blocks, for what the own unit wrote", {}, ["purpose", "relation", "longDeceased"]],
    [
      "consent, for what the own provider wrote",
      { custodian: "OWN_PROVIDER" },
      ["purpose", "relation", "longDeceased", "block"],
    ],
    [
      "the protection mark, for anything but the place",
      { custodian: "OTHER_PROVIDER" },
      ["purpose", "relation", "longDeceased", "block", "consent"],
    ],
    ["everything but the purpose, for dashboards", { client: "DASHBOARD", role: "NONE" }, ["purpose"]],
    [
      "a patient's approval of anything but plans",
      { client: "PATIENT", role: "NONE", purpose: "OWN" },
      ["purpose", "relation"],
    ],
    [
      "consents and blocks, for patients",
      { client: "PATIENT", role: "NONE", purpose: "OWN", group: "OTHER_PLAN" },
      ["purpose", "relation", "approvedForPatient"],
    ],
    ["everything about the person, for notices", { group: "NOTICE" }, ["purpose", "relation"]],
    ["everything, for programs", { client: "SYSTEM", role: "NONE" }, []],
  ])("%s", (_, changed, read) => {
    expect(factsRead(policies, { ...question, ...changed })).toEqual(read);
  });
});
