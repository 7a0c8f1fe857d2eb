/** Figures of what is refused, of what documents cost, and of who runs them. */
import { Counter, Gauge, Histogram, type Registry } from "prom-client";
import type { UsageLedger } from "../documents/usage.js";
import type { Concurrency } from "../limits/concurrency.js";

/** Costs that the buckets end at. */
const COST_BUCKETS = [10, 30, 100, 300, 1000, 3000, 10_000, 30_000, 100_000];

/** See the file. */
export interface AdmissionMetrics {
  /** Requests that were refused before anything ran; the reason is a code of the catalogue. */
  readonly refusals: Counter<"reason">;
  /** Operations that were let through: `trusted`, `free`, or `reported` when enforcing the rule would refuse them. */
  readonly documents: Counter<"verdict">;
  readonly cost: Histogram;
  /** Where the figures of use are read from. */
  watchUsage(ledger: UsageLedger): void;
  /** Where the figures of requests in hand are read from. */
  watchConcurrency(concurrency: Concurrency): void;
}

/** The figures, in `registry`. */
export function admissionMetrics(registry: Registry): AdmissionMetrics {
  const registers = [registry];
  return {
    refusals: new Counter({
      name: "vardgraf_refusals_total",
      help: "Requests refused before anything ran, by code",
      labelNames: ["reason"],
      registers,
    }),
    documents: new Counter({
      name: "vardgraf_documents_total",
      help: "Operations let through: trusted documents, documents of clients that may run any, and others",
      labelNames: ["verdict"],
      registers,
    }),
    cost: new Histogram({
      name: "vardgraf_operation_cost",
      help: "Estimated cost of operations, refused ones included",
      buckets: COST_BUCKETS,
      registers,
    }),
    watchUsage: (ledger) => watchUsage(registry, ledger),
    watchConcurrency: (concurrency) => watchConcurrency(registry, concurrency),
  };
}

function watchConcurrency(registry: Registry, concurrency: Concurrency): void {
  const gauge = (name: string, help: string, read: () => number): void =>
    registry.registerMetric(
      new Gauge({
        name,
        help,
        registers: [],
        collect() {
          this.set(read());
        },
      }),
    );
  gauge("vardgraf_requests_running", "Requests that are worked on", () => concurrency.running);
  gauge("vardgraf_requests_queued", "Requests that wait for their turn", () => concurrency.waiting);
}

function watchUsage(registry: Registry, ledger: UsageLedger): void {
  registry.registerMetric(
    new Counter({
      name: "vardgraf_client_operations_total",
      help: "Operations by client; those that are no trusted document's count as one",
      labelNames: ["client", "operation"],
      registers: [],
      collect() {
        this.reset();
        for (const { client, operations } of ledger.clients())
          for (const [operation, requests] of operations)
            this.inc({ client: client.name, operation }, requests);
      },
    }),
  );
  registry.registerMetric(
    new Counter({
      name: "vardgraf_deprecated_use_total",
      help: "Operations that use a deprecated part of the schema, by client",
      labelNames: ["client", "coordinate"],
      registers: [],
      collect() {
        this.reset();
        for (const { client, deprecated } of ledger.clients())
          for (const [coordinate, { requests }] of deprecated)
            this.inc({ client: client.name, coordinate }, requests);
      },
    }),
  );
}
