import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ask, fetchToken } from "../kit/client.js";
import { operation } from "../kit/operations.js";
import { runProgram } from "../kit/program.js";
import { worlds } from "../kit/shared-worlds.js";
import { copyOf, TODAY, worldSettings } from "../kit/world.js";

const recorder = fileURLToPath(new URL("../kit/record-connections.mjs", import.meta.url));

let directory: string;
beforeEach(() => {
  directory = copyOf(worlds[0]?.dataDirectory ?? "");
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe.each(["start", "services"])("vardgraf %s", (command) => {
  it("connects to nobody but itself, also when its parts would like to report home", async () => {
    const file = join(directory, "connections.txt");
    const settings = {
      ...worldSettings(directory),
      CONNECTIONS_FILE: file,
      NODE_OPTIONS: `--import=${recorder}`,
    };
    const program = runProgram([command], settings);
    const [, url = ""] = await program.says(/graph {4}(http\S+)\/graphql/);
    const answer = await ask(url, await fetchToken(url, "nurse-halmstad"), {
      query: operation("CarePlanContext"),
      variables: { id: "synthetic-1", on: TODAY },
    });
    expect(answer.errors).toEqual([]);
    program.child.kill("SIGTERM");
    expect(await program.ended).toBe(0);
    const connections = existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
    expect(connections.filter((address) => !/^(127\.0\.0\.1|localhost):/.test(address))).toEqual([]);
    // The recorder sees what is there to see: in services mode the gateway reaches its subgraphs.
    expect(connections.length > 0).toBe(command === "services");
  });
});
