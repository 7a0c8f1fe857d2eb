/** The operation documents of the clients: `schema/operations/<group>/<name>.graphql`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { operationExamplesFile, operationsDirectory } from "../contract/files.js";

/** An operation document. */
export interface OperationFile {
  /** Whose it is: `portal`, `dashboard` or `sandbox`. */
  readonly group: string;
  /** Name of the operation and of the file. */
  readonly name: string;
  /** The GraphQL document. */
  readonly text: string;
}

/** Every operation document, by group and name. */
export function operationFiles(): OperationFile[] {
  return readdirSync(operationsDirectory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((group) =>
      readdirSync(join(operationsDirectory, group.name))
        .filter((file) => file.endsWith(".graphql"))
        .map((file) => ({
          group: group.name,
          name: file.slice(0, -".graphql".length),
          text: readFileSync(join(operationsDirectory, group.name, file), "utf8"),
        })),
    )
    .sort((a, b) => `${a.group}/${a.name}`.localeCompare(`${b.group}/${b.name}`, "en"));
}

const examplesSchema = z.record(
  z.string(),
  z.strictObject({
    persona: z.string(),
    description: z.string(),
    variables: z.record(z.string(), z.unknown()),
  }),
);

/** An operation with what it takes to see it at work. */
export interface ExampleOperation {
  readonly group: string;
  readonly name: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** A persona that may run it. */
  readonly persona: string;
  readonly description: string;
}

/** The last day of the month before the one that `day` (YYYY-MM-DD) is in. */
function lastMonthEnd(day: string): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}

/**
 * The operations that have an example, in the order of the examples file. A variable `{{today}}` becomes
 * `day`, `{{lastMonthEnd}}` the end of the month before it, `{{lastYearStart}}` and `{{thisYearStart}}` the first day of
 * the year before and of the same.
 */
export function exampleOperations(day: string): ExampleOperation[] {
  const year = Number(day.slice(0, 4));
  const days: Readonly<Record<string, string>> = {
    "{{today}}": day,
    "{{lastMonthEnd}}": lastMonthEnd(day),
    "{{lastYearStart}}": `${year - 1}-01-01`,
    "{{thisYearStart}}": `${year}-01-01`,
  };
  const examples = examplesSchema.parse(JSON.parse(readFileSync(operationExamplesFile, "utf8")));
  const files = new Map(operationFiles().map((file) => [file.name, file]));
  return Object.entries(examples).map(([name, example]) => {
    const file = files.get(name);
    if (!file) throw new Error(`${operationExamplesFile}: there is no operation ${name}.`);
    const variables = Object.fromEntries(
      Object.entries(example.variables).map(([key, value]) => [key, days[String(value)] ?? value]),
    );
    return { group: file.group, name, document: file.text, ...example, variables };
  });
}
