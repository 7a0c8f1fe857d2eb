/** What a policy says when only some of the facts are known; for tests only. */
import type { PolicyJson } from "@cedar-policy/cedar-wasm/nodejs";
import type { AccessFacts } from "../../facts.js";
import { fits, type ScopeFacts } from "../scope.js";

/** Facts of which some may not be known. */
export type KnownFacts = ScopeFacts & Partial<AccessFacts>;

/** Whether a policy applies; null when that depends on facts that are not known. */
export function applies(policy: PolicyJson, facts: KnownFacts, groups: readonly string[]): boolean | null {
  if (!fits(policy, facts, groups)) return false;
  return policy.conditions
    .map(({ kind, body }) => (kind === "when" ? truth(body, facts) : not(truth(body, facts))))
    .reduce(both, true);
}

/** The names after `context.` in the conditions of a policy. `context` as a whole would read everything and is refused. */
export function factsNamed(policy: PolicyJson): readonly string[] {
  return policy.conditions.flatMap(({ body }) => attributesOf(body));
}

function attributesOf(expression: unknown): string[] {
  if (Array.isArray(expression)) return expression.flatMap(attributesOf);
  if (!isObject(expression)) return [];
  if (expression["Var"] === "context") throw new Error("A policy reads the context as a whole.");
  const attribute = attributeOf(expression);
  return attribute === null ? Object.values(expression).flatMap(attributesOf) : [attribute];
}

/** Whether an expression holds; null when that depends on what is not known, or when its form is not known here. */
function truth(expression: unknown, facts: KnownFacts): boolean | null {
  if (!isObject(expression)) return null;
  const [operator, operands] = Object.entries(expression)[0] ?? [];
  if (!isObject(operands)) return null;
  const { left, right } = operands;
  switch (operator) {
    case "&&":
      return both(truth(left, facts), truth(right, facts));
    case "||": {
      const neither = both(not(truth(left, facts)), not(truth(right, facts)));
      return not(neither);
    }
    case "==":
      return equal(valueOf(left, facts), valueOf(right, facts));
    case "!=":
      return not(equal(valueOf(left, facts), valueOf(right, facts)));
    case "contains":
      return contains(left, valueOf(right, facts));
    case ".": {
      const value = valueOf(expression, facts);
      return value === null ? null : value === "true";
    }
    default:
      return null;
  }
}

function both(one: boolean | null, other: boolean | null): boolean | null {
  if (one === false || other === false) return false;
  return one === null || other === null ? null : true;
}

function not(value: boolean | null): boolean | null {
  return value === null ? null : !value;
}

function equal(one: string | null, other: string | null): boolean | null {
  return one === null || other === null ? null : one === other;
}

function contains(set: unknown, value: string | null): boolean | null {
  if (value === null || !isObject(set) || !Array.isArray(set["Set"])) return null;
  const values = new Set(set["Set"].map(literal));
  return values.has(null) ? null : values.has(value);
}

/** The text of a value: the id of an entity, whose type the schema has checked, or `true` or `false`. */
function valueOf(expression: unknown, facts: KnownFacts): string | null {
  if (!isObject(expression)) return null;
  if (expression["Var"] === "principal") return facts.role;
  if (expression["Var"] === "resource") return facts.custodian;
  const attribute = attributeOf(expression);
  if (attribute === null) return literal(expression);
  const value = (facts as Readonly<Record<string, unknown>>)[attribute];
  return value === undefined ? null : String(value);
}

function literal(expression: unknown): string | null {
  if (!isObject(expression)) return null;
  const value = expression["Value"];
  if (typeof value === "boolean") return String(value);
  if (!isObject(value) || !isObject(value["__entity"])) return null;
  return String(value["__entity"]["id"]);
}

function attributeOf(expression: Readonly<Record<string, unknown>>): string | null {
  const access = expression["."];
  if (!isObject(access) || !isObject(access["left"]) || access["left"]["Var"] !== "context") return null;
  return String(access["attr"]);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
