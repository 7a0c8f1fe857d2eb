import { assert, oneof, property } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision } from "../decision.js";
import type { AccessFacts } from "../facts.js";
import { decisionOf, evaluator } from "./evaluate.js";
import { loadPolicies, policiesDirectory, type Policy } from "./policies.js";
import { anyFacts, likelyAllowed } from "./testing/any-facts.js";
import { askAll } from "./testing/ask-all.js";
import { deciderByClass } from "./testing/decide-by-class.js";
import { factsRead } from "./testing/read-facts.js";
import { readTable } from "./testing/read-table.js";
import type { Line } from "./testing/sheet.js";
import { anyDashboard, sheets } from "./testing/table.js";
import { ALL_TUPLES, ASKED_TUPLES, callers, classesOf } from "./testing/tuples.js";

const policies = loadPolicies(policiesDirectory);
const byClass = deciderByClass(policies);

const same = (one: Decision, other: Decision): boolean =>
  one.allow === other.allow && one.row === other.row && (one.allow || other.allow || one.code === other.code);

/** The policies that say what is told: of refusals, those of the first step. */
function telling(by: readonly Policy[]): readonly Policy[] {
  const step = (policy: Policy): number => (policy.effect === "forbid" ? policy.order : 0);
  const first = Math.min(...by.map(step));
  return by.filter((policy) => step(policy) === first);
}

describe("the policies and the table agree", () => {
  it("over every combination of facts that any caller can have", { timeout: 180_000 }, () => {
    const counts = { callers: callers().length, combinations: 0, classes: 0, opened: 0 };
    const linesUsed = new Set<Line>();
    const different: unknown[] = [];
    for (const caller of callers()) {
      let ofCaller = 0;
      const compare = (facts: AccessFacts) => ({
        byPolicies: byClass.decide(facts),
        table: readTable(facts),
      });
      for (const { facts, answer, size } of classesOf(caller, compare)) {
        counts.classes += 1;
        ofCaller += size;
        const { byPolicies, table } = answer;
        if (byPolicies.allow) counts.opened += size;
        if (table.line) linesUsed.add(table.line);
        if (!same(byPolicies, table.decision)) different.push({ facts, byPolicies, byTable: table.decision });
      }
      expect(ofCaller).toBe(ASKED_TUPLES);
      counts.combinations += ofCaller;
    }
    expect(different.slice(0, 3)).toEqual([]);
    const lines = [...Object.values(sheets), ...Object.values(anyDashboard)].flatMap((sheet) => sheet.lines);
    expect(lines.filter((line) => !linesUsed.has(line))).toEqual([]);
    // All others have a role or right that does not follow from client and purpose.
    process.stdout.write(
      `Decision table: ${JSON.stringify(counts)} of ${ALL_TUPLES}; Cedar was asked ${byClass.size()} times.\n`,
    );
    expect(counts).toMatchInlineSnapshot(`
      {
        "callers": 77,
        "classes": 39748,
        "combinations": 43819776,
        "opened": 468336,
      }
    `);
  });

  it("so that one row, and not two, gives each answer", () => {
    const ambiguous = byClass
      .answers()
      .map(telling)
      .filter((by) => new Set(by.map((policy) => JSON.stringify(decisionOf([policy])))).size > 1)
      .map((by) =>
        by
          .map(({ id }) => id)
          .sort()
          .join(),
      );
    expect([...new Set(ambiguous)]).toEqual([]);
  });

  it("and every policy is the one that tells, for some facts", () => {
    const tells = new Set(byClass.answers().flatMap((by) => telling(by).map(({ id }) => id)));
    expect([...policies.byId.keys()].filter((id) => !tells.has(id))).toEqual([]);
  });

  it("also where Cedar is asked each time, and with every policy", { timeout: 120_000 }, () => {
    const decide = evaluator(policies);
    const ofAll = askAll(policies);
    assert(
      property(anyFacts, (facts) => {
        expect(decide(facts)).toEqual(readTable(facts).decision);
        expect(byClass.decide(facts)).toEqual(decide(facts));
      }),
      { numRuns: 2000 },
    );
    assert(
      property(oneof(anyFacts, likelyAllowed), (facts) => {
        expect(decide(facts)).toEqual(ofAll(facts));
      }),
      { numRuns: 200 },
    );
  });
});

describe("facts that cannot matter, by the text of the policies", () => {
  const question: AccessFacts = {
    client: "PORTAL",
    purpose: "CARE",
    role: "MUNICIPAL_CLINICIAN",
    protectedIdentityRight: false,
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
    ["consent, for what the own unit wrote", {}, ["purpose", "relation", "longDeceased", "block"]],
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
      { client: "PATIENT", role: "NONE", purpose: "OWN", relation: "SELF" },
      ["purpose", "relation"],
    ],
    [
      "consents and blocks, for patients",
      { client: "PATIENT", role: "NONE", purpose: "OWN", relation: "SELF", group: "OTHER_PLAN" },
      ["purpose", "relation", "approvedForPatient"],
    ],
    ["everything about the person, for notices", { group: "NOTICE" }, ["purpose", "relation"]],
    ["everything, for programs", { client: "SYSTEM", role: "NONE" }, []],
  ])("%s", (_, changed, read) => {
    expect(factsRead(policies, { ...question, ...changed })).toEqual(read);
  });
});
