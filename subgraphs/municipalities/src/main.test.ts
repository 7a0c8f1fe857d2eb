/** The program as an operator meets it: started alone, over HTTP, from the built files. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { testKeys, type TestGateway } from "@vardgraf/core/testing";
import { CALLER_CONTEXT_HEADER } from "@vardgraf/schema";
import { afterEach, beforeEach, expect, it } from "vitest";

const program = fileURLToPath(new URL("../dist/main.js", import.meta.url));
let directory: string;
let gateway: TestGateway;
let child: ChildProcess | undefined;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "municipalities-"));
  gateway = await testKeys();
  writeFileSync(join(directory, "keys.json"), JSON.stringify(gateway.jwks));
});
afterEach(() => {
  child?.kill("SIGKILL");
  rmSync(directory, { recursive: true });
});

/** Starts the program and waits for its first line. */
async function start(settings: NodeJS.ProcessEnv = {}): Promise<{ child: ChildProcess; line: string }> {
  const started = fork(program, {
    env: {
      PATH: process.env["PATH"],
      PORT: "0",
      DATA_DIR: join(directory, "data"),
      CALLER_CONTEXT_KEYS: join(directory, "keys.json"),
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  child = started;
  const output = settings["PORT"] === undefined ? started.stdout : started.stderr;
  if (output === null) throw new Error("The program has no output.");
  const [chunk] = (await once(output, "data")) as [Buffer];
  return { child: started, line: chunk.toString("utf8").trimEnd() };
}

it("says where it listens and answers signed calls there", async () => {
  const { line } = await start();
  const url = /^municipalities listening on (http:\/\/127\.0\.0\.1:\d+\/graphql)$/.exec(line)?.[1];
  if (url === undefined) throw new Error(`Unexpected line: ${line}`);
  const overHttp = {
    name: "municipalities",
    handle: async (request: { body: string; callerContext: string | undefined }) => {
      const headers = { [CALLER_CONTEXT_HEADER]: request.callerContext ?? "" };
      const response = await fetch(url, { method: "POST", body: request.body, headers });
      return { status: response.status, body: await response.text() };
    },
  };
  const { data } = await gateway.call(overHttp, { query: `{ region(code: "13") { name } }` });
  expect(data).toEqual({ region: { name: "Region Halland" } });
});

it("ends cleanly at SIGTERM", async () => {
  const { child: running } = await start();
  running.kill("SIGTERM");
  expect(await once(running, "exit")).toEqual([0, null]);
});

it("ends when the program that started it is gone", async () => {
  const { child: running } = await start();
  running.disconnect();
  expect(await once(running, "exit")).toEqual([0, null]);
});

it("tells every wrong setting and ends with status 1", async () => {
  const { child: running, line } = await start({
    PORT: "many",
    LOG_LEVEL: "loud",
    NOW: "soon",
    CALLER_CONTEXT_KEYS: "",
  });
  expect(line.split("\n").map((each) => each.split(":").slice(0, 2).join(":"))).toEqual([
    "vardgraf: PORT",
    "vardgraf: CALLER_CONTEXT_KEYS",
    "vardgraf: NOW",
    "vardgraf: LOG_LEVEL",
  ]);
  if (running.exitCode === null) await once(running, "exit");
  expect(running.exitCode).toBe(1);
});
