/** The access log of a data directory, looked at past the product. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AccessLogEntry } from "@vardgraf/core";
import { accessLogPlace } from "@vardgraf/patients";
import SqliteDatabase from "better-sqlite3";

const cli = fileURLToPath(new URL("../../../gateway/start/dist/cli.js", import.meta.url));

/** Every entry, in order. */
export function logEntries(dataDirectory: string): AccessLogEntry[] {
  const connection = new SqliteDatabase(accessLogPlace(dataDirectory).file, { readonly: true });
  const texts = connection.prepare("SELECT entry FROM entry ORDER BY sequence").pluck().all() as string[];
  connection.close();
  return texts.map((text) => JSON.parse(text) as AccessLogEntry);
}

/** Entries about a patient, latest first. */
export function entriesOf(dataDirectory: string, patient: string): AccessLogEntry[] {
  return logEntries(dataDirectory)
    .filter((entry) => entry.patient === patient)
    .toReversed();
}

/**
 * What lies on the disk of the log, the key left out. Read by another process: one that reads a SQLite file past SQLite
 * gives up the locks that it holds on it.
 */
export function logBytes(dataDirectory: string): string {
  const files = readdirSync(dataDirectory)
    .filter((name) => name.startsWith("access-log.") && !name.endsWith(".key"))
    .map((name) => join(dataDirectory, name));
  return spawnSync("cat", files, { encoding: "latin1", maxBuffer: 2 ** 30 }).stdout;
}

/** `npm run audit:verify` with arguments. */
export function auditVerify(dataDirectory: string, ...args: readonly string[]) {
  const environment = { ...process.env, DATA_DIR: dataDirectory };
  return spawnSync(process.execPath, [cli, "audit-verify", ...args], { env: environment, encoding: "utf8" });
}

/** Does something to the log's file as another program could, until disposed of. */
export function whileLog(dataDirectory: string, change: string, undo: string): Disposable {
  const connection = new SqliteDatabase(accessLogPlace(dataDirectory).file);
  connection.exec(change);
  return {
    [Symbol.dispose]: () => {
      connection.exec(undo);
      connection.close();
    },
  };
}

/** A log into which nothing can be written, until disposed of. */
export function fullLog(dataDirectory: string): Disposable {
  return whileLog(
    dataDirectory,
    "CREATE TRIGGER disk_is_full BEFORE INSERT ON entry BEGIN SELECT RAISE(ABORT, 'disk full'); END",
    "DROP TRIGGER disk_is_full",
  );
}
