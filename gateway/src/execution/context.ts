/** What one client request carries through the gateway. */
import type { Claims } from "../identity/identity.js";

/** See the file. */
export interface RequestContext {
  /** Claims of the verified token; null for a caller without one. */
  readonly claims: Claims | null;
  /** Correlation id, also told to the client. */
  readonly requestId: string;
  /** Aborted when the client goes away before the answer. */
  readonly signal: AbortSignal;
}
