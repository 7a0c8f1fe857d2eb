/** Buckets in the memory of this process. */
import type { Bucket, RateStore } from "./store.js";

interface Level {
  /** Requests in the bucket at `at`; a fraction while it fills. */
  requests: number;
  /** Milliseconds on the store's clock. */
  at: number;
  /** When the bucket is full again if nothing is taken. */
  fullAt: number;
}

/** Most buckets that are kept: callers can make up names, and memory shall not grow with them. */
const MAX_BUCKETS = 20_000;

/** A store of its own; `now` is a clock in milliseconds that never goes back. */
export function memoryRateStore(
  now: () => number = () => performance.now(),
  maxBuckets: number = MAX_BUCKETS,
): RateStore & { readonly size: () => number } {
  const levels = new Map<string, Level>();

  const levelOf = ({ key, perSecond, burst }: Bucket, at: number): Level => {
    const known = levels.get(key);
    if (known === undefined) return { requests: burst, at, fullAt: at };
    const filled = known.requests + ((at - known.at) / 1000) * perSecond;
    return { requests: Math.min(burst, filled), at, fullAt: known.fullAt };
  };

  /** A full bucket is as good as none; when that is not enough, those that are nearly full go first. */
  const makeRoom = (at: number): void => {
    for (const [key, { fullAt }] of levels) if (fullAt <= at) levels.delete(key);
    if (levels.size < maxBuckets) return;
    const byFullness = [...levels].sort(([, a], [, b]) => a.fullAt - b.fullAt);
    for (const [key] of byFullness.slice(0, Math.ceil(maxBuckets / 10))) levels.delete(key);
  };

  return {
    size: () => levels.size,
    take: (buckets) => {
      const at = now();
      const found = buckets.map((bucket) => ({ bucket, level: levelOf(bucket, at) }));
      const waits = found.map(({ bucket, level }) =>
        level.requests >= 1 ? 0 : ((1 - level.requests) / bucket.perSecond) * 1000,
      );
      const wait = Math.max(0, ...waits);
      if (wait > 0) return Math.ceil(wait);
      for (const { bucket, level } of found) {
        if (levels.size >= maxBuckets && !levels.has(bucket.key)) makeRoom(at);
        const requests = level.requests - 1;
        const fullAt = at + ((bucket.burst - requests) / bucket.perSecond) * 1000;
        levels.set(bucket.key, { requests, at, fullAt });
      }
      return 0;
    },
  };
}
