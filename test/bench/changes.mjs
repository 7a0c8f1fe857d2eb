/**
 * What it costs a change of a person that the indicators are kept summed: `npm run bench -- changes [--patients 5000]`.
 *
 * The same changes of the same people, each a transaction of its own, are made in two copies of a database: with the observer
 * that keeps the sums, and without. They take turns, so that a slow moment of the machine hits both. Ratios are what counts.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generatePeople } from "../../gateway/start/dist/index.js";
import { Changes } from "../../subgraphs/core/dist/index.js";
import { RollupObserver, rollupParts } from "../../subgraphs/patients/dist/rollups/index.js";
import { openPatientDatabase } from "../../subgraphs/patients/dist/store/database.js";
import * as tables from "../../subgraphs/patients/dist/tables.js";
import { median, printTable, sum } from "./kit.mjs";

const { values: options } = parseArgs({
  args: process.argv.slice(3),
  options: {
    patients: { type: "string", default: "5000" },
    /** Rows of each table that are changed and changed back. */
    rows: { type: "string", default: "200" },
    rounds: { type: "string", default: "5" },
  },
});
const ROWS = Number(options.rows);
const AT = "2026-03-31T09:00:00+02:00";
const author = {
  mutation: "bench",
  at: AT,
  subject: "bench",
  employeeHsaId: null,
  commissionHsaId: null,
  unitHsaId: null,
  providerHsaId: null,
  requestId: "bench",
};
const raise = (failure) => {
  throw failure;
};
const changed = {
  "physician's visit": tables.encounter,
  "meeting about a plan": tables.sipMeeting,
  "fixed contact": tables.fixedContact,
  "care plan": tables.carePlan,
  "assessment of risk": tables.riskAssessment,
  "stay in hospital": tables.inpatientStay,
  listing: tables.listing,
};

const directory = mkdtempSync(join(tmpdir(), "vardgraf-bench-"));
process.on("exit", () => rmSync(directory, { recursive: true, force: true }));

/** A database in a folder of its own, and what makes changes in it. */
function open(name, isObserved) {
  const database = openPatientDatabase(join(directory, name));
  const parts = rollupParts(database.connection);
  const observe = isObserved ? () => new RollupObserver(parts, raise) : undefined;
  return { database, changes: new Changes(database, tables, observe) };
}

/** Takes rows out of the record and puts them back, a transaction each; milliseconds of processor for one. */
async function spent({ changes }, table, ids) {
  const before = process.cpuUsage();
  for (const enteredInErrorAt of [AT, null])
    for (const id of ids) await changes.make(author, (t) => t.update(table, id, null, { enteredInErrorAt }));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / (2 * ids.length);
}

process.stdout.write(`making ${options.patients} people\n`);
const request = { regions: ["13"], seed: 7, asOf: "2026-03-31", years: 5, stories: true };
const kept = join(directory, "kept");
await generatePeople({ ...request, patients: Number(options.patients), dataDirectory: kept }, () => {});
mkdirSync(join(directory, "bare"));
copyFileSync(join(kept, "patients.sqlite"), join(directory, "bare", "patients.sqlite"));
const [observed, unobserved] = [open("kept", true), open("bare", false)];

const rows = [];
const total = { with: [], without: [] };
for (const [name, table] of Object.entries(changed)) {
  const ids = observed.database.db.select({ id: table.id }).from(table).orderBy(table.id).limit(ROWS).all();
  const some = ids.map(({ id }) => id);
  const costs = { with: [], without: [] };
  for (let round = 0; round < Number(options.rounds); round += 1) {
    costs.without.push(await spent(unobserved, table, some));
    costs.with.push(await spent(observed, table, some));
  }
  const [without, withSums] = [median(costs.without), median(costs.with)];
  total.without.push(without);
  total.with.push(withSums);
  rows.push([name, some.length, without.toFixed(3), withSums.toFixed(3), (withSums / without).toFixed(2)]);
}
rows.push([
  "all alike",
  "",
  sum(total.without).toFixed(3),
  sum(total.with).toFixed(3),
  (sum(total.with) / sum(total.without)).toFixed(2),
]);
printTable(["milliseconds of processor for a change", "rows", "without", "with sums", "ratio"], rows);
