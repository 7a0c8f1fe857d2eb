/** How many calls to each subgraph are under way and how many wait for a connection, read when figures are asked for. */
import type { SubgraphEndpoint } from "@vardgraf/schema";
import { Gauge, type Registry } from "prom-client";

/** See the file. */
export class SubgraphLoads {
  readonly #endpoints = new Map<string, SubgraphEndpoint>();

  constructor(registry: Registry) {
    this.#gauge(
      registry,
      "vardgraf_subgraph_calls_in_flight",
      "Calls to a subgraph that are under way",
      "calls",
    );
    this.#gauge(
      registry,
      "vardgraf_subgraph_calls_waiting",
      "Calls to a subgraph that wait for a connection",
      "waiting",
    );
  }

  /** Reads the load of `subgraph` from its endpoint from now on; one in this process has none to tell. */
  watch(subgraph: string, endpoint: SubgraphEndpoint): void {
    if (endpoint.load) this.#endpoints.set(subgraph, endpoint);
  }

  forget(subgraph: string): void {
    this.#endpoints.delete(subgraph);
  }

  #gauge(registry: Registry, name: string, help: string, figure: "calls" | "waiting"): void {
    const endpoints = this.#endpoints;
    registry.registerMetric(
      new Gauge({
        name,
        help,
        labelNames: ["subgraph"],
        registers: [],
        collect() {
          this.reset();
          for (const [subgraph, endpoint] of endpoints) {
            this.set({ subgraph }, endpoint.load?.()[figure] ?? 0);
          }
        },
      }),
    );
  }
}
