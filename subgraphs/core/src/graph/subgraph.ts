/** A subgraph: schema, resolvers and store behind one door that lets in only signed callers. */
import { createHash } from "node:crypto";
import { ApolloServer, HeaderMap } from "@apollo/server";
import { ApolloServerPluginInlineTraceDisabled } from "@apollo/server/plugin/disabled";
import { buildSubgraphSchema } from "@apollo/subgraph";
import {
  type StopSignal,
  type Logger,
  type SubgraphEndpoint,
  type SubgraphRequest,
  type SubgraphResponse,
  type TraceSpan,
  type Tracing,
} from "@vardgraf/schema";
import { GraphQLError, parse } from "graphql";
import type { JSONWebKeySet } from "jose";
import { type Caller, readCaller } from "../caller/caller.js";
import { createCallerContextVerifier } from "../caller/verify.js";
import type { AnswerOutcome, SubgraphFigures } from "../sight/figures.js";
import { Abandoned, countStatements } from "../store/statements.js";
import type { Clock } from "../time/clock.js";
import { refuse } from "./errors.js";
import { maskError, outcomeOf, refusal } from "./refusals.js";
import { isMutation, requestEnd } from "./request-end.js";
import { scalars } from "./scalars.js";

/** Who asks what, when. */
export interface RequestFacts {
  readonly caller: Caller;
  readonly clock: Clock;
  /** Correlation id of the client's request. */
  readonly requestId: string;
  /** Name of the client's operation. */
  readonly operationName: string | null;
  /** Base64url SHA-256 of the text of the operation that this subgraph runs; null for a body without one. */
  readonly operationHash: string | null;
}

/** What every resolver gets. `Services` is the subgraph's own: its store and its per-request loaders. */
export type RequestContext<Services> = Services & RequestFacts;

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
  /** Where requests are counted and timed. */
  readonly figures?: SubgraphFigures;
  /** Where requests are traced that their gateway traces. */
  readonly tracing?: Tracing | null;
}

/** What a subgraph is made of. */
export interface SubgraphParts<Services> {
  readonly name: string;
  /** Own SDL and that of `common.graphql`. */
  readonly sdl: string;
  /** Resolver map; the shared scalars are added. */
  readonly resolvers: object;
  /** Makes what the resolvers of one request share: called once per request, so that no loader outlives it. */
  readonly services: (request: RequestFacts) => Services;
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

  const writeLog = async (
    context: RequestContext<Services>,
    requestId: string,
    span: TraceSpan | undefined,
  ): Promise<void> => {
    if (parts.beforeAnswer === undefined) return;
    const writing = span?.child({ name: "write access log", role: "internal" });
    try {
      await parts.beforeAnswer(context);
      writing?.end();
    } catch (error) {
      writing?.end("ACCESS_LOG_UNAVAILABLE");
      log.error({ err: error, requestId }, "the answer was not logged and is kept back");
      throw refuse("ACCESS_LOG_UNAVAILABLE");
    }
  };

  const answer = async (
    request: SubgraphRequest,
    isOver: () => boolean,
    seen: { statements: number },
  ): Promise<SubgraphResponse> => {
    const startTime = Date.now();
    const { claims, requestId, operationName } = await verify(request);
    if (isOver()) throw new Abandoned("Nobody waits for the answer any more.");
    const span = environment.tracing?.begin(
      { name: parts.name, role: "server", startTime, attributes: { "vardgraf.request_id": requestId } },
      request.traceparent,
    );
    try {
      const { clock } = environment;
      const body = readJson(request.body);
      const caller = readCaller(claims);
      const operationHash = hashOperation(body);
      const facts: RequestFacts = { caller, clock, requestId, operationName, operationHash };
      const context = { ...parts.services(facts), ...facts };
      // A change that has begun is finished: half of one is worse than one that nobody waits for.
      const following = isMutation(body) ? { span } : { span, isOver };
      const [response, statements] = await countStatements(() => execute(server, body, context), following);
      seen.statements = statements;
      if (following.isOver?.()) throw new Abandoned("Nobody waits for the answer any more.");
      await writeLog(context, requestId, span);
      log.debug({ requestId, operationName, status: response.status, statements }, "answered");
      span?.set({ "vardgraf.statements": statements });
      span?.end();
      return response;
    } catch (error) {
      span?.end(outcomeOf(error));
      throw error;
    }
  };

  const handle = async (request: SubgraphRequest, signal?: StopSignal): Promise<SubgraphResponse> => {
    const started = performance.now();
    const seen = { statements: 0 };
    let outcome: AnswerOutcome = "answered";
    try {
      return await answer(request, requestEnd(request.timeoutMilliseconds, signal), seen);
    } catch (error) {
      outcome = outcomeOf(error);
      if (error instanceof GraphQLError) return refusal(error);
      if (error instanceof Abandoned) return refusal(refuse("SUBGRAPH_UNAVAILABLE"));
      log.error({ err: error }, "request failed");
      return refusal(refuse("INTERNAL_SERVER_ERROR"));
    } finally {
      const seconds = (performance.now() - started) / 1000;
      environment.figures?.answered(parts.name, outcome, seconds, seen.statements);
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
  body: unknown,
  context: C,
): Promise<SubgraphResponse> {
  const response = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: "POST", headers: JSON_HEADERS, search: "", body },
    context: async () => context,
  });
  if (response.body.kind !== "complete") throw new Error("Incremental delivery is not served.");
  return { status: response.status ?? 200, body: response.body.string };
}

function hashOperation(body: unknown): string | null {
  const { query } = (body ?? {}) as { query?: unknown };
  return typeof query === "string" ? createHash("sha256").update(query, "utf8").digest("base64url") : null;
}

function readJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw refuse("BAD_REQUEST", "The body is not JSON.");
  }
}
