/**
 * What exact figures over a whole population cost: `npm run bench -- indicators [--patients 346000] [--years 5]`.
 *
 * The board of all indicators of persons, for a region by municipality and year, through the gateway, against the same
 * definitions as SQL over the recorded events: in SQLite with indexes made for it, and in DuckDB. They take turns, so that a
 * slow moment of the machine hits all; every value that the board shows must be what both count. Then: what loading costs
 * with and without counting, and what the board costs with a part of the events. Ratios are what counts.
 */
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import SqliteDatabase from "better-sqlite3";
import { personIndicators, rebuildRollups } from "../../subgraphs/patients/dist/index.js";
import { compareBoard } from "./indicators/answers.mjs";
import { startChild } from "./indicators/child.mjs";
import { ensurePeers } from "./indicators/peers.mjs";

const { values: options } = parseArgs({
  args: process.argv.slice(3),
  options: {
    patients: { type: "string", default: "346000" },
    years: { type: "string", default: "5" },
    region: { type: "string", default: "13" },
    /** Times that each is asked; a peer that needs longer than `patience` seconds is asked once. */
    rounds: { type: "string", default: "4" },
    patience: { type: "string", default: "60" },
    /** How many times fewer events the smaller board is over; 1 leaves it out. */
    "event-factor": { type: "string", default: "10" },
    /** A data directory that is kept and used again: then nothing is said of loading. */
    data: { type: "string" },
  },
});
const PATIENTS = Number(options.patients);
const FACTOR = Number(options["event-factor"]);
const REGION = options.region;
const NOW = "2026-03-31T09:00:00+02:00";
const LAST_YEAR = 2025;
const years = Array.from({ length: Number(options.years) }, (_, ago) => LAST_YEAR - ago)
  .toReversed()
  .map((year) => [`${year}-01-01`, `${year + 1}-01-01`]);

const definitions = new Map(personIndicators.map((definition) => [definition.code, definition]));
/** Teams divide persons by what another part of the graph knows: no statement over persons answers for them. */
const asked = personIndicators.filter(({ groupings }) => groupings.includes("REGION"));
const codes = asked.map(({ code }) => code);

const directory = mkdtempSync(join(tmpdir(), "vardgraf-bench-"));
const children = [];
process.on("exit", () => {
  for (const child of children) child.end();
  rmSync(directory, { recursive: true, force: true });
});
const start = (file) => {
  const child = startChild(file);
  children.push(child);
  return child;
};
const say = (line) => process.stdout.write(`${line}\n`);
const seconds = (value) => (value < 1 ? `${(1000 * value).toFixed(1)} ms` : `${value.toFixed(1)} s`);
const megabytes = (value) => `${Math.round(value / 1e6)} MB`;
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function load(name, patients, more = {}) {
  const dataDirectory = join(directory, name);
  const request = {
    dataDirectory,
    regions: [REGION],
    patients,
    seed: 7,
    asOf: NOW.slice(0, 10),
    years: Number(options.years),
    stories: REGION === "13",
  };
  const child = start("load.mjs");
  const spent = await child.ask({ request: { ...request, ...more } });
  child.end();
  return { ...spent, dataDirectory };
}

function countRows(file) {
  const connection = new SqliteDatabase(file, { readonly: true });
  const count = (table) => connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  const tables = connection
    .prepare(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'indicator%' AND name NOT LIKE '%\\_\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'",
    )
    .pluck()
    .all();
  const events =
    "inpatient_stay discharge_process risk_assessment support_episode encounter medication_review sip_meeting experience";
  const sum = (names) => names.reduce((total, table) => total + count(table), 0);
  const found = {
    people: count("patient"),
    events: sum(events.split(" ")),
    rows: sum(tables),
    cells: count("indicator_rollup_cell"),
  };
  connection.close();
  return found;
}

async function startProduct(dataDirectory) {
  const product = start("product.mjs");
  await product.ask({ start: { DATA_DIR: dataDirectory, NOW } });
  return product;
}

ensurePeers();

say(`making ${PATIENTS} people of region ${REGION} with ${years.length} years of events`);
const isKept = options.data !== undefined && existsSync(join(options.data, "patients.sqlite"));
const loaded = isKept
  ? { dataDirectory: options.data }
  : await load("full", PATIENTS, options.data === undefined ? {} : { dataDirectory: options.data });
const dataDirectory = options.data ?? loaded.dataDirectory;
// By whatever rules they were counted then.
if (isKept) rebuildRollups(dataDirectory);
const file = join(dataDirectory, "patients.sqlite");
const size = countRows(file);
say(`${size.people} people, ${size.events} events, ${size.rows} rows, ${size.cells} kept cells`);
if (!isKept) {
  const uncounted = await load("uncounted", PATIENTS, { uncounted: true });
  rmSync(uncounted.dataDirectory, { recursive: true });
  say(
    `loading: ${seconds(loaded.seconds)} with counting (${seconds(loaded.cpu)} of processor, ${megabytes(loaded.peak)}), ` +
      `${seconds(uncounted.seconds)} without (${seconds(uncounted.cpu)}, ${megabytes(uncounted.peak)}): ` +
      `ratio ${(loaded.seconds / uncounted.seconds).toFixed(2)} in time, ${(loaded.cpu / uncounted.cpu).toFixed(2)} in processor (aim 1.3)`,
  );
}

