/** Verifies JSON Web Tokens against a key set: issuer, audience, times and algorithm. */
import { type JWTVerifyGetKey, jwtVerify } from "jose";
import type { Identity } from "./identity.js";
import { type KeySetLimits, keySetLimits, remoteKeySet } from "./key-set.js";

/** Algorithms that are accepted: asymmetric only, so that a public key can never be used as a secret. */
const ALGORITHMS = [
  "EdDSA",
  "Ed25519",
  "ES256",
  "ES384",
  "PS256",
  "PS384",
  "PS512",
  "RS256",
  "RS384",
  "RS512",
];

/** Clock difference that is tolerated between provider and gateway, in seconds. */
const SKEW_SECONDS = 5;

/** What a token must say. */
export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
}

/** Identity from tokens whose keys `keys` finds. */
export function jwtIdentity(keys: JWTVerifyGetKey, rules: TokenRules): Identity {
  return {
    verify: async (token) => {
      const { payload } = await jwtVerify(token, keys, {
        ...rules,
        algorithms: ALGORITHMS,
        requiredClaims: ["sub", "exp", "iat"],
        clockTolerance: SKEW_SECONDS,
      });
      return payload;
    },
  };
}

/** Identity from an OpenID Connect provider: its keys are fetched when needed and kept while they are good. */
export function oidcIdentity(
  jwksUrl: string,
  rules: TokenRules,
  limits: KeySetLimits = keySetLimits,
): Identity {
  return jwtIdentity(remoteKeySet(jwksUrl, limits), rules);
}
