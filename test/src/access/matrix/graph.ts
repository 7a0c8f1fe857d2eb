/** The graph as the supergraph composes it: its schema, and which subgraph gives each field. */
import { readFileSync } from "node:fs";
import { supergraphFile } from "@vardgraf/schema";
import {
  buildSchema,
  type DirectiveNode,
  type GraphQLField,
  type GraphQLObjectType,
  isObjectType,
  Kind,
} from "graphql";

/** The composed schema, with the parts that only composition needs. */
export const graph = buildSchema(readFileSync(supergraphFile, "utf8"), { assumeValidSDL: true });

/** True for what clients can get; the rest is between the gateway and the subgraphs. */
export function isAccessible({ astNode }: GraphQLObjectType | GraphQLField<unknown, unknown>): boolean {
  return !astNode?.directives?.some(({ name }) => name.value === "inaccessible");
}

/** Every object type that clients can get. */
export const objectTypes: readonly GraphQLObjectType[] = Object.values(graph.getTypeMap())
  .filter(isObjectType)
  .filter(isAccessible)
  .filter(({ name }) => !name.startsWith("__") && !name.startsWith("join__") && !name.startsWith("link__"));

const argument = (directive: DirectiveNode, name: string): string | undefined => {
  const value = directive.arguments?.find((each) => each.name.value === name)?.value;
  if (value?.kind === Kind.ENUM) return value.value;
  return value?.kind === Kind.BOOLEAN ? String(value.value) : undefined;
};

function graphsOf(directives: readonly DirectiveNode[] | undefined, name: string): string[] {
  return (directives ?? [])
    .filter((directive) => directive.name.value === name && argument(directive, "external") !== "true")
    .flatMap((directive) => argument(directive, "graph") ?? []);
}

/** Fields that `subgraph` adds to types that another one gives too, as `Type.field`; entries of the graph are left out. */
export function fieldsAddedBy(subgraph: string): string[] {
  return objectTypes.flatMap((type) => {
    const owners = graphsOf(type.astNode?.directives, "join__type");
    if (owners.length < 2 || type === graph.getQueryType() || type === graph.getMutationType()) return [];
    return Object.values(type.getFields())
      .filter((field) => graphsOf(field.astNode?.directives, "join__field").includes(subgraph))
      .map((field) => `${type.name}.${field.name}`);
  });
}
