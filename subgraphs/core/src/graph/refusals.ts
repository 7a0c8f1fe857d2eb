/** What is told of a request that failed, and to whom. */
import { isErrorCode, type Logger, type SubgraphResponse } from "@vardgraf/schema";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { AnswerOutcome } from "../sight/figures.js";
import { Abandoned } from "../store/statements.js";

/** HTTP status of a refusal; one of a caller who is known but not allowed is an answer like any other. */
const STATUS: Readonly<Record<string, number>> = {
  BAD_REQUEST: 400,
  CALLER_CONTEXT_REQUIRED: 401,
  SUBGRAPH_UNAVAILABLE: 503,
};

/** The answer to a request that is not executed: the whole request is refused. */
export function refusal(error: GraphQLError): SubgraphResponse {
  const code = String(error.extensions["code"]);
  const body = JSON.stringify({ errors: [{ message: error.message, extensions: { code } }] });
  return { status: STATUS[code] ?? 200, body };
}

/** How a request that threw `error` ended, for figures. */
export function outcomeOf(error: unknown): AnswerOutcome {
  if (error instanceof Abandoned) return "abandoned";
  return error instanceof GraphQLError ? "refused" : "failed";
}

/** Lets refusals of the catalogue through; anything else is logged here and told to nobody. */
export function maskError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: Logger,
): GraphQLFormattedError {
  const code = formatted.extensions?.["code"];
  if (isErrorCode(code) && code !== "INTERNAL_SERVER_ERROR") {
    return { ...formatted, extensions: { code } };
  }
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (!(cause instanceof Abandoned)) log.error({ err: cause }, "resolver failed");
  const { path } = formatted;
  const masked = { message: "Internal error", extensions: { code: "INTERNAL_SERVER_ERROR" } };
  return path ? { ...masked, path } : masked;
}
