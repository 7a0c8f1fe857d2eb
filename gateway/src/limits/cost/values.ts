/** What the text of an operation sends as arguments: values, or variables that bring them. */
import {
  type ArgumentNode,
  type DirectiveNode,
  type GraphQLField,
  Kind,
  type OperationDefinitionNode,
  valueFromASTUntyped,
  type ValueNode,
} from "graphql";
import { type Amount, amountWith, type Variables } from "./amount.js";
import type { ListSize } from "./directives.js";

/** The value of an argument: known, or brought by variables. */
export type Value = { readonly known: unknown } | { readonly from: (variables: Variables) => unknown };

/** The values of arguments, by name. */
export function readArguments(nodes: readonly ArgumentNode[]): ReadonlyMap<string, Value> {
  return new Map(nodes.map(({ name, value }) => [name.value, readValue(value)]));
}

function readValue(node: ValueNode): Value {
  if (node.kind === Kind.VARIABLE) {
    const { value: name } = node.name;
    return { from: (variables) => (Object.hasOwn(variables, name) ? variables[name] : undefined) };
  }
  return holdsVariable(node)
    ? { from: (variables) => valueFromASTUntyped(node, variables) }
    : { known: valueFromASTUntyped(node) };
}

function holdsVariable(node: ValueNode): boolean {
  if (node.kind === Kind.LIST) return node.values.some(holdsVariable);
  if (node.kind === Kind.OBJECT) return node.fields.some(({ value }) => holdsVariable(value));
  return node.kind === Kind.VARIABLE;
}

/** What `measure` makes of a value. */
export function amountOf(value: Value, measure: (value: unknown) => number): Amount {
  return "known" in value ? measure(value.known) : (variables) => measure(value.from(variables));
}

/** The largest of the slicing arguments that are sent or have a default; without any, the length that is assumed. */
export function lengthOf(
  field: GraphQLField<unknown, unknown>,
  size: ListSize,
  values: ReadonlyMap<string, Value>,
  defaultSize: number,
): Amount {
  const assumed = size.assumedSize ?? defaultSize;
  // -1 stands for a slice that says nothing: every length that is sent counts as 0 or more.
  const slices = size.slicingArguments.flatMap((name): Amount[] => {
    const argument = field.args.find((candidate) => candidate.name === name);
    if (!argument) return [];
    const measure = (value: unknown): number => {
      const length = value ?? argument.defaultValue;
      return typeof length === "number" ? Math.max(0, length) : -1;
    };
    return [amountOf(values.get(name) ?? { known: undefined }, measure)];
  });
  const decide = (variables: Variables): number => {
    const longest = Math.max(-1, ...slices.map((slice) => amountWith(slice, variables)));
    return longest < 0 ? assumed : longest;
  };
  return slices.every((slice) => typeof slice === "number") ? decide({}) : decide;
}

/** `amount`, or nothing where `@skip` or `@include` leaves out what it is for. */
export function whenIncluded(directives: readonly DirectiveNode[], amount: Amount): Amount {
  let result = amount;
  for (const { name, arguments: [condition] = [] } of directives) {
    if (!condition || (name.value !== "skip" && name.value !== "include")) continue;
    const wanted = name.value === "include";
    const holds = amountOf(readValue(condition.value), (value) => ((value === true) === wanted ? 1 : 0));
    if (holds === 0) return 0;
    if (typeof holds === "number") continue;
    const before = result;
    result = (variables) => (holds(variables) === 0 ? 0 : amountWith(before, variables));
  }
  return result;
}

/** Values of the variables that `operation` gives a default. */
export function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Variables {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  );
}
