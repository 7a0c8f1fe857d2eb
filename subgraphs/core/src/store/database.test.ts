import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sqliteTable, text } from "drizzle-orm/sqlite-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadOnce, openDatabase, putInPlace, removeDatabase } from "./database.js";
import { lockDirectory } from "./lock.js";
import { countStatements } from "./statements.js";

const town = sqliteTable("town", { name: text("name").primaryKey() });

let directory: string;
let place: { file: string; tables: { town: typeof town }; migrations: string };
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "vardgraf-core-"));
  const migrations = join(directory, "migrations");
  mkdirSync(join(migrations, "meta"), { recursive: true });
  const entries = [{ idx: 0, version: "6", when: 1, tag: "0000_towns", breakpoints: true }];
  writeFileSync(
    join(migrations, "meta/_journal.json"),
    JSON.stringify({ version: "7", dialect: "sqlite", entries }),
  );
  writeFileSync(join(migrations, "0000_towns.sql"), "CREATE TABLE town (name text PRIMARY KEY NOT NULL);");
  place = { file: join(directory, "towns.sqlite"), tables: { town }, migrations };
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function towns(): string[] {
  const database = openDatabase(place);
  const rows = database.db.select().from(town).all();
  database.close();
  return rows.map(({ name }) => name).toSorted();
}

async function build(...names: string[]): Promise<void> {
  const building = `${place.file}.building`;
  removeDatabase(building);
  const { db, connection, close } = openDatabase({ ...place, file: building });
  try {
    for (const name of names) db.insert(town).values({ name }).run();
    connection.pragma("journal_mode = DELETE");
  } finally {
    close();
  }
  putInPlace(building, place.file);
}

describe("building a database", () => {
  it("replaces what was there, in one step", async () => {
    await build("Lund");
    await build("Ystad", "Malmö");
    expect(towns()).toEqual(["Malmö", "Ystad"]);
  });

  it("leaves what was there when it fails half-way", async () => {
    await build("Lund");
    await expect(build("Ystad", "Ystad")).rejects.toThrow("UNIQUE");
    expect(towns()).toEqual(["Lund"]);
  });

  it("begins anew after a process that died half-way", async () => {
    writeFileSync(`${place.file}.building`, "half a database");
    await build("Lund");
    expect(towns()).toEqual(["Lund"]);
    expect(existsSync(`${place.file}.building`)).toBe(false);
  });
});

describe("loading reference data", () => {
  it("happens once per fingerprint, and wholly or not at all", () => {
    const database = openDatabase(place);
    const load = (name: string) => () => {
      database.db.delete(town).run();
      database.db.insert(town).values({ name }).run();
    };
    expect(loadOnce(database.connection, "one", load("Lund"))).toBe(true);
    expect(loadOnce(database.connection, "one", load("Ystad"))).toBe(false);
    expect(() =>
      loadOnce(database.connection, "two", () => {
        load("Malmö")();
        throw new Error("broken file");
      }),
    ).toThrow("broken file");
    database.close();
    expect(towns()).toEqual(["Lund"]);
  });
});

describe("statements", () => {
  it("are counted for the request that runs them", async () => {
    const database = openDatabase(place);
    const read = async () => database.db.select().from(town).all();
    const [one, two] = await Promise.all([
      countStatements(read),
      countStatements(async () => {
        await read();
        return read();
      }),
    ]);
    expect([one[1], two[1]]).toEqual([1, 2]);
    database.close();
  });
});

describe("a data directory", () => {
  it("serves many readers, or one program that replaces the data", () => {
    const first = lockDirectory(directory, "SHARED");
    const second = lockDirectory(directory, "SHARED");
    expect(() => lockDirectory(directory, "EXCLUSIVE")).toThrow("in use");
    first.release();
    second.release();
    const writer = lockDirectory(directory, "EXCLUSIVE");
    expect(() => lockDirectory(directory, "SHARED")).toThrow("being replaced");
    writer.release();
  });

  it("that cannot be written is named in one line", () => {
    writeFileSync(join(directory, "file"), "");
    expect(() => lockDirectory(join(directory, "file", "data"), "SHARED")).toThrow(
      /^The data directory .* cannot be written: ENOTDIR\.$/,
    );
  });
});
