/** The subgraph as a program of its own, from the built files: what a test can kill. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type TestAnswer, type TestCall, testKeys } from "@vardgraf/core/testing";
import { CALLER_CONTEXT_HEADER } from "@vardgraf/schema";

const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

/** A running program. */
export interface Program extends AsyncDisposable {
  call<Data = Record<string, unknown>>(request: TestCall): Promise<TestAnswer<Data>>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

/** Starts the program over the register in a folder; resolves once it answers. */
export async function program(dataDirectory: string): Promise<Program> {
  const gateway = await testKeys();
  const keys = join(dataDirectory, `keys-${Math.random().toString(36).slice(2)}.json`);
  writeFileSync(keys, JSON.stringify(gateway.jwks));
  const child = fork(main, {
    env: {
      PATH: process.env["PATH"],
      PORT: "0",
      DATA_DIR: dataDirectory,
      CALLER_CONTEXT_KEYS: keys,
      LOG_LEVEL: "fatal",
      NOW: "2026-03-03T08:15:00+01:00",
    },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const url = await listening(child);
  const endpoint = {
    name: "care-units",
    handle: async ({ body, callerContext = "" }: { body: string; callerContext?: string | undefined }) => {
      const headers = { "content-type": "application/json", [CALLER_CONTEXT_HEADER]: callerContext };
      const response = await fetch(url, { method: "POST", body, headers });
      return { status: response.status, body: await response.text() };
    },
  };
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  return { call: (request) => gateway.call(endpoint, request), kill, [Symbol.asyncDispose]: kill };
}

async function listening(child: ChildProcess): Promise<string> {
  for await (const chunk of child.stdout ?? []) {
    const url = /listening on (\S+)/.exec(String(chunk))?.[1];
    if (url !== undefined) return url;
  }
  throw new Error("The program ended before it listened.");
}
