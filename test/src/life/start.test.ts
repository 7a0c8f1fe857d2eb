import { createServer } from "node:net";
import { once } from "node:events";
import { mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runProgram } from "../kit/program.js";
import { temporaryDirectory, worldSettings } from "../kit/world.js";

let directory: string;
beforeEach(() => {
  directory = temporaryDirectory();
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

describe("the first start on a fresh machine", () => {
  it("makes the data, says where it serves, ends cleanly, and is quick the next time", async () => {
    const first = runProgram(["start"], worldSettings(directory));
    const [, url] = await first.says(/graph {4}(http\S+)\/graphql/);
    expect(first.output().stdout).toMatch(/making 600 synthetic people/);
    await first.says(/npm run --silent token -- --persona/);
    expect(await (await fetch(`${url}/readyz`)).json()).toEqual({ status: "ready" });
    first.child.kill("SIGTERM");
    expect(await first.ended).toBe(0);

    const made = statSync(join(directory, "patients.sqlite")).mtimeMs;
    const second = runProgram(["start"], worldSettings(directory));
    await second.says(/ready/);
    expect(second.output().stdout).not.toMatch(/making/);
    expect(statSync(join(directory, "patients.sqlite")).mtimeMs).toBe(made);
    second.child.kill("SIGINT");
    expect(await second.ended).toBe(0);
  });

  it("serves nothing half-done after a kill while it makes the people", async () => {
    const settings = { ...worldSettings(directory), SEED_PATIENTS: "20000" };
    const killed = runProgram(["start"], settings);
    await killed.says(/\d+ ?(of|\/) ?\d+|people.*\d/);
    killed.child.kill("SIGKILL");
    expect(await killed.ended).toBe("SIGKILL");

    const again = runProgram(["start"], worldSettings(directory));
    const [, url] = await again.says(/graph {4}(http\S+)\/graphql/);
    expect(again.output().stdout).toMatch(/making 600 synthetic people/);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    again.child.kill("SIGTERM");
    expect(await again.ended).toBe(0);
  });
});

describe("a start that cannot succeed says why in one line and ends with status 1", () => {
  async function failure(settings: NodeJS.ProcessEnv): Promise<string> {
    const program = runProgram(["start"], { ...worldSettings(directory), ...settings });
    expect(await program.ended).toBe(1);
    return program.output().stderr;
  }

  it("when the port is taken, before any people are made", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    expect(await failure({ PORT: String(port) })).toBe(
      `vardgraf: Port ${port} is already in use: stop the other program or set PORT.\n`,
    );
    other.close();
  });

  it("when the data directory cannot be written", async () => {
    writeFileSync(join(directory, "file"), "");
    const inFile = join(directory, "file", "data");
    expect(await failure({ DATA_DIR: inFile })).toBe(
      `vardgraf: The data directory ${inFile} cannot be written: ENOTDIR.\n`,
    );
  });

  it("when a database file is no database", async () => {
    mkdirSync(directory, { recursive: true });
    writeFileSync(
      join(directory, "municipalities.sqlite"),
      "not a database, but long enough to look like a file of one",
    );
    expect(await failure({})).toMatch(
      /^vardgraf: The database .*municipalities\.sqlite cannot be opened: .*\n$/,
    );
  });

  it.each([
    [{ PORT: "http" }, "vardgraf: PORT: must be a number\n"],
    [{ NOW: "yesterday" }, "vardgraf: NOW: must be an instant like 2026-03-03T08:15:00+01:00\n"],
    [{ NODE_ENV: "production" }, "vardgraf: IDENTITY: the demo identity provider is not for production\n"],
  ])("when a setting is wrong: %j", async (settings, message) => {
    expect(await failure(settings)).toBe(message);
  });
});
