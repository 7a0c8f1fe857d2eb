/**
 * The caller context: what the gateway tells a subgraph about who is asking.
 *
 * It travels as a compact JWS in one header. The gateway signs it for one subgraph and one request
 * body, with a life of seconds; a subgraph that does not find a valid one refuses the request, so that
 * its own port is no way around the gateway. The claims are the caller's, as the identity provider
 * stated them: the gateway does not interpret them.
 */
import { createHash } from "node:crypto";
import { z } from "zod";

/** Header that carries the signed caller context from the gateway to a subgraph. */
export const CALLER_CONTEXT_HEADER = "vardgraf-caller-context";

/** `iss` of every caller context. */
export const CALLER_CONTEXT_ISSUER = "vardgraf-gateway";

/** Signature algorithm: asymmetric, so that a subgraph can check a context but never make one. */
export const CALLER_CONTEXT_ALGORITHM = "EdDSA";

/** How long a caller context lives, in seconds. */
export const CALLER_CONTEXT_LIFETIME_SECONDS = 30;

/** Payload of the signed context, beside the registered claims `iss`, `aud`, `iat`, `exp` and `jti`. */
export const callerContextSchema = z.object({
  /** Base64url SHA-256 of the exact request body that this context is good for. */
  bodyHash: z.string(),
  /** Correlation id of the client's request. */
  requestId: z.string(),
  /** Name of the client's operation, where it has one. */
  operationName: z.string().nullable(),
  /** The verified claims of the client's token; null for a caller without a token. */
  claims: z.record(z.string(), z.unknown()).nullable(),
});

/** See {@link callerContextSchema}. */
export type CallerContext = z.infer<typeof callerContextSchema>;

/** The hash that binds a caller context to one request body. */
export function hashBody(body: string): string {
  return createHash("sha256").update(body, "utf8").digest("base64url");
}
