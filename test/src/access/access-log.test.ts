import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { AuditFile } from "@vardgraf/core";
import { accessLogPlace } from "@vardgraf/patients";
import SqliteDatabase from "better-sqlite3";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { codes } from "../kit/client.js";
import { worlds } from "../kit/shared-worlds.js";
import { copyOf, startWorld, TODAY, type World } from "../kit/world.js";

const cli = fileURLToPath(new URL("../../../gateway/start/dist/cli.js", import.meta.url));

describe("the access log", () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld("embedded", copyOf(worlds[0]?.dataDirectory ?? ""));
  });
  afterAll(() => world[Symbol.asyncDispose]());

  function entriesOf(patient: string) {
    const { file, keyFile } = accessLogPlace(world.dataDirectory);
    const log = new AuditFile(file, keyFile);
    const rows = log.ofPatient(patient, 1000, null).map(({ entry }) => JSON.parse(entry));
    log.close();
    return rows;
  }
  const verify = () =>
    spawnSync(process.execPath, [cli, "audit-verify"], {
      env: { ...process.env, DATA_DIR: world.dataDirectory },
      encoding: "utf8",
    });

  it("holds who read what of whom, for what, under which rule, before the answer is there", async () => {
    const answer = await world.run("CarePlanContext", "nurse-halmstad", { id: "synthetic-1", on: TODAY });
    expect(answer.errors).toEqual([]);
    const [entry] = entriesOf("synthetic-1");
    expect(entry).toMatchObject({
      operationName: "CarePlanContext",
      client: "PORTAL",
      purpose: "CARE",
      activity: "READ",
      decision: "ALLOW",
      requestId: answer.headers.get("x-request-id"),
      user: { employee: "SE2120001215-E0001", unit: "SE2120001215-HHC1", provider: "SE2120001215-1000" },
    });
    expect(entry.resources).toContainEqual({
      group: "SHARED_PLAN",
      custodian: "SE2120001215-1000",
      row: "1",
    });
    expect(entry.resources).toContainEqual({
      group: "SHARED_PLAN",
      custodian: "SE2321000115-1000",
      row: "2",
    });
  });

  it("holds each patient of a list, and a refusal", async () => {
    const { data } = await world.run("MyPatients", "nurse-halmstad", { first: 10 });
    for (const { node } of data.myPatients.edges) {
      expect(entriesOf(node.id)[0]).toMatchObject({ operationName: "MyPatients", decision: "ALLOW" });
    }
    await world.run("CarePlanContext", "nurse-varberg", { id: "synthetic-1", on: TODAY });
    expect(entriesOf("synthetic-1")[0]).toMatchObject({ decision: "DENY", refusedBy: ["7"], resources: [] });
  });

  it("holds no identity number and no name", () => {
    const { file } = accessLogPlace(world.dataDirectory);
    const text = [file, `${file}-wal`].map((path) => readFileSync(path, "latin1")).join("");
    expect(text).toContain("synthetic-1");
    expect(text).not.toMatch(/193804122384|Lindqvist/);
  });

  it("is found intact, and found out when a row is changed", async () => {
    expect(verify()).toMatchObject({ status: 0, stdout: expect.stringMatching(/intact: \d+ rows/) });
    const connection = new SqliteDatabase(accessLogPlace(world.dataDirectory).file);
    connection.exec(
      "DROP TRIGGER entry_is_never_changed; UPDATE entry SET patient = 'x', entry = '{}' WHERE sequence = 2",
    );
    connection.close();
    expect(verify()).toMatchObject({ status: 1, stderr: expect.stringContaining("row 2, CHANGED") });
  });

  it("that cannot be written lets no patient data out, and everything else", async () => {
    const connection = new SqliteDatabase(accessLogPlace(world.dataDirectory).file);
    connection.exec(
      "CREATE TRIGGER disk_is_full BEFORE INSERT ON entry BEGIN SELECT RAISE(ABORT, 'disk full'); END",
    );
    const answer = await world.run("CarePlanContext", "nurse-halmstad", { id: "synthetic-1", on: TODAY });
    expect(codes(answer)).toEqual(["ACCESS_LOG_UNAVAILABLE"]);
    expect(answer.text).not.toMatch(/Lindqvist|carePlans":\{/);
    expect((await world.run("RegionTour", null, { region: "13" })).errors).toEqual([]);
    connection.exec("DROP TRIGGER disk_is_full");
    connection.close();
    expect(
      (await world.run("CarePlanContext", "nurse-halmstad", { id: "synthetic-1", on: TODAY })).errors,
    ).toEqual([]);
  });
});
