/** What operators are told of a running gateway. */
import type { CircuitPosition } from "../transport/circuit.js";
import type { ReadinessProblem } from "./readiness.js";

/** Where the supergraph in use comes from and how it fares. */
export interface SupergraphState {
  /** First characters of its SHA-256. */
  readonly digest: string;
  /** When it was loaded: an instant of RFC 3339. */
  readonly loadedAt: string;
  /** Why the last one that was read is not in use; null when it is. */
  readonly problem: string | null;
}

/** The answer of /readyz to operators. */
export interface LifeReport {
  readonly status: "ready" | "not ready";
  readonly problems: readonly ReadinessProblem[];
  readonly supergraph: SupergraphState;
  /** Where the circuit of each subgraph stands. An open one does not make the gateway unready: it answers the rest. */
  readonly subgraphs: Readonly<Record<string, CircuitPosition>>;
}
