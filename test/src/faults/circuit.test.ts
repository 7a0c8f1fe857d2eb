import { setTimeout as pause } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ask, codes, fetchToken } from "../kit/client.js";
import { figure } from "../kit/gateway-process.js";
import { operation } from "../kit/operations.js";
import {
  AFFECTED,
  type AffectedData,
  type FaultyFederation,
  startFaultyFederation,
  UNAFFECTED,
} from "../kit/faulty-federation.js";

let federation: FaultyFederation;
beforeAll(async () => {
  federation = await startFaultyFederation({
    SUBGRAPH_TIMEOUT_MS: "400",
    REQUEST_TIMEOUT_MS: "3000",
    CIRCUIT_MINIMUM_CALLS: "5",
    CIRCUIT_PAUSE_MS: "300",
    SUBGRAPH_RETRIES: "2",
  });
});
afterEach(() => federation.heal());
afterAll(() => federation[Symbol.asyncDispose]());

const askAffected = () => ask<AffectedData>(federation.gateway.url, null, { query: AFFECTED });

/** Asks until the answer is whole again. */
async function recovered(): Promise<void> {
  await expect
    .poll(async () => (await askAffected()).errors.length, { timeout: 20_000, interval: 100 })
    .toBe(0);
}

describe("a subgraph that hangs", () => {
  it("is left alone after a while, and found again when it is well", async () => {
    const proxy = federation.proxies["care-units"];
    await recovered();
    proxy.set("hang");
    for (let asked = 0; asked < 6; asked += 1) await askAffected();
    const metrics = await federation.gateway.metrics();
    expect(figure(metrics, 'vardgraf_circuit{subgraph="care-units"}')).toBeGreaterThan(0);
    expect(figure(metrics, 'vardgraf_circuit{subgraph="municipalities"}')).toBe(0);

    // While the circuit is open nobody waits, and hardly a call is made.
    const before = proxy.calls.length;
    const answers = await Promise.all(Array.from({ length: 50 }, askAffected));
    for (const answer of answers) expect(codes(answer)).toContain("SUBGRAPH_UNAVAILABLE");
    expect(proxy.calls.length - before).toBeLessThanOrEqual(5);
    const operators = (await (await fetch(`${federation.gateway.operatorUrl}/readyz`)).json()) as {
      status: string;
      subgraphs: Record<string, string>;
    };
    // One that is down does not take the gateway out of service.
    expect(operators.status).toBe("ready");
    expect(operators.subgraphs["care-units"]).toMatch(/open/);

    proxy.set(null);
    await recovered();
    expect(figure(await federation.gateway.metrics(), 'vardgraf_circuit{subgraph="care-units"}')).toBe(0);
  });
});

describe("a call that failed in passing", () => {
  it("is made again when it only reads", async () => {
    const proxy = federation.proxies["care-units"];
    await recovered();
    const before = proxy.calls.length;
    proxy.set((call) => (call === before + 1 ? "reset" : null));
    const answer = await askAffected();
    expect(answer.errors).toEqual([]);
    expect(proxy.calls.length - before).toBe(2);
  });

  it("is never made again when it changes something, however it failed", async () => {
    const proxy = federation.proxies.patients;
    const token = await fetchToken(federation.gateway.url, "nurse-halmstad");
    for (const fault of ["reset", "cut", "server error", "html", "truncated"] as const) {
      await pause(400);
      proxy.set((_, body) => (body.startsWith('{"query":"mutation') ? fault : null));
      const before = proxy.calls.length;
      const answer = await ask(federation.gateway.url, token, {
        query: operation("RegisterConsent"),
        variables: { input: { patient: "nobody" } },
      });
      expect(codes(answer)).toContain("SUBGRAPH_UNAVAILABLE");
      expect(proxy.calls.length - before).toBe(1);
    }
  });
});

describe("flapping subgraphs, and ones that are down", () => {
  it("that answer every other call give whole answers by retries, or honest errors", async () => {
    await recovered();
    federation.proxies["care-units"].set((call) => (call % 2 === 0 ? "reset" : null));
    for (let asked = 0; asked < 20; asked += 1) {
      const answer = await askAffected();
      expect(answer.status).toBe(200);
      expect(answer.data.region.municipalities.edges).toHaveLength(6);
    }
  });

  it("two of four: the other two answer", async () => {
    await Promise.all([federation.proxies.agreements.down(), federation.proxies.patients.down()]);
    const query = `{ municipality(code: "1380") { name coordinatingUnit { hsaId } } agreements(first: 1) { edges { node { id } } } }`;
    const answer = await ask<{ municipality: { name: string } }>(federation.gateway.url, null, { query });
    expect(answer.errors.map(({ extensions }) => extensions?.subgraph)).toEqual(["agreements"]);
    for (let asked = 0; asked < 20; asked += 1) {
      expect((await ask(federation.gateway.url, null, { query: UNAFFECTED })).errors).toEqual([]);
    }
  });

  it("all of them: errors with a code, and the gateway lives", async () => {
    await Promise.all(Object.values(federation.proxies).map((proxy) => proxy.down()));
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => ask(federation.gateway.url, null, { query: UNAFFECTED })),
    );
    for (const answer of answers) expect(codes(answer)).toEqual(["SUBGRAPH_UNAVAILABLE"]);
    expect((await fetch(`${federation.gateway.url}/healthz`)).status).toBe(200);
    await federation.heal();
    await pause(400);
    await recovered();
  });
});
