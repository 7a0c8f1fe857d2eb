import { Agent, type IncomingMessage, request } from "node:http";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Gateway } from "../gateway.js";
import type { TestSubgraph } from "../testing/federation.js";
import {
  askGateway,
  type FederationOverHttp,
  overHttp,
  startOver,
  supergraphOf,
  writeSupergraph,
} from "../testing/over-http.js";

const subgraphs: Readonly<Record<string, TestSubgraph>> = {
  slow: {
    sdl: `type Query { soon: Int late: Int }`,
    resolvers: { Query: { soon: () => pause(300, 1), late: () => pause(3000, 1) } },
  },
};

let federation: FederationOverHttp;
let SUPERGRAPH: string;
beforeAll(async () => {
  federation = await overHttp(subgraphs);
  SUPERGRAPH = writeSupergraph(federation, supergraphOf(subgraphs));
});
afterAll(() => federation[Symbol.asyncDispose]());

const start = (settings: NodeJS.ProcessEnv = {}): Promise<Gateway> =>
  startOver(federation, { SUPERGRAPH, ...settings });

describe("the end of a gateway", () => {
  it("is told first: not ready, and still answering", async () => {
    const gateway = await start({ DRAIN_DELAY_MS: "800" });
    expect((await fetch(`${gateway.url}/readyz`)).status).toBe(200);
    const closed = gateway.close();
    const ready = await fetch(`${gateway.url}/readyz`);
    expect([ready.status, await ready.text()]).toEqual([503, '{"status":"not ready"}']);
    expect(await (await fetch(`${gateway.operatorUrl}/readyz`)).json()).toMatchObject({
      status: "not ready",
      problems: [{ part: "gateway", reason: "draining" }],
    });
    expect(await askGateway(gateway, `{ soon }`)).toEqual({ status: 200, data: { soon: 1 } });
    await closed;
    await expect(fetch(`${gateway.url}/healthz`)).rejects.toThrow("fetch failed");
  });

  it("does not wait for a client that has opened a connection and never used it", async () => {
    const gateway = await start({ DRAIN_TIMEOUT_MS: "20000" });
    const { hostname, port } = new URL(gateway.url);
    const silent = connect(Number(port), hostname).on("error", () => {});
    await once(silent, "connect");
    await askGateway(gateway, `{ soon }`);
    const began = performance.now();
    await gateway.close();
    expect(performance.now() - began).toBeLessThan(5000);
    await expect.poll(() => silent.closed).toBe(true);
  });

  it("closes kept-alive connections with their next answer", async () => {
    const gateway = await start({ DRAIN_DELAY_MS: "500" });
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const connectionHeader = async (): Promise<string | undefined> => {
      const asking = request(`${gateway.url}/healthz`, { agent }).end();
      const [response] = (await once(asking, "response")) as [IncomingMessage];
      response.resume();
      await once(response, "end");
      return response.headers.connection;
    };
    expect(await connectionHeader()).toBe("keep-alive");
    const closed = gateway.close();
    expect(await connectionHeader()).toBe("close");
    agent.destroy();
    await closed;
  });

  it("answers what is in flight", async () => {
    const gateway = await start();
    const inFlight = askGateway(gateway, `{ soon }`);
    await pause(100);
    await gateway.close();
    expect(await inFlight).toEqual({ status: 200, data: { soon: 1 } });
  });

  it("cuts off what takes longer than it may", async () => {
    const gateway = await start({ DRAIN_TIMEOUT_MS: "200" });
    const inFlight = askGateway(gateway, `{ late }`).catch(() => "cut off");
    await pause(100);
    const began = performance.now();
    await gateway.close();
    expect(performance.now() - began).toBeLessThan(2500);
    expect(await inFlight).toBe("cut off");
  });
});

describe("a gateway whose subgraphs are down", () => {
  it("starts, is ready, and says which part cannot answer", async () => {
    const gateway = await start({ SUBGRAPH_URLS: "slow=http://127.0.0.1:1/graphql" });
    expect((await fetch(`${gateway.url}/readyz`)).status).toBe(200);
    expect(await askGateway(gateway, `{ soon }`)).toMatchObject({
      status: 200,
      data: { soon: null },
      errors: [{ path: ["soon"], extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph: "slow" } }],
    });
    await gateway.close();
  });
});
