/** Figures for operators, in the Prometheus format. No label ever holds anything of a person or a token. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { CircuitPosition } from "../transport/circuit.js";
import { SubgraphLoads } from "./subgraph-loads.js";

/** Seconds that the buckets of latency end at. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** How often something was found in a cache, and how often not. */
export interface CacheFigures {
  readonly hits: number;
  readonly misses: number;
  readonly entries: number;
}

/** The figures of one gateway. */
export interface GatewayMetrics {
  readonly registry: Registry;
  /** `operation` is a name of the manifest or `other`. */
  readonly requestSeconds: Histogram<"operation" | "status">;
  readonly requestsInFlight: Gauge;
  /** Requests that were given the answer of another one. */
  readonly sharedRequests: Counter;
  /** Errors that clients were told, by code of the catalogue. */
  readonly errors: Counter<"code">;
  readonly subgraphSeconds: Histogram<"subgraph">;
  /** `outcome` is `ok`, `errors` (an answer with errors) or a kind of failure. */
  readonly subgraphCalls: Counter<"subgraph" | "outcome">;
  /** Calls made again, by what had failed; `denied` for those that the budget did not allow. */
  readonly retries: Counter<"subgraph" | "outcome">;
  readonly loads: SubgraphLoads;
  /** `outcome` is `loaded`, `rejected` (broken, the one before stays) or `unreachable`. */
  readonly supergraphReads: Counter<"outcome">;
  readonly supergraphLoaded: Gauge;
  /** Notes where the circuit of a subgraph stands. */
  circuit(subgraph: string, position: CircuitPosition): void;
  /** Removes the figures of a subgraph that is no more. */
  forgetSubgraph(subgraph: string): void;
  /** Where the figures of the caches are read from. */
  watchCaches(read: () => Readonly<Record<string, CacheFigures>>): void;
}

const POSITIONS: Readonly<Record<CircuitPosition, number>> = { closed: 0, half_open: 1, open: 2 };

/** A fresh set of figures. */
export function createMetrics(): GatewayMetrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const circuits = new Gauge({
    name: "vardgraf_circuit",
    help: "Where the circuit of a subgraph stands: 0 closed, 1 half open, 2 open",
    labelNames: ["subgraph"],
    registers,
  });
  const loads = new SubgraphLoads(registry);
  return {
    registry,
    requestSeconds: new Histogram({
      name: "vardgraf_request_duration_seconds",
      help: "Time to answer a client's GraphQL request",
      labelNames: ["operation", "status"],
      buckets: BUCKETS,
      registers,
    }),
    requestsInFlight: new Gauge({
      name: "vardgraf_requests_in_flight",
      help: "GraphQL requests of clients that are being answered",
      registers,
    }),
    sharedRequests: new Counter({
      name: "vardgraf_shared_requests_total",
      help: "GraphQL requests that were given the answer of an identical one under way",
      registers,
    }),
    errors: new Counter({
      name: "vardgraf_errors_total",
      help: "Errors that clients were told, by code",
      labelNames: ["code"],
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
    retries: new Counter({
      name: "vardgraf_subgraph_retries_total",
      help: "Calls to subgraphs that were made again, by what had failed, and those denied by the budget",
      labelNames: ["subgraph", "outcome"],
      registers,
    }),
    loads,
    supergraphReads: new Counter({
      name: "vardgraf_supergraph_reads_total",
      help: "Supergraphs that were read anew, by what came of it",
      labelNames: ["outcome"],
      registers,
    }),
    supergraphLoaded: new Gauge({
      name: "vardgraf_supergraph_loaded_timestamp_seconds",
      help: "When the supergraph in use was loaded",
      registers,
    }),
    circuit: (subgraph, position) => circuits.set({ subgraph }, POSITIONS[position]),
    forgetSubgraph: (subgraph) => {
      circuits.remove({ subgraph });
      loads.forget(subgraph);
    },
    watchCaches: (read) => watchCaches(registry, read),
  };
}

function watchCaches(registry: Registry, read: () => Readonly<Record<string, CacheFigures>>): void {
  registry.registerMetric(
    new Gauge({
      name: "vardgraf_cache_entries",
      help: "Entries of a cache",
      labelNames: ["cache"],
      registers: [],
      collect() {
        for (const [cache, { entries }] of Object.entries(read())) this.set({ cache }, entries);
      },
    }),
  );
  registry.registerMetric(
    new Counter({
      name: "vardgraf_cache_reads_total",
      help: "Reads of a cache, by whether they found what they looked for",
      labelNames: ["cache", "result"],
      registers: [],
      collect() {
        this.reset();
        for (const [cache, { hits, misses }] of Object.entries(read())) {
          this.inc({ cache, result: "hit" }, hits);
          this.inc({ cache, result: "miss" }, misses);
        }
      },
    }),
  );
}
