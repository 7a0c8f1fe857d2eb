/**
 * What the fault of one subgraph does to operations that do not touch it: latency and failures, with a fault proxy
 * between the gateway and each subgraph. `SECONDS` sets how long each fault lasts.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServices } from "../../gateway/start/dist/index.js";
import { faults, startFaultProxy } from "../dist/kit/fault-proxy.js";
import { figure, startGatewayProcess } from "../dist/kit/gateway-process.js";

const SECONDS = Number(process.env.SECONDS ?? 5);
const CLIENTS = 8;
const UNAFFECTED = `{ municipality(code: "1380") { code name } }`;
const AFFECTED = `{ region(code: "13") { municipalities(first: 6) { edges { node { code coordinatingUnit { hsaId } } } } } }`;

const directory = mkdtempSync(join(tmpdir(), "vardgraf-faults-"));
const services = await startServices(
  { PORT: "0", FIRST_SUBGRAPH_PORT: "0", DATA_DIR: directory, SEED_PATIENTS: "300", LOG_LEVEL: "silent" },
  () => {},
);
const proxies = new Map();
for (const { name, url } of services.processes) {
  if (name !== "gateway") proxies.set(name, await startFaultProxy(url));
}
const gateway = await startGatewayProcess({
  dataDirectory: directory,
  subgraphs: Object.fromEntries([...proxies].map(([name, { url }]) => [name, url])),
  settings: { RATE_LIMIT: "off", LOG_LEVEL: "silent" },
});
const victim = proxies.get("care-units");

async function ask(query) {
  const began = performance.now();
  const response = await fetch(`${gateway.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { errors } = await response.json();
  return { milliseconds: performance.now() - began, failed: response.status !== 200 || errors !== undefined };
}

/** Loads the gateway for a while: half of the clients ask what the fault touches. */
async function measure() {
  const until = performance.now() + SECONDS * 1000;
  const times = [];
  let failed = 0;
  let affected = 0;
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      while (performance.now() < until) {
        if (client % 2 === 0) {
          const answer = await ask(UNAFFECTED);
          times.push(answer.milliseconds);
          if (answer.failed) failed += 1;
        } else {
          await ask(AFFECTED);
          affected += 1;
        }
      }
    }),
  );
  times.sort((one, other) => one - other);
  const at = (share) => times[Math.floor(times.length * share)].toFixed(1);
  const memory = figure(await gateway.metrics(), "process_resident_memory_bytes") / 1024 ** 2;
  return { asked: times.length, failed, affected, p50: at(0.5), p99: at(0.99), memory: Math.round(memory) };
}

await measure();
const rows = [["none", await measure()]];
for (const fault of Object.keys(faults)) {
  victim.set(fault);
  rows.push([fault, await measure()]);
}
victim.set((call) => (call % 2 === 0 ? "reset" : null));
rows.push(["flapping", await measure()]);
await victim.down();
rows.push(["down", await measure()]);
await victim.up();
victim.set(null);
rows.push(["none again", await measure()]);

console.log("fault of care-units          unaffected  failed  p50 ms  p99 ms  affected  memory MB");
for (const [fault, { asked, failed, p50, p99, affected, memory }] of rows) {
  console.log(
    `${fault.padEnd(28)}${String(asked).padStart(11)}${String(failed).padStart(8)}${p50.padStart(8)}${p99.padStart(8)}${String(affected).padStart(10)}${String(memory).padStart(11)}`,
  );
}
await gateway[Symbol.asyncDispose]();
for (const proxy of proxies.values()) await proxy[Symbol.asyncDispose]();
await services.close();
rmSync(directory, { recursive: true, force: true });
