/** Makes a supergraph's text ready to plan with. */
import { type Schema, Supergraph } from "@apollo/federation-internals";
import { QueryPlanner } from "@apollo/query-planner";
import { type DocumentNode, type GraphQLSchema, isInterfaceType, isObjectType, parse } from "graphql";
import { orderKeys } from "./resolvable-keys.js";
import { type RequiredField, separateRequiredArguments } from "./required-arguments.js";

/** A supergraph that operations can be planned and executed on. */
export interface LoadedSupergraph {
  /** The text that it was made from. */
  readonly sdl: string;
  /** What clients see: nothing inaccessible, nothing of the join specification. */
  readonly apiSchema: GraphQLSchema;
  /** The same, as the planner's library knows it. */
  readonly planningSchema: Schema;
  /** Everything, as data of subgraphs may name it. */
  readonly fullSchema: GraphQLSchema;
  readonly planner: QueryPlanner;
  /** Fields of the planner's schema that stand for a field with the arguments of a `@requires`, by name. */
  readonly requiredFields: ReadonlyMap<string, RequiredField>;
  /** The supergraph that is planned with, where fields with arguments are apart. */
  readonly document: DocumentNode;
  /** By name of a subgraph, the value that stands for it in the directives of `document`. */
  readonly graphValues: ReadonlyMap<string, string>;
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[];
  /** Beginning of response names that no field of the schema has. */
  readonly aliasPrefix: string;
  /** The same for the fields of keys that come back to be compared. */
  readonly keyPrefix: string;
}

/** Loads a supergraph; throws an error that says what is wrong with a broken one. */
export function loadSupergraph(sdl: string): LoadedSupergraph {
  const loading = loadInParts(sdl);
  for (;;) {
    const part = loading.next();
    if (part.done) return part.value;
  }
}

/** The same in parts, between which requests are answered: loading a large supergraph takes the better part of a second. */
export async function loadSupergraphGently(sdl: string): Promise<LoadedSupergraph> {
  const loading = loadInParts(sdl);
  for (;;) {
    const part = loading.next();
    if (part.done) return part.value;
    await new Promise((resolve) => setTimeout(resolve, BREATH_MILLISECONDS));
  }
}

/** Pause between two parts of loading, in milliseconds: long enough for what has come in meanwhile. */
const BREATH_MILLISECONDS = 5;

function* loadInParts(sdl: string): Generator<undefined, LoadedSupergraph> {
  const ordered = orderKeys(parse(sdl, { noLocation: true }));
  yield;
  const supergraph = Supergraph.build(ordered);
  yield;
  const fullSchema = supergraph.schema.toGraphQLJSSchema();
  const names = fieldNames(fullSchema);
  yield;
  const { supergraph: document, fields } = separateRequiredArguments(
    ordered,
    unusedPrefix("_required", names),
  );
  // The second text differs by fields that no rule of composition knows; the first one was validated.
  const planned = fields.size === 0 ? supergraph : Supergraph.build(document, { validateSupergraph: false });
  yield;
  const planningSchema = supergraph.apiSchema();
  yield;
  const apiSchema = planningSchema.toGraphQLJSSchema();
  yield;
  return {
    sdl,
    apiSchema,
    planningSchema,
    fullSchema,
    planner: new QueryPlanner(planned, { reuseQueryFragments: false }),
    requiredFields: fields,
    document,
    graphValues: supergraph.subgraphNameToGraphEnumValue(),
    subgraphs: supergraph.subgraphsMetadata(),
    aliasPrefix: unusedPrefix("_alias", names),
    keyPrefix: unusedPrefix("_key", names),
  };
}

function fieldNames(schema: GraphQLSchema): Set<string> {
  const names = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const name of Object.keys(type.getFields())) names.add(name);
  }
  return names;
}

function unusedPrefix(wanted: string, names: ReadonlySet<string>): string {
  let prefix = wanted;
  while ([...names].some((name) => name.startsWith(prefix))) prefix = `_${prefix}`;
  return prefix;
}
