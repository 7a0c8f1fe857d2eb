/** Header that tells a subgraph how many milliseconds the gateway still waits for the answer. */
export const TIMEOUT_HEADER = "vardgraf-timeout-ms";

/** Header of the W3C trace context. */
export const TRACEPARENT_HEADER = "traceparent";

/** One call from the gateway to a subgraph: the same whether it crosses a network or stays in the process. */
export interface SubgraphRequest {
  /** The GraphQL request as JSON text. */
  readonly body: string;
  /** The signed caller context, as found in its header. */
  readonly callerContext: string | undefined;
  /** How long the gateway still waits, in milliseconds: an answer after that is read by nobody. */
  readonly timeoutMilliseconds?: number | undefined;
  /** The call's place in a trace (W3C `traceparent`); absent when it is not traced. */
  readonly traceparent?: string | undefined;
}

/** What a subgraph answers. */
export interface SubgraphResponse {
  /** HTTP status. */
  readonly status: number;
  /** The GraphQL response as JSON text. */
  readonly body: string;
}

/** As much of an `AbortSignal` as a call needs: one is made for every request, and a whole one costs more than a call. */
export interface StopSignal {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/** Whatever can answer subgraph calls: a subgraph in the same process, or a connection to one elsewhere. */
export interface SubgraphEndpoint {
  /** `signal` is aborted when nobody waits for the answer any more. */
  handle(request: SubgraphRequest, signal?: StopSignal): Promise<SubgraphResponse>;
  /** Lets go of what calling takes (connections), once nobody calls any more. */
  close?(): Promise<void>;
  /** Calls under way, and those among them that wait for a connection, where there are connections. */
  load?(): { readonly calls: number; readonly waiting: number };
}
