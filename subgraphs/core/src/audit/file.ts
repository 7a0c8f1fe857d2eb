/** The access log's file: rows that can be added and never changed, and a sealed head that tells where they end. */
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { StartError } from "@vardgraf/schema";
import SqliteDatabase from "better-sqlite3";
import { makeDirectory } from "../store/database.js";
import {
  type ChainedRow,
  type ChainFault,
  chainHash,
  type ChainHead,
  GENESIS,
  verifyChain,
} from "./chain.js";

/** An entry to add: the JSON text and whom it concerns, for later search. */
export interface NewEntry {
  readonly entry: string;
  /** Opaque id of the patient; null for an entry that concerns nobody in particular. */
  readonly patient: string | null;
  /** HSA-id of the unit whose staff acted; null for a caller without one. */
  readonly unit: string | null;
}

const TABLES = `
  CREATE TABLE IF NOT EXISTS entry (
    sequence INTEGER PRIMARY KEY,
    patient TEXT,
    unit TEXT,
    entry TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS entry_by_patient ON entry (patient, sequence);
  CREATE INDEX IF NOT EXISTS entry_by_unit ON entry (unit, sequence);
  CREATE TABLE IF NOT EXISTS head (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    sequence INTEGER NOT NULL,
    hash TEXT NOT NULL,
    seal TEXT NOT NULL
  ) STRICT;
  CREATE TRIGGER IF NOT EXISTS entry_is_never_changed BEFORE UPDATE ON entry
    BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;
  CREATE TRIGGER IF NOT EXISTS entry_is_never_removed BEFORE DELETE ON entry
    BEGIN SELECT RAISE(ABORT, 'the access log is append-only'); END;
`;

/** An open access log. */
export class AuditFile {
  readonly #connection: SqliteDatabase.Database;
  readonly #key: Buffer;
  readonly #append: (entries: readonly NewEntry[]) => void;

  /** Opens the log at `file`, whose key lies at `keyFile`; makes both where they are missing. */
  constructor(file: string, keyFile: string) {
    makeDirectory(dirname(file));
    try {
      this.#connection = new SqliteDatabase(file);
      this.#connection.pragma("journal_mode = WAL");
      // A commit returns when its rows are on the disk: only then may an answer leave.
      this.#connection.pragma("synchronous = FULL");
      this.#connection.pragma("busy_timeout = 5000");
      this.#connection.exec(TABLES);
    } catch (error) {
      throw new StartError(`The access log ${file} cannot be opened: ${(error as Error).message}.`);
    }
    this.#key = readOrMakeKey(keyFile, file, this.#rowCount());
    const readHead = this.#connection.prepare<[], ChainHead>("SELECT sequence, hash FROM head");
    const writeHead = this.#connection.prepare(
      "INSERT OR REPLACE INTO head (one, sequence, hash, seal) VALUES (1, ?, ?, ?)",
    );
    const insert = this.#connection.prepare(
      "INSERT INTO entry (sequence, patient, unit, entry, hash) VALUES (?, ?, ?, ?, ?)",
    );
    const append = this.#connection.transaction((entries: readonly NewEntry[]) => {
      let { sequence, hash } = readHead.get() ?? { sequence: 0, hash: GENESIS };
      for (const { entry, patient, unit } of entries) {
        sequence += 1;
        hash = chainHash(this.#key, hash, sequence, entry);
        insert.run(sequence, patient, unit, entry, hash);
      }
      writeHead.run(sequence, hash, seal(this.#key, { sequence, hash }));
    });
    // Immediate: a second writer waits its turn and continues the same chain.
    this.#append = (entries) => append.immediate(entries);
  }

  /** Adds entries in one commit: all of them are on the disk when it returns, or none. */
  append(entries: readonly NewEntry[]): void {
    if (entries.length > 0) this.#append(entries);
  }

  /** Rows about a patient, latest first. */
  ofPatient(patient: string, limit: number, before: number | null): ChainedRow[] {
    return this.#connection
      .prepare<[string, number, number], ChainedRow>(
        "SELECT sequence, entry, hash FROM entry WHERE patient = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?",
      )
      .all(patient, before ?? Number.MAX_SAFE_INTEGER, limit);
  }

  /** Rows of a unit's staff from one row to another, in order. */
  ofUnit(unit: string, limit: number): ChainedRow[] {
    return this.#connection
      .prepare<[string, number], ChainedRow>(
        "SELECT sequence, entry, hash FROM entry WHERE unit = ? ORDER BY sequence DESC LIMIT ?",
      )
      .all(unit, limit);
  }

  /** Where the log ends; sequence 0 when it is empty. */
  head(): ChainHead {
    return (
      this.#connection.prepare<[], ChainHead>("SELECT sequence, hash FROM head").get() ?? {
        sequence: 0,
        hash: GENESIS,
      }
    );
  }

  /** Walks the whole log; null when every row is as it was written and the last one is there. */
  verify(): ChainFault | null {
    const stored = this.#connection
      .prepare<[], ChainHead & { seal: string }>("SELECT sequence, hash, seal FROM head")
      .get();
    const rows = this.#connection.prepare<[], ChainedRow>(
      "SELECT sequence, entry, hash FROM entry ORDER BY sequence",
    );
    if (stored && !sealed(this.#key, stored)) return { sequence: stored.sequence, fault: "CHANGED" };
    return verifyChain(this.#key, rows.iterate(), stored ?? { sequence: 0, hash: GENESIS });
  }

  close(): void {
    this.#connection.close();
  }

  #rowCount(): number {
    return (
      this.#connection
        .prepare<[], { rows: number }>("SELECT count(*) AS rows FROM (SELECT 1 FROM entry LIMIT 1)")
        .get()?.rows ?? 0
    );
  }
}

function seal(key: Buffer, { sequence, hash }: ChainHead): string {
  return createHmac("sha256", key).update(`head\n${sequence}\n${hash}`).digest("base64url");
}

function sealed(key: Buffer, head: ChainHead & { readonly seal: string }): boolean {
  const [expected, found] = [Buffer.from(seal(key, head)), Buffer.from(head.seal)];
  return expected.length === found.length && timingSafeEqual(expected, found);
}

/** A log that already has rows but no key is not given a new one: its rows could never be verified again. */
function readOrMakeKey(keyFile: string, logFile: string, rows: number): Buffer {
  if (!existsSync(keyFile)) {
    if (rows > 0)
      throw new StartError(
        `The access log ${logFile} has rows but its key ${keyFile} is missing: restore the key.`,
      );
    makeDirectory(dirname(keyFile));
    const draft = `${keyFile}.${randomBytes(6).toString("hex")}`;
    writeFileSync(draft, randomBytes(32).toString("base64url"), { mode: 0o600 });
    try {
      linkSync(draft, keyFile);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    } finally {
      rmSync(draft);
    }
  }
  return Buffer.from(readFileSync(keyFile, "utf8"), "base64url");
}
