/**
 * Loads the access policies: text in the Cedar language, written to be read by lawyers, kept in `policies/`.
 * Whatever is wrong with them is found here, once, before anything is served.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  type PolicyJson,
  policySetTextToParts,
  policyToJson,
  type SchemaJson,
  schemaToJson,
  validate,
} from "@cedar-policy/cedar-wasm/nodejs";
import { type ErrorCode, isErrorCode } from "@vardgraf/schema";
import { lineOf, told } from "./problems.js";

/** Where the policies of this subgraph are. */
export const policiesDirectory = fileURLToPath(new URL("../../../policies/", import.meta.url));

/** The steps of a decision in their order; `@order` of a refusal counts them from 1, and the first one is told. */
export const steps = [
  "authentication",
  "client",
  "purpose",
  "role",
  "relation",
  "death",
  "protection",
  "boundary",
  "block",
  "consent",
  "field group",
] as const;

/** What a policy says besides when it applies. */
interface Annotated {
  readonly id: string;
  /** The row of the decision table, or `authentication` or `default` for what the table has no row for. */
  readonly row: string;
  /** The legal source. */
  readonly law: string;
  /** What it says, in the words of the comment above it. */
  readonly reason: string;
  readonly file: string;
  /** Line of the file on which the policy starts. */
  readonly line: number;
  readonly text: string;
  readonly json: PolicyJson;
}

/** A policy that opens. */
export interface Permission extends Annotated {
  readonly effect: "permit";
}

/** A policy that closes. */
export interface Refusal extends Annotated {
  readonly effect: "forbid";
  /** What the caller is told; null: nothing, not even that there is something to hide. */
  readonly code: ErrorCode | null;
  /** See {@link steps}. */
  readonly order: number;
}

/** A policy. */
export type Policy = Permission | Refusal;

/** Policies that are ready to be asked. */
export interface Policies {
  /** Tells these policies from others, for Cedar. */
  readonly name: string;
  readonly byId: ReadonlyMap<string, Policy>;
  /** The groups that each action belongs to, directly or through another group. */
  readonly groupsOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads, parses and validates every policy of a directory.
 *
 * @throws Error that names file, line and problem, if a policy or the schema does not parse, a policy does not fit
 *   the schema, two share an id, or an annotation is missing or wrong.
 */
export function loadPolicies(directory: string): Policies {
  const schemaFile = join(directory, "access.cedarschema");
  const schema = readFileSync(schemaFile, "utf8");
  const parsed = schemaToJson(schema);
  if (parsed.type === "failure") throw told(schemaFile, schema, parsed.errors);
  const byId = new Map<string, Policy>();
  for (const name of readdirSync(directory)
    .filter((each) => each.endsWith(".cedar"))
    .toSorted()) {
    for (const policy of readPolicies(join(directory, name))) {
      const other = byId.get(policy.id);
      if (other) throw problem(policy, `the id is also that of a policy in ${other.file}:${other.line}`);
      byId.set(policy.id, policy);
    }
  }
  if (byId.size === 0) throw new Error(`${directory}: there are no access policies`);
  requireFit(schema, byId);
  return { name: `access policies of ${directory}`, byId, groupsOf: groupsOf(parsed.json) };
}

function readPolicies(file: string): Policy[] {
  const text = readFileSync(file, "utf8");
  const parts = policySetTextToParts(text);
  if (parts.type === "failure") throw told(file, text, parts.errors);
  if (parts.policy_templates.length > 0) throw new Error(`${file}: a template is not a policy`);
  return parts.policies.map((policy) => {
    const line = lineOf(text, text.indexOf(policy));
    const json = policyToJson(policy);
    if (json.type === "failure") throw told(file, text, json.errors);
    return readPolicy({ file, line, text: policy, json: json.json, reason: commentAbove(text, line) });
  });
}

/** The comment that ends on the line above `line`, without its slashes. */
function commentAbove(text: string, line: number): string {
  const above = text.split("\n").slice(0, line - 1);
  const start = above.findLastIndex((each) => !each.startsWith("//")) + 1;
  return above
    .slice(start)
    .map((each) => each.replace(/^\/\/ ?/, ""))
    .join(" ");
}

function readPolicy(place: Pick<Annotated, "file" | "line" | "text" | "json" | "reason">): Policy {
  const annotations = place.json.annotations ?? {};
  const { id = "", row = "", law = "", code, order } = annotations;
  for (const [name, value] of Object.entries({ id, row, law })) {
    if (value.trim() === "") throw problem(place, `@${name} is missing or empty`);
  }
  if (place.reason === "") throw problem(place, "the comment that says what the policy is for is missing");
  if (place.json.effect === "permit") {
    if (code !== undefined || order !== undefined)
      throw problem(place, "@code and @order belong to refusals only");
    return { ...place, effect: "permit", id, row, law };
  }
  if (code === undefined || (code !== "" && !isErrorCode(code))) {
    throw problem(place, `@code is missing or not in the catalogue of error codes: ${code}`);
  }
  if (order === undefined || !steps.some((_, index) => order === String(index + 1))) {
    throw problem(place, `@order is missing or not the number of a step, 1 to ${steps.length}: ${order}`);
  }
  return { ...place, effect: "forbid", id, row, law, code: code === "" ? null : code, order: Number(order) };
}

function requireFit(schema: string, byId: ReadonlyMap<string, Policy>): void {
  const answer = validate({
    schema,
    policies: { staticPolicies: textsOf(byId) },
    validationSettings: { mode: "strict" },
  });
  if (answer.type === "failure") throw told("access policies", "", answer.errors);
  const [found] = [...answer.validationErrors, ...answer.validationWarnings];
  if (found === undefined) return;
  const policy = byId.get(found.policyId);
  throw policy ? problem(policy, found.error.message) : new Error(found.error.message);
}

function textsOf(byId: ReadonlyMap<string, Policy>): Record<string, string> {
  return Object.fromEntries([...byId].map(([id, { text }]) => [id, text]));
}

function groupsOf(schema: SchemaJson<string>): ReadonlyMap<string, readonly string[]> {
  const actions = Object.values(schema).flatMap((namespace) => Object.entries(namespace.actions));
  const direct = new Map(actions.map(([name, { memberOf }]) => [name, (memberOf ?? []).map(({ id }) => id)]));
  const all = (name: string): string[] => (direct.get(name) ?? []).flatMap((group) => [group, ...all(group)]);
  return new Map([...direct.keys()].map((name) => [name, [...new Set(all(name))]]));
}

function problem({ file, line }: Pick<Annotated, "file" | "line">, what: string): Error {
  return new Error(`${file}:${line}: ${what}`);
}
