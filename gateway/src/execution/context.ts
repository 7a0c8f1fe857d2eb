/** What one client request carries through the gateway. */
import type { StopSignal, TraceSpan } from "@vardgraf/schema";
import type { ShownCost } from "../admission/admission.js";
import type { Claims } from "../identity/identity.js";

/** See the file. */
export interface RequestContext {
  /** Claims of the verified token; null for a caller without one. */
  readonly claims: Claims | null;
  /** Correlation id, also told to the client. */
  readonly requestId: string;
  /** Aborted when the client goes away before the answer, or the deadline has passed; its reason is a `CallFailure`. */
  readonly signal: StopSignal;
  /** When the request has to be answered with what there is, on the clock of `performance.now`. */
  readonly deadline: number;
  /** Where the request is traced. */
  readonly span?: TraceSpan;
  /** What is learnt of the request while it is answered, for figures. */
  readonly observed?: { operationName: string | null };
  /** What the operation may cost; only when the client wants to see it. */
  readonly cost?: ShownCost;
}
