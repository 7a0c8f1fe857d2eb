import { createServer, type Server } from "node:http";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Gateway } from "../gateway.js";
import {
  askGateway,
  type FederationOverHttp,
  overHttp,
  startOver,
  supergraphOf,
  writeSupergraph,
} from "../testing/over-http.js";
import { shop } from "../testing/shop.js";
import type { LifeReport } from "./report.js";

/** How often the supergraph is changed under load; an hour's soak sets it higher. */
const RELOADS = Number(process.env["RELOADS"] ?? 100);

const { inventory: _, ...withoutInventory } = shop;
const whole = supergraphOf(shop);
const smaller = supergraphOf(withoutInventory);
const name = `{ products(first: 1) { name } }`;
const stock = `{ products(first: 1) { inStock } }`;

let federation: FederationOverHttp;
beforeAll(async () => {
  federation = await overHttp(shop);
});
afterAll(() => federation[Symbol.asyncDispose]());

async function started(settings: NodeJS.ProcessEnv): Promise<Gateway & AsyncDisposable> {
  const gateway = await startOver(federation, settings);
  return { ...gateway, [Symbol.asyncDispose]: () => gateway.close() };
}

async function report({ operatorUrl }: Gateway): Promise<LifeReport> {
  return (await (await fetch(`${operatorUrl}/readyz`)).json()) as LifeReport;
}

/** Bytes in use once everything that nobody needs is collected. */
function heap(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed;
}

describe("a supergraph in a file", () => {
  it("is taken when it changes; a broken one is not, and operators are told", async () => {
    await using gateway = await started({ SUPERGRAPH: writeSupergraph(federation, whole) });
    expect(await askGateway(gateway, stock)).toMatchObject({ data: { products: [{ inStock: true }] } });
    expect(await gateway.reload()).toBe("unchanged");

    writeSupergraph(federation, smaller);
    expect(await gateway.reload()).toBe("loaded");
    expect((await askGateway(gateway, stock)).errors?.[0]?.extensions).toEqual({
      code: "GRAPHQL_VALIDATION_FAILED",
    });
    const good = await report(gateway);
    expect(good).toMatchObject({ status: "ready", supergraph: { problem: null } });
    expect(await (await fetch(`${gateway.operatorUrl}/supergraph`)).text()).toBe(smaller);

    for (const broken of [
      "",
      "type Query {",
      smaller.slice(0, smaller.length / 2),
      "type Query { a: Int }",
    ]) {
      writeSupergraph(federation, broken);
      expect(await gateway.reload()).toBe("rejected");
      expect(await askGateway(gateway, name)).toMatchObject({ data: { products: [{ name: "Table" }] } });
      expect((await report(gateway)).supergraph).toMatchObject({
        digest: good.supergraph.digest,
        problem: expect.stringMatching(/is broken: /),
      });
    }
    expect(await gateway.reload()).toBe("unchanged");

    writeSupergraph(federation, whole);
    expect(await gateway.reload()).toBe("loaded");
    expect((await askGateway(gateway, stock)).errors).toBeUndefined();
    const metrics = await (await fetch(`${gateway.operatorUrl}/metrics`)).text();
    expect(metrics).toContain('vardgraf_supergraph_reads_total{outcome="rejected"} 4');
    expect(metrics).toContain('vardgraf_supergraph_reads_total{outcome="loaded"} 3');
  });

  it("is looked at from time to time", async () => {
    const SUPERGRAPH = writeSupergraph(federation, whole);
    await using gateway = await started({ SUPERGRAPH, SUPERGRAPH_POLL_MS: "50" });
    writeSupergraph(federation, smaller);
    await expect
      .poll(async () => (await askGateway(gateway, stock)).errors?.length, { timeout: 20_000 })
      .toBe(1);
  });

  it("lets go of the connections to a subgraph that it no longer names", async () => {
    const SUPERGRAPH = writeSupergraph(federation, whole);
    await using gateway = await started({
      SUPERGRAPH,
      SUBGRAPH_TIMEOUT_MS: "200",
      REQUEST_TIMEOUT_MS: "300",
    });
    const inventory = federation.subgraphs.get("inventory");
    await askGateway(gateway, stock);
    expect(await inventory?.connections()).toBeGreaterThan(0);
    writeSupergraph(federation, smaller);
    await gateway.reload();
    await expect.poll(() => inventory?.connections(), { timeout: 10_000 }).toBe(0);
    const { subgraphs } = await report(gateway);
    expect(Object.keys(subgraphs)).not.toContain("inventory");
    const metrics = await (await fetch(`${gateway.operatorUrl}/metrics`)).text();
    expect(metrics).not.toContain('vardgraf_circuit{subgraph="inventory"}');
  });

  it(
    `changes ${RELOADS} times under load without a wrong answer or a leak`,
    { timeout: 3_600_000 },
    async () => {
      const SUPERGRAPH = writeSupergraph(federation, whole);
      await using gateway = await started({
        SUPERGRAPH,
        SUBGRAPH_TIMEOUT_MS: "4000",
        REQUEST_TIMEOUT_MS: "5000",
      });
      const load = { goesOn: true, asked: 0 };
      const client = async (): Promise<void> => {
        while (load.goesOn) {
          const both = await askGateway(gateway, `{ products(first: 2) { name price } me { id } }`);
          expect(both).toEqual({
            status: 200,
            data: {
              products: [
                { name: "Table", price: 899 },
                { name: "Couch", price: 1299 },
              ],
              me: { id: "u1" },
            },
          });
          const one = await askGateway(gateway, stock);
          if (one.errors) expect(one.errors[0]?.extensions).toEqual({ code: "GRAPHQL_VALIDATION_FAILED" });
          else expect(one.data).toEqual({ products: [{ inStock: true }] });
          load.asked += 2;
        }
      };
      const clients = Array.from({ length: 4 }, client);
      let settled = 0;
      for (let reload = 1; reload <= RELOADS; reload += 1) {
        const sdl = reload % 2 === 0 ? whole : smaller;
        writeSupergraph(federation, reload % 10 === 0 ? `${sdl}\ntype Broken {` : `${sdl}\n# ${reload}\n`);
        expect(await gateway.reload()).toBe(reload % 10 === 0 ? "rejected" : "loaded");
        if (reload === Math.ceil(RELOADS / 4)) settled = heap();
      }
      load.goesOn = false;
      await Promise.all(clients);
      expect(load.asked).toBeGreaterThan(RELOADS);
      expect((heap() - settled) / 1024 ** 2).toBeLessThan(40);
    },
  );
});

