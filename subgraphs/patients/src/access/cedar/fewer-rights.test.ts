import { assert, oneof, property, subarray } from "fast-check";
import { expect, it } from "vitest";
import type { AccessFacts } from "../facts.js";
import { evaluator } from "./evaluate.js";
import { loadPolicies, policiesDirectory } from "./policies.js";
import { remember } from "./remember.js";
import { anyFacts, likelyAllowed } from "./testing/any-facts.js";

const { decide } = remember(evaluator(loadPolicies(policiesDirectory)));

/** Ways to take rights away. */
const losses: readonly Partial<AccessFacts>[] = [
  { relation: "NONE" },
  { consent: "NONE" },
  { block: "INNER" },
  { block: "OUTER" },
  { protection: "CONFIDENTIALITY_MARK" },
  { protection: "PROTECTED_REGISTRATION" },
  { longDeceased: true },
  { approvedForPatient: false },
];

it("taking rights away, one or many, never opens what was closed", () => {
  let closed = 0;
  assert(
    property(oneof(anyFacts, likelyAllowed), subarray([...losses], { minLength: 1 }), (before, lost) => {
      const after: AccessFacts = Object.assign({}, before, ...lost);
      // A block that is there already stays: exchanging one for another takes nothing away.
      const facts = before.block === "NONE" ? after : { ...after, block: before.block };
      if (decide(before).allow && !decide(facts).allow) closed += 1;
      expect(decide(facts).allow && !decide(before).allow).toBe(false);
    }),
    { numRuns: 2000 },
  );
  expect(closed).toBeGreaterThan(100);
});

it("taking the role away never opens what was closed", () => {
  assert(
    property(oneof(anyFacts, likelyAllowed), (before) => {
      expect(decide({ ...before, role: "NONE" }).allow && !decide(before).allow).toBe(false);
      expect(decide({ ...before, client: "ANONYMOUS", purpose: "NONE", role: "NONE" }).allow).toBe(false);
    }),
    { numRuns: 500 },
  );
});
