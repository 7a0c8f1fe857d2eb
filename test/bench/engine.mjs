/**
 * Measures this gateway against others: `npm run bench -- engine [--gateways stock,product] [--seconds 3]`.
 *
 * Each gateway is one process on one core; all subgraphs and the load share the other. Answers are compared byte for byte
 * before anything is measured, and the gateways take turns, so that a slow moment of the machine hits all. Of the turns
 * the one with the median of processor time counts. Ratios are what carries over to other machines.
 */
import { fork } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { cpuOf, pin, printTable, quantile } from "./kit.mjs";
import { load } from "./load.mjs";
import { ensurePeers } from "./peers/install.mjs";
import { queries, supergraphAt } from "./shop.mjs";

/** Arguments of Node that `npm run gateway` gives to this gateway. */
const OWN_ARGUMENTS = /--\S+/g;
const { scripts } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
const asStarted = scripts.gateway.match(OWN_ARGUMENTS) ?? [];

const GATEWAYS = {
  stock: { file: "stock.mjs", label: "@apollo/gateway" },
  "hive-js": {
    file: "peers/hive.mjs",
    label: "Hive, JS planner",
    peer: true,
    environment: { HIVE_PLANNER: "js" },
  },
  "hive-rust": {
    file: "peers/hive.mjs",
    label: "Hive, Rust planner",
    peer: true,
    environment: { HIVE_PLANNER: "rust" },
  },
  product: { file: "product.mjs", label: "this gateway", execArgv: asStarted },
  sharing: {
    file: "product.mjs",
    label: "this, identical requests SHARED",
    execArgv: asStarted,
    environment: { SHARED_OPERATIONS: "Big,Small", UNSHARED_SUBGRAPHS: "none" },
  },
  embedded: { file: "embedded.mjs", label: "this, embedded", execArgv: asStarted },
  limit: { file: "limit.mjs", label: "limit by hand" },
};

const { values: options } = parseArgs({
  args: process.argv.slice(process.argv[2] === "engine" ? 3 : 2),
  options: {
    gateways: { type: "string", default: Object.keys(GATEWAYS).join(",") },
    queries: { type: "string", default: Object.keys(queries).join(",") },
    connections: { type: "string", default: "1,10,50" },
    /** Length of a turn, and how many there are for each gateway. */
    seconds: { type: "string", default: "1" },
    rounds: { type: "string", default: "3" },
  },
});
const SECONDS = Number(options.seconds);
const WARM_UP_SECONDS = 2.5;

const directory = mkdtempSync(join(tmpdir(), "vardgraf-bench-"));
const children = [];
process.on("exit", () => {
  // One that takes its time to end would outlive the benchmark.
  for (const child of children) child.kill("SIGKILL");
  rmSync(directory, { recursive: true, force: true });
});

function start(file, core, { environment = {}, execArgv = [] } = {}) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    env: { ...process.env, NODE_ENV: "production", APOLLO_TELEMETRY_DISABLED: "true", ...environment },
    execArgv: [...execArgv, ...(process.env.BENCH_NODE ?? "").split(" ").filter(Boolean)],
  });
  children.push(child);
  pin(child.pid, core);
  return new Promise((resolve, reject) => {
    child.once("message", ({ url }) => resolve({ url, child }));
    child.once("exit", (code) => reject(new Error(`${file} ended with status ${code}.`)));
  });
}

async function answerOf({ url }, query) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return (await response.text()).trimEnd();
}

/** What `gateway` asks of the subgraphs for `query`, in rounds of calls that run at the same time. */
async function record(services, gateway, query) {
  const answer = await answerOf(gateway, query);
  services.child.send("record");
  await answerOf(gateway, query);
  const { calls } = await new Promise((resolve) => {
    services.child.once("message", resolve);
    services.child.send("report");
  });
  const rounds = [];
  for (const { path, body, round } of calls) (rounds[round - 1] ??= []).push({ path, body });
  return { query, answer, rounds };
}

