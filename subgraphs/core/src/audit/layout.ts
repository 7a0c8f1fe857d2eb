/** The tables of the access log's file. */
import type SqliteDatabase from "better-sqlite3";

/** Counts layouts: a file of another one is not touched. */
export const LAYOUT = 1;

/**
 * Rows that can be added and never changed, found by patient, and by unit and time; and where they end. `at` is the
 * instant in milliseconds since 1970. `probe` holds nothing: it is written to see whether the disk has room.
 */
export const TABLES = `
  CREATE TABLE entry (
    sequence INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    patient TEXT,
    unit TEXT,
    entry TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE INDEX entry_by_patient ON entry (patient, sequence, at) WHERE patient IS NOT NULL;
  CREATE INDEX entry_by_unit ON entry (unit, at, sequence) WHERE unit IS NOT NULL;
  CREATE TABLE head (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    sequence INTEGER NOT NULL,
    hash TEXT NOT NULL,
    seal TEXT NOT NULL
  ) STRICT;
  CREATE TABLE probe (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    room BLOB NOT NULL
  ) STRICT;
  CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
    BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;
  CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
    BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;
  PRAGMA user_version = ${LAYOUT};
`;

/** Whether the tables are there, are those of another layout, or are still to be made. */
export function layoutOf(connection: SqliteDatabase.Database): "NONE" | "THIS" | "OTHER" {
  if (connection.pragma("user_version", { simple: true }) === LAYOUT) return "THIS";
  const tables = connection
    .prepare<[], { tables: number }>("SELECT count(*) AS tables FROM sqlite_schema")
    .get();
  return tables?.tables === 0 ? "NONE" : "OTHER";
}
