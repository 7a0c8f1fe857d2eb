/**
 * Who may touch a data directory: any number of servers, or one program that replaces the data.
 *
 * The lock is SQLite's own on a small file, so that the operating system lets go of it when a process
 * dies, however it dies.
 */
import { join } from "node:path";
import { StartError } from "@vardgraf/schema";
import SqliteDatabase from "better-sqlite3";
import { makeDirectory } from "./database.js";

/** A lock that is held until released. */
export interface DirectoryLock {
  release(): void;
}

/** Takes the directory for serving (`SHARED`) or for replacing its data (`EXCLUSIVE`). */
export function lockDirectory(directory: string, mode: "SHARED" | "EXCLUSIVE"): DirectoryLock {
  makeDirectory(directory);
  let connection: SqliteDatabase.Database;
  try {
    connection = new SqliteDatabase(join(directory, "lock"));
    connection.pragma("busy_timeout = 200");
    connection.pragma("journal_mode = DELETE");
    connection.exec("CREATE TABLE IF NOT EXISTS lock (held INTEGER)");
    connection.exec(mode === "EXCLUSIVE" ? "BEGIN EXCLUSIVE" : "BEGIN");
    if (mode === "SHARED") connection.prepare("SELECT count(*) FROM lock").get();
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith("SQLITE_BUSY")) {
      throw new StartError(
        mode === "EXCLUSIVE"
          ? `The data directory ${directory} is in use: stop the server that uses it first.`
          : `The data in ${directory} is being replaced: start again when that is done.`,
      );
    }
    throw new StartError(`The data directory ${directory} cannot be written: ${(error as Error).message}.`);
  }
  return { release: () => connection.close() };
}
