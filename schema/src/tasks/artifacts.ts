/** Everything in the repository that is made from the schema files, with the text it should have. */
import { supergraphFile, trustedDocumentsFile } from "../contract/files.js";
import { apiSchemaOf, composeSupergraph } from "./compose.js";
import { trustedDocumentsManifest } from "./manifest.js";
import { operationTypes, operationTypesFile } from "./operation-types.js";
import { operationProblems } from "./operations.js";
import { resolverTypes, resolverTypesFile } from "./resolver-types.js";
import { operationFiles } from "../operations/files.js";
import { type SubgraphName, subgraphNames } from "./sources.js";

/** A generated file. */
export interface Artifact {
  readonly file: string;
  readonly text: string;
}

/** Thrown when a committed operation no longer fits the graph. */
export class OperationsError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(
      `Committed operations do not fit the graph:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`,
    );
    this.name = "OperationsError";
  }
}

/** Types of the resolvers of the named subgraphs. */
export function resolverArtifacts(names: readonly SubgraphName[] = subgraphNames): Promise<Artifact[]> {
  return Promise.all(
    names.map(async (name) => ({ file: resolverTypesFile(name), text: await resolverTypes(name) })),
  );
}

/** The supergraph, the manifest and the types of the operations; refuses when a committed operation would break. */
export async function graphArtifacts(): Promise<Artifact[]> {
  const supergraph = composeSupergraph();
  const schema = apiSchemaOf(supergraph);
  const files = operationFiles();
  const problems = operationProblems(schema, files);
  if (problems.length > 0) throw new OperationsError(problems);
  return [
    { file: supergraphFile, text: supergraph },
    { file: trustedDocumentsFile, text: trustedDocumentsManifest(files) },
    { file: operationTypesFile, text: await operationTypes(schema, files) },
  ];
}
