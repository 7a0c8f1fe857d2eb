/** Figures for operators, in the Prometheus format. No label ever holds anything of a person or a token. */
import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";

/** Seconds that the buckets of latency end at. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The figures of one gateway. */
export interface GatewayMetrics {
  readonly registry: Registry;
  readonly requestSeconds: Histogram<"status">;
  readonly subgraphSeconds: Histogram<"subgraph">;
  readonly subgraphCalls: Counter<"subgraph" | "outcome">;
}

/** A fresh set of figures. */
export function createMetrics(): GatewayMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requestSeconds: new Histogram({
      name: "vardgraf_request_duration_seconds",
      help: "Time to answer a client's GraphQL request",
      labelNames: ["status"],
      buckets: BUCKETS,
      registers,
    }),
    subgraphSeconds: new Histogram({
      name: "vardgraf_subgraph_duration_seconds",
      help: "Time that a subgraph took to answer",
      labelNames: ["subgraph"],
      buckets: BUCKETS,
      registers,
    }),
    subgraphCalls: new Counter({
      name: "vardgraf_subgraph_calls_total",
      help: "Calls to subgraphs, by how they ended",
      labelNames: ["subgraph", "outcome"],
      registers,
    }),
  };
}
