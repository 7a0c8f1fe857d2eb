/** The operations that are ready to run. */
import { readJson } from "../json.js";

/** An operation with what it takes to see it at work. */
export interface Operation {
  /** Whose it is: `portal`, `dashboard` or `sandbox`. */
  readonly group: string;
  readonly name: string;
  /** The GraphQL document. */
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Name of a persona that may run it. */
  readonly persona: string;
  readonly description: string;
}

/** Operations of one group, in the order they came. */
export interface OperationGroup {
  readonly group: string;
  readonly title: string;
  readonly operations: readonly Operation[];
}

const GROUP_TITLES = new Map([
  ["portal", "Care portal (vårdportal)"],
  ["dashboard", "Dashboard (uppföljning)"],
  ["sandbox", "Sandbox (sandlåda)"],
]);

/** The operations that the gateway offers. */
export function fetchOperations(): Promise<readonly Operation[]> {
  return readJson<Operation[]>("/sandbox/operations.json");
}

/** Variables as the text that the variables editor shows. */
export function variablesText(operation: Operation): string {
  return JSON.stringify(operation.variables, null, 2);
}

/** Groups the operations whose name, description or persona holds the text; known groups come first. */
export function groupOperations(operations: readonly Operation[], text: string): OperationGroup[] {
  const wanted = text.trim().toLocaleLowerCase("sv");
  const found = operations.filter(({ name, description, persona }) =>
    `${name} ${description} ${persona}`.toLocaleLowerCase("sv").includes(wanted),
  );
  const groups = new Set([...GROUP_TITLES.keys(), ...found.map(({ group }) => group)]);
  return [...groups]
    .map((group) => ({
      group,
      title: GROUP_TITLES.get(group) ?? group,
      operations: found.filter((operation) => operation.group === group),
    }))
    .filter(({ operations }) => operations.length > 0);
}
