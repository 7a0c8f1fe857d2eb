/** What goes wrong in the life of a process, as far as no other test has it: secrets of its settings, stores that fail. */
import { once } from "node:events";
import { readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { supergraphFile } from "@vardgraf/schema";
import SqliteDatabase from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answer, ask, codes } from "../kit/client.js";
import { startGatewayProcess } from "../kit/gateway-process.js";
import { operation } from "../kit/operations.js";
import { worlds } from "../kit/shared-worlds.js";
import { copyOf, startWorld, type World } from "../kit/world.js";

const INSIDE = /sqlite|SQLITE|database|locked|disk|INSERT|trigger|\.js:/i;

describe("an address of supergraphs that does not answer everybody", () => {
  const KEY = "Bearer a-key-of-the-registry";
  let source: Server;
  let status = 200;
  const told: (string | undefined)[] = [];
  beforeAll(async () => {
    source = createServer((request, response) => {
      told.push(request.headers.authorization);
      response.writeHead(status).end(status === 200 ? readFileSync(supergraphFile) : KEY);
    }).listen(0, "127.0.0.1");
    await once(source, "listening");
  });
  afterAll(() => {
    source.closeAllConnections();
    source.close();
  });

  it("is told the key, and no log, figure or report tells it", async () => {
    const world = worlds.find(({ topology }) => topology === "services");
    await using gateway = await startGatewayProcess({
      dataDirectory: String(world?.dataDirectory),
      subgraphs: world?.subgraphUrls ?? {},
      settings: {
        SUPERGRAPH: `http://127.0.0.1:${(source.address() as AddressInfo).port}/supergraph`,
        SUPERGRAPH_AUTHORIZATION: KEY,
        SUPERGRAPH_POLL_MS: "100",
        LOG_LEVEL: "debug",
      },
    });
    expect(told).toContain(KEY);
    expect((await ask(gateway.url, null, { query: "{ __typename }" })).errors).toEqual([]);
    status = 401;
    await expect.poll(() => gateway.log()).toContain("answers with status 401");
    const seen = [
      gateway.log(),
      await gateway.metrics(),
      await (await fetch(`${gateway.operatorUrl}/readyz`)).text(),
    ];
    for (const text of seen) expect(text).not.toContain("a-key-of-the-registry");
  });
});

describe("a store of patients", () => {
  let world: World;
  let store: SqliteDatabase.Database;
  beforeAll(async () => {
    world = await startWorld("embedded", copyOf(worlds[0]?.dataDirectory ?? ""));
    store = new SqliteDatabase(join(world.dataDirectory, "patients.sqlite"));
  });
  afterAll(async () => {
    store.close();
    const { dataDirectory } = world;
    await world[Symbol.asyncDispose]();
    rmSync(dataDirectory, { recursive: true, force: true });
  });

  const register = (patient: string): Promise<Answer<{ registerConsent: unknown } | null>> =>
    world.ask("nurse-halmstad", {
      query: operation("RegisterConsent"),
      variables: { input: { patient, idempotencyKey: `attack-${patient}` } },
    });
  const consents = (): unknown => store.prepare("SELECT count(*) FROM consent").pluck().get();

  it.each([
    ["that another program holds", "BEGIN IMMEDIATE", "ROLLBACK"],
    [
      "on a disk that is full",
      "CREATE TRIGGER full BEFORE INSERT ON consent BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END",
      "DROP TRIGGER full",
    ],
    [
      "that may only be read",
      "CREATE TRIGGER readonly BEFORE INSERT ON consent BEGIN SELECT RAISE(ABORT, 'attempt to write a readonly database'); END",
      "DROP TRIGGER readonly",
    ],
  ])(
    "%s changes nothing, says nothing of its inside, is read on, and takes the change later",
    async (what, harm, mend) => {
      const { data } = await world.ask<{ myPatients: { edges: { node: { id: string } }[] } }>(
        "nurse-halmstad",
        { query: "{ myPatients(first: 50) { edges { node { id } } } }" },
      );
      const ids = data.myPatients.edges.map(({ node }) => node.id);
      const patient = ids[what.length % ids.length] ?? "";
      const before = consents();
      store.exec(harm);
      try {
        const refused = await register(patient);
        expect(refused.data?.registerConsent ?? null).toBeNull();
        expect(codes(refused)).toHaveLength(1);
        expect(refused.text).not.toMatch(INSIDE);
        const read = await world.ask(null, { query: `{ municipality(code: "1380") { name } }` });
        expect(read.errors).toEqual([]);
      } finally {
        store.exec(mend);
      }
      expect(consents()).toBe(before);
      expect((await register(patient)).errors).toEqual([]);
    },
  );
});
