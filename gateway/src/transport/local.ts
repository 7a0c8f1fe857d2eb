/** A subgraph in this process: the same bounds on time as for one elsewhere. */
import type { StopSignal, SubgraphEndpoint, SubgraphRequest, SubgraphResponse } from "@vardgraf/schema";
import { RequestSignal } from "./request-signal.js";
import { CallFailure, failureOf } from "./failure.js";
import { Patience } from "./patience.js";

/**
 * The subgraph, given up after `timeoutMilliseconds` or when the signal of a call is aborted; it is told by a signal of
 * its own and stops where it can.
 */
export function localEndpoint(subgraph: SubgraphEndpoint, timeoutMilliseconds: number): SubgraphEndpoint {
  const patience = new Patience();
  const handle = (request: SubgraphRequest, signal?: StopSignal): Promise<SubgraphResponse> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(failureOf(signal.reason));
      const given = new RequestSignal();
      const end = (): void => {
        patience.delete(call);
        signal?.removeEventListener("abort", gone);
      };
      const stop = (failure: CallFailure): void => {
        end();
        given.abort(failure);
        reject(failure);
      };
      const gone = (): void => stop(failureOf(signal?.reason));
      const wait = Math.min(timeoutMilliseconds, request.timeoutMilliseconds ?? timeoutMilliseconds);
      const late = wait < timeoutMilliseconds ? "deadline" : "timeout";
      const call = { giveUpAt: patience.now + wait, giveUp: () => stop(new CallFailure(late)) };
      patience.add(call);
      signal?.addEventListener("abort", gone);
      subgraph.handle(request, given).then(
        (response) => {
          end();
          resolve(response);
        },
        (error: unknown) => {
          end();
          reject(failureOf(error));
        },
      );
    });
  return { handle, close: async () => patience.end() };
}
