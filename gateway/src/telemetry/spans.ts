/** The spans that the gateway makes. */
import type { TraceSpan } from "@vardgraf/schema";

/** The span of one call to a subgraph. */
export interface CallSpan {
  /** For the subgraph, so that its spans continue the trace. */
  readonly traceparent: string;
  /** Ends the span; `outcome` is `ok`, `errors` or why there is no answer. */
  end(outcome: string): void;
}

/** Begins the span of a call to `subgraph`; undefined when the request is not traced. */
export function callSpan(request: TraceSpan | undefined, subgraph: string): CallSpan | undefined {
  const span = request?.child({
    name: `subgraph ${subgraph}`,
    role: "client",
    attributes: { "vardgraf.subgraph": subgraph },
  });
  if (span === undefined) return undefined;
  return {
    traceparent: span.traceparent,
    end: (outcome) => {
      span.set({ "vardgraf.outcome": outcome });
      span.end(outcome === "ok" || outcome === "errors" ? undefined : outcome);
    },
  };
}
