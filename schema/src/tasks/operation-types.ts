/** Generates the types of the clients' operations: what they send and what they get. */
import { fileURLToPath } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as operations from "@graphql-codegen/typescript-operations";
import { type DocumentNode, getOperationAST, type GraphQLSchema, parse, printSchema } from "graphql";
import { format, resolveConfig } from "prettier";
import type { OperationFile } from "../operations/files.js";
import { generatedHeader, scalarTypes } from "./resolver-types.js";

/** Where the generated types lie. */
export const operationTypesFile = fileURLToPath(
  new URL("../../src/generated/operations.ts", import.meta.url),
);

/** The generated text: a type for each operation's data and variables, and a map of them by name. */
export async function operationTypes(
  schema: GraphQLSchema,
  files: readonly OperationFile[],
): Promise<string> {
  const text = await codegen({
    filename: operationTypesFile,
    schema: parse(printSchema(schema)),
    documents: files.map(({ name, text: document }) => ({
      location: name,
      document: parse(document) as DocumentNode,
    })),
    config: {
      scalars: scalarTypes,
      immutableTypes: true,
      enumsAsTypes: true,
      useTypeImports: true,
      skipTypename: true,
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
  const map = files.map(({ name, text: document }) => {
    const type = name + (getOperationAST(parse(document))?.operation === "mutation" ? "Mutation" : "Query");
    return `${name}: { readonly data: ${type}; readonly variables: ${type}Variables };`;
  });
  const all = `${generatedHeader("operations/")}\n${text}\n/** Data and variables of each operation, by name. */\nexport interface Operations {\n${map.join("\n")}\n}\n`;
  return format(all, { ...(await resolveConfig(operationTypesFile)), parser: "typescript" });
}
