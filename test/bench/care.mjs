/**
 * Two operations of the care graph itself: `npm run bench -- care [--connections 10] [--patients 600]`. Through the product
 * in one process, through it with the subgraphs as services, and through the stock gateway over the same services. What
 * the subgraphs do is the same each time and the most of it; processor time is that of the process that clients ask,
 * in one process with the subgraphs' own in it. They take turns, and their answers are the same.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { cpuOf, printTable, quantile, startChild } from "./kit.mjs";
import { load } from "./load.mjs";

const { values: options } = parseArgs({
  args: process.argv.slice(process.argv[2] === "care" ? 3 : 2),
  options: {
    connections: { type: "string", default: "10" },
    patients: { type: "string", default: "600" },
    seconds: { type: "string", default: "3" },
    rounds: { type: "string", default: "3" },
  },
});
const NOW = "2026-03-31T09:00:00+02:00";
const OPERATIONS = [
  {
    file: "portal/CarePlanContext.graphql",
    persona: "nurse-halmstad",
    variables: { id: "synthetic-1", on: "2026-03-31" },
  },
  {
    file: "dashboard/IndicatorBoard.graphql",
    persona: "region-planner",
    variables: { codes: null, region: "13", from: "2025-01-01", to: "2026-01-01" },
  },
];
const inSchema = (path) => fileURLToPath(new URL(`../../schema/${path}`, import.meta.url));

const directories = [mkdtempSync(join(tmpdir(), "vardgraf-bench-"))];
process.on("exit", () => directories.forEach((path) => rmSync(path, { recursive: true, force: true })));
const settings = (directory) => ({
  PORT: "0",
  FIRST_SUBGRAPH_PORT: "0",
  NOW,
  LOG_LEVEL: "error",
  RATE_LIMIT: "off",
  SEED_PATIENTS: options.patients,
  DATA_DIR: directory,
});
const [first] = directories;
const services = await startChild("care-server.mjs", { ...settings(first), TOPOLOGY: "services" });
const copy = mkdtempSync(join(tmpdir(), "vardgraf-bench-"));
directories.push(copy);
cpSync(first, copy, { recursive: true });
const embedded = await startChild("care-server.mjs", { ...settings(copy), TOPOLOGY: "embedded" });
const stock = await startChild("stock-care.mjs", {
  NODE_ENV: "production",
  SUPERGRAPH: inSchema("supergraph.graphql"),
  SUBGRAPHS: JSON.stringify(services.message.subgraphs),
  KEY: join(first, "caller-context.key.json"),
});
const ways = [
  { label: "@apollo/gateway, services", url: stock.message.url, pid: stock.child.pid, tokensOf: services },
  {
    label: "this, services",
    url: `${services.message.url}/graphql`,
    pid: services.message.pid,
    tokensOf: services,
  },
  {
    label: "this, one process",
    url: `${embedded.message.url}/graphql`,
    pid: embedded.message.pid,
    tokensOf: embedded,
  },
];

async function post(url, body, headers = {}) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  return response.text();
}

/** The answer that is compared. The stock gateway loses calls on connections that a subgraph has closed: it may try again. */
async function answerOf(way, body, attempts = 3) {
  const answer = (await post(way.url, body, way.headers)).trimEnd();
  return answer.includes('"errors"') && attempts > 1 ? answerOf(way, body, attempts - 1) : answer;
}

for (const { file, persona, variables } of OPERATIONS) {
  const body = { query: readFileSync(inSchema(`operations/${file}`), "utf8"), variables };
  const answers = [];
  for (const way of ways) {
    const token = await post(`${way.tokensOf.message.url}/demo-identity/token`, { persona });
    way.headers = { authorization: `Bearer ${JSON.parse(token).access_token}` };
    answers.push(await answerOf(way, body));
  }
  if (answers.some((answer) => answer !== answers[0]))
    throw new Error(
      `${file} is not answered the same: ${answers.map((answer) => answer.slice(0, 200)).join(" | ")}`,
    );
  process.stdout.write(`\n${file}: ${answers[0].length} characters\n`);
  const text = JSON.stringify(body);
  const connections = Number(options.connections);
  for (const way of ways) await load(way.url, text, connections, 1, way.headers);
  const turns = new Map(ways.map((way) => [way, []]));
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const way of ways) {
      const cpu = cpuOf(way);
      const began = performance.now();
      const waits = await load(way.url, text, connections, Number(options.seconds), way.headers);
      turns.get(way).push({
        rate: (waits.length / (performance.now() - began)) * 1000,
        cpu: (cpuOf(way) - cpu) / waits.length,
        p50: quantile(waits, 0.5),
        p99: quantile(waits, 0.99),
      });
    }
  }
  const middle = (way) =>
    turns.get(way).toSorted((one, other) => one.rate - other.rate)[Math.floor(Number(options.rounds) / 2)];
  const base = middle(ways[0]);
  printTable(
    [
      `${connections} connections`,
      "per second",
      "p50 ms",
      "p99 ms",
      "cpu ms",
      "rate, x first",
      "cpu, x first",
    ],
    ways.map((way) => {
      const { rate, cpu, p50, p99 } = middle(way);
      return [
        way.label,
        rate.toFixed(0),
        p50.toFixed(1),
        p99.toFixed(1),
        cpu.toFixed(2),
        (rate / base.rate).toFixed(1),
        (base.cpu / cpu).toFixed(1),
      ];
    }),
  );
}
process.exit(0);
