import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { type HttpEndpoint, httpEndpoint } from "./http.js";

const open: (Server | HttpEndpoint)[] = [];
afterEach(async () => {
  for (const item of open.splice(0)) {
    if ("closeAllConnections" in item) item.closeAllConnections();
    await item.close();
  }
});

async function endpointTo(listener: RequestListener, timeout = 5000): Promise<HttpEndpoint> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const endpoint = httpEndpoint(
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql?x=1`,
    timeout,
  );
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
    const endpoint = await endpointTo(listener, 300);
    const began = performance.now();
    await expect(endpoint.handle(request)).rejects.toThrow(/./);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it("is not asked for a caller that is gone, and no longer waited for when the caller goes", async () => {
    let calls = 0;
    const endpoint = await endpointTo(() => void (calls += 1));
    await expect(endpoint.handle(request, AbortSignal.abort())).rejects.toThrow("gone");
    expect(calls).toBe(0);
    const leaving = new AbortController();
    const call = endpoint.handle(request, leaving.signal);
    setTimeout(() => leaving.abort(), 50);
    await expect(call).rejects.toThrow("gone");
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
    await expect(endpoint.handle(request)).rejects.toThrow(/./);
    const nobody = httpEndpoint("http://127.0.0.1:1/", 1000);
    open.push(nobody);
    await expect(nobody.handle(request)).rejects.toThrow(/./);
  });
});
