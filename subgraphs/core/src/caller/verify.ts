/** Checks the signed caller context: right gateway, this subgraph, this body, still fresh, never seen before. */
import {
  CALLER_CONTEXT_ALGORITHM,
  CALLER_CONTEXT_ISSUER,
  CALLER_CONTEXT_LIFETIME_SECONDS,
  type CallerContext,
  callerContextSchema,
  hashBody,
  type SubgraphRequest,
} from "@vardgraf/schema";
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from "jose";
import { refuse } from "../graph/errors.js";

/** Verifies a request's caller context or refuses with `CALLER_CONTEXT_REQUIRED`, without saying why. */
export type CallerContextVerifier = (request: SubgraphRequest) => Promise<CallerContext>;

/** Clock difference that is tolerated between gateway and subgraph, in seconds. */
const SKEW_SECONDS = 5;

/** A verifier for the subgraph `audience`, trusting the gateways whose public keys are in `keys`. */
export function createCallerContextVerifier(audience: string, keys: JSONWebKeySet): CallerContextVerifier {
  const keySet = createLocalJWKSet(keys);
  const seen = new ReplayGuard((CALLER_CONTEXT_LIFETIME_SECONDS + 2 * SKEW_SECONDS) * 1000);
  return async (request) => {
    if (request.callerContext === undefined) throw refuse("CALLER_CONTEXT_REQUIRED");
    const verified = await jwtVerify(request.callerContext, keySet, {
      algorithms: [CALLER_CONTEXT_ALGORITHM],
      issuer: CALLER_CONTEXT_ISSUER,
      audience,
      requiredClaims: ["exp", "iat", "jti"],
      maxTokenAge: CALLER_CONTEXT_LIFETIME_SECONDS,
      clockTolerance: SKEW_SECONDS,
    }).catch(() => undefined);
    const context = callerContextSchema.safeParse(verified?.payload);
    if (
      verified === undefined ||
      !context.success ||
      context.data.bodyHash !== hashBody(request.body) ||
      !seen.firstTime(String(verified.payload.jti))
    ) {
      throw refuse("CALLER_CONTEXT_REQUIRED");
    }
    return context.data;
  };
}

/** Remembers ids for as long as a context with such an id could still be valid, in two generations. */
class ReplayGuard {
  #current = new Set<string>();
  #previous = new Set<string>();
  #turnAt: number;

  constructor(private readonly windowMilliseconds: number) {
    this.#turnAt = performance.now() + windowMilliseconds;
  }

  firstTime(id: string): boolean {
    if (performance.now() >= this.#turnAt) {
      this.#previous = this.#current;
      this.#current = new Set();
      this.#turnAt = performance.now() + this.windowMilliseconds;
    }
    if (this.#current.has(id) || this.#previous.has(id)) return false;
    this.#current.add(id);
    return true;
  }
}