describe("a supergraph at an address", () => {
  let source: Server;
  let url: string;
  let answer: { status: number; body: string; etag?: string; location?: string };
  const asked: (string | undefined)[] = [];
  const authorizations: (string | undefined)[] = [];
  beforeAll(async () => {
    source = createServer((request, response) => {
      asked.push(request.headers["if-none-match"]);
      authorizations.push(request.headers.authorization);
      const { status, body, etag, location } = answer;
      const known = etag !== undefined && request.headers["if-none-match"] === etag;
      response.writeHead(known ? 304 : status, {
        ...(etag === undefined ? {} : { etag }),
        ...(location === undefined ? {} : { location }),
      });
      response.end(known ? "" : body);
    }).listen(0, "127.0.0.1");
    await once(source, "listening");
    url = `http://127.0.0.1:${(source.address() as AddressInfo).port}/supergraph?token=secret`;
  });
  afterAll(() => {
    source.closeAllConnections();
    source.close();
  });

  it("is asked for with the version that is known, and kept while the address fails", async () => {
    answer = { status: 200, body: whole, etag: '"1"' };
    await using gateway = await started({ SUPERGRAPH: url });
    expect(await gateway.reload()).toBe("unchanged");
    expect(asked.slice(-2)).toEqual([undefined, '"1"']);
    for (const failing of [
      { status: 500, body: "no" },
      { status: 302, body: "elsewhere" },
    ]) {
      answer = failing;
      expect(await gateway.reload()).toBe("unreachable");
      const { status, supergraph } = await report(gateway);
      expect(status).toBe("ready");
      expect(supergraph.problem).toBe(`cannot be read: answers with status ${failing.status}`);
    }
    answer = { status: 200, body: "<html>", etag: '"2"' };
    expect(await gateway.reload()).toBe("rejected");
    expect(await askGateway(gateway, stock)).toMatchObject({ data: { products: [{ inStock: true }] } });
    answer = { status: 200, body: smaller, etag: '"3"' };
    expect(await gateway.reload()).toBe("loaded");
    expect((await report(gateway)).supergraph.problem).toBeNull();
  });

  it("is told who asks, and no other address is", async () => {
    const SUPERGRAPH_AUTHORIZATION = "Bearer a-key-of-the-registry";
    answer = { status: 200, body: whole };
    await using gateway = await started({ SUPERGRAPH: url, SUPERGRAPH_AUTHORIZATION });
    expect(authorizations.at(-1)).toBe(SUPERGRAPH_AUTHORIZATION);
    const before = authorizations.length;
    answer = { status: 302, body: "", location: `${new URL(url).origin}/elsewhere` };
    expect(await gateway.reload()).toBe("unreachable");
    expect(authorizations).toHaveLength(before + 1);
    answer = { status: 200, body: whole };
    await (await started({ SUPERGRAPH: url })).close();
    expect(authorizations.at(-1)).toBeUndefined();
  });

  it("need not answer when the gateway starts, if there is a copy of the last good one", async () => {
    const SUPERGRAPH_COPY = join(federation.directory, "copy.graphql");
    answer = { status: 503, body: "" };
    await expect(started({ SUPERGRAPH: url })).rejects.toThrow(
      /^SUPERGRAPH: 127\.0\.0\.1:\d+ cannot be read \(answers with status 503\)\.$/,
    );
    await expect(started({ SUPERGRAPH: url, SUPERGRAPH_COPY })).rejects.toThrow("SUPERGRAPH");
    answer = { status: 200, body: whole };
    await (await started({ SUPERGRAPH: url, SUPERGRAPH_COPY })).close();
    expect(existsSync(SUPERGRAPH_COPY)).toBe(true);
    for (const failing of [
      { status: 503, body: "" },
      { status: 200, body: "type Query {" },
    ]) {
      answer = failing;
      await using gateway = await started({ SUPERGRAPH: url, SUPERGRAPH_COPY });
      expect((await askGateway(gateway, stock)).errors).toBeUndefined();
    }
    writeFileSync(SUPERGRAPH_COPY, "type Query {");
    await expect(started({ SUPERGRAPH: url, SUPERGRAPH_COPY })).rejects.toThrow(
      "The supergraph cannot be loaded",
    );
  });
});
