import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Gateway } from "../gateway.js";
import {
  type FederationOverHttp,
  overHttp,
  startOver,
  supergraphOf,
  writeSupergraph,
} from "../testing/over-http.js";
import { shop } from "../testing/shop.js";

let federation: FederationOverHttp;
let SUPERGRAPH: string;
let gateway: Gateway;
beforeAll(async () => {
  federation = await overHttp(shop);
  SUPERGRAPH = writeSupergraph(federation, supergraphOf(shop));
  gateway = await startOver(federation, { SUPERGRAPH });
});
afterAll(async () => {
  await gateway.close();
  await federation[Symbol.asyncDispose]();
});

const get = async (address: string): Promise<[status: number, text: string]> => {
  const response = await fetch(address);
  return [response.status, await response.text()];
};

describe("the port of clients", () => {
  it("tells whether the gateway lives and is ready, and no more", async () => {
    expect(await get(`${gateway.url}/healthz`)).toEqual([200, '{"status":"ok"}']);
    expect(await get(`${gateway.url}/readyz`)).toEqual([200, '{"status":"ready"}']);
  });

  it.each(["/metrics", "/supergraph", "/usage"])("has no %s", async (path) => {
    const [status, text] = await get(gateway.url + path);
    expect([status, JSON.parse(text)]).toMatchObject([
      404,
      { errors: [{ extensions: { code: "NOT_FOUND" } }] },
    ]);
  });

  it("has the figures where operators have no port of their own", async () => {
    const alone = await startOver(federation, { SUPERGRAPH, OPERATOR_PORT: "" });
    expect(alone.operatorUrl).toBeNull();
    expect((await get(`${alone.url}/metrics`))[1]).toContain("vardgraf_circuit");
    await alone.close();
  });
});

describe("the port of operators", () => {
  it("tells what is not ready, which supergraph is in use, and where circuits stand", async () => {
    const [status, text] = await get(`${gateway.operatorUrl}/readyz`);
    expect([status, JSON.parse(text)]).toEqual([
      200,
      {
        status: "ready",
        problems: [],
        supergraph: {
          digest: expect.stringMatching(/^[0-9a-f]{12}$/),
          loadedAt: expect.any(String),
          problem: null,
        },
        subgraphs: { accounts: "closed", catalogue: "closed", inventory: "closed", reviewing: "closed" },
      },
    ]);
  });

  it("has figures and supergraph, and does not answer the graph", async () => {
    expect((await get(`${gateway.operatorUrl}/metrics`))[1]).toContain("vardgraf_circuit");
    expect(await get(`${gateway.operatorUrl}/supergraph`)).toEqual([200, supergraphOf(shop)]);
    expect((await get(`${gateway.operatorUrl}/graphql?query={__typename}`))[0]).toBe(404);
  });

  it("that is taken is told before anything is served", async () => {
    const { port } = new URL(String(gateway.operatorUrl));
    await expect(startOver(federation, { SUPERGRAPH, OPERATOR_PORT: port })).rejects.toThrow(
      `Port ${port} is already in use: stop the other program or set OPERATOR_PORT.`,
    );
  });
});
