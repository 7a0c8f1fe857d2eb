/**
 * The way in: request → limits → identity → document. What comes out is an operation that may run; everything else is
 * refused on the way, the cheapest reason first.
 */
import type { Admission, ShownCost } from "../admission/admission.js";
import { readClient } from "../documents/client.js";
import { refusal } from "../errors/refusal.js";
import { type Claims, identify, type Identity } from "../identity/identity.js";
import type { RateLimiter } from "../limits/rate/limiter.js";
import { searchIn } from "./apollo-request.js";
import type { GraphRequest } from "./exchange.js";
import { type Parameters, parametersOfBody, parametersOfSearch, readOperation } from "./graphql-request.js";
import { answerType, isJsonRequest } from "./media-types.js";

/** What requests are measured by on their way in. */
export interface EntranceOptions {
  readonly identity: Identity | null;
  readonly tokenRequired: boolean;
  readonly clientNameRequired: boolean;
  /** Largest access token, in bytes. */
  readonly maxTokenBytes: number;
  /** Null when nobody is limited in how often to ask. */
  readonly rate: RateLimiter | null;
  readonly admission: Admission;
}

/** A request that may be answered. */
export interface Entered {
  readonly claims: Claims | null;
  /** What is asked, with the text of the document in it; null when the server is to word what is wrong with it. */
  readonly parameters: Parameters | null;
  /** Only when the client wants to see it. */
  readonly cost?: ShownCost;
}

/** Header with which a client asks for the cost of its operation. */
export const SHOW_COST_HEADER = "vardgraf-show-cost";

/** True when the client wants to see the cost. */
export function wantsCost({ headers }: Pick<GraphRequest, "headers">): boolean {
  return headers[SHOW_COST_HEADER] === "on";
}

/** Refuses what its head alone shows to be none of ours, before the body is read. */
export function checkHead(request: Pick<GraphRequest, "method" | "headers">, maxTokenBytes: number): void {
  const { method, headers } = request;
  if (answerType(headers.accept) === null) throw refusal("NOT_ACCEPTABLE", 406);
  const encoding = headers["content-encoding"] ?? "identity";
  if (method === "POST" && (!isJsonRequest(headers["content-type"]) || encoding !== "identity"))
    throw refusal("UNSUPPORTED_MEDIA_TYPE", 415, { headers: { "accept-post": "application/json" } });
  if ((headers.authorization?.length ?? 0) > maxTokenBytes + "Bearer ".length)
    throw refusal("TOKEN_TOO_LARGE", 431);
}

/** Lets `request` in, or refuses it. */
export async function enter(request: GraphRequest, options: EntranceOptions): Promise<Entered> {
  const claims = options.identity === null ? null : await identifyLimited(request, options);
  const client = readClient(request.headers);
  if (options.rate) await options.rate({ claims, clientName: client?.name ?? null, address: request.ip });
  if (client === null && options.clientNameRequired) throw refusal("CLIENT_NAME_REQUIRED", 400);
  const parameters =
    request.method === "GET"
      ? parametersOfSearch(new URLSearchParams(searchIn(request)))
      : parametersOfBody(request.body);
  const asked = parameters && readOperation(parameters, options.admission.rules.trusted);
  if (!asked) return { claims, parameters };
  const cost = options.admission.admit({ claims, client }, asked);
  return {
    claims,
    parameters: asked.parameters,
    ...(cost && wantsCost(request) ? { cost } : {}),
  };
}

/** Logins that fail are counted too, by where they come from: trying tokens costs the gateway more than the caller. */
async function identifyLimited(
  request: GraphRequest,
  { identity, tokenRequired, rate }: EntranceOptions,
): Promise<Claims | null> {
  try {
    return await identify(request.raw, identity, tokenRequired);
  } catch (error) {
    await rate?.({ claims: null, clientName: null, address: request.ip });
    throw error;
  }
}
