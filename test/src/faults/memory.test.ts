import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { ask } from "../kit/client.js";
import type { FaultName } from "../kit/fault-proxy.js";
import { figure } from "../kit/gateway-process.js";
import {
  AFFECTED,
  type FaultyFederation,
  startFaultyFederation,
  UNAFFECTED,
} from "../kit/faulty-federation.js";

let federation: FaultyFederation;
beforeAll(async () => {
  federation = await startFaultyFederation({
    SUBGRAPH_TIMEOUT_MS: "1500",
    REQUEST_TIMEOUT_MS: "4000",
    // Circuits stay closed: the worst case, in which every request meets the fault.
    CIRCUIT_MINIMUM_CALLS: "1000",
  });
});
afterEach(() => federation.heal());
afterAll(() => federation[Symbol.asyncDispose]());

const MB = 1024 ** 2;

/** Memory of the gateway's process, in bytes. */
async function memory(): Promise<number> {
  return figure(await federation.gateway.metrics(), "process_resident_memory_bytes");
}

async function load(requests: number): Promise<void> {
  const { url } = federation.gateway;
  const one = async (index: number): Promise<void> => {
    const unaffected = index % 2 === 0;
    const answer = await ask(url, null, { query: unaffected ? UNAFFECTED : AFFECTED });
    expect(answer.status).toBe(200);
    if (unaffected) expect(answer.errors).toEqual([]);
  };
  for (let begun = 0; begun < requests; begun += 40) {
    await Promise.all(Array.from({ length: 40 }, (_, index) => one(index)));
  }
}

describe("under load, with a subgraph that", () => {
  it.each(["huge", "drip", "hang", "cut"] satisfies FaultName[])(
    "fails (%s), unaffected queries never fail and memory stays bounded",
    async (fault) => {
      await load(200);
      const before = await memory();
      federation.proxies["care-units"].set(fault);
      let highest = before;
      const watch = setInterval(() => {
        void memory().then(
          (now) => {
            highest = Math.max(highest, now);
          },
          () => {},
        );
      }, 200);
      await load(160);
      clearInterval(watch);
      // 80 answers of 100 MB, or calls without end: what is held is bounded by settings, not by what is sent.
      expect((highest - before) / MB).toBeLessThan(500);
      const calls = 'vardgraf_subgraph_calls_in_flight{subgraph="care-units"}';
      await expect
        .poll(async () => figure(await federation.gateway.metrics(), calls), { timeout: 10_000 })
        .toBe(0);
    },
  );
});
