/** Follows a GraphQL request from its first byte to its last: how long it may live, what it cost, where it is traced. */
import { TRACEPARENT_HEADER, type Tracing, type TraceSpan } from "@vardgraf/schema";
import type { IncomingMessage, ServerResponse } from "node:http";
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
  /** Correlation id of the request. */
  readonly requestId: string;
  readonly observed: Observed;
  readonly span?: TraceSpan;
}

/** See the file. */
export class RequestObserver {
  readonly #observations = new WeakMap<IncomingMessage, Observation>();
  /** Figures by label, so that labels are put together once. */
  readonly #seconds = new Map<string, { observe(seconds: number): void }>();

  constructor(readonly options: ObserverOptions) {}

  /** Begins to follow a request, unless it is followed already. */
  begin(request: IncomingMessage, response: ServerResponse, requestId: string): Observation {
    const known = this.#observations.get(request);
    if (known) return known;
    const { requestTimeoutMilliseconds, metrics } = this.options;
    metrics.requestsInFlight.inc();
    const began = performance.now();
    const span = this.#beginSpan(request, requestId);
    const observed: Observed = { operationName: null };
    const life = beginLife(response, requestTimeoutMilliseconds, began, () =>
      this.#end(response, observed, began, span),
    );
    const observation: Observation = {
      requestId,
      signal: life.signal,
      deadline: life.deadline,
      observed,
      ...(span ? { span } : {}),
    };
    this.#observations.set(request, observation);
    return observation;
  }

  /** What is known of a request that is followed; undefined for others. */
  of(request: IncomingMessage): Observation | undefined {
    return this.#observations.get(request);
  }

  #beginSpan(request: IncomingMessage, requestId: string): TraceSpan | undefined {
    const { tracing, tracesFromClients } = this.options;
    if (tracing === null) return undefined;
    const header = request.headers[TRACEPARENT_HEADER];
    const parent = tracesFromClients && typeof header === "string" ? header : undefined;
    const method = String(request.method);
    const attributes = { "http.request.method": method, "vardgraf.request_id": requestId };
    return tracing.begin({ name: `${method} /graphql`, role: "server", attributes }, parent);
  }

  #end(response: ServerResponse, observed: Observed, began: number, span: TraceSpan | undefined): void {
    const { metrics, operationNames } = this.options;
    const operation = operationLabel(observed.operationName, operationNames);
    // A client that left before its answer has no status: it is counted as nginx counts it.
    const status = String(response.writableFinished ? response.statusCode : 499);
    metrics.requestsInFlight.dec();
    this.#secondsOf(operation, status).observe((performance.now() - began) / 1000);
    span?.set({ "graphql.operation.name": operation, "http.response.status_code": Number(status) });
    span?.end(Number(status) >= 500 ? status : undefined);
  }

  #secondsOf(operation: string, status: string): { observe(seconds: number): void } {
    const key = `${status} ${operation}`;
    let seconds = this.#seconds.get(key);
    if (seconds === undefined) {
      seconds = this.options.metrics.requestSeconds.labels({ operation, status });
      this.#seconds.set(key, seconds);
    }
    return seconds;
  }
}
