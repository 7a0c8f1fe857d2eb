/** When a subgraph may stop working for a request: its gateway waits no longer. */

import type { StopSignal } from "@vardgraf/schema";

/** Tells whether a request is over; it never is for one whose gateway names no time and gives no signal. */
export function requestEnd(
  timeoutMilliseconds: number | undefined,
  signal: Pick<StopSignal, "aborted"> | undefined,
): () => boolean {
  const until = performance.now() + (timeoutMilliseconds ?? Number.POSITIVE_INFINITY);
  return () => signal?.aborted === true || performance.now() > until;
}

/** True for the body of a request that changes something: it is finished once it has begun. */
export function isMutation(body: unknown): boolean {
  const { query } = (body ?? {}) as { query?: unknown };
  return typeof query === "string" && /^\s*mutation\b/.test(query);
}
