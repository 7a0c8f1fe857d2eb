/** SQLite files: opened, migrated and filled so that nobody ever sees one that is half done. */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { StartError } from "@vardgraf/schema";
import SqliteDatabase from "better-sqlite3";
import { sql } from "drizzle-orm";
import { type BetterSQLite3Database, drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { noteStatement } from "./statements.js";

/** The SQLite connection under a {@link Database}, for bulk loading. */
export type SqliteConnection = SqliteDatabase.Database;

/** An open, migrated database. */
export interface Database<Tables extends Record<string, unknown>> {
  readonly db: BetterSQLite3Database<Tables>;
  /** The connection itself, for prepared statements of bulk loading. */
  readonly connection: SqliteConnection;
  close(): void;
}

/** Which file, which tables, which migrations. */
export interface DatabaseFile<Tables extends Record<string, unknown>> {
  /** Path, or `:memory:`. */
  readonly file: string;
  readonly tables: Tables;
  /** Folder of the migrations that drizzle-kit generated. */
  readonly migrations: string;
}

/** Opens a database file, makes it where it is missing, and brings its tables up to date. */
export function openDatabase<Tables extends Record<string, unknown>>(
  place: DatabaseFile<Tables>,
): Database<Tables> {
  if (place.file !== ":memory:") makeDirectory(dirname(place.file));
  let connection: SqliteConnection;
  try {
    connection = new SqliteDatabase(place.file);
    connection.pragma("journal_mode = WAL");
    connection.pragma("synchronous = FULL");
    connection.pragma("foreign_keys = ON");
    connection.pragma("busy_timeout = 5000");
  } catch (error) {
    throw new StartError(`The database ${place.file} cannot be opened: ${(error as Error).message}.`);
  }
  const db = drizzle(connection, { schema: place.tables, logger: { logQuery: noteStatement } });
  migrate(db, { migrationsFolder: place.migrations });
  return { db, connection, close: () => connection.close() };
}

/** Makes a folder, or says in one line why it cannot be made or written. */
export function makeDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new StartError(
      `The data directory ${directory} cannot be written: ${(error as NodeJS.ErrnoException).code ?? "error"}.`,
    );
  }
}

/**
 * Puts a database that was built beside its place, and is closed, there in one step. A process killed half-way leaves the
 * old one as it was, and never a part of the new one.
 */
export function putInPlace(building: string, file: string): void {
  syncToDisk(building);
  settle(file);
  renameSync(building, file);
  syncToDisk(dirname(file));
}

/** Takes a database away, with its side files. */
export function removeDatabase(file: string): void {
  for (const suffix of ["", "-wal", "-shm", "-journal"]) rmSync(file + suffix, { force: true });
}

/** True when a complete database lies at its place. */
export function databaseExists(file: string): boolean {
  return existsSync(file);
}

/**
 * Loads reference data once: in one transaction, and again only when its fingerprint changes. `load`
 * replaces what an earlier load put there.
 */
export function loadOnce(connection: SqliteConnection, fingerprint: string, load: () => void): boolean {
  connection.exec(
    "CREATE TABLE IF NOT EXISTS dataset (one INTEGER PRIMARY KEY CHECK (one = 1), fingerprint TEXT NOT NULL)",
  );
  const read = connection.prepare<[], { fingerprint: string }>("SELECT fingerprint FROM dataset");
  const write = connection.prepare("INSERT OR REPLACE INTO dataset (one, fingerprint) VALUES (1, ?)");
  return connection
    .transaction(() => {
      if (read.get()?.fingerprint === fingerprint) return false;
      load();
      write.run(fingerprint);
      return true;
    })
    .immediate();
}

/** Rejects when the database cannot answer. */
export async function checkDatabase<Tables extends Record<string, unknown>>(
  database: Database<Tables>,
): Promise<void> {
  database.db.get(sql`SELECT 1`);
}

/** Writes what a database still has in its side files into the file itself, so that the file can be replaced. */
function settle(file: string): void {
  if (!existsSync(file)) return;
  const old = new SqliteDatabase(file);
  old.pragma("journal_mode = DELETE");
  old.close();
}

/** Waits until a file or folder is on the disk. */
export function syncToDisk(path: string): void {
  const handle = openSync(path, "r");
  fsyncSync(handle);
  closeSync(handle);
}
