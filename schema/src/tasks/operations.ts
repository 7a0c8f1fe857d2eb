/** Checks the committed operations against the graph: what clients run today must run tomorrow. */
import { type GraphQLSchema, Kind, type OperationDefinitionNode, parse, validate } from "graphql";
import type { OperationFile } from "../operations/files.js";

/** What is wrong with the operations, one line each; empty when all is well. */
export function operationProblems(schema: GraphQLSchema, files: readonly OperationFile[]): string[] {
  return files.flatMap((file) => {
    const at = `${file.group}/${file.name}.graphql`;
    try {
      const document = parse(file.text);
      const operations = document.definitions.filter(
        (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
      );
      if (operations.length !== 1 || operations[0]?.name?.value !== file.name) {
        return [`${at}: must hold one operation, named ${file.name}`];
      }
      return validate(schema, document).map((error) => {
        const line = error.locations?.[0]?.line;
        return `${at}${line === undefined ? "" : `:${line}`}: ${error.message}`;
      });
    } catch (error) {
      return [`${at}: ${(error as Error).message}`];
    }
  });
}
