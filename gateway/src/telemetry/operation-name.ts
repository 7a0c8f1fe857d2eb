/** Names of operations: a client makes them up, so what is shown of them is bounded. */

/** The label of an operation that no manifest names: one for all, or clients could make as many as they like. */
export const OTHER_OPERATION = "other";

/** The name as a label of metrics and traces: one that is known beforehand, or `other`. */
export function operationLabel(name: string | null | undefined, known: ReadonlySet<string>): string {
  return typeof name === "string" && known.has(name) ? name : OTHER_OPERATION;
}

/** The name for logs, or null for one that could hold an identity number. */
export function withoutDigits(name: string | null): string | null {
  return name !== null && /\d{6}/.test(name) ? null : name;
}
