/** How a call to a subgraph can fail, and what follows from it. */

/** What a kind of failure means for the calls after it. */
interface FailureKind {
  /** True when it speaks against the subgraph: many of them open its circuit. */
  readonly blame: boolean;
  /** True when the same call may well succeed a moment later. */
  readonly passing: boolean;
}

/**
 * Every kind of failure. What a client can bring about by itself (an answer that is too large, a request that takes all
 * its time elsewhere, going away) is not blamed on the subgraph: one client could otherwise close it to all others.
 */
export const failureKinds = {
  /** No answer in the time that a call may last. Asking again would only double the load. */
  timeout: { blame: true, passing: false },
  /** The request's own time was up before the call had had its full time. */
  deadline: { blame: false, passing: false },
  /** The client went away. */
  cancelled: { blame: false, passing: false },
  /** No connection, or none that lasted until an answer began. */
  unreachable: { blame: true, passing: true },
  /** The answer broke off. */
  broken: { blame: true, passing: true },
  /** A status of 500 and above, without a GraphQL answer. */
  server_error: { blame: true, passing: true },
  /** A status of 400 to 499, without a GraphQL answer. */
  refused: { blame: false, passing: false },
  /** The answer points elsewhere; nobody goes there. */
  redirect: { blame: true, passing: false },
  /** Something else than a GraphQL answer. */
  not_graphql: { blame: true, passing: true },
  /** More than is read of one answer, or of all answers that are under way. */
  too_large: { blame: false, passing: false },
  /** More calls under way than the subgraph is sent. */
  overload: { blame: false, passing: false },
  /** The subgraph does not believe the gateway: keys or clocks differ. */
  caller_refused: { blame: false, passing: false },
  /** Not called: it failed too often just now. */
  circuit_open: { blame: false, passing: false },
} as const satisfies Record<string, FailureKind>;

/** See {@link failureKinds}. */
export type FailureReason = keyof typeof failureKinds;

/** A call that brought no answer. */
export class CallFailure extends Error {
  override readonly name = "CallFailure";

  constructor(
    readonly reason: FailureReason,
    /** For operators: never sent to a client. */
    readonly detail?: string,
  ) {
    super(detail === undefined ? reason : `${reason}: ${detail}`);
  }
}

/** Why a request has to end, as the reason of its signal. */
export function deadlinePassed(): CallFailure {
  return new CallFailure("deadline");
}

/** See {@link deadlinePassed}. */
export function clientGone(): CallFailure {
  return new CallFailure("cancelled");
}

/** The failure that `error` is; what nobody foresaw counts as an answer that broke off. */
export function failureOf(error: unknown): CallFailure {
  if (error instanceof CallFailure) return error;
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  const word = typeof code === "string" ? code : typeof name === "string" ? name : "unknown";
  return new CallFailure(reasons.get(word) ?? "broken", word);
}

const reasons = new Map<string, FailureReason>([
  ["ECONNREFUSED", "unreachable"],
  ["EHOSTUNREACH", "unreachable"],
  ["ENETUNREACH", "unreachable"],
  ["ENOTFOUND", "unreachable"],
  ["EAI_AGAIN", "unreachable"],
  ["UND_ERR_CONNECT_TIMEOUT", "unreachable"],
  ["UND_ERR_RES_EXCEEDED_MAX_SIZE", "too_large"],
  ["UND_ERR_HEADERS_TIMEOUT", "timeout"],
  ["UND_ERR_BODY_TIMEOUT", "timeout"],
]);
