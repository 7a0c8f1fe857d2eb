/**
 * What operating the gateway costs: `npm run bench -- operations`. The same requests to a bare gateway, to one with each
 * of limits, trusted documents, admission, telemetry and access alone, and to one with all of it. They take turns, so
 * that a slow moment of the machine hits all. A request for facts costs its subgraphs next to nothing, so its ratio is
 * that of the gateway itself; a record is read from a database. Ratios are what counts.
 */
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pool } from "undici";
import { generatePeople } from "../../gateway/start/dist/data/generate.js";
import { ensureCallerContextKeys } from "../../gateway/start/dist/keys.js";
import { cpuOf, median, pin, post, printTable, startChild, sum } from "./kit.mjs";
import { queries, supergraphAt } from "./shop.mjs";

const SECONDS = Number(process.env.BENCH_SECONDS ?? 0.4);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 12);
const CONNECTIONS = 8;
const PEOPLE = 500;
const NOW = "2026-03-31T09:00:00+02:00";
const PARTS = ["limits", "documents", "admission", "telemetry", "access"];
const documents = {
  facts: queries.small,
  records: `query Record { patient(id: "synthetic-1") { id name { full } birthDate sex
  fixedContacts { type unit { hsaId } } carePlans(first: 5) { edges { node { id title status activities { what status } } } } } }`,
};

const directory = mkdtempSync(join(tmpdir(), "vardgraf-bench-"));
process.on("exit", () => rmSync(directory, { recursive: true, force: true }));
const traces = createServer((request, response) => {
  request.resume().once("end", () => response.end("{}"));
}).listen(0, "127.0.0.1");
await once(traces, "listening");
const manifest = join(directory, "manifest.json");
const trusted = Object.values(documents).map((body) => ({
  id: createHash("sha256").update(body).digest("hex"),
  name: /query (\w+)/.exec(body)[1],
  type: "query",
  body,
}));
writeFileSync(
  manifest,
  JSON.stringify({ format: "apollo-persisted-query-manifest", version: 1, operations: trusted }),
);
await ensureCallerContextKeys(directory);
await generatePeople(
  {
    dataDirectory: directory,
    regions: ["13"],
    patients: PEOPLE,
    seed: 7,
    years: 1,
    stories: true,
    asOf: NOW.slice(0, 10),
  },
  () => {},
);
const shop = await startChild("services.mjs");
pin(shop.child.pid, 1);
const supergraph = join(directory, "shop.graphql");
writeFileSync(supergraph, supergraphAt(shop.message.url));

async function start(parts) {
  const { child, message } = await startChild("operations-server.mjs", {
    DATA_DIR: directory,
    NOW,
    PARTS: parts.join(","),
    SHOP: supergraph,
    MANIFEST: manifest,
    TRACES: `http://127.0.0.1:${traces.address().port}/v1/traces`,
  });
  pin(child.pid, 0);
  const pools = Object.fromEntries(
    Object.entries(message).map(([what, url]) => [what, new Pool(url, { connections: CONNECTIONS })]),
  );
  const headers = { "apollographql-client-name": "bench", "apollographql-client-version": "1" };
  if (!parts.includes("access")) return { child, pools, headers };
  const login = await pools.records.request({
    method: "POST",
    path: "/demo-identity/token",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ persona: "nurse-halmstad" }),
  });
  const { access_token: token } = await login.body.json();
  return { child, pools, headers: { ...headers, authorization: `Bearer ${token}` } };
}

const variants = new Map([["bare", []], ...PARTS.map((part) => [part, [part]]), ["all", PARTS]]);
const servers = new Map();
for (const [name, parts] of variants) servers.set(name, await start(parts));
pin(process.pid, 1);

async function measure({ child, pools, headers }, what) {
  const end = performance.now() + SECONDS * 1000;
  const cpu = cpuOf(child);
  const waits = [];
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() < end) {
        const sent = performance.now();
        await post(pools[what], { query: documents[what] }, headers);
        waits.push(performance.now() - sent);
      }
    }),
  );
  return { requests: waits.length, wait: median(waits), cpu: cpuOf(child) - cpu };
}

for (const [what, query] of Object.entries(documents)) {
  const answers = new Set();
  for (const { pools, headers } of servers.values()) {
    answers.add((await post(pools[what], { query }, headers)).text);
  }
  const [answer] = answers;
  if (answers.size > 1 || answer.includes('"errors"'))
    throw new Error([...answers].join("\n").slice(0, 1000));
  for (const server of servers.values()) await measure(server, what);
  const rounds = new Map([...servers.keys()].map((name) => [name, []]));
  const names = [...servers.keys()];
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)])
      rounds.get(name).push(await measure(servers.get(name), what));
  }
  const bare = rounds.get("bare");
  const total = (turns, value) => sum(turns.map((turn) => turn[value]));
  const cpu = (turns) => total(turns, "cpu") / total(turns, "requests");
  process.stdout.write(`${what}, ${CONNECTIONS} at once; for each request\n`);
  printTable(
    ["", "requests", "wait ms", "cpu ms", "ratio in wait", "ratio in cpu"],
    [...rounds].map(([name, turns]) => [
      name,
      total(turns, "requests"),
      median(turns.map(({ wait }) => wait)).toFixed(2),
      cpu(turns).toFixed(3),
      // Waits are compared round by round, so that a slow moment of the machine counts on both sides.
      median(turns.map(({ wait }, round) => wait / bare[round].wait)).toFixed(2),
      (cpu(turns) / cpu(bare)).toFixed(2),
    ]),
  );
}
process.exit(0);
