/** Keys of an identity provider: fetched when needed, renewed when they age, and kept through an outage. */
import { createRemoteJWKSet, customFetch, type FetchImplementation, type JWTVerifyGetKey } from "jose";

/** How often and how long keys are used. */
export interface KeySetLimits {
  /** Age at which keys are fetched anew, in milliseconds: how long a withdrawn key may still be believed. */
  readonly renewAfter: number;
  /** Shortest time between two fetches because of an unknown key, in milliseconds: unknown keys are free to make up. */
  readonly pause: number;
  /** How long the last good keys are used while the provider cannot be reached, in milliseconds. */
  readonly outage: number;
  /** Longest wait for the provider, in milliseconds. */
  readonly timeout: number;
}

const MINUTE = 60_000;

/** Limits of a gateway in operation. */
export const keySetLimits: KeySetLimits = {
  renewAfter: 10 * MINUTE,
  pause: 10_000,
  outage: 4 * 60 * MINUTE,
  timeout: 3000,
};

/** Finds the key of a token among those at `url`. */
export function remoteKeySet(url: string, limits: KeySetLimits = keySetLimits): JWTVerifyGetKey {
  return createRemoteJWKSet(new URL(url), {
    cacheMaxAge: limits.renewAfter,
    cooldownDuration: limits.pause,
    timeoutDuration: limits.timeout,
    [customFetch]: keepLastGood(limits.outage),
  });
}

/** A fetch that answers with the last good answer when the provider fails, as long as that is not too old. */
function keepLastGood(outage: number): FetchImplementation {
  let kept: { readonly body: string; readonly at: number } | undefined;
  return async (url, options) => {
    try {
      const response = await fetch(url, options);
      if (!response.ok) throw new Error(`The identity provider answered ${response.status}.`);
      kept = { body: await response.text(), at: performance.now() };
      return new Response(kept.body);
    } catch (error) {
      if (kept === undefined || performance.now() - kept.at > outage) throw error;
      return new Response(kept.body);
    }
  };
}
