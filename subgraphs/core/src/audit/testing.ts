/** Logs of tests. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import type { AuditPlace, NewEntry } from "./file.js";

/** A place for a log in a folder of its own, which goes with it. */
export interface TestPlace extends AuditPlace, Disposable {
  readonly directory: string;
  /** Changes the file as somebody could who has it, after the guards are taken away. */
  tamper(sql: string): void;
}

/** Makes a place. */
export function testPlace(): TestPlace {
  const directory = mkdtempSync(join(tmpdir(), "vardgraf-audit-"));
  const file = join(directory, "log.sqlite");
  return {
    directory,
    file,
    keyFile: join(directory, "log.key"),
    anchorFile: join(directory, "log.anchors"),
    tamper: (sql) => {
      const connection = new SqliteDatabase(file);
      connection.exec("DROP TRIGGER entry_is_never_changed; DROP TRIGGER entry_is_never_removed");
      connection.exec(sql);
      connection.close();
    },
    [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true }),
  };
}

/** An instant of a test, in milliseconds since 1970. */
export const AT = Date.UTC(2026, 2, 31, 7);

/** An entry about a patient by staff of a unit. */
export function testEntry(patient: string, more: Partial<NewEntry> & { text?: string } = {}): NewEntry {
  const { at = AT, unit = "SE2120001215-HHC1", text = "read" } = more;
  const entry = JSON.stringify({ patient, text, user: { professions: ["NURSE"] } });
  return { at, patient, unit, entry: more.entry ?? entry };
}
