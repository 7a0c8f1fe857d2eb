import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { clientGone } from "./failure.js";
import { type HttpEndpoint, httpEndpoint, type HttpEndpointOptions } from "./http.js";

const open: (Server | HttpEndpoint)[] = [];
afterEach(async () => {
  for (const item of open.splice(0)) {
    if ("closeAllConnections" in item) item.closeAllConnections();
    await item.close();
  }
});

const bounds = { timeoutMilliseconds: 5000, maxResponseBytes: 1024 ** 2, maxCalls: 100 };

async function endpointTo(
  listener: RequestListener,
  options: Partial<HttpEndpointOptions> = {},
): Promise<HttpEndpoint> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const endpoint = httpEndpoint(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql?x=1`, {
    ...bounds,
    ...options,
  });
  open.push(endpoint, server);
  return endpoint;
}

const request = { body: '{"query":"{å}"}', callerContext: "signed" };

describe("a subgraph over HTTP", () => {
  it("is sent the body and the caller context, and answers text", async () => {
    const endpoint = await endpointTo((incoming, response) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("end", () => {
        const { method, url, headers } = incoming;
        response.statusCode = 201;
        for (const byte of Buffer.from(
          JSON.stringify([method, url, headers["vardgraf-caller-context"], Buffer.concat(chunks).toString()]),
        )) {
          response.write(Buffer.from([byte]));
        }
        response.end();
      });
    });
    expect(await endpoint.handle(request)).toEqual({
      status: 201,
      body: JSON.stringify(["POST", "/graphql?x=1", "signed", request.body]),
    });
  });

  it.each<[string, RequestListener]>([
    ["never answers", () => {}],
    [
      "never stops answering",
      (_, response) => {
        const drip = setInterval(() => response.write(" "), 20);
        response.on("close", () => clearInterval(drip));
      },
    ],
  ])("that %s is given up in time", async (_, listener) => {
    const endpoint = await endpointTo(listener, { timeoutMilliseconds: 300 });
    const began = performance.now();
    await expect(endpoint.handle(request)).rejects.toMatchObject({ reason: "timeout" });
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it("is not asked for a caller that is gone, and no longer waited for when the caller goes", async () => {
    let calls = 0;
    const endpoint = await endpointTo(() => void (calls += 1));
    const gone = AbortSignal.abort(clientGone());
    await expect(endpoint.handle(request, gone)).rejects.toMatchObject({ reason: "cancelled" });
    expect(calls).toBe(0);
    const leaving = new AbortController();
    const call = endpoint.handle(request, leaving.signal);
    setTimeout(() => leaving.abort(clientGone()), 50);
    await expect(call).rejects.toMatchObject({ reason: "cancelled" });
    expect(endpoint.load()).toEqual({ calls: 0, waiting: 0 });
  });

  it("is not followed elsewhere", async () => {
    const endpoint = await endpointTo((_, response) => response.writeHead(307, { location: "/other" }).end());
    expect((await endpoint.handle(request)).status).toBe(307);
  });

  it("that cannot be reached or breaks off is an error", async () => {
    const endpoint = await endpointTo((_, response) => {
      response.writeHead(200, { "content-length": "100" });
      response.write("{");
      setTimeout(() => response.destroy(), 20);
    });
    await expect(endpoint.handle(request)).rejects.toMatchObject({ reason: "broken" });
    const nobody = httpEndpoint("http://127.0.0.1:1/", bounds);
    open.push(nobody);
    await expect(nobody.handle(request)).rejects.toMatchObject({ reason: "unreachable" });
  });

  it("is told how long it has, and given up then", async () => {
    const told: unknown[] = [];
    const endpoint = await endpointTo((incoming) => void told.push(incoming.headers["vardgraf-timeout-ms"]));
    const call = endpoint.handle({ ...request, timeoutMilliseconds: 250.7 });
    await expect(call).rejects.toMatchObject({ reason: "deadline" });
    expect(told).toEqual(["250"]);
  });

  it("that answers without end is cut off at the bound of one answer, whatever length it promised", async () => {
    let sent = 0;
    const endpoint = await endpointTo(
      (_, response) => {
        const more = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(64 * 1024))) sent += 64 * 1024;
        };
        response.on("drain", more);
        more();
      },
      { maxResponseBytes: 256 * 1024 },
    );
    await expect(endpoint.handle(request)).rejects.toMatchObject({ reason: "too_large" });
    expect(sent).toBeLessThan(64 * 1024 ** 2);
  });

  it("that sends far too much is read at a pace that leaves the process to others", async () => {
    const megabytes = 12;
    const endpoint = await endpointTo((_, response) => response.end("x".repeat(megabytes * 1024 ** 2)), {
      maxResponseBytes: 16 * 1024 ** 2,
    });
    const began = performance.now();
    const { body } = await endpoint.handle(request);
    expect(body.length).toBe(megabytes * 1024 ** 2);
    // The first megabyte is free, the others come at eight a second; how soon after the last one it ends is the network's.
    expect(performance.now() - began).toBeGreaterThan(500);
    // One that is given up while it is held back is let go of.
    const leaving = new AbortController();
    const call = endpoint.handle(request, leaving.signal);
    setTimeout(() => leaving.abort(clientGone()), 100);
    await expect(call).rejects.toMatchObject({ reason: "cancelled" });
    expect(endpoint.load()).toEqual({ calls: 0, waiting: 0 });
  });

  it("gets no more calls at a time than it may", async () => {
    const endpoint = await endpointTo(() => {}, { maxCalls: 2, timeoutMilliseconds: 300 });
    const calls = Array.from({ length: 3 }, () => endpoint.handle(request));
    await expect(calls[2]).rejects.toMatchObject({ reason: "overload" });
    expect(endpoint.load().calls).toBe(2);
    await Promise.allSettled(calls);
    expect(endpoint.load().calls).toBe(0);
  });
});
