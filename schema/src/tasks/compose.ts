/** Composition: four SDL files become one supergraph, or a list of what does not fit together. */
import { composeServices } from "@apollo/composition";
import { Supergraph } from "@apollo/federation-internals";
import { type GraphQLSchema, parse } from "graphql";
import { routingUrls, subgraphNames, subgraphSdl } from "./sources.js";

/** Thrown when subgraphs do not compose: one message per conflict. */
export class CompositionError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The subgraphs do not compose:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.name = "CompositionError";
  }
}

/** Composes the subgraphs' SDL files into supergraph SDL. */
export function composeSupergraph(): string {
  const result = composeServices(
    subgraphNames.map((name) => ({ name, url: routingUrls[name], typeDefs: parse(subgraphSdl(name)) })),
  );
  if (result.errors) throw new CompositionError(result.errors.map((error) => error.message));
  return `${result.supergraphSdl.trim()}\n`;
}

/** The schema that clients see. */
export function apiSchemaOf(supergraphSdl: string): GraphQLSchema {
  return Supergraph.build(supergraphSdl).apiSchema().toGraphQLJSSchema();
}
