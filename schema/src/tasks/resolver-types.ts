/** Generates the types of each subgraph's resolvers from its SDL. */
import { join } from "node:path";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as resolvers from "@graphql-codegen/typescript-resolvers";
import { parse } from "graphql";
import { format, resolveConfig } from "prettier";
import { z } from "zod";
import { readIfPresent, type SubgraphName, subgraphDirectory, subgraphSdl } from "./sources.js";

const settingsSchema = z.object({ mappers: z.record(z.string(), z.string()).default({}) });

/** How the graph's scalars look in TypeScript: exact values stay text. */
export const scalarTypes = {
  ID: "string",
  Date: "string",
  DateTime: "string",
  Decimal: "string",
  Ore: "string",
  _FieldSet: "string",
};

/** First line of a generated file. */
export function generatedHeader(source: string): string {
  return `// Generated from ${source}. Do not edit.`;
}

/** Where the generated types of a subgraph lie. */
export function resolverTypesFile(name: SubgraphName): string {
  return join(subgraphDirectory(name), "src/generated/resolvers.ts");
}

/** The generated text for one subgraph; mappers come from its `codegen.json`. */
export async function resolverTypes(name: SubgraphName): Promise<string> {
  const file = resolverTypesFile(name);
  const settings = settingsSchema.parse(
    JSON.parse(readIfPresent(join(subgraphDirectory(name), "codegen.json")) ?? "{}"),
  );
  const text = await codegen({
    filename: file,
    schema: parse(subgraphSdl(name)),
    documents: [],
    config: {
      federation: true,
      contextType: "../context.js#Context",
      mappers: settings.mappers,
      scalars: scalarTypes,
      enumsAsTypes: true,
      immutableTypes: true,
      strictScalars: true,
      useTypeImports: true,
      emitLegacyCommonJSImports: false,
      resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
      maybeValue: "T | null | undefined",
      avoidOptionals: { defaultValue: true },
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  const options = await resolveConfig(file);
  return format(`${generatedHeader("schema.graphql")}\n${text}`, {
    ...options,
    parser: "typescript",
  });
}
