/**
 * `npm run soak -- --minutes 60`: the product as five processes under mixed load, while what can go wrong does: a
 * supergraph that changes every few seconds and is broken at times, every process killed in turn, every fault of the
 * network at every subgraph. At the end: did anything fail that had no reason to, is every change made once, is every
 * answer in the access log, does memory stay within bounds, is anything of a person in a log, a trace or a figure? Exit code 1
 * when something does not hold.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { faults } from "../dist/kit/fault-proxy.js";
import { figure } from "../dist/kit/gateway-process.js";
import { printTable, quantile, steadily } from "./kit.mjs";
import { Changes } from "./soak/changes.mjs";
import { accessLogProblems, loggedOf, memoryRows, secretsFound } from "./soak/checks.mjs";
import { memoryLimit } from "./soak/deployed.mjs";
import { Clients, Incidents } from "./soak/client.mjs";
import { startProduct } from "./soak/product.mjs";
import { mixOf, requestsOf, SUBGRAPHS } from "./soak/requests.mjs";

const { values: options } = parseArgs({
  options: { minutes: { type: "string", default: "60" }, rate: { type: "string", default: "15" } },
});
const SECONDS = Number(options.minutes) * 60;
/** Requests a second. */
const RATE = Number(options.rate);
const FAULT_SECONDS = 4;
const CALM_SECONDS = 4;
const RELOAD_SECONDS = 10;
const CHANGE_MILLISECONDS = 300;
const SAMPLE_MILLISECONDS = 1000;
/** How long a call may hang after the fault that it met has ended, in milliseconds: the gateway's timeout, and a bit. */
const TAIL = 4500;
/** Longest time in which everything answers again, in milliseconds. */
const RECOVERY = 60_000;

const directory = mkdtempSync(join(tmpdir(), "vardgraf-soak-"));
process.on("exit", () => rmSync(directory, { recursive: true, force: true }));
const product = await startProduct(directory);
const incidents = new Incidents();
const clients = new Clients(product.url, incidents);
const changes = new Changes(clients, join(product.data, "patients.sqlite"));
const groups = requestsOf(new Date().toISOString().slice(0, 10));
const kinds = groups.flatMap((group) => group.kinds);
const narrow = groups[0].kinds;

// What clients of every kind are told when all is well is what they have to be told as long as it is.
for (const kind of kinds) {
  const { told } = await clients.exchange(kind.persona, kind.request);
  if (kind.needs.length === SUBGRAPHS.length) kind.expected = told;
  else if (told !== kind.expected) throw new Error(`${kind.name}: expected ${kind.expected}, got ${told}`);
}
const list = await clients.exchange("nurse-halmstad", {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query: "{ myPatients(first: 40) { edges { node { id } } } }" }),
});
const patients = list.data.myPatients.edges.map(({ node }) => node.id);

/** Waits until every subgraph has answered some times in a row. */
async function recovered() {
  const end = performance.now() + RECOVERY;
  for (let well = 0; well < 3; await pause(100)) {
    const all = await Promise.all(narrow.map(({ persona, request }) => clients.exchange(persona, request)));
    well = all.every(({ told }) => told === "200 ") ? well + 1 : 0;
    if (performance.now() > end) throw new Error("The product does not recover.");
  }
}

async function killEach() {
  for (const name of [...SUBGRAPHS, "gateway"]) {
    const end = incidents.begin(`kill -9 of ${name}`, [name]);
    product.kill(name);
    await pause(1000);
    await recovered();
    end();
    await pause(CALM_SECONDS * 250);
  }
}

/** Faults after which calls are still under way. */
const SLOW = new Set(["hang", "drip", "huge"]);

/** One fault after the other, each time at another subgraph; at times at two, or at all. */
async function breakThings(until) {
  const kindsOfFault = [...Object.keys(faults), "flapping", "down"];
  for (let turn = 0; performance.now() < until; turn += 1) {
    const fault = kindsOfFault[turn % kindsOfFault.length];
    const first = (turn + Math.floor(turn / kindsOfFault.length)) % SUBGRAPHS.length;
    const many = turn % 11 === 10 ? SUBGRAPHS.length : turn % 5 === 4 ? 2 : 1;
    const victims = Array.from({ length: many }, (_, n) => SUBGRAPHS[(first + n) % SUBGRAPHS.length]);
    const end = incidents.begin(fault, victims);
    for (const name of victims) await product.setFault(name, fault);
    await pause(FAULT_SECONDS * 1000);
    for (const name of victims) await product.setFault(name, null);
    if (SLOW.has(fault)) await pause(TAIL);
    await recovered();
    end();
    await pause(CALM_SECONDS * 1000);
  }
}

