import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { bucketsOf, rateLimiter, type RateLimits } from "./limiter.js";
import { memoryRateStore } from "./memory-store.js";

const log = pino({ level: "silent" });
const limits: RateLimits = {
  organisation: 100,
  client: 10,
  burstSeconds: 2,
  copies: 1,
  organisationClaim: "org",
};
const nurse = { claims: { sub: "a", org: "2120001215" }, clientName: "portal", address: "10.0.0.1" };

describe("a request is taken from", () => {
  it("the buckets of its organisation and of the client within it", () => {
    expect(bucketsOf(nurse, limits).map(({ perSecond, burst }) => [perSecond, burst])).toEqual([
      [100, 200],
      [10, 20],
    ]);
  });

  it.each([
    ["another person of the organisation", { claims: { sub: "b", org: "2120001215" } }, [true, true]],
    ["another client of the organisation", { clientName: "board" }, [true, false]],
    ["another organisation", { claims: { sub: "a", org: "2321000115" } }, [false, false]],
    ["another address", { address: "10.0.0.2" }, [true, true]],
  ])("the same ones as a request of %s or not", (_who, change, same) => {
    const own = bucketsOf(nurse, limits);
    const other = bucketsOf({ ...nurse, ...change }, limits);
    expect(own.map(({ key }, index) => key === other[index]?.key)).toEqual(same);
  });

  it.each([
    [null, "10.0.0.1", "address:10.0.0.1"],
    [null, "2001:db8:1:2:3:4:5:6", "address:2001:db8:1:2"],
    [null, "::ffff:10.0.0.1", "address:::ffff:10.0.0.1"],
  ])("a bucket of its address when it is nobody's: %j %s", (claims, address, key) => {
    expect(bucketsOf({ claims, clientName: null, address }, limits).map((bucket) => bucket.key)).toEqual([
      key,
    ]);
  });

  it.each([{ sub: "1912121212" }, { sub: "1912121212", org: ["x"] }, { sub: "1912121212", org: "" }])(
    "a bucket of the person's own when the claims %j name no organisation, and it names nobody",
    (claims) => {
      const [only, ...others] = bucketsOf({ ...nurse, claims }, limits);
      expect(others).toEqual([]);
      expect(only?.key).toMatch(/^subject:/);
      expect(only?.key).not.toContain("1912121212");
    },
  );

  it("a smaller bucket the more copies of the gateway there are, and never from none", () => {
    const shares = bucketsOf(nurse, { ...limits, copies: 40 });
    expect(shares.map(({ perSecond, burst }) => [perSecond, burst])).toEqual([
      [2.5, 5],
      [0.25, 1],
    ]);
  });
});

describe("the limiter", () => {
  it("refuses with the time to wait", async () => {
    const limit = rateLimiter(
      { ...limits, burstSeconds: 0.1 },
      memoryRateStore(() => 0),
      log,
    );
    await limit(nurse);
    await expect(limit(nurse)).rejects.toMatchObject({
      extensions: { code: "RATE_LIMITED", http: { status: 429, headers: new Map([["retry-after", "1"]]) } },
    });
  });

  it("goes on with its own buckets when the shared store fails", async () => {
    const broken = { take: () => Promise.reject(new Error("ECONNREFUSED")) };
    const limit = rateLimiter({ ...limits, client: 1, burstSeconds: 1 }, broken, log);
    await limit(nurse);
    await expect(limit(nurse)).rejects.toMatchObject({ extensions: { code: "RATE_LIMITED" } });
  });
});
