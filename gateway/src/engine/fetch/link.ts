/** The way to one subgraph: signs the caller's context, calls, and tells failures apart. */
import {
  type CallerContextSigner,
  errorCatalogue,
  type Logger,
  type SubgraphEndpoint,
  type SubgraphResponse,
} from "@vardgraf/schema";
import type { RequestContext } from "../../execution/context.js";
import type { GatewayMetrics } from "../../telemetry/metrics.js";
import { withoutDigits } from "../../telemetry/operation-name.js";
import { callSpan } from "../../telemetry/spans.js";
import type { CircuitPosition } from "../../transport/circuit.js";
import { CallFailure, failureOf } from "../../transport/failure.js";
import { Protection, type ProtectionSettings } from "../../transport/protection.js";
import { type ReadAnswer, readAnswer, type SubgraphAnswer } from "./answer.js";

/** What all links of a gateway share. */
export interface LinkServices {
  /** Null when subgraphs are not told who calls. */
  readonly sign: CallerContextSigner | null;
  readonly metrics: GatewayMetrics;
  readonly log: Logger;
  /** How calls are protected; absent for no retries and circuits that never open. */
  readonly protection?: ProtectionSettings;
  /** Codes of errors that clients may be told beside those of the catalogue. */
  readonly errorCodes?: ReadonlySet<string>;
}

/** The request that a call is made for. */
export interface CallContext {
  readonly request: RequestContext;
  readonly operationName: string | null;
}

/** A way to one subgraph. */
export interface SubgraphLink {
  /**
   * Sends one GraphQL request, as JSON text; never rejects. A request that changes nothing is sent again where that may
   * help: `_entities` of a mutation's answer are read, so that they are too.
   */
  call(body: string, context: CallContext, kind: "query" | "mutation"): Promise<SubgraphAnswer>;
  /** Where the subgraph's circuit stands. */
  readonly circuit: CircuitPosition;
  /** Lets go of the connections; no call may be made any more. */
  close(): Promise<void>;
}

const unprotected: ProtectionSettings = { circuit: null, retries: 0, retryPercent: 0 };

/** A link to the subgraph `name` at `endpoint`. */
export function subgraphLink(name: string, endpoint: SubgraphEndpoint, services: LinkServices): SubgraphLink {
  const { sign, metrics, log } = services;
  const seconds = metrics.subgraphSeconds.labels(name);
  const count = (outcome: string): void => metrics.subgraphCalls.inc({ subgraph: name, outcome });
  const protection = new Protection(services.protection ?? unprotected, {
    circuitMoved: (position) => {
      metrics.circuit(name, position);
      log.warn({ subgraph: name, circuit: position }, "circuit moved");
    },
    retried: (after) => metrics.retries.inc({ subgraph: name, outcome: after }),
    retryDenied: () => metrics.retries.inc({ subgraph: name, outcome: "denied" }),
  });
  metrics.circuit(name, "closed");
  metrics.loads.watch(name, endpoint);

  const attempt = async (body: string, { request, operationName }: CallContext): Promise<ReadAnswer> => {
    const { claims, requestId, signal, deadline } = request;
    if (signal.aborted) throw failureOf(signal.reason);
    const span = callSpan(request.span, name);
    const began = performance.now();
    try {
      const facts = { claims, requestId, operationName: withoutDigits(operationName) };
      const callerContext = sign ? await sign(facts, name, body) : undefined;
      const timeoutMilliseconds = deadline - performance.now();
      const traceparent = span?.traceparent;
      const call = { body, callerContext, timeoutMilliseconds, traceparent };
      const answer = readResponse(await endpoint.handle(call, signal), services.errorCodes);
      const outcome = answer.errors.length > 0 ? "errors" : "ok";
      count(outcome);
      span?.end(outcome);
      return answer;
    } catch (error) {
      const failure = failureOf(error);
      count(failure.reason);
      span?.end(failure.reason);
      throw failure;
    } finally {
      seconds.observe((performance.now() - began) / 1000);
    }
  };

  return {
    call: async (body, context, kind) => {
      const { signal, deadline, requestId } = context.request;
      try {
        const facts = { repeatable: kind === "query", deadline, signal };
        return await protection.run(() => attempt(body, context), facts);
      } catch (error) {
        const { reason, detail } = failureOf(error);
        if (reason === "circuit_open") count(reason);
        else if (reason !== "cancelled")
          log.warn({ subgraph: name, requestId, reason, detail }, "subgraph unavailable");
        return unavailable;
      }
    },
    get circuit() {
      return protection.position;
    },
    close: async () => {
      await endpoint.close?.();
    },
  };
}

const unavailable: SubgraphAnswer = {
  data: null,
  errors: [
    {
      message: errorCatalogue.SUBGRAPH_UNAVAILABLE.en,
      path: null,
      extensions: { code: "SUBGRAPH_UNAVAILABLE" },
    },
  ],
};

/**
 * The answer that a response holds; throws a failure when it holds none, or, with a status that tells of a failure of
 * the server, nothing but errors.
 */
function readResponse({ status, body }: SubgraphResponse, codes?: ReadonlySet<string>): ReadAnswer {
  if (status >= 300 && status < 400) throw new CallFailure("redirect", `status ${status}`);
  const answer = readAnswer(body, codes);
  if (answer?.callerRefused) throw new CallFailure("caller_refused");
  if (answer && (status < 500 || answer.data !== null)) return answer;
  const reason = status >= 500 ? "server_error" : status >= 400 ? "refused" : "not_graphql";
  throw new CallFailure(reason, `status ${status}`);
}
