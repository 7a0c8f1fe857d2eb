/**
 * Measures this gateway against the stock one: `node test/bench/engine.mjs` after a build. Each gateway is one process,
 * all subgraphs are another, the load is this one. Answers are compared byte for byte before anything is measured, and
 * the gateways take turns, so that a slow moment of the machine hits both. Ratios are what counts.
 */
import { fork, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Pool } from "undici";
import { queries, supergraphAt } from "./shop.mjs";

const SECONDS = Number(process.env.BENCH_SECONDS ?? 1.5);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 2);
const CONNECTIONS = [10, 50];

const directory = mkdtempSync(join(tmpdir(), "vardgraf-bench-"));
const children = [];
process.on("exit", () => {
  for (const child of children) child.kill();
  rmSync(directory, { recursive: true, force: true });
});

async function start(file, environment = {}) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    env: { ...process.env, NODE_ENV: "production", APOLLO_TELEMETRY_DISABLED: "true", ...environment },
    execArgv: (process.env.BENCH_NODE ?? "").split(" ").filter(Boolean),
  });
  children.push(child);
  // Where the system can: gateways on one core, everything else on another.
  spawnSync("taskset", ["-cp", file === "services.mjs" ? "1" : "0", String(child.pid)]);
  return new Promise((resolve, reject) => {
    child.once("message", ({ url }) => resolve({ url, child }));
    child.once("exit", (code) => reject(new Error(`${file} ended with status ${code}.`)));
  });
}

async function ask(pool, path, body) {
  const response = await pool.request({
    method: "POST",
    path,
    headers: { "content-type": "application/json" },
    body,
  });
  return response.body.text();
}

/** Processor time that a process has used, in milliseconds; NaN where the system does not tell. */
function cpuOf({ child }) {
  try {
    const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1].split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

/** Requests per second, processor time for each, and the 99th percentile of waiting, in milliseconds. */
async function load(gateway, body, connections, seconds) {
  const { origin, pathname } = new URL(gateway.url);
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const end = performance.now() + seconds * 1000;
  const waits = [];
  const began = performance.now();
  const cpu = cpuOf(gateway);
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) {
        const sent = performance.now();
        await ask(pool, pathname, body);
        waits.push(performance.now() - sent);
      }
    }),
  );
  const elapsed = performance.now() - began;
  await pool.close();
  waits.sort((a, b) => a - b);
  const spent = (cpuOf(gateway) - cpu) / waits.length;
  return {
    rate: (waits.length / elapsed) * 1000,
    cpu: spent,
    p99: waits[Math.floor(waits.length * 0.99)] ?? 0,
  };
}

spawnSync("taskset", ["-cp", "1", String(process.pid)]);
const services = await start("services.mjs");
const supergraph = join(directory, "supergraph.graphql");
writeFileSync(supergraph, supergraphAt(services.url));
const gateways = {
  stock: await start("stock.mjs", { SUPERGRAPH: supergraph }),
  product: await start("product.mjs", { SUPERGRAPH: supergraph }),
};

for (const [name, query] of Object.entries(queries)) {
  const body = JSON.stringify({ query });
  const answers = [];
  for (const gateway of Object.values(gateways)) {
    const { origin, pathname } = new URL(gateway.url);
    const pool = new Pool(origin);
    answers.push(await ask(pool, pathname, body));
    await pool.close();
  }
  if (answers[0] !== answers[1] || answers[0].includes('"errors"'))
    throw new Error(`The answers to ${name} differ.`);
  for (const gateway of Object.values(gateways)) await load(gateway, body, 10, 1);
  for (const connections of CONNECTIONS) {
    const best = { stock: { rate: 0 }, product: { rate: 0 } };
    for (let round = 0; round < ROUNDS; round++) {
      for (const [who, gateway] of Object.entries(gateways)) {
        const measured = await load(gateway, body, connections, SECONDS);
        if (measured.rate > best[who].rate) best[who] = measured;
      }
    }
    const { stock, product } = best;
    const shown = ({ rate, p99, cpu }) =>
      `${rate.toFixed(0)}/s, p99 ${p99.toFixed(0)} ms, cpu ${cpu.toFixed(2)} ms`;
    const ratios = `${(product.rate / stock.rate).toFixed(1)} in rate, ${(stock.cpu / product.cpu).toFixed(1)} in cpu`;
    process.stdout.write(
      `${name}, ${connections} connections: stock ${shown(stock)}; this ${shown(product)}; ratio ${ratios}\n`,
    );
  }
}
process.exit(0);
