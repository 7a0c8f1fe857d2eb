/** One call from the gateway to a subgraph: the same whether it crosses a network or stays in the process. */
export interface SubgraphRequest {
  /** The GraphQL request as JSON text. */
  readonly body: string;
  /** The signed caller context, as found in its header. */
  readonly callerContext: string | undefined;
}

/** What a subgraph answers. */
export interface SubgraphResponse {
  /** HTTP status. */
  readonly status: number;
  /** The GraphQL response as JSON text. */
  readonly body: string;
}

/** Whatever can answer subgraph calls: a subgraph in the same process, or a connection to one elsewhere. */
export interface SubgraphEndpoint {
  handle(request: SubgraphRequest, signal?: AbortSignal): Promise<SubgraphResponse>;
}