const began = performance.now();
const over = began + SECONDS * 1000;
const samples = new Map();
let broken = 0;
/** Notes what processes take or hold (`kind`) now. */
function note(kind, memory) {
  const at = (performance.now() - began) / 1000;
  for (const [name, megabytes] of memory) {
    const points = samples.get(name) ?? { taken: [], held: [] };
    points[kind].push({ at, megabytes });
    samples.set(name, points);
  }
}
const sampling = setInterval(() => {
  note("taken", product.taken());
  void product.held().then((held) => note("held", held));
}, SAMPLE_MILLISECONDS);
const reloading = setInterval(() => {
  if (product.reload()) broken += 1;
}, RELOAD_SECONDS * 1000);
const changing = changes.run(patients, CHANGE_MILLISECONDS);
const next = mixOf(groups);
const asking = steadily(RATE, SECONDS * 1000, () => clients.send(next()));
// Processes that were killed are young: all are before memory is looked at, and once more after that.
await killEach();
await breakThings(over);
await asking;
clearInterval(sampling);
const lastRequests = steadily(RATE, 20_000, () => clients.send(next()));
await killEach();
await lastRequests;
clearInterval(reloading);
changes.stop();
await changing;
const changeProblems = await changes.problems();
const figures = await product.gatewayFigures();
await product.close();
const memory = memoryRows(samples, SECONDS, memoryLimit);
const logProblems = accessLogProblems(product.data, clients.read);
const found = await secretsFound(Object.values(product.files), product.data, clients.tokens);

const counts = [...clients.counts.values()];
const total = (value) => counts.reduce((sum, count) => sum + count[value], 0);
const p99 = (waits) => quantile(waits, 0.99);
const { calm, beside } = clients.waits;
const rows = [
  [
    "requests failed without a reason",
    clients.violations.length,
    `of ${total("sent")}; ${total("excused")} had one: ${incidents.all.length} incidents`,
  ],
  [
    "changes lost or doubled",
    changeProblems.length,
    `${changes.made.size} registered, ${changes.cancelled.size} taken back, ${changes.refused} refused`,
  ],
  ["access log", logProblems.length, `${clients.read.length} answers about a patient`],
  ...memory.map(({ name, second, last, usual, peak, holds }) => [
    `memory of ${name}`,
    holds ? 0 : 1,
    `holds ${second.toFixed(0)} MB in the second sixth and ${last.toFixed(0)} in the last (least); takes ${usual.map((part) => part.toFixed(0)).join(" and ")} (median), at most ${peak.toFixed(0)} of ${memoryLimit}`,
  ]),
  [
    "identity numbers, names, tokens",
    found.numbers + found.names + found.tokens,
    `${found.numbers}, ${found.names}, ${found.tokens} in ${found.megabytes.toFixed(0)} MB of logs, traces and figures`,
  ],
];
printTable(
  ["what must hold", "wrong", "seen"],
  rows.map(([what, wrong, seen]) => [what, wrong, seen]),
);
process.stdout.write(
  `${broken} broken supergraphs were offered; the last gateway loaded ${figure(figures, 'vardgraf_supergraph_reads_total{outcome="loaded"}')} and refused ${figure(figures, 'vardgraf_supergraph_reads_total{outcome="rejected"}')}\n` +
    `p99 of requests to one subgraph: ${p99(calm).toFixed(0)} ms while all was well, ${p99(beside).toFixed(0)} ms beside an incident, ratio ${(p99(beside) / p99(calm)).toFixed(2)}\n`,
);
const logged = await loggedOf(
  product.files.log,
  clients.violations.map(({ id }) => id),
);
const violations = new Set(clients.violations.map(({ what }) => what));
const problems = [...violations, ...logged, ...changeProblems, ...logProblems];
for (const problem of problems.slice(0, 30)) process.stdout.write(`! ${problem}\n`);
process.exit(rows.some(([, wrong]) => wrong > 0) ? 1 : 0);
