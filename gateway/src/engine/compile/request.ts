/** Writes the requests of a fetch: everything that is the same each time is written once. */
import type { FetchNode } from "@apollo/query-planner";
import {
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
} from "graphql";
import type { Run } from "../fetch/run.js";
import type { RequiredField } from "../supergraph/required-arguments.js";

/** The operation of a fetch with the added fields replaced by what they stand for. */
export function fetchOperation(
  fetch: FetchNode,
  requiredFields: ReadonlyMap<string, RequiredField>,
): OperationDefinitionNode {
  const parsed = parse(fetch.operation, { noLocation: true });
  const document: DocumentNode =
    requiredFields.size === 0
      ? parsed
      : visit(parsed, {
          Field: (field) => {
            const required = requiredFields.get(field.name.value);
            if (!required) return undefined;
            return {
              ...field,
              alias: field.alias ?? field.name,
              name: { kind: Kind.NAME, value: required.name },
              arguments: required.arguments,
            };
          },
        });
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error("A fetch without an operation.");
  return operation;
}

/** The text of an operation as it is sent. */
export function textOf(operation: OperationDefinitionNode): string {
  return stripIgnoredCharacters(print(operation));
}

/** Writes the body of a request; `representations` is the JSON of a list's items. */
export type BodyWriter = (run: Run, representations: string | null) => string;

/** The writer for an operation that uses `variables`, some of them under another name than the client's. */
export function bodyWriter(
  text: string,
  variables: readonly string[],
  renamed: ReadonlyMap<string, string>,
): BodyWriter {
  const query = JSON.stringify(text);
  const plain = `{"query":${query}}`;
  const start = `{"query":${query},"variables":{`;
  const names = variables.map((name) => ({
    label: `${JSON.stringify(name)}:`,
    clientName: renamed.get(name) ?? name,
  }));
  return (run, representations) => {
    let written = "";
    for (const { label, clientName } of names) {
      if (!Object.hasOwn(run.variables, clientName)) continue;
      const value = JSON.stringify(run.variables[clientName]) as string | undefined;
      if (value !== undefined) written += written === "" ? label + value : `,${label}${value}`;
    }
    if (representations !== null) {
      const list = `"representations":[${representations}]`;
      return `${start}${written === "" ? list : `${written},${list}`}}}`;
    }
    return written === "" ? plain : `${start}${written}}}`;
  };
}
