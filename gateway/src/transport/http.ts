/** A subgraph elsewhere: one connection pool of its own, bounds on time, bytes and calls, and no redirects. */
import {
  CALLER_CONTEXT_HEADER,
  type StopSignal,
  type SubgraphEndpoint,
  type SubgraphRequest,
  type SubgraphResponse,
  TIMEOUT_HEADER,
  TRACEPARENT_HEADER,
} from "@vardgraf/schema";
import { Pool } from "undici";
import { CallFailure, failureOf } from "./failure.js";
import { type Buffered, HttpCall } from "./http-call.js";
import { LargeAnswers } from "./large-answers.js";
import { Patience } from "./patience.js";
import type { SubgraphTls } from "./subgraph-tls.js";

/** A connection to a subgraph over HTTP. */
export interface HttpEndpoint extends SubgraphEndpoint {
  /** Lets calls under way end and closes the connections. */
  close(): Promise<void>;
  load(): { readonly calls: number; readonly waiting: number };
}

/** Bounds of the calls to one subgraph. */
export interface HttpEndpointOptions {
  /** Longest time of a call as a whole, in milliseconds. */
  readonly timeoutMilliseconds: number;
  /** Largest answer that is read, in bytes. */
  readonly maxResponseBytes: number;
  /** Most calls under way. */
  readonly maxCalls: number;
  /** How the subgraph is known, and how it knows the gateway, where the address begins with `https`. */
  readonly tls?: SubgraphTls;
}

/** Most connections to one subgraph. */
const CONNECTIONS = 64;

/** All answers under way together may be this many times as large as one of them. */
const LARGE_ANSWERS_AT_ONCE = 8;

/** Connects to the subgraph at `url`. Its calls reject with a `CallFailure` only. */
export function httpEndpoint(url: string, options: HttpEndpointOptions): HttpEndpoint {
  const { timeoutMilliseconds, maxResponseBytes, maxCalls } = options;
  const { origin, pathname, search } = new URL(url);
  const path = pathname + search;
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    headersTimeout: timeoutMilliseconds,
    bodyTimeout: timeoutMilliseconds,
    connect: { timeout: timeoutMilliseconds, ...options.tls },
  });
  const patience = new Patience();
  const buffered: Buffered = { bytes: 0, most: maxResponseBytes * LARGE_ANSWERS_AT_ONCE };
  const largeAnswers = new LargeAnswers();
  const handle = (request: SubgraphRequest, signal?: StopSignal): Promise<SubgraphResponse> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(failureOf(signal.reason));
      if (patience.size >= maxCalls) return reject(new CallFailure("overload"));
      const wait = Math.min(timeoutMilliseconds, request.timeoutMilliseconds ?? timeoutMilliseconds);
      const call = new HttpCall({
        giveUpAt: patience.now + wait,
        late: wait < timeoutMilliseconds ? "deadline" : "timeout",
        mostBytes: maxResponseBytes,
        buffered,
        largeAnswers,
        resolve,
        reject,
      });
      const abort = (): void => call.abort(failureOf(signal?.reason));
      call.settled = () => {
        patience.delete(call);
        signal?.removeEventListener("abort", abort);
      };
      patience.add(call);
      signal?.addEventListener("abort", abort);
      pool.dispatch({ method: "POST", path, headers: headersOf(request, wait), body: request.body }, call);
    });
  return {
    handle,
    close: async () => {
      await pool.close();
      patience.end();
    },
    load: () => ({ calls: patience.size, waiting: pool.stats.queued }),
  };
}

/** Names and values in turn: what the pool reads fastest. */
function headersOf(request: SubgraphRequest, timeoutMilliseconds: number): string[] {
  const headers = [
    "content-type",
    "application/json",
    "accept",
    "application/json",
    TIMEOUT_HEADER,
    String(Math.max(1, Math.floor(timeoutMilliseconds))),
  ];
  if (request.callerContext !== undefined) headers.push(CALLER_CONTEXT_HEADER, request.callerContext);
  if (request.traceparent !== undefined) headers.push(TRACEPARENT_HEADER, request.traceparent);
  return headers;
}
