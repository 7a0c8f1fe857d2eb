/** A subgraph in this process: the same bounds on time as for one elsewhere. */
import type { SubgraphEndpoint, SubgraphResponse } from "@vardgraf/schema";
import { CallFailure, failureOf } from "./failure.js";

/**
 * The subgraph, given up after `timeoutMilliseconds` or when the signal of a call is aborted; it is told by a signal of
 * its own and stops where it can.
 */
export function localEndpoint(subgraph: SubgraphEndpoint, timeoutMilliseconds: number): SubgraphEndpoint {
  return {
    handle: (request, signal) =>
      new Promise<SubgraphResponse>((resolve, reject) => {
        if (signal?.aborted) return reject(failureOf(signal.reason));
        const given = new AbortController();
        const giveUp = (failure: CallFailure): void => {
          end();
          given.abort(failure);
          reject(failure);
        };
        const gone = (): void => giveUp(failureOf(signal?.reason));
        const wait = Math.min(timeoutMilliseconds, request.timeoutMilliseconds ?? timeoutMilliseconds);
        const late = wait < timeoutMilliseconds ? "deadline" : "timeout";
        const timer = setTimeout(() => giveUp(new CallFailure(late)), wait);
        const end = (): void => {
          clearTimeout(timer);
          signal?.removeEventListener("abort", gone);
        };
        signal?.addEventListener("abort", gone);
        subgraph.handle(request, given.signal).then(
          (response) => {
            end();
            resolve(response);
          },
          (error: unknown) => {
            end();
            reject(failureOf(error));
          },
        );
      }),
  };
}
