/**
 * Every road through the graph to a person: made from the schema, so that a new field is tried without anybody
 * thinking of it. A road is a query that goes from an entry of the graph to one type and asks for all that is
 * written on it.
 */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { isAccessible } from "./graph.js";

/** Values for arguments that must be given: by place (`Query.patient.id`), or else by name (`on`). */
export type Examples = Readonly<Record<string, unknown>>;

/** A way from an entry to a type. */
export interface Road {
  /** For example `Query.careHome > CareHome.residents > Patient.stays`. */
  readonly name: string;
  readonly query: string;
}

interface Step {
  readonly type: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
  /** The type that the step leads to; behind a page, that of its rows. */
  readonly to: GraphQLObjectType;
  /** The step leads through a page of rows. */
  readonly page: boolean;
}

/** Types that one can step to from a field's type; a union or interface leads to each of its members. */
function targets(schema: GraphQLSchema, type: GraphQLOutputType): readonly GraphQLObjectType[] {
  const named = getNamedType(type);
  if (isObjectType(named)) return [named];
  return isAbstractType(named) ? schema.getPossibleTypes(named) : [];
}

function stepsFrom(schema: GraphQLSchema, type: GraphQLObjectType): Step[] {
  return Object.values(type.getFields())
    .filter(isAccessible)
    .flatMap((field) =>
      targets(schema, field.type).flatMap((to): Step[] => {
        const rows = rowsOf(schema, to);
        return rows === null
          ? [{ type, field, to, page: false }]
          : rows.map((row) => ({ type, field, to: row, page: true }));
      }),
    );
}

/** The types of a page's rows; null for what is no page. */
function rowsOf(schema: GraphQLSchema, type: GraphQLObjectType): readonly GraphQLObjectType[] | null {
  const edges = type.getFields()["edges"];
  const edge = edges && getNamedType(edges.type);
  const node = isObjectType(edge) ? edge.getFields()["node"] : undefined;
  return node ? targets(schema, node.type) : null;
}

/** The shortest way from `start` to each type that `within` lets through, by name of the type. */
function shortest(
  schema: GraphQLSchema,
  start: GraphQLObjectType,
  first: readonly Step[],
  within: (step: Step) => boolean,
): Map<string, Step[]> {
  const found = new Map<string, Step[]>();
  let edge: Step[][] = first.map((step) => [step]);
  while (edge.length > 0) {
    const next: Step[][] = [];
    for (const way of edge) {
      const last = way.at(-1);
      if (last === undefined || last.to === start || found.has(last.to.name)) continue;
      found.set(last.to.name, way);
      next.push(
        ...stepsFrom(schema, last.to)
          .filter(within)
          .map((step) => [...way, step]),
      );
    }
    edge = next;
  }
  return found;
}

/** The entry behind which every field of a record is tried; behind the others, those of the first type they lead to. */
const FULL = "patient";

/**
 * Roads to persons. From each entry of the graph the shortest way to each door, a field that leads from what is
 * no person's into `personal` types; and, from each entry that is such a door, the fields behind it.
 */
export function roadsToPersons(
  schema: GraphQLSchema,
  personal: ReadonlySet<string>,
  examples: Examples,
): Road[] {
  const query = schema.getQueryType();
  if (!query) throw new Error("The graph has no entries.");
  const roads = new Map<string, Road>();
  const add = (way: readonly Step[]): void => {
    const road = write(way, examples);
    roads.set(road.name, road);
  };
  const outside = (step: Step): boolean => !personal.has(step.to.name);
  const inside = (step: Step): boolean => personal.has(step.to.name);
  for (const entry of stepsFrom(schema, query)) {
    if (inside(entry)) {
      add([entry]);
      if (entry.field.name !== FULL) {
        for (const step of stepsFrom(schema, entry.to).filter(inside)) add([entry, step]);
        continue;
      }
      const ways = shortest(schema, query, [entry], inside);
      for (const way of ways.values()) {
        const last = way.at(-1);
        if (last) for (const step of stepsFrom(schema, last.to).filter(inside)) add([...way, step]);
      }
    } else {
      for (const way of shortest(schema, query, [entry], outside).values()) {
        const last = way.at(-1);
        if (last) for (const step of stepsFrom(schema, last.to).filter(inside)) add([...way, step]);
      }
    }
  }
  return [...roads.values()];
}

function write(way: readonly Step[], examples: Examples): Road {
  const last = way.at(-1);
  const leaves = last === undefined ? "__typename" : leafFields(last.to, examples);
  const body = way.reduceRight((selection, { type, field, to, page }) => {
    const inner = isAbstractType(getNamedType(field.type))
      ? `__typename ... on ${to.name} { ${selection} }`
      : selection;
    const rows = page ? `edges { cursor node { ${inner} } } pageInfo { endCursor hasNextPage }` : inner;
    return `${field.name}${argumentsOf(`${type.name}.${field.name}`, field.args, examples)} { ${rows} }`;
  }, leaves);
  const union = (step: Step): string =>
    isAbstractType(getNamedType(step.field.type)) ? ` (${step.to.name})` : "";
  return {
    name: way.map((step) => `${step.type.name}.${step.field.name}${union(step)}`).join(" > "),
    query: `{ ${body} }`,
  };
}

/** All that is written on a type itself, and on the pages and names that hang on it. */
function leafFields(type: GraphQLObjectType, examples: Examples): string {
  const names = Object.values(type.getFields())
    .filter((field) => isAccessible(field) && isLeafType(getNamedType(field.type)))
    .map(({ name, args }) => `${name}${argumentsOf(`${type.name}.${name}`, args, examples)}`);
  return ["__typename", ...names].join(" ");
}

/** The arguments that must be given, from the examples or made up; those that may be left out are left out. */
export function argumentsOf(place: string, args: readonly GraphQLArgument[], examples: Examples): string {
  const given = args
    .filter(
      ({ name, type, defaultValue }) =>
        `${place}.${name}` in examples || (isNonNullType(type) && defaultValue === undefined),
    )
    .map(({ name, type }) => `${name}: ${literal(type, `${place}.${name}`, examples)}`);
  return given.length === 0 ? "" : `(${given.join(", ")})`;
}

/** A value of a type as it is written in a query. */
function literal(type: GraphQLInputType, place: string, examples: Examples): string {
  if (isNonNullType(type)) return literal(type.ofType, place, examples);
  if (isListType(type)) return `[${literal(type.ofType, place, examples)}]`;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields())
      .filter(
        (field) =>
          `${type.name}.${field.name}` in examples ||
          (isNonNullType(field.type) && field.defaultValue === undefined),
      )
      .map((field) => `${field.name}: ${literal(field.type, `${type.name}.${field.name}`, examples)}`);
    return `{ ${fields.join(", ")} }`;
  }
  const example = examples[place] ?? examples[place.slice(place.lastIndexOf(".") + 1)];
  if (isEnumType(type)) {
    const values = type.getValues().map(({ name }) => name);
    return values.find((name) => name === example) ?? values[0] ?? "null";
  }
  return JSON.stringify(example ?? byScalar[type.name] ?? "nothing");
}

/** What is sent where no example says better. */
const byScalar: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  Date: "2026-03-31",
  DateTime: "2026-03-31T09:00:00+02:00",
  Decimal: "1",
  Ore: "100",
  String: "A reason that is long enough.",
};
