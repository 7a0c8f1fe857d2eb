import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memoryRateStore } from "./memory-store.js";
import type { Bucket } from "./store.js";

const bucket = (key: string, perSecond = 10, burst = 3): Bucket => ({ key, perSecond, burst });

describe("a bucket", () => {
  it("lets a burst through, then as many as it is filled with", () => {
    let now = 0;
    const store = memoryRateStore(() => now);
    const take = (): unknown => store.take([bucket("a")]);
    expect([take(), take(), take(), take()]).toEqual([0, 0, 0, 100]);
    now = 50;
    expect(take()).toBe(50);
    now = 100;
    expect([take(), take()]).toEqual([0, 100]);
    now = 60_000;
    expect([take(), take(), take(), take()]).toEqual([0, 0, 0, 100]);
  });

  it("is taken from together with the others or not at all", () => {
    const store = memoryRateStore(() => 0);
    const wide = bucket("wide", 1, 100);
    expect(store.take([wide, bucket("narrow", 1, 1)])).toBe(0);
    for (let n = 0; n < 50; n++) expect(store.take([wide, bucket("narrow", 1, 1)])).toBe(1000);
    for (let n = 0; n < 99; n++) expect(store.take([wide])).toBe(0);
    expect(store.take([wide])).toBe(1000);
  });

  it("never lets more through than its burst and its rate allow, whenever they come", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 200 }),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 20 }),
        (pauses, perSecond, burst) => {
          let now = 0;
          const store = memoryRateStore(() => now);
          let passed = 0;
          for (const pause of pauses) {
            now += pause;
            if (store.take([bucket("a", perSecond, burst)]) === 0) passed += 1;
            expect(passed).toBeLessThanOrEqual(burst + (now / 1000) * perSecond + 1e-6);
          }
        },
      ),
    );
  });

  it("is forgotten when there are too many, the emptiest ones last", () => {
    let now = 0;
    const store = memoryRateStore(() => now, 100);
    const attacked = bucket("attacked", 1, 2);
    expect([store.take([attacked]), store.take([attacked]), store.take([attacked])]).toEqual([0, 0, 1000]);
    for (let n = 0; n < 1000; n++) {
      now += 0.001;
      expect(store.take([bucket(`made-up-${n}`, 1, 2)])).toBe(0);
    }
    expect(store.size()).toBeLessThanOrEqual(100);
    expect(store.take([attacked])).toBeGreaterThan(0);
  });
});
