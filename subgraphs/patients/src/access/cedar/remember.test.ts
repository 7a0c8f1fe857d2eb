import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assert, property } from "fast-check";
import { describe, expect, it } from "vitest";
import type { AccessFacts } from "../facts.js";
import { evaluator } from "./evaluate.js";
import { decide } from "./index.js";
import { loadPolicies, policiesDirectory } from "./policies.js";
import { keyOf, remember } from "./remember.js";
import { anyFacts } from "./testing/any-facts.js";
import { readTable } from "./testing/read-table.js";

const question: AccessFacts = {
  client: "PORTAL",
  purpose: "CARE",
  role: "PHYSICIAN",
  protectedIdentityRight: false,
  relation: "LISTED",
  longDeceased: false,
  protection: "NONE",
  group: "EVENTS",
  custodian: "OTHER_PROVIDER",
  block: "NONE",
  consent: "NONE",
  approvedForPatient: false,
};

describe("remembered decisions", () => {
  it("are made once for each combination of facts", () => {
    let asked = 0;
    const table = remember(() => {
      asked += 1;
      return { allow: true, row: String(asked) };
    });
    expect(table.decide(question)).toEqual({ allow: true, row: "1" });
    expect(table.decide({ ...question })).toBe(table.decide(question));
    expect(table.decide({ ...question, consent: "GIVEN" })).toEqual({ allow: true, row: "2" });
    expect([asked, table.size()]).toEqual([2, 2]);
  });

  it("are not made when they cannot be, and then not remembered", () => {
    const table = remember(() => {
      throw new Error("cannot decide");
    });
    expect(() => table.decide(question)).toThrow("cannot decide");
    expect(table.size()).toBe(0);
  });

  it("have keys of one letter for each fact, different for different facts", () => {
    expect(keyOf(question)).toHaveLength(12);
    assert(
      property(anyFacts, anyFacts, (one, other) => {
        const equal = (Object.keys(one) as (keyof AccessFacts)[]).every((fact) => one[fact] === other[fact]);
        expect(keyOf(one) === keyOf(other)).toBe(equal);
      }),
    );
  });

  it("are refused for a value that is not listed", () => {
    const unknown: unknown = { ...question, consent: "PERHAPS" };
    expect(() => keyOf(unknown as AccessFacts)).toThrow(/fact consent .* unknown/);
  });
});

describe("the decision table of the subgraph", () => {
  it("is that of its policies", () => {
    expect(decide(question)).toEqual(readTable(question).decision);
    expect(decide({ ...question, consent: "GIVEN" })).toEqual({ allow: true, row: "15" });
  });

  it("decides nothing when a policy fails, even if another one opens", () => {
    const directory = mkdtempSync(join(tmpdir(), "policies-"));
    cpSync(policiesDirectory, directory, { recursive: true });
    const annotations = '@id("fails") @row("7") @law("none") @code("") @order("5")';
    const overflow = "when { 9223372036854775807 + 1 > 0 }";
    writeFileSync(
      join(directory, "z.cedar"),
      `// Fails.\n${annotations}\nforbid (principal, action, resource) ${overflow};\n`,
    );
    const failing = evaluator(loadPolicies(directory));
    rmSync(directory, { recursive: true });
    expect(() => failing({ ...question, consent: "GIVEN" })).toThrow(
      /Access policy fails cannot be evaluated/,
    );
  });
});
