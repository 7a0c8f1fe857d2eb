/**
 * Where the buckets of the rate limit are kept.
 *
 * A bucket holds as many requests as may come at once, and is filled evenly. The gateway's own store keeps buckets in
 * the memory of one process. Behind a balancer each copy of the gateway would then let through the whole rate: either
 * tell each copy how many they are (`GATEWAY_COPIES`), so that it lets through its share, or start the gateway with a
 * store that the copies share. A shared store must take from all buckets in one step, and by its own clock: in Redis,
 * one script.
 */

/** A bucket, and how it is filled. */
export interface Bucket {
  /** Names the bucket; holds nothing of a person. */
  readonly key: string;
  /** Requests that it is filled with in a second. */
  readonly perSecond: number;
  /** Requests that it holds when it is full. */
  readonly burst: number;
}

/** Keeps buckets. */
export interface RateStore {
  /**
   * Takes one request from each of `buckets`, or from none when one of them is empty. Resolves with 0 when it was
   * taken, else with the milliseconds until there is one in each.
   */
  take(buckets: readonly Bucket[]): number | Promise<number>;
}
