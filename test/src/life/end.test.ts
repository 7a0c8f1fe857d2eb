import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, fetchToken } from "../kit/client.js";
import { operation } from "../kit/operations.js";
import { type Program, runProgram } from "../kit/program.js";
import { copyOf, worldSettings } from "../kit/world.js";
import { worlds } from "../kit/shared-worlds.js";

describe.each(["start", "services"])("vardgraf %s, told to end while it works", (command) => {
  let directory: string;
  let program: Program;
  let url: string;
  beforeAll(async () => {
    directory = copyOf(worlds[0]?.dataDirectory ?? "");
    program = runProgram([command], worldSettings(directory));
    [, url = ""] = await program.says(/graph {4}(http\S+)\/graphql/);
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it("answers the requests in flight, takes no new ones, and leaves with status 0", async () => {
    const token = await fetchToken(url, "nurse-halmstad");
    const question = { query: operation("MyPatients"), variables: { first: 50 } };
    await ask(url, token, question);
    const inFlight = Array.from({ length: 20 }, () => ask(url, token, question));
    await new Promise((resolve) => setTimeout(resolve, 5));
    program.child.kill("SIGTERM");
    const answers = await Promise.allSettled(inFlight);
    expect(await program.ended).toBe(0);
    // A connection that was not accepted before the end is refused whole; none is cut in the middle.
    for (const answer of answers) {
      if (answer.status === "fulfilled") expect(answer.value).toMatchObject({ status: 200, errors: [] });
      else expect(String(answer.reason.cause?.code)).toMatch(/ECONNREFUSED|ECONNRESET|UND_ERR_SOCKET/);
    }
    expect(answers.filter(({ status }) => status === "fulfilled").length).toBeGreaterThan(0);
    await expect(fetch(`${url}/healthz`)).rejects.toThrow("fetch failed");
  });
});

describe("npm start, told to end", () => {
  it("takes the server with it", async () => {
    const directory = copyOf(worlds[0]?.dataDirectory ?? "");
    const npm = spawn("npm", ["start", "--ignore-scripts"], {
      cwd: fileURLToPath(new URL("../../../", import.meta.url)),
      env: { ...process.env, ...worldSettings(directory) },
      stdio: ["ignore", "pipe", "ignore"],
    });
    const url = await new Promise<string>((resolve) => {
      let text = "";
      npm.stdout.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
        const found = /graph {4}(http\S+)\/graphql/.exec(text)?.[1];
        if (found) resolve(found);
      });
    });
    npm.kill("SIGTERM");
    await once(npm, "exit");
    await expect(fetch(`${url}/healthz`)).rejects.toThrow("fetch failed");
    rmSync(directory, { recursive: true, force: true });
  });
});
