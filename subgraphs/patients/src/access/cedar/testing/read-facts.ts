/**
 * Which facts can matter to a question, proved from the text of the policies; for tests only.
 *
 * A policy whose scope (client and role, field group, whose data) does not fit cannot apply, whatever the other facts
 * are; and a fact that no fitting policy names cannot change an answer. Questions that agree on the scope and on the
 * facts that are named are therefore one class with one answer.
 */
import type { PolicyJson } from "@cedar-policy/cedar-wasm/nodejs";
import type { AccessFacts } from "../../facts.js";
import { principalTypes } from "../evaluate.js";
import type { Policies } from "../policies.js";

const otherFacts = [
  "purpose",
  "relation",
  "longDeceased",
  "protection",
  "block",
  "consent",
  "approvedForPatient",
] as const satisfies readonly (keyof AccessFacts)[];

/** Names the class that a question belongs to. */
export function classifier(policies: Policies): (facts: AccessFacts) => string {
  const readIn = new Map<string, readonly (keyof AccessFacts)[]>();
  return (facts) => {
    const scope = `${facts.client} ${facts.role} ${facts.group} ${facts.custodian}`;
    let read = readIn.get(scope);
    if (read === undefined) {
      read = factsRead(policies, facts);
      readIn.set(scope, read);
    }
    let name = scope;
    for (const fact of read) name += ` ${facts[fact]}`;
    return name;
  };
}

/** The facts outside the scope that policies whose scope fits the question name. */
export function factsRead(policies: Policies, facts: AccessFacts): readonly (keyof AccessFacts)[] {
  const groups = [facts.group, ...(policies.groupsOf.get(facts.group) ?? [])];
  const named = new Set(
    [...policies.byId.values()]
      .filter(({ json }) => fits(json, facts, groups))
      .flatMap(({ json }) => json.conditions.flatMap(({ body }) => attributesOf(body))),
  );
  for (const name of named) {
    if (!otherFacts.some((fact) => fact === name)) throw new Error(`A policy reads an unknown fact: ${name}`);
  }
  return otherFacts.filter((fact) => named.has(fact));
}

interface Uid {
  readonly type: string;
  readonly id: string;
}

function fits(
  { principal, action, resource }: PolicyJson,
  facts: AccessFacts,
  groups: readonly string[],
): boolean {
  const who = { type: principalTypes[facts.client], id: facts.role };
  const whose = { type: "DataOf", id: facts.custodian };
  return fitsOne(principal, who) && fitsOne(resource, whose) && fitsAction(action, groups);
}

/** A form of scope that is not known here counts as fitting, so that its facts count as read. */
function fitsOne(constraint: PolicyJson["principal"], { type, id }: Uid): boolean {
  if (constraint.op === "is" && !("in" in constraint && constraint.in))
    return constraint.entity_type === type;
  if (constraint.op !== "==" || !("entity" in constraint)) return true;
  const wanted = uidOf(constraint.entity);
  return wanted.type === type && wanted.id === id;
}

function fitsAction(constraint: PolicyJson["action"], groups: readonly string[]): boolean {
  if (constraint.op === "All" || "slot" in constraint) return true;
  const wanted = "entities" in constraint ? constraint.entities : [constraint.entity];
  return wanted.some((each) => groups.includes(uidOf(each).id));
}

function uidOf(entity: Uid | { readonly __entity: Uid }): Uid {
  return "__entity" in entity ? entity.__entity : entity;
}

/** The names after `context.` in an expression. `context` as a whole would read everything and is refused. */
function attributesOf(expression: unknown): string[] {
  if (Array.isArray(expression)) return expression.flatMap(attributesOf);
  if (typeof expression !== "object" || expression === null) return [];
  if ("Var" in expression && expression.Var === "context")
    throw new Error("A policy reads the context as a whole.");
  const access = "." in expression ? expression["."] : undefined;
  if (isContextAccess(access)) return [access.attr];
  return Object.values(expression).flatMap(attributesOf);
}

function isContextAccess(value: unknown): value is { readonly attr: string } {
  if (typeof value !== "object" || value === null || !("left" in value) || !("attr" in value)) return false;
  const { left } = value;
  return typeof left === "object" && left !== null && "Var" in left && left.Var === "context";
}