const copy = join(directory, "events.sqlite");
copyFileSync(file, copy);
const peers = {
  "this product": {
    child: await startProduct(dataDirectory),
    task: { region: REGION, years, codes },
    waits: [],
    cpu: [],
  },
};
for (const name of ["sqlite", "duckdb"]) {
  const child = start(`${name}.mjs`);
  const prepared = await child.ask({ open: copy, region: REGION, years });
  say(`${name}: ready after ${seconds(prepared.seconds)}`);
  peers[name] = { child, task: { codes }, waits: [], cpu: [] };
}

const answers = {};
/** Longest times that everybody else had to wait in the product while a board was worked out. */
const stalls = [];
/** Waits when every cell may have changed since it was read last. */
const changed = [];
for (let round = 0; round < Number(options.rounds); round += 1) {
  for (const [name, peer] of Object.entries(peers)) {
    if (peer.waits.some((wait) => wait > Number(options.patience))) continue;
    const answer = await peer.child.ask(peer.task);
    peer.waits.push(answer.seconds);
    peer.cpu.push(answer.cpu);
    peer.memory = answer.peak;
    if (answer.stall !== undefined) stalls.push(answer.stall);
    answers[name] ??= answer.values ?? answer.cells;
  }
  const { child, task } = peers["this product"];
  await child.ask({ change: file });
  changed.push((await child.ask(task)).seconds);
}

const board = answers["this product"];
say(
  `\n${asked.length} indicators, region ${REGION} by municipality, ${years.length} years: ${board.length} values`,
);
for (const [name, { waits, cpu, memory }] of Object.entries(peers)) {
  const again = waits.slice(1);
  say(
    `  ${name.padEnd(13)} first ${seconds(waits[0]).padStart(9)}, again ${(again.length > 0 ? seconds(median(again)) : "–").padStart(9)} ` +
      `(${again.length} times), processor ${seconds(median(cpu)).padStart(9)}, memory ${megabytes(memory)}`,
  );
}
say(`  this product, when every cell may have changed: ${seconds(median(changed))}`);
say(
  `  this product: others wait ${seconds(stalls[0])} at most at first, ${seconds(median(stalls))} as a rule`,
);
const ours = peers["this product"].waits;
for (const name of ["sqlite", "duckdb"]) {
  const { waits } = peers[name];
  const again = waits.length > 1 ? waits.slice(1) : waits;
  say(
    `  ${name}: ${(waits[0] / ours[0]).toFixed(0)} times as long at first, ` +
      `${(median(again) / median(ours.slice(1).length > 0 ? ours.slice(1) : ours)).toFixed(0)} times as long again, ` +
      `${(median(again) / median(changed)).toFixed(0)} times as long as when every cell may have changed`,
  );
}

let failed = false;
for (const name of ["sqlite", "duckdb"]) {
  const { wrong, shown, hidden } = compareBoard(definitions, board, answers[name]);
  say(`  against ${name}: ${shown} values shown, ${hidden} hidden, ${wrong.length} differ`);
  for (const line of wrong.slice(0, 20)) say(`    ${line}`);
  failed ||= wrong.length > 0;
}
for (const peer of Object.values(peers)) peer.child.end();

if (FACTOR > 1) {
  const small = await load("small", Math.round(PATIENTS / FACTOR));
  const few = countRows(join(small.dataDirectory, "patients.sqlite"));
  const boards = {
    few: { child: await startProduct(small.dataDirectory), waits: [], cpu: [] },
    many: { child: await startProduct(dataDirectory), waits: [], cpu: [] },
  };
  for (let round = 0; round < 2 * Number(options.rounds); round += 1) {
    for (const one of Object.values(boards)) {
      const answer = await one.child.ask({ region: REGION, years, codes });
      one.waits.push(answer.seconds);
      one.cpu.push(answer.cpu);
    }
  }
  const [a, b] = [boards.few, boards.many];
  say(
    `\nthe board over ${few.events} events: first ${seconds(a.waits[0])}, again ${seconds(median(a.waits.slice(1)))}; ` +
      `over ${size.events}: first ${seconds(b.waits[0])}, again ${seconds(median(b.waits.slice(1)))}: ` +
      `ratio ${(b.waits[0] / a.waits[0]).toFixed(2)} at first, ${(median(b.waits.slice(1)) / median(a.waits.slice(1))).toFixed(2)} again (aim 1.3)`,
  );
}
process.exit(failed ? 1 : 0);
