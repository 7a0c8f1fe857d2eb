/**
 * What a fault of one subgraph does to operations that do not touch it: `npm run bench -- faults [<fault> …]`. A fault
 * proxy stands between the gateway and each subgraph. Requests come at a steady rate, with and without each fault by
 * turns, and each turn is compared with the one before it, so that a slow moment of the machine hits both. The median
 * of these ratios is what counts: the aim is at most twice the p99, and no failure. The first row, without any fault,
 * says how much of a ratio is the machine's.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Pool } from "undici";
import { startServices } from "../../gateway/start/dist/index.js";
import { faults } from "../dist/kit/fault-proxy.js";
import { figure, startGatewayProcess } from "../dist/kit/gateway-process.js";
import { median, pin, post, printTable, quantile, steadily, sum } from "./kit.mjs";
import { startNetwork } from "./network.mjs";

const SECONDS = Number(process.env.BENCH_SECONDS ?? 2);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
/** Requests a second. */
const RATE = { unaffected: 60, affected: 20 };
const VICTIM = "care-units";
const AIM = 2;
const NO_FAULT = "no fault";
const UNAFFECTED = { query: `{ municipality(code: "1380") { code name } }` };
const AFFECTED = {
  query: `{ region(code: "13") { municipalities(first: 6) { edges { node { code coordinatingUnit { hsaId } } } } } }`,
};

const directory = mkdtempSync(join(tmpdir(), "vardgraf-faults-"));
process.on("exit", () => rmSync(directory, { recursive: true, force: true }));
const services = await startServices(
  { PORT: "0", FIRST_SUBGRAPH_PORT: "0", DATA_DIR: directory, SEED_PATIENTS: "300", LOG_LEVEL: "silent" },
  () => {},
);
const subgraphs = services.processes.filter(({ name }) => name !== "gateway");
const network = await startNetwork(Object.fromEntries(subgraphs.map(({ name, url }) => [name, url])));
const gateway = await startGatewayProcess({
  dataDirectory: directory,
  subgraphs: network.urls,
  settings: { RATE_LIMIT: "off", LOG_LEVEL: "silent" },
});
const pool = new Pool(gateway.url, { connections: 200 });
// Where the system can: the gateway on one core, everything else on another.
pin(gateway.child.pid, 0);
for (const pid of [process.pid, network.pid, ...services.processes.map((each) => each.pid())]) pin(pid, 1);

const memory = async () => figure(await gateway.metrics(), "process_resident_memory_bytes") / 1024 ** 2;

/** One turn: the waits of unaffected requests, how many of them failed, how many affected ones missed a part. */
async function measure() {
  const turn = { waits: [], failed: 0, missed: 0 };
  const ask = async (question, note) => {
    const sent = performance.now();
    const failed = await post(pool, question).then(
      ({ status, errors }) => status !== 200 || errors.length > 0,
      () => true,
    );
    note(performance.now() - sent, failed);
  };
  const unaffected = (wait, failed) => {
    turn.waits.push(wait);
    if (failed) turn.failed += 1;
  };
  const affected = (_wait, failed) => {
    if (failed) turn.missed += 1;
  };
  await Promise.all([
    steadily(RATE.unaffected, SECONDS * 1000, () => ask(UNAFFECTED, unaffected)),
    steadily(RATE.affected, SECONDS * 1000, () => ask(AFFECTED, affected)),
  ]);
  return { ...turn, memory: await memory() };
}

/** Waits until the whole graph answers again. */
async function whole() {
  for (let well = 0; well < 5; await pause(50)) {
    const answer = await post(pool, AFFECTED).catch(() => null);
    well = answer?.errors.length === 0 ? well + 1 : 0;
  }
}

const set = (fault) => [() => network.set(VICTIM, fault), () => network.set(VICTIM, null)];
const cases = {
  [NO_FAULT]: [() => {}, () => {}],
  ...Object.fromEntries(Object.keys(faults).map((fault) => [fault, set(fault)])),
  flapping: set("flapping"),
  down: set("down"),
  "kill -9": [
    () => process.kill(services.processes.find(({ name }) => name === VICTIM).pid(), "SIGKILL"),
    () => {},
  ],
  "two of four down": [
    () => Promise.all([VICTIM, "agreements"].map((name) => network.set(name, "down"))),
    () => Promise.all([VICTIM, "agreements"].map((name) => network.set(name, null))),
  ],
};

const wanted = process.argv.slice(3);
const p99 = ({ waits }) => quantile(waits, 0.99);
const most = (turns, value) => Math.max(...turns.map(value));
await whole();
await measure();
const rows = [];
let held = true;
for (const [name, [begin, end]] of Object.entries(cases)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const well = await measure();
    await begin();
    const ill = await measure();
    await end();
    await whole();
    rounds.push({ well, ill });
  }
  const turns = (which) => rounds.map((round) => round[which]);
  const ratio = median(rounds.map(({ well, ill }) => p99(ill) / p99(well)));
  const failed = sum(rounds.map(({ well, ill }) => well.failed + ill.failed));
  const within = failed === 0 && ratio <= AIM;
  if (!within && name !== NO_FAULT) held = false;
  rows.push([
    name,
    sum(turns("ill").map(({ waits }) => waits.length)),
    failed,
    median(turns("well").map(p99)).toFixed(1),
    median(turns("ill").map(p99)).toFixed(1),
    ratio.toFixed(2),
    median(rounds.map(({ well, ill }) => median(ill.waits) / median(well.waits))).toFixed(2),
    `${sum(turns("ill").map(({ missed }) => missed))}/${RATE.affected * SECONDS * ROUNDS}`,
    most(turns("well"), ({ memory: megabytes }) => megabytes).toFixed(0),
    most(turns("ill"), ({ memory: megabytes }) => megabytes).toFixed(0),
    within ? "" : "!",
  ]);
}
process.stdout.write(
  `Fault of ${VICTIM}; ${RATE.unaffected} unaffected and ${RATE.affected} affected requests a second; waits in ms, memory in MB\n`,
);
printTable(
  [
    "fault",
    "unaffected",
    "failed",
    "p99 well",
    "p99 ill",
    "ratio",
    "p50 ratio",
    "missed",
    "mem well",
    "mem ill",
    "",
  ],
  rows,
);
process.stdout.write(held ? `All within ${AIM}.\n` : `Not all within ${AIM}.\n`);
await pool.close();
await gateway[Symbol.asyncDispose]();
network.close();
await services.close();
process.exit(0);
