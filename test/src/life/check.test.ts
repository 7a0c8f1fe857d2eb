import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { supergraphFile } from "@vardgraf/schema";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runProgram } from "../kit/program.js";
import { worlds } from "../kit/shared-worlds.js";
import { temporaryDirectory } from "../kit/world.js";

let directory: string;
beforeEach(() => {
  directory = temporaryDirectory();
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

async function run(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const program = runProgram(args, { DATA_DIR: directory, ...environment });
  return { status: await program.ended, ...program.output() };
}

describe("vardgraf check", () => {
  it("finds the settings of a fresh machine good, and does nothing else", async () => {
    expect(await run(["check"])).toEqual({ status: 0, stdout: "the settings are good\n", stderr: "" });
  });

  it("tells what is wrong in the file, by line, and ends with status 1", async () => {
    const CONFIG = join(directory, "vardgraf.yaml");
    writeFileSync(CONFIG, "PORT: 4000\nPROT: 4001\nMAX_DEPHT: 3\n");
    expect(await run(["check"], { CONFIG })).toMatchObject({
      status: 1,
      stderr: `vardgraf: ${CONFIG}:2: PROT is no setting\nvardgraf: ${CONFIG}:3: MAX_DEPHT is no setting\n`,
    });
  });

  it("looks at the settings of all programs together", async () => {
    const CONFIG = join(directory, "vardgraf.yaml");
    writeFileSync(CONFIG, "SEED_PATIENTS: 10\nSANDBOX: off\nSUBGRAPH_URLS: { nobody: http://127.0.0.1:1 }\n");
    expect(await run(["check"], { CONFIG })).toMatchObject({
      status: 1,
      stderr: "vardgraf: SUBGRAPH_URLS: the supergraph has no subgraph nobody\n",
    });
  });
});

describe("vardgraf check-schema", () => {
  it("finds nothing broken between a supergraph and itself", async () => {
    expect(await run(["check-schema", "--against", supergraphFile])).toEqual({
      status: 0,
      stdout: "the new supergraph breaks nothing\n",
      stderr: "",
    });
  });

  it("says when the one in use cannot be read", async () => {
    const place = `${worlds[0]?.url}/supergraph`;
    expect(await run(["check-schema", "--against", place])).toMatchObject({
      status: 1,
      stderr: `vardgraf: ${place} answers with status 404.\n`,
    });
  });

  it("names what a new one takes away, and ends with status 1", async () => {
    const smaller = join(directory, "smaller.graphql");
    const text = readFileSync(supergraphFile, "utf8");
    writeFileSync(smaller, text.replace(/^ {2}errorCodes:/m, "  allErrorCodes:"));
    const { status, stdout } = await run([
      "check-schema",
      "--against",
      supergraphFile,
      "--supergraph",
      smaller,
    ]);
    expect(stdout).toBe(
      "breaks    Query.errorCodes was removed.\nthe new supergraph breaks what is in use: 1\n",
    );
    expect(status).toBe(1);
  });
});
