/** What the benchmarks share: processes that say where they listen, their processor time, and figures of many waits. */
import { fork, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export const sum = (values) => values.reduce((one, other) => one + other, 0);

/** The value that `share` of `values` do not pass; NaN of none. */
export function quantile(values, share) {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values) => quantile(values, 0.5);

/** Keeps a process on one core, where the system can. */
export function pin(pid, core) {
  spawnSync("taskset", ["-acp", String(core), String(pid)]);
}

/** Starts a module of this folder as a process; resolves with it and the first message that it sends. */
export function startChild(file, environment = {}) {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), {
    env: { ...process.env, APOLLO_TELEMETRY_DISABLED: "true", ...environment },
  });
  process.on("exit", () => child.kill());
  return new Promise((resolve, reject) => {
    child.once("message", (message) => resolve({ child, message }));
    child.once("exit", (code) => reject(new Error(`${file} ended with status ${code}.`)));
  });
}

/** Processor time that a process has used, all threads together, in milliseconds; NaN where the system does not tell. */
export function cpuOf({ pid }) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}

/** Sends a GraphQL request through a pool of connections; resolves with status, text and errors. */
export async function post(pool, body, headers = {}) {
  const response = await pool.request({
    method: "POST",
    path: "/graphql",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  const text = await response.body.text();
  return { status: response.statusCode, text, errors: JSON.parse(text).errors ?? [] };
}

/**
 * Calls `send` so many times a second until the time is over, however long each takes, and waits for all. In contrast to
 * clients that wait for their answer, what is slow does not lessen the load.
 */
export async function steadily(perSecond, milliseconds, send) {
  const began = performance.now();
  const sent = [];
  for (let turn = 0; ; turn += 1) {
    const due = (turn * 1000) / perSecond;
    if (due >= milliseconds) break;
    const wait = began + due - performance.now();
    if (wait > 0) await pause(wait);
    sent.push(send(turn));
  }
  await Promise.all(sent);
}

/** Prints rows as columns: the first to the left, the others to the right. */
export function printTable(head, rows) {
  const all = [head, ...rows.map((row) => row.map(String))];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  for (const row of all) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
    );
    process.stdout.write(`${cells.join("  ")}\n`);
  }
}
