/** How often a caller may ask: each organisation, and within it each of its clients, has a bucket. */
import { createHash } from "node:crypto";
import { isIPv6 } from "node:net";
import type { Logger } from "@vardgraf/schema";
import { refusal } from "../../errors/refusal.js";
import type { Claims } from "../../identity/identity.js";
import { memoryRateStore } from "./memory-store.js";
import type { Bucket, RateStore } from "./store.js";

/** How much is let through; requests a second. */
export interface RateLimits {
  readonly organisation: number;
  readonly client: number;
  /** How many seconds' worth of requests may come at once. */
  readonly burstSeconds: number;
  /** Copies of the gateway that share the rate without sharing a store. */
  readonly copies: number;
  /** Claim that names the caller's organisation; absent when none does. */
  readonly organisationClaim: string | undefined;
}

/** Whose request it is. */
export interface RateCaller {
  readonly claims: Claims | null;
  /** Name that the client gives itself; null when it gives none. */
  readonly clientName: string | null;
  /** Where the request came from. */
  readonly address: string;
}

/** Counts a request; refuses it with `RATE_LIMITED` when there are too many. */
export type RateLimiter = (caller: RateCaller) => Promise<void>;

/** A limiter over `store`; when a shared store fails, this process's own buckets decide, so that care goes on. */
export function rateLimiter(limits: RateLimits, store: RateStore, log: Logger): RateLimiter {
  const own = memoryRateStore();
  return async (caller) => {
    const buckets = bucketsOf(caller, limits);
    let wait: number;
    try {
      wait = await store.take(buckets);
    } catch (error) {
      log.warn({ reason: error instanceof Error ? error.name : "unknown" }, "the rate store does not answer");
      wait = await own.take(buckets);
    }
    if (wait === 0) return;
    throw refusal("RATE_LIMITED", 429, { headers: { "retry-after": String(Math.ceil(wait / 1000)) } });
  };
}

/**
 * The buckets that a request is taken from. The client names itself, so its bucket never stands alone: a client that
 * calls itself something else with every request still empties the bucket of its organisation.
 */
export function bucketsOf({ claims, clientName, address }: RateCaller, limits: RateLimits): Bucket[] {
  const bucket = (key: string, rate: number): Bucket => {
    const perSecond = rate / limits.copies;
    return { key, perSecond, burst: Math.max(1, perSecond * limits.burstSeconds) };
  };
  if (claims === null) return [bucket(`address:${network(address)}`, limits.client)];
  const named = limits.organisationClaim === undefined ? undefined : claims[limits.organisationClaim];
  if (typeof named !== "string" || named === "") {
    return [bucket(`subject:${digest(String(claims["sub"] ?? ""))}`, limits.client)];
  }
  const organisation = digest(named);
  return [
    bucket(`organisation:${organisation}`, limits.organisation),
    bucket(`client:${organisation}:${digest(clientName ?? "")}`, limits.client),
  ];
}

/** A short name for something that no store shall hold in clear. */
function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}

/** One who has an IPv6 network has all of its addresses. */
function network(address: string): string {
  if (!isIPv6(address) || address.startsWith("::ffff:")) return address;
  const [head = ""] = address.split("::");
  return head.split(":").slice(0, 4).join(":");
}
