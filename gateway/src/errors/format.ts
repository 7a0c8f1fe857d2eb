/** What a client is told of an error: codes of the catalogue with their message, and nothing internal. */
import { errorCatalogue, type Logger } from "@vardgraf/schema";
import type { GraphQLFormattedError } from "graphql";
import { GraphQLError } from "graphql";
import { isRelayed } from "../engine/fetch/relay.js";
import type { GatewayMetrics } from "../telemetry/metrics.js";

/** Codes of errors that tell which subgraph they are about. */
const NAMES_SUBGRAPH: ReadonlySet<string> = new Set(["SUBGRAPH_UNAVAILABLE", "SUBGRAPH_DATA_INVALID"]);

/** Where errors are noted. */
export interface ErrorServices {
  readonly log: Logger;
  readonly metrics?: Pick<GatewayMetrics, "errors">;
  /** Codes that clients may be told beside those of the catalogue. */
  readonly errorCodes?: ReadonlySet<string>;
}

/** Shapes one error for the client; what is not in the catalogue is logged and replaced. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  services: ErrorServices,
): GraphQLFormattedError {
  const told = tell(formatted, error, services);
  services.metrics?.errors.inc({ code: String(told.extensions?.["code"]) });
  return told;
}

function tell(
  formatted: GraphQLFormattedError,
  error: unknown,
  { log, errorCodes }: ErrorServices,
): GraphQLFormattedError {
  const { code, subgraph, serviceName } = formatted.extensions ?? {};
  const place = {
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  };
  if (isRelayed(code, errorCodes) && code !== "INTERNAL_SERVER_ERROR") {
    const message = formatted.message.replace(/^Context creation failed: /, "");
    const origin = subgraph ?? serviceName;
    const named = NAMES_SUBGRAPH.has(code) && typeof origin === "string" ? { subgraph: origin } : {};
    return { message, ...place, extensions: { code, ...named } };
  }
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  // What a subgraph told without a code of the catalogue was masked when it came in, and is in its own log.
  if (code === undefined || subgraph === undefined)
    log.error(
      { err: cause instanceof Error ? { name: cause.name, stack: cause.stack } : undefined, serviceName },
      "internal error",
    );
  return {
    message: errorCatalogue.INTERNAL_SERVER_ERROR.en,
    ...place,
    extensions: {
      code: "INTERNAL_SERVER_ERROR",
      ...(typeof serviceName === "string" ? { subgraph: serviceName } : {}),
    },
  };
}
