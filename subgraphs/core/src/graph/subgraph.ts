/** A subgraph: schema, resolvers and store behind one door that lets in only signed callers. */
import { ApolloServer, HeaderMap } from "@apollo/server";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import { buildSubgraphSchema } from "@apollo/subgraph";
import {
  isErrorCode,
  type Logger,
  type SubgraphEndpoint,
  type SubgraphRequest,
  type SubgraphResponse,
} from "@vardgraf/schema";
import { GraphQLError, type GraphQLFormattedError, parse } from "graphql";
import type { JSONWebKeySet } from "jose";
import { type Caller, readCaller } from "../caller/caller.js";
import { createCallerContextVerifier } from "../caller/verify.js";
import { countStatements } from "../store/statements.js";
import type { Clock } from "../time/clock.js";
import { refuse } from "./errors.js";
import { scalars } from "./scalars.js";

/** What every resolver gets. `Services` is the subgraph's own: its store and its per-request loaders. */
export type RequestContext<Services> = Services & {
  readonly caller: Caller;
  readonly clock: Clock;
  /** Correlation id of the client's request. */
  readonly requestId: string;
  /** Name of the client's operation. */
  readonly operationName: string | null;
};

/** What a subgraph is given when it starts. */
export interface SubgraphEnvironment {
  /** Folder of the database files; `:memory:` keeps nothing. */
  readonly dataDirectory: string;
  /** Public keys of the gateways whose caller contexts are believed. */
  readonly callerKeys: JSONWebKeySet;
  readonly clock: Clock;
  readonly log: Logger;
  /** Told about long work, a line at a time. */
  readonly progress: (line: string) => void;
}

/** What a subgraph is made of. */
export interface SubgraphParts<Services> {
  readonly name: string;
  /** Own SDL and that of `common.graphql`. */
  readonly sdl: string;
  /** Resolver map; the shared scalars are added. */
  readonly resolvers: object;
  /** Makes what the resolvers of one request share: called once per request, so that no loader outlives it. */
  readonly services: (caller: Caller) => Services;
  /** Writes what must be on the disk before an answer leaves; when it rejects, the answer does not leave. */
  readonly beforeAnswer?: (context: RequestContext<Services>) => Promise<void>;
  /** Resolves when the store can answer, rejects with the reason when not. */
  readonly ready: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A running subgraph. */
export interface Subgraph extends SubgraphEndpoint {
  readonly name: string;
  /** Resolves when the store can answer, rejects with the reason when not. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** Puts a subgraph together and makes it ready to answer. */
export async function createSubgraph<Services extends object>(
  parts: SubgraphParts<Services>,
  environment: SubgraphEnvironment,
): Promise<Subgraph> {
  const log = environment.log.child({ subgraph: parts.name });
  const server = new ApolloServer<RequestContext<Services>>({
    schema: buildSubgraphSchema([
      { typeDefs: parse(parts.sdl), resolvers: { ...scalars, ...parts.resolvers } },
    ]),
    introspection: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
    logger: log,
    formatError: (formatted, error) => maskError(formatted, error, log),
  });
  await server.start();
  const verify = createCallerContextVerifier(parts.name, environment.callerKeys);

  const handle = async (request: SubgraphRequest): Promise<SubgraphResponse> => {
    const started = performance.now();
    try {
      const { claims, requestId, operationName } = await verify(request);
      const caller = readCaller(claims);
      const context = {
        ...parts.services(caller),
        caller,
        clock: environment.clock,
        requestId,
        operationName,
      };
      const [response, statements] = await countStatements(() => execute(server, request.body, context));
      await parts.beforeAnswer?.(context).catch((error: unknown) => {
        log.error({ err: error, requestId }, "the access log cannot be written");
        throw refuse("ACCESS_LOG_UNAVAILABLE");
      });
      const milliseconds = Math.round(performance.now() - started);
      log.debug({ requestId, operationName, status: response.status, milliseconds, statements }, "answered");
      return response;
    } catch (error) {
      if (error instanceof GraphQLError) return refusal(error);
      log.error({ err: error }, "request failed");
      return refusal(refuse("INTERNAL_SERVER_ERROR"));
    }
  };

  return {
    name: parts.name,
    handle,
    ready: parts.ready,
    close: async () => {
      await server.stop();
      await parts.close();
    },
  };
}

const JSON_HEADERS = new HeaderMap([["content-type", "application/json"]]);

async function execute<C extends object>(
  server: ApolloServer<C>,
  body: string,
  context: C,
): Promise<SubgraphResponse> {
  const response = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: "POST", headers: JSON_HEADERS, search: "", body: readJson(body) },
    context: async () => context,
  });
  if (response.body.kind !== "complete") throw new Error("Incremental delivery is not served.");
  return { status: response.status ?? 200, body: response.body.string };
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw refuse("BAD_REQUEST", "The body is not JSON.");
  }
}

/** The answer to a request that is not executed: the whole request is refused, with status 200 for a caller that is known but not allowed. */
function refusal(error: GraphQLError): SubgraphResponse {
  const code = error.extensions["code"];
  const status = code === "CALLER_CONTEXT_REQUIRED" ? 401 : code === "BAD_REQUEST" ? 400 : 200;
  return { status, body: JSON.stringify({ errors: [{ message: error.message, extensions: { code } }] }) };
}

/** Lets refusals of the catalogue through; anything else is logged here and told to nobody. */
function maskError(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
  const code = formatted.extensions?.["code"];
  if (isErrorCode(code) && code !== "INTERNAL_SERVER_ERROR") {
    return { ...formatted, extensions: { code } };
  }
  log.error(
    { err: error instanceof GraphQLError ? (error.originalError ?? error) : error },
    "resolver failed",
  );
  const { path } = formatted;
  const masked = { message: "Internal error", extensions: { code: "INTERNAL_SERVER_ERROR" } };
  return path ? { ...masked, path } : masked;
}
