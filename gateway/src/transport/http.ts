/** A subgraph elsewhere: one connection pool of its own, a time limit, and no redirects. */
import { CALLER_CONTEXT_HEADER, type SubgraphEndpoint, type SubgraphResponse } from "@vardgraf/schema";
import { type Dispatcher, Pool } from "undici";

/** A connection to a subgraph over HTTP. */
export interface HttpEndpoint extends SubgraphEndpoint {
  close(): Promise<void>;
}

/** Most connections to one subgraph. */
const CONNECTIONS = 64;

/** Largest answer that is read from a subgraph, in bytes. */
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024;

/** How often calls are looked through for those that have lasted too long, in milliseconds. */
const WATCH_MILLISECONDS = 100;

/** Connects to the subgraph at `url`; `timeoutMilliseconds` bounds each call as a whole. */
export function httpEndpoint(url: string, timeoutMilliseconds: number): HttpEndpoint {
  const { origin, pathname, search } = new URL(url);
  const path = pathname + search;
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    maxResponseSize: MAX_RESPONSE_BYTES,
    headersTimeout: timeoutMilliseconds,
    bodyTimeout: timeoutMilliseconds,
    connect: { timeout: timeoutMilliseconds },
  });
  const calls = new Set<Call>();
  // One watch for all calls: a timer and two signals for each would cost more than the call itself.
  const watch = setInterval(() => {
    const now = performance.now();
    for (const call of calls)
      if (call.deadline <= now) call.abort(new TimeoutError("The call lasted too long."));
  }, WATCH_MILLISECONDS);
  watch.unref();
  return {
    handle: ({ body, callerContext }, signal) =>
      new Promise<SubgraphResponse>((resolve, reject) => {
        const call = new Call(performance.now() + timeoutMilliseconds, resolve, reject);
        const abort = (): void => call.abort(new Error("The caller is gone."));
        call.settled = () => {
          calls.delete(call);
          signal?.removeEventListener("abort", abort);
        };
        if (signal?.aborted) {
          abort();
          return;
        }
        calls.add(call);
        signal?.addEventListener("abort", abort);
        const headers: Record<string, string> = {
          "content-type": "application/json",
          accept: "application/json",
        };
        if (callerContext !== undefined) headers[CALLER_CONTEXT_HEADER] = callerContext;
        pool.dispatch({ method: "POST", path, headers, body }, call);
      }),
    close: async () => {
      clearInterval(watch);
      await pool.close();
    },
  };
}

/** A call that lasted too long. */
class TimeoutError extends Error {
  override readonly name = "TimeoutError";
}

/** Collects the answer of one call. */
class Call implements Dispatcher.DispatchHandler {
  settled: () => void = () => {};
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #ended = false;
  readonly #chunks: Buffer[] = [];

  constructor(
    /** When the call is given up, on the clock of `performance.now`. */
    readonly deadline: number,
    readonly resolve: (response: SubgraphResponse) => void,
    readonly reject: (error: Error) => void,
  ) {}

  abort(reason: Error): void {
    this.#controller?.abort(reason);
    this.#fail(reason);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#ended) controller.abort(new Error("The call was given up."));
  }

  onResponseStart(_controller: Dispatcher.DispatchController, statusCode: number): void {
    this.#status = statusCode;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.settled();
    const [first] = this.#chunks;
    const bytes = first && this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks);
    this.resolve({ status: this.#status, body: bytes.toString("utf8") });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#fail(error);
  }

  #fail(error: Error): void {
    if (this.#ended) return;
    this.#ended = true;
    this.settled();
    this.reject(error);
  }
}
