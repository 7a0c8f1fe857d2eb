/** Follows a GraphQL request from its first byte to its last: how long it may live, what it cost, where it is traced. */
import { TRACEPARENT_HEADER, type Tracing, type TraceSpan } from "@vardgraf/schema";
import type { FastifyReply, FastifyRequest } from "fastify";
import { beginLife, type RequestLife } from "../life/request-life.js";
import type { GatewayMetrics } from "../telemetry/metrics.js";
import { operationLabel } from "../telemetry/operation-name.js";

/** What requests are followed with. */
export interface ObserverOptions {
  /** Longest life of a request, in milliseconds. */
  readonly requestTimeoutMilliseconds: number;
  readonly metrics: GatewayMetrics;
  /** Null when nothing is traced. */
  readonly tracing: Tracing | null;
  /** True when a client may ask for its request to be traced. */
  readonly tracesFromClients: boolean;
  /** Names of operations that are shown as they are; all others are `other`. */
  readonly operationNames: ReadonlySet<string>;
}

/** What is learnt of a request while it is answered. */
export interface Observed {
  /** Name of the operation, as the client calls it. */
  operationName: string | null;
}

/** What belongs to a request as long as it lives. */
export interface Observation extends RequestLife {
  readonly observed: Observed;
  readonly span?: TraceSpan;
}

/** See the file. */
export class RequestObserver {
  readonly #observations = new WeakMap<FastifyRequest, Observation>();

  constructor(readonly options: ObserverOptions) {}

  /** Begins to follow a request. */
  begin(request: FastifyRequest, reply: FastifyReply): void {
    const { requestTimeoutMilliseconds, metrics } = this.options;
    metrics.requestsInFlight.inc();
    const span = this.#beginSpan(request);
    this.#observations.set(request, {
      ...beginLife(reply.raw, requestTimeoutMilliseconds),
      observed: { operationName: null },
      ...(span ? { span } : {}),
    });
    reply.raw.once("close", () => this.#end(request, reply));
  }

  /** What is known of a request that is followed. */
  of(request: FastifyRequest): Observation {
    const observation = this.#observations.get(request);
    if (!observation) throw new Error("A request that nobody follows.");
    return observation;
  }

  #beginSpan(request: FastifyRequest): TraceSpan | undefined {
    const { tracing, tracesFromClients } = this.options;
    if (tracing === null) return undefined;
    const header = request.headers[TRACEPARENT_HEADER];
    const parent = tracesFromClients && typeof header === "string" ? header : undefined;
    const attributes = { "http.request.method": request.method, "vardgraf.request_id": request.id };
    return tracing.begin({ name: `${request.method} /graphql`, role: "server", attributes }, parent);
  }

  #end(request: FastifyRequest, reply: FastifyReply): void {
    const { metrics, operationNames } = this.options;
    const { observed, span } = this.of(request);
    const operation = operationLabel(observed.operationName, operationNames);
    // A client that left before its answer has no status: it is counted as nginx counts it.
    const status = String(reply.raw.writableFinished ? reply.statusCode : 499);
    metrics.requestsInFlight.dec();
    metrics.requestSeconds.observe({ operation, status }, reply.elapsedTime / 1000);
    span?.set({ "graphql.operation.name": operation, "http.response.status_code": Number(status) });
    span?.end(Number(status) >= 500 ? status : undefined);
  }
}
