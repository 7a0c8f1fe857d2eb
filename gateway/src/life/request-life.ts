/** How long a request lives: until it is answered, its client goes away, or its time is up. */
import type { ServerResponse } from "node:http";
import { clientGone, deadlinePassed } from "../transport/failure.js";

/** The life of one request. */
export interface RequestLife {
  /** Aborted when nobody waits any more or the time is up; its reason is a `CallFailure`. */
  readonly signal: AbortSignal;
  /** When the time is up, on the clock of `performance.now`. */
  readonly deadline: number;
}

/** Begins the life of the request that `response` answers. */
export function beginLife(response: ServerResponse, milliseconds: number): RequestLife {
  const end = new AbortController();
  const timer = setTimeout(() => end.abort(deadlinePassed()), milliseconds);
  response.once("close", () => {
    clearTimeout(timer);
    if (!response.writableFinished) end.abort(clientGone());
  });
  return { signal: end.signal, deadline: performance.now() + milliseconds };
}
