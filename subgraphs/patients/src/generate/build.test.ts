import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openDatabase, type SqliteConnection } from "@vardgraf/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import * as tables from "../tables.js";
import { type BuildOptions, buildPatientDatabase, shareOut } from "./build.js";
import { testCareMap } from "./testing/care-map.js";
import { hashOf, lookInto } from "./testing/database.js";

const careMap = testCareMap();
const migrations = fileURLToPath(new URL("../../migrations", import.meta.url));
let directory = "";

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "patients-"));
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

function build(name: string, options: Partial<BuildOptions> = {}): Promise<unknown> {
  const file = join(directory, name);
  return buildPatientDatabase({
    file,
    careMap,
    patients: 800,
    seed: 1,
    asOf: "2026-03-03",
    stories: true,
    progress: () => undefined,
    ...options,
  });
}

function look<T>(name: string, work: (connection: SqliteConnection) => T): T {
  return lookInto(join(directory, name), work);
}

describe("buildPatientDatabase", () => {
  it("writes everybody, with indexes, and the same rows each time", async () => {
    await build("one.db");
    await build("two.db");
    const indexes = (connection: SqliteConnection): unknown =>
      connection.prepare("SELECT name FROM sqlite_master WHERE type = 'index' ORDER BY name").all();
    look("one.db", (connection) => {
      expect(connection.prepare("SELECT count(*) AS n FROM patient").get()).toEqual({ n: 828 });
      expect(connection.pragma("foreign_key_check")).toEqual([]);
      const fresh = openDatabase({ file: ":memory:", tables, migrations });
      expect(indexes(connection)).toEqual(expect.arrayContaining(indexes(fresh.connection) as unknown[]));
      fresh.close();
    });
    expect(look("one.db", hashOf)).toBe(look("two.db", hashOf));
  });

  it("reads back through the tables", async () => {
    await build("one.db", { patients: 0 });
    const database = openDatabase({ file: join(directory, "one.db"), tables, migrations });
    const enrolments = await database.db.query.municipalCareEnrolment.findMany();
    const plans = await database.db.query.carePlan.findMany();
    database.close();
    expect(enrolments[0]?.professions).toEqual(["NURSE"]);
    expect(plans[0]?.approvedForPatient).toBe(true);
  });

  it("leaves the old database when it is stopped", async () => {
    await build("one.db");
    const before = look("one.db", hashOf);
    const stopping = new AbortController();
    stopping.abort(new Error("stopped"));
    await expect(build("one.db", { seed: 2, signal: stopping.signal })).rejects.toThrow("stopped");
    expect(look("one.db", hashOf)).toBe(before);
    expect(readdirSync(directory).filter((name) => name.includes("building"))).toEqual([]);
  });

  it("makes no file when there is nothing to build from", async () => {
    await expect(build("one.db", { careMap: { regions: [] } })).rejects.toThrow(RangeError);
    expect(existsSync(join(directory, "one.db"))).toBe(false);
  });

  it("says how far it has come", async () => {
    const lines: string[] = [];
    await build("one.db", { progress: (line) => lines.push(line) });
    expect(lines.at(-1)).toMatch(/^828 of 828 people, \d+ a second$/);
  });
});

describe("shareOut", () => {
  it.each([0, 1, 7, 1000, 100_001])("shares out %i people, none lost", (patients) => {
    const shares = shareOut(careMap, patients);
    expect(shares.map((share) => share.code)).toEqual(["13", "12"]);
    expect(shares.reduce((sum, share) => sum + share.people, 0)).toBe(patients);
  });
});
