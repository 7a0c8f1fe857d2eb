/** The way to one subgraph: signs the caller's context, calls, and tells failures apart. */
import {
  type CallerContextSigner,
  errorCatalogue,
  type Logger,
  type SubgraphEndpoint,
} from "@vardgraf/schema";
import type { RequestContext } from "../../execution/context.js";
import type { GatewayMetrics } from "../../telemetry/metrics.js";
import type { Data } from "../merge/gap.js";

/** What all links of a gateway share. */
export interface LinkServices {
  /** Null when subgraphs are not told who calls. */
  readonly sign: CallerContextSigner | null;
  readonly metrics: GatewayMetrics;
  readonly log: Logger;
}

/** The request that a call is made for. */
export interface CallContext {
  readonly request: RequestContext;
  readonly operationName: string | null;
}

/** An error as a subgraph tells it. */
export interface SubgraphError {
  readonly message: string;
  readonly path: readonly (string | number)[] | null;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** What a subgraph answered; a subgraph that cannot be reached answers with one error and no data. */
export interface SubgraphAnswer {
  readonly data: Data | null;
  readonly errors: readonly SubgraphError[];
}

/** Sends one GraphQL request, as JSON text, to a subgraph; never rejects. */
export type SubgraphLink = (body: string, context: CallContext) => Promise<SubgraphAnswer>;

/** A link to the subgraph `name` at `endpoint`. */
export function subgraphLink(name: string, endpoint: SubgraphEndpoint, services: LinkServices): SubgraphLink {
  const { sign, metrics, log } = services;
  const count = (outcome: string): void => metrics.subgraphCalls.inc({ subgraph: name, outcome });
  const unavailable = (reason: string, requestId: string): SubgraphAnswer => {
    log.warn({ subgraph: name, requestId, reason }, "subgraph unavailable");
    count("unavailable");
    const message = errorCatalogue.SUBGRAPH_UNAVAILABLE.en;
    return { data: null, errors: [{ message, path: null, extensions: { code: "SUBGRAPH_UNAVAILABLE" } }] };
  };

  return async (body, { request, operationName }) => {
    const { claims, requestId, signal } = request;
    const stop = metrics.subgraphSeconds.startTimer({ subgraph: name });
    try {
      const callerContext = sign ? await sign({ claims, requestId, operationName }, name, body) : undefined;
      const response = await endpoint.handle({ body, callerContext }, signal);
      const answer = readAnswer(response.body);
      if (!answer) return unavailable(`status ${response.status}, not a GraphQL answer`, requestId);
      count(answer.errors.length > 0 ? "errors" : "ok");
      return answer;
    } catch (error) {
      return unavailable(error instanceof Error ? error.name : "unknown", requestId);
    } finally {
      stop();
    }
  };
}

const NO_ERRORS: readonly SubgraphError[] = [];

/** A subgraph's answer from its text; null when the text is no GraphQL answer. */
export function readAnswer(text: string): SubgraphAnswer | null {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(answer)) return null;
  const { data, errors } = answer;
  if (data !== undefined && data !== null && !isObject(data)) return null;
  if (errors === undefined || errors === null) {
    return data === undefined ? null : { data, errors: NO_ERRORS };
  }
  if (!Array.isArray(errors)) return null;
  return { data: data ?? null, errors: errors.map(readError) };
}

function readError(error: unknown): SubgraphError {
  const { message, path, extensions } = isObject(error) ? error : {};
  return {
    message: typeof message === "string" ? message : "",
    path: Array.isArray(path) && path.every(isStep) ? path : null,
    extensions: isObject(extensions) ? extensions : {},
  };
}

function isStep(step: unknown): step is string | number {
  return typeof step === "string" || typeof step === "number";
}

function isObject(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
