/** Reads what a subgraph answered. */
import type { Data } from "../merge/gap.js";
import { relayError } from "./relay.js";

/** An error of a subgraph, as far as a client may see it. */
export interface SubgraphError {
  readonly message: string;
  readonly path: readonly (string | number)[] | null;
  readonly extensions: { readonly code: string };
}

/** What a subgraph answered; a subgraph that cannot be reached answers with one error and no data. */
export interface SubgraphAnswer {
  readonly data: Data | null;
  readonly errors: readonly SubgraphError[];
}

/** An answer, and whether the subgraph refused the gateway itself. */
export interface ReadAnswer extends SubgraphAnswer {
  readonly callerRefused: boolean;
}

const NO_ERRORS: readonly SubgraphError[] = [];

/**
 * A subgraph's answer from its text; null when the text is no GraphQL answer. Errors with one of `codes` may be told to
 * clients beside those of the catalogue.
 */
export function readAnswer(text: string, codes?: ReadonlySet<string>): ReadAnswer | null {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(answer)) return null;
  const { data, errors } = answer;
  if (data !== undefined && data !== null && !isObject(data)) return null;
  if (errors === undefined || errors === null) {
    return data === undefined ? null : { data, errors: NO_ERRORS, callerRefused: false };
  }
  if (!Array.isArray(errors)) return null;
  return {
    data: data ?? null,
    errors: errors.map((error) => readError(error, codes)),
    callerRefused: errors.some((error) => codeOf(error) === "CALLER_CONTEXT_REQUIRED"),
  };
}

function readError(error: unknown, codes: ReadonlySet<string> | undefined): SubgraphError {
  const { message, path } = isObject(error) ? error : {};
  const relayed = relayError(typeof message === "string" ? message : "", codeOf(error), codes);
  return {
    message: relayed.message,
    path: Array.isArray(path) && path.every(isStep) ? path : null,
    extensions: { code: relayed.code },
  };
}

function codeOf(error: unknown): unknown {
  return isObject(error) && isObject(error["extensions"]) ? error["extensions"]["code"] : undefined;
}

function isStep(step: unknown): step is string | number {
  return typeof step === "string" || typeof step === "number";
}

function isObject(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
