/** Signs caller contexts: one for each call to a subgraph. */
import { randomUUID } from "node:crypto";
import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
  SignJWT,
} from "jose";
import {
  CALLER_CONTEXT_ALGORITHM,
  CALLER_CONTEXT_ISSUER,
  CALLER_CONTEXT_LIFETIME_SECONDS,
  type CallerContext,
  hashBody,
} from "./caller-context.js";

/** What the signer is told of a request; the body's hash it makes itself. */
export type CallerContextFacts = Omit<CallerContext, "bodyHash">;

/** Signs a context that is good for one `body` sent to one `audience` (a subgraph's name). */
export type CallerContextSigner = (
  facts: CallerContextFacts,
  audience: string,
  body: string,
) => Promise<string>;

/** A signer with the gateway's private key, a JWK of an Ed25519 key pair. */
export async function createCallerContextSigner(privateJwk: JWK): Promise<CallerContextSigner> {
  const key = (await importJWK(privateJwk, CALLER_CONTEXT_ALGORITHM)) as CryptoKey;
  const header = {
    alg: CALLER_CONTEXT_ALGORITHM,
    ...(privateJwk.kid === undefined ? {} : { kid: privateJwk.kid }),
  };
  return (facts, audience, body) => {
    const context: CallerContext = { ...facts, bodyHash: hashBody(body) };
    return new SignJWT(context)
      .setProtectedHeader(header)
      .setIssuer(CALLER_CONTEXT_ISSUER)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${CALLER_CONTEXT_LIFETIME_SECONDS}s`)
      .setJti(randomUUID())
      .sign(key);
  };
}

/** A fresh key pair for caller contexts: the private JWK for the gateway, the key set for the subgraphs. */
export async function generateCallerContextKeys(): Promise<{ privateJwk: JWK; keySet: JSONWebKeySet }> {
  const pair = await generateKeyPair(CALLER_CONTEXT_ALGORITHM, { extractable: true });
  const identity = { kid: randomUUID(), alg: CALLER_CONTEXT_ALGORITHM };
  return {
    privateJwk: { ...(await exportJWK(pair.privateKey)), ...identity },
    keySet: { keys: [{ ...(await exportJWK(pair.publicKey)), ...identity }] },
  };
}