/** Largest memory that a process has had, in MB; NaN where the system does not tell. */
function peakMemory({ pid }) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

async function turn({ url, child }, body, connections) {
  const cpu = cpuOf(child);
  const began = performance.now();
  const waits = await load(url, body, connections, SECONDS);
  const elapsed = performance.now() - began;
  return {
    rate: (waits.length / elapsed) * 1000,
    cpu: (cpuOf(child) - cpu) / waits.length,
    p50: quantile(waits, 0.5),
    p99: quantile(waits, 0.99),
  };
}

/** The turn in the middle by processor time. */
const middle = (turns) => turns.toSorted((one, other) => one.cpu - other.cpu)[Math.floor(turns.length / 2)];

pin(process.pid, 1);
const services = await start("services.mjs", 1);
const supergraph = join(directory, "supergraph.graphql");
writeFileSync(supergraph, supergraphAt(services.url));
const asked = options.queries.split(",");

const recorder = await start("product.mjs", 0, { environment: { SUPERGRAPH: supergraph } });
const operations = [];
for (const name of asked) operations.push(await record(services, recorder, queries[name]));
recorder.child.removeAllListeners("exit").kill();
const recorded = join(directory, "recorded.json");
writeFileSync(recorded, JSON.stringify({ origin: services.url, operations }));

const running = [];
const peers = options.gateways.includes("hive") && ensurePeers();
for (const name of options.gateways.split(",")) {
  const gateway = GATEWAYS[name];
  if (!gateway)
    throw new Error(`There is no gateway ${name}: choose of ${Object.keys(GATEWAYS).join(", ")}.`);
  if (gateway.peer && !peers) {
    process.stdout.write(`${gateway.label} is left out: it could not be installed\n`);
    continue;
  }
  const environment = { SUPERGRAPH: supergraph, RECORDED: recorded, ...gateway.environment };
  running.push({ name, ...gateway, ...(await start(gateway.file, 0, { ...gateway, environment })) });
}

const [first] = running;
const hive = running.find(({ name }) => name === "hive-rust");
for (const [index, name] of asked.entries()) {
  const { query, answer, rounds } = operations[index];
  const body = JSON.stringify({ query });
  for (const gateway of running)
    if ((await answerOf(gateway, query)) !== answer)
      throw new Error(`${gateway.label} answers something else to ${name} than this gateway.`);
  process.stdout.write(
    `\n${name}: ${answer.length} characters, ${rounds.flat().length} calls of this gateway\n`,
  );
  for (const gateway of running) await load(gateway.url, body, 10, WARM_UP_SECONDS);
  for (const connections of options.connections.split(",").map(Number)) {
    const turns = new Map(running.map((gateway) => [gateway, []]));
    for (let round = 0; round < Number(options.rounds); round++)
      for (const gateway of running) turns.get(gateway).push(await turn(gateway, body, connections));
    const figures = new Map(running.map((gateway) => [gateway, middle(turns.get(gateway))]));
    const times = (gateway, base) =>
      base ? (figures.get(base).cpu / figures.get(gateway).cpu).toFixed(1) : "-";
    printTable(
      [
        `${connections} connection${connections === 1 ? "" : "s"}`,
        "per second",
        "p50 ms",
        "p99 ms",
        "cpu ms",
        "peak MB",
        "rate, x first",
        "cpu, x first",
        "cpu, x Hive Rust",
      ],
      running.map((gateway) => {
        const { rate, p50, p99, cpu } = figures.get(gateway);
        return [
          gateway.label,
          rate.toFixed(0),
          p50.toFixed(1),
          p99.toFixed(1),
          cpu.toFixed(3),
          peakMemory(gateway.child).toFixed(0),
          (rate / figures.get(first).rate).toFixed(1),
          times(gateway, first),
          times(gateway, hive),
        ];
      }),
    );
  }
}
process.exit(0);
