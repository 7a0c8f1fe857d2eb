/**
 * What access costs: `npm run bench -- access`. The same requests through the same gateway over HTTP, with all of it
 * (decisions, and the log on the disk before the answer leaves), without the log, and without log and decisions. The
 * three take turns, so that a slow moment of the machine hits all; their answers are compared byte for byte first.
 * Ratios are what counts.
 */
import { fork, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Pool } from "undici";
import { generatePeople } from "../../gateway/start/dist/data/generate.js";
import { ensureCallerContextKeys } from "../../gateway/start/dist/keys.js";

const SECONDS = Number(process.env.BENCH_SECONDS ?? 0.4);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9);
const CONNECTIONS = [1, 10, 50];
const PEOPLE = 2000;
const NOW = "2026-03-31T09:00:00+02:00";
const PERSONA = "nurse-halmstad";

const RECORD = `id name { full } birthDate sex identifiers { value }
  fixedContacts { type unit { hsaId } } encounters(first: 10) { edges { node { id kind at unit { hsaId } } } }
  carePlans(first: 5) { edges { node { id title status goals { text } activities { what status } } } }`;
const queries = {
  "one record": `query One($id: ID!) { patient(id: $id) { ${RECORD} } }`,
  "list of 20": `query List { myPatients(first: 20) { edges { node { id name { full } birthDate } } } }`,
};

const directory = mkdtempSync(join(tmpdir(), "vardgraf-bench-"));
const children = [];
process.on("exit", () => {
  for (const child of children) child.kill();
  rmSync(directory, { recursive: true, force: true });
});

async function start(VARIANT) {
  const child = fork(fileURLToPath(new URL("access-server.mjs", import.meta.url)), {
    env: { ...process.env, APOLLO_TELEMETRY_DISABLED: "true", DATA_DIR: directory, NOW, VARIANT },
  });
  children.push(child);
  // Where the system can: servers on one core, the load on another.
  spawnSync("taskset", ["-acp", "0", String(child.pid)]);
  return new Promise((resolve, reject) => {
    child.once("message", ({ url }) => resolve({ url, child, pool: new Pool(url, { connections: 50 }) }));
    child.once("exit", (code) => reject(new Error(`${VARIANT} ended with status ${code}.`)));
  });
}

async function post({ pool }, path, body, token) {
  const response = await pool.request({
    method: "POST",
    path,
    headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  });
  return response.body.text();
}

/** Processor time that a process has used, all threads together, in milliseconds; NaN where the system does not tell. */
function cpuOf({ child }) {
  try {
    const fields = readFileSync(`/proc/${child.pid}/stat`, "utf8").split(") ")[1].split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

async function measure(server, token, bodies, connections) {
  const end = performance.now() + SECONDS * 1000;
  const began = performance.now();
  const cpu = cpuOf(server);
  const waits = [];
  let turn = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < end) {
        const sent = performance.now();
        await post(server, "/graphql", bodies[turn++ % bodies.length], token);
        waits.push(performance.now() - sent);
      }
    }),
  );
  return {
    requests: waits.length,
    seconds: (performance.now() - began) / 1000,
    wait: median(waits),
    cpu: cpuOf(server) - cpu,
  };
}

const sum = (values) => values.reduce((a, b) => a + b, 0);
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

await ensureCallerContextKeys(directory);
const options = {
  dataDirectory: directory,
  regions: ["13"],
  patients: PEOPLE,
  seed: 7,
  years: 1,
  stories: true,
};
await generatePeople({ ...options, asOf: NOW.slice(0, 10) }, () => {});
const servers = { full: await start("full"), unlogged: await start("unlogged"), open: await start("open") };
spawnSync("taskset", ["-cp", "1", String(process.pid)]);
const tokens = {};
for (const [name, server] of Object.entries(servers)) {
  const answer = await post(server, "/demo-identity/token", { persona: PERSONA });
  tokens[name] = JSON.parse(answer).access_token;
}

/** Requests whose answers are the same in all variants: those about patients of whom the caller may read everything. */
async function comparable(candidates) {
  const same = [];
  for (const body of candidates) {
    const answers = [];
    for (const [name, server] of Object.entries(servers))
      answers.push(await post(server, "/graphql", body, tokens[name]));
    if (answers[0].includes('"errors"')) throw new Error(answers[0].slice(0, 500));
    if (answers.every((answer) => answer === answers[0])) same.push(body);
  }
  if (same.length === 0) throw new Error("No answer is the same in all variants.");
  return same;
}

const listed = await post(
  servers.full,
  "/graphql",
  { query: "{ myPatients(first: 200) { edges { node { id } } } }" },
  tokens.full,
);
const ids = JSON.parse(listed).data.myPatients.edges.map(({ node }) => node.id);
const requests = {
  "one record": ids.map((id) => ({ query: queries["one record"], variables: { id } })),
  "list of 20": [{ query: queries["list of 20"] }],
};

for (const [what, candidates] of Object.entries(requests)) {
  const bodies = await comparable(candidates);
  process.stdout.write(`${what}: ${bodies.length} of ${candidates.length} requests are comparable\n`);
  for (const connections of CONNECTIONS) {
    const rounds = { full: [], unlogged: [], open: [] };
    for (const [name, server] of Object.entries(servers))
      await measure(server, tokens[name], bodies, connections);
    for (let round = 0; round < ROUNDS; round += 1) {
      const names = Object.keys(servers);
      for (const name of [...names.slice(round % 3), ...names.slice(0, round % 3)])
        rounds[name].push(await measure(servers[name], tokens[name], bodies, connections));
    }
    const total = (name, value) => sum(rounds[name].map((each) => each[value]));
    const cpu = (name) => total(name, "cpu") / total(name, "requests");
    const shown = (name) =>
      `${name} ${(total(name, "requests") / total(name, "seconds")).toFixed(0)}/s, ` +
      `${median(rounds[name].map(({ wait }) => wait)).toFixed(2)} ms, cpu ${cpu(name).toFixed(2)} ms`;
    // Waits are compared round by round, so that a slow moment of the machine counts on both sides.
    const waits = (one, other) =>
      median(rounds[one].map(({ wait }, round) => wait / rounds[other][round].wait));
    const ratio = (one, other) =>
      `${waits(one, other).toFixed(2)} in wait, ${(cpu(one) / cpu(other)).toFixed(2)} in cpu`;
    process.stdout.write(
      `  ${connections} at once: ${shown("full")}; ${shown("unlogged")}; ${shown("open")}\n` +
        `    access and log: ${ratio("full", "open")}; log alone: ${ratio("full", "unlogged")}; decisions alone: ${ratio("unlogged", "open")}\n`,
    );
  }
}
process.exit(0);
