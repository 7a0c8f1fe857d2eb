/** A database under construction: built beside its place in steps that are kept, and put there when it is complete. */
import { existsSync } from "node:fs";
import {
  type Database,
  openDatabase,
  putInPlace,
  removeDatabase,
  type SqliteConnection,
  syncToDisk,
} from "@vardgraf/core";
import { patientDatabaseFile } from "../store/database.js";
import type * as tables from "../tables.js";

/** Memory for pages while building, in KiB. */
const CACHE = 64 * 1024;

/** What a site was opened for, and where the work had come to when it was kept last. */
export interface Kept {
  readonly plan: string;
  /** Null before anything was kept. */
  readonly state: string | null;
}

/**
 * The place beside a database where the new one is built: a file named `.building`.
 *
 * A process that is killed and a machine that loses its power leave what was kept last, since rows and state are
 * written in one transaction, and the log of it to the disk before the file itself. The old database is in use until
 * {@link finish}.
 */
export class BuildingSite {
  readonly connection: SqliteConnection;
  readonly #file: string;

  private constructor(file: string, { connection }: Database<typeof tables>) {
    this.#file = file;
    this.connection = connection;
    connection.pragma("synchronous = NORMAL");
    connection.pragma(`cache_size = -${CACHE}`);
    connection.pragma("foreign_keys = OFF");
  }

  /** Opens the site of a database: as it was left where the same `plan` was begun, otherwise empty and without indexes. */
  static open(file: string, plan: string): BuildingSite {
    if (keptFor(file)?.plan === plan) return new BuildingSite(file, openDatabase(siteOf(file)));
    removeDatabase(siteOf(file).file);
    const site = new BuildingSite(file, openDatabase(siteOf(file)));
    const { connection } = site;
    connection
      .transaction(() => {
        for (const { name } of indexesOf(connection)) connection.exec(`DROP INDEX "${name}"`);
        connection.exec("CREATE TABLE building (plan TEXT NOT NULL, state TEXT)");
        connection.prepare("INSERT INTO building (plan) VALUES (?)").run(plan);
      })
      .immediate();
    return site;
  }

  /** What was kept last; null before anything was. */
  get state(): string | null {
    return readKept(this.connection)?.state ?? null;
  }

  /** Begins a step: what is written until {@link keep} is kept as a whole or not at all. */
  begin(): void {
    this.connection.exec("BEGIN IMMEDIATE");
  }

  /** Ends a step with where the work has come to. */
  keep(state: string): void {
    this.connection.prepare("UPDATE building SET state = ?").run(state);
    this.connection.exec("COMMIT");
  }

  /** Makes the indexes that are missing, yielding before each how many are left: made last they take a fraction of the time. */
  *makeIndexes(): Generator<number, void, void> {
    const whole = openDatabase(patientDatabaseFile(":memory:"));
    const wanted = indexesOf(whole.connection);
    whole.close();
    const there = new Set(indexesOf(this.connection).map(({ name }) => name));
    const missing = wanted.filter(({ name }) => !there.has(name));
    for (const [at, { sql }] of missing.entries()) {
      yield missing.length - at;
      this.connection.exec(sql);
    }
  }

  /** Throws Error when a row points at one that does not exist. */
  *checkReferences(): Generator<string, void, void> {
    const names = this.connection
      .prepare<[], string>("SELECT DISTINCT m.name FROM sqlite_master m JOIN pragma_foreign_key_list(m.name)")
      .pluck()
      .all();
    for (const name of names) {
      yield name;
      const first = this.connection.prepare(`PRAGMA foreign_key_check("${name}")`).get();
      if (first !== undefined) throw new Error(`A row of ${name} points at nothing.`);
    }
  }

  /** Puts the new database in the place of the old one. The site is gone afterwards. */
  finish(): void {
    this.connection.exec("ANALYZE");
    this.connection.pragma("wal_checkpoint(TRUNCATE)");
    this.connection.pragma("journal_mode = DELETE");
    const { file } = siteOf(this.#file);
    // All but the last note is on the disk first, so that there is little to lose between the two.
    syncToDisk(file);
    this.connection.exec("DROP TABLE building");
    this.connection.close();
    putInPlace(file, this.#file);
  }

  /** Leaves the site as it was kept last, to be gone on with; away with it when nothing has been. */
  leave(): void {
    this.connection.close();
    if (keptFor(this.#file)?.state === null) removeDatabase(siteOf(this.#file).file);
  }
}

/** What is kept on the site of a database; null when nothing is being built there. */
export function keptFor(file: string): Kept | null {
  const { file: building } = siteOf(file);
  if (!existsSync(building)) return null;
  try {
    const { connection } = openDatabase(siteOf(file));
    try {
      return readKept(connection);
    } finally {
      connection.close();
    }
  } catch {
    return null;
  }
}

function siteOf(file: string): ReturnType<typeof patientDatabaseFile> {
  return patientDatabaseFile(`${file}.building`);
}

function readKept(connection: SqliteConnection): Kept | null {
  return connection.prepare<[], Kept>("SELECT plan, state FROM building").get() ?? null;
}

function indexesOf(connection: SqliteConnection): { name: string; sql: string }[] {
  return connection
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY rowid",
    )
    .all();
}
