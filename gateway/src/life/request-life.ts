/** How long a request lives: until it is answered, its client goes away, or its time is up. */
import type { ServerResponse } from "node:http";
import type { StopSignal } from "@vardgraf/schema";
import { clientGone, deadlinePassed } from "../transport/failure.js";
import { RequestSignal } from "../transport/request-signal.js";

/** The life of one request. */
export interface RequestLife {
  /** Aborted when nobody waits any more or the time is up; its reason is a `CallFailure`. */
  readonly signal: StopSignal;
  /** When the time is up, on the clock of `performance.now`. */
  readonly deadline: number;
}

/** The life of the request that `response` answers, which began at `began`; `end` is called once when it is over. */
export function beginLife(
  response: ServerResponse,
  milliseconds: number,
  began: number,
  end: () => void,
): RequestLife {
  const signal = new RequestSignal();
  const timer = setTimeout(() => signal.abort(deadlinePassed()), milliseconds);
  response.once("close", () => {
    clearTimeout(timer);
    if (!response.writableFinished) signal.abort(clientGone());
    end();
  });
  return { signal, deadline: began + milliseconds };
}
