/** Tells whether an access log is as it was written. */
import { existsSync } from "node:fs";
import { StartError } from "@vardgraf/schema";
import SqliteDatabase from "better-sqlite3";
import { readAnchors } from "./anchor.js";
import { type ChainedRow, type ChainFault, type ChainHead, EMPTY, verifyChain } from "./chain.js";
import type { AuditPlace } from "./file.js";
import { layoutOf } from "./layout.js";
import { isSealed, readKey, type SealedHead } from "./seal.js";

/** What was found. */
export interface AuditVerdict {
  /** The first fault; null when the log is intact. */
  readonly fault: ChainFault | null;
  /** Where the log says that it ends. */
  readonly head: ChainHead;
}

/**
 * Walks a whole log: every row, its own list of anchors, and the `anchors` that were kept elsewhere. The log may be
 * in use: what is looked at is the log at one moment. A log that cannot be looked at at all is a `StartError`.
 */
export function verifyAuditLog(place: AuditPlace, anchors: readonly ChainHead[] = []): AuditVerdict {
  const { file, keyFile, anchorFile } = place;
  if (!existsSync(file)) throw new StartError(`There is no access log ${file}.`);
  const key = readKey(keyFile, file, false);
  const connection = new SqliteDatabase(file, { fileMustExist: true });
  try {
    connection.pragma("query_only = ON");
    return connection.transaction(() => look(connection, key, [...readAnchors(anchorFile), ...anchors]))();
  } catch (error) {
    if (error instanceof SqliteDatabase.SqliteError && /^SQLITE_(CORRUPT|NOTADB)/.test(error.code))
      return { fault: { sequence: 0, fault: "DAMAGED" }, head: EMPTY };
    throw error;
  } finally {
    connection.close();
  }
}

function look(connection: SqliteDatabase.Database, key: Buffer, anchors: readonly ChainHead[]): AuditVerdict {
  // Also finds an index that does not lead to every row: such a row would be there, and in nobody's list.
  const damage = connection.pragma("integrity_check(1)", { simple: true });
  if (damage !== "ok" || layoutOf(connection) !== "THIS")
    return { fault: { sequence: 0, fault: "DAMAGED" }, head: EMPTY };
  const head = connection.prepare<[], SealedHead>("SELECT sequence, hash, seal FROM head").get();
  if (head === undefined) return { fault: { sequence: 1, fault: "TRUNCATED" }, head: EMPTY };
  const rows = connection.prepare<[], ChainedRow>(
    "SELECT sequence, at, patient, unit, entry, hash FROM entry ORDER BY sequence",
  );
  const { sequence, hash } = head;
  const fault = isSealed(key, head)
    ? verifyChain(key, rows.iterate(), head, anchors)
    : ({ sequence, fault: "CHANGED" } as const);
  return { fault, head: { sequence, hash } };
}
