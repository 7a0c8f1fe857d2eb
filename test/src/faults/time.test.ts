import { request } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ask } from "../kit/client.js";
import { AFFECTED, type FaultyFederation, startFaultyFederation } from "../kit/faulty-federation.js";

let federation: FaultyFederation;
beforeAll(async () => {
  federation = await startFaultyFederation({
    SUBGRAPH_TIMEOUT_MS: "20000",
    REQUEST_TIMEOUT_MS: "30000",
  });
});
afterEach(() => federation.heal());
afterAll(() => federation[Symbol.asyncDispose]());

describe("a client that goes away", () => {
  it("ends the calls that are made for it, and no more are made", async () => {
    const first = federation.proxies.municipalities;
    const second = federation.proxies["care-units"];
    first.set("hang");
    const [before, beforeSecond] = [first.calls.length, second.calls.length];
    const leaving = request(`${federation.gateway.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
    });
    leaving.on("error", () => {});
    leaving.end(JSON.stringify({ query: AFFECTED }));
    await expect.poll(() => first.calls.length).toBe(before + 1);
    expect(first.open).toBe(1);
    leaving.destroy();
    await expect.poll(() => first.open).toBe(0);
    expect(first.calls.length).toBe(before + 1);
    expect(second.calls.length).toBe(beforeSecond);
    await expect
      .poll(async () => federation.gateway.metrics())
      .toMatch(/vardgraf_subgraph_calls_total\{subgraph="municipalities",outcome="cancelled"\} 1/);
  });
});

describe("a request that lasts too long", () => {
  it("is answered at its deadline with what there is, and its subgraphs know how long they have", async () => {
    await using hasty = await startFaultyFederation({
      SUBGRAPH_TIMEOUT_MS: "1400",
      REQUEST_TIMEOUT_MS: "1500",
      SUBGRAPH_RETRIES: "0",
    });
    hasty.proxies["care-units"].set("hang");
    await ask(hasty.gateway.url, null, { query: AFFECTED });
    const began = performance.now();
    const answer = await ask<object>(hasty.gateway.url, null, { query: AFFECTED });
    expect(performance.now() - began).toBeLessThan(3000);
    expect(answer.data).toMatchObject({ region: { code: "13" } });
    const limits = hasty.proxies["care-units"].timeouts;
    expect(limits.length).toBeGreaterThan(0);
    for (const limit of limits) {
      expect(limit).toBeGreaterThan(0);
      expect(limit).toBeLessThanOrEqual(1400);
    }
  });
});

describe("a gateway that stands still for longer than a call may last", () => {
  it("answers everything that it was asked, and blames no subgraph", async () => {
    await using still = await startFaultyFederation({
      SUBGRAPH_TIMEOUT_MS: "1000",
      REQUEST_TIMEOUT_MS: "30000",
      SUBGRAPH_RETRIES: "0",
    });
    const { gateway, proxies } = still;
    expect((await ask(gateway.url, null, { query: AFFECTED })).errors).toEqual([]);
    const before = proxies.municipalities.calls.length;
    const asked = Array.from({ length: 60 }, () => ask(gateway.url, null, { query: AFFECTED }));
    await expect.poll(() => proxies.municipalities.calls.length, { interval: 1 }).toBeGreaterThan(before);
    gateway.child.kill("SIGSTOP");
    await pause(2500);
    gateway.child.kill("SIGCONT");
    for (const answer of await Promise.all(asked)) expect(answer).toMatchObject({ status: 200, errors: [] });
    expect(gateway.log()).not.toContain("circuit moved");
  });
});
