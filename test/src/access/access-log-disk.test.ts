/** A disk that is full: the system itself refuses to let the log's files grow. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { verifyAuditLog } from "@vardgraf/core";
import { accessLogPlace } from "@vardgraf/patients";
import { afterEach, beforeEach, expect, it } from "vitest";
import { logEntries } from "../kit/access-log.js";
import { ask, codes, fetchToken } from "../kit/client.js";
import { worlds } from "../kit/shared-worlds.js";
import { copyOf, startWorld, worldSettings } from "../kit/world.js";

const cli = fileURLToPath(new URL("../../../gateway/start/dist/cli.js", import.meta.url));

/** No file may grow beyond this, in blocks of 512 bytes: room for about ten commits of an empty log. */
const BLOCKS = 256;
/** The signal of a file that grows too large; ignored, so that the write fails as on a full disk. */
const SIGXFSZ = 25;

let directory: string;
beforeEach(() => {
  directory = copyOf(worlds[0]?.dataDirectory ?? "");
  for (const name of readdirSync(directory))
    if (name.startsWith("access-log.")) rmSync(join(directory, name));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const LOOK = { query: `{ patient(id: "synthetic-1") { id name { full } } }` };

async function startOnFullDisk() {
  const { PATH, HOME, TMPDIR } = process.env;
  const script = `trap '' ${SIGXFSZ}; ulimit -f ${BLOCKS}; exec "$0" "$1" start`;
  const child = spawn("sh", ["-c", script, process.execPath, cli], {
    env: { PATH, HOME, TMPDIR, ...worldSettings(directory) },
    stdio: ["ignore", "pipe", "ignore"],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
      const found = /graph {4}(http\S+)\/graphql/.exec(text)?.[1];
      if (found) resolve(found);
    });
    child.once("exit", (status) => reject(new Error(`ended with ${status}: ${text}`)));
  });
  return { child, url };
}

it("gives out no patient any more, stays alive, says that it is not ready, and keeps what it has", async () => {
  const { child, url } = await startOnFullDisk();
  const token = await fetchToken(url, "nurse-halmstad");
  const told = new Set<string>();
  let refused = 0;
  for (let turn = 0; turn < 200 && refused < 5; turn += 1) {
    const answer = await ask<{ patient: { id: string } | null }>(url, token, LOOK);
    if (answer.data?.patient) {
      told.add(answer.headers.get("x-request-id") ?? "");
      expect(refused).toBe(0);
    } else {
      refused += 1;
      expect(codes(answer)).toEqual(["ACCESS_LOG_UNAVAILABLE"]);
      expect(answer.text).not.toContain("Lindqvist");
    }
  }
  expect(refused).toBe(5);
  expect(told.size).toBeGreaterThan(0);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  await expect.poll(async () => (await fetch(`${url}/readyz`)).status, { timeout: 5000 }).toBe(503);
  child.kill("SIGTERM");
  await once(child, "exit");

  expect(verifyAuditLog(accessLogPlace(directory)).fault).toBeNull();
  const logged = new Set(logEntries(directory).map(({ correlationId }) => correlationId));
  expect([...told].filter((id) => !logged.has(id))).toEqual([]);

  await using world = await startWorld("embedded", directory);
  expect((await world.ask("nurse-halmstad", LOOK)).errors).toEqual([]);
  expect((await fetch(`${world.url}/readyz`)).status).toBe(200);
  expect(verifyAuditLog(accessLogPlace(directory)).fault).toBeNull();
});
