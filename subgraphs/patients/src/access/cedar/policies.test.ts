import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { schemaToJson } from "@cedar-policy/cedar-wasm/nodejs";
import { errorCatalogue } from "@vardgraf/schema";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { principalTypes } from "./scope.js";
import { factLists } from "./fact-lists.js";
import { loadPolicies, policiesDirectory, type Refusal, steps } from "./policies.js";
import { allRows, rowsAlsoElsewhere, rowsElsewhere } from "./testing/rows.js";

const { byId, groupsOf } = loadPolicies(policiesDirectory);
const policies = [...byId.values()];
const refusals = policies.filter((policy): policy is Refusal => policy.effect === "forbid");

describe("the policies", () => {
  it.each(policies)(
    "$id has its annotations and a comment of one line before them",
    ({ file, line, json }) => {
      const annotations = Object.keys(json.annotations ?? {}).toSorted();
      expect(annotations).toEqual(
        json.effect === "permit" ? ["id", "law", "row"] : ["code", "id", "law", "order", "row"],
      );
      const lines = readFileSync(file, "utf8").split("\n");
      expect(lines[line - 2]).toMatch(/^\/\/ [A-Z].*\.$/);
      expect(lines[line - 3]).toBe("");
    },
  );

  it.each(refusals)("$id tells a code of the catalogue or nothing", ({ code, order }) => {
    expect(code === null || Object.hasOwn(errorCatalogue, code)).toBe(true);
    expect(steps[order - 1]).toBeDefined();
  });

  it("cite no row that the table does not have", () => {
    const known = new Set([...allRows, "authentication", "default"]);
    expect(policies.map(({ row }) => row).filter((row) => !known.has(row))).toEqual([]);
  });

  it("state every row of the table, but for those that are named as kept elsewhere", () => {
    const stated = new Set(policies.map(({ row }) => row));
    const listed = [...allRows.filter((row) => stated.has(row)), ...Object.keys(rowsElsewhere)];
    expect(listed.toSorted()).toEqual(allRows.toSorted());
    expect(Object.keys(rowsAlsoElsewhere).filter((row) => !stated.has(row))).toEqual([]);
  });

  it("know the facts by the same words as the code", () => {
    const parsed = schemaToJson(readFileSync(join(policiesDirectory, "access.cedarschema"), "utf8"));
    if (parsed.type === "failure") throw new Error(parsed.errors[0]?.message);
    const types = parsed.json[""]?.entityTypes ?? {};
    const words = (type: string): readonly string[] => {
      const found = types[type];
      return found && "enum" in found ? found.enum : [];
    };
    expect(words("DataOf")).toEqual(factLists.custodian);
    expect(words("Purpose")).toEqual(factLists.purpose);
    expect(words("Relation")).toEqual(factLists.relation);
    expect(words("Protection")).toEqual(factLists.protection);
    expect(words("Block")).toEqual(factLists.block);
    expect(words("Consent")).toEqual(factLists.consent);
    const rolesOf = [...words("Portal"), ...words("Dashboard")];
    expect([...new Set(rolesOf)].toSorted()).toEqual([...factLists.role].toSorted());
    expect(rolesOf.filter((role) => role !== "NONE")).toHaveLength(factLists.role.length - 1);
    for (const client of factLists.client) expect(words(principalTypes[client])).toContain("NONE");
    expect(factLists.group.filter((group) => !groupsOf.has(group))).toEqual([]);
  });
});

describe("loading refuses", () => {
  let directory = "";
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "policies-"));
    cpSync(policiesDirectory, directory, { recursive: true });
  });
  afterEach(() => rmSync(directory, { recursive: true }));

  const policy = (annotations: string, condition = "true"): string =>
    `\n// Å comment.\n${annotations}\nforbid (principal is Portal, action, resource) when { ${condition} };\n`;
  const good = '@id("x") @row("7") @law("PDL 4:1") @code("FORBIDDEN") @order("5")';

  it.each([
    ["what does not parse", policy(good, ""), /extra\.cedar:4: .*condition clause cannot be empty/],
    [
      "a word that is not in the schema",
      policy(good, 'context.consent == Consent::"GIVN"'),
      /extra\.cedar:3: .*GIVN/,
    ],
    ["a fact that is not in the schema", policy(good, "context.age > 18"), /extra\.cedar:3: .*age/],
    [
      "facts of different kinds compared",
      policy(good, "context.consent == context.block"),
      /extra\.cedar:3: /,
    ],
    [
      "a condition that never holds",
      policy(good, 'principal == Portal::"NONE" && false'),
      /extra\.cedar:3: /,
    ],
    ["a policy without an id", policy(good.replace("@id", "@name")), /extra\.cedar:3: @id is missing/],
    [
      "an id that is taken",
      policy(good.replace('"x"', '"inner-block"')),
      /cedar:\d+: the id is also that of .*:\d+/,
    ],
    ["a policy without a row", policy(good.replace('@row("7")', "")), /extra\.cedar:3: @row is missing/],
    ["a policy without a law", policy(good.replace("PDL 4:1", " ")), /extra\.cedar:3: @law is missing/],
    ["an unknown code", policy(good.replace("FORBIDDEN", "NO")), /extra\.cedar:3: @code .*: NO/],
    ["a refusal without a code", policy(good.replace("@code", "@says")), /extra\.cedar:3: @code is missing/],
    ["a step that there is not", policy(good.replace('"5"', '"12"')), /extra\.cedar:3: @order .*: 12/],
    [
      "a policy without a comment",
      policy(good).replace("// Å comment.", ""),
      /extra\.cedar:3: the comment that says what the policy is for is missing/,
    ],
    ["a template", "permit (principal == ?principal, action, resource);", /extra\.cedar: a template/],
  ])("%s", (_, text, message) => {
    writeFileSync(join(directory, "extra.cedar"), text);
    expect(() => loadPolicies(directory)).toThrow(message);
  });

  it("a permission with a code", () => {
    writeFileSync(join(directory, "extra.cedar"), policy(good).replace("forbid", "permit"));
    expect(() => loadPolicies(directory)).toThrow(/extra\.cedar:3: @code and @order belong to refusals/);
  });

  it("a schema that does not parse", () => {
    writeFileSync(join(directory, "access.cedarschema"), "entity Portal;\nentity ;\n");
    expect(() => loadPolicies(directory)).toThrow(/access\.cedarschema:2: /);
  });

  it("a directory without policies", () => {
    rmSync(directory, { recursive: true });
    cpSync(join(policiesDirectory, "access.cedarschema"), join(directory, "access.cedarschema"), {
      recursive: true,
    });
    expect(() => loadPolicies(directory)).toThrow(/there are no access policies/);
  });
});
