/** A subgraph elsewhere: one connection pool of its own, a time limit, and no redirects. */
import { CALLER_CONTEXT_HEADER, type SubgraphEndpoint } from "@vardgraf/schema";
import { Pool } from "undici";

/** A connection to a subgraph over HTTP. */
export interface HttpEndpoint extends SubgraphEndpoint {
  close(): Promise<void>;
}

/** Most connections to one subgraph. */
const CONNECTIONS = 64;

/** Largest answer that is read from a subgraph, in bytes. */
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024;

/** Connects to the subgraph at `url`; `timeoutMilliseconds` bounds each call as a whole. */
export function httpEndpoint(url: string, timeoutMilliseconds: number): HttpEndpoint {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    maxResponseSize: MAX_RESPONSE_BYTES,
    headersTimeout: timeoutMilliseconds,
    bodyTimeout: timeoutMilliseconds,
    connect: { timeout: timeoutMilliseconds },
  });
  return {
    handle: async ({ body, callerContext }, signal) => {
      const limit = AbortSignal.timeout(timeoutMilliseconds);
      const response = await pool.request({
        method: "POST",
        path: pathname + search,
        headers: {
          "content-type": "application/json",
          accept: "application/json",
          ...(callerContext === undefined ? {} : { [CALLER_CONTEXT_HEADER]: callerContext }),
        },
        body,
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
      });
      return { status: response.statusCode, body: await response.body.text() };
    },
    close: () => pool.close(),
  };
}
