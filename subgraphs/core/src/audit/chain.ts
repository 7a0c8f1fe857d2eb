/**
 * The hash chain of the access log: each row carries a keyed hash over itself and the row before it, so that
 * a row that is changed, removed or moved breaks the chain from there on. Without the key nobody can mend it.
 */
import { createHmac } from "node:crypto";

/** A row as it lies in the log. */
export interface ChainedRow {
  /** Place in the log, from 1, without gaps. */
  readonly sequence: number;
  /** The entry as JSON text, exactly as it was hashed. */
  readonly entry: string;
  /** Base64url HMAC-SHA-256 over the hash before, the sequence number and the entry. */
  readonly hash: string;
}

/** What stands before the first row. */
export const GENESIS = "vardgraf-access-log";

/** The hash of a row that follows a row with the hash `previous`. */
export function chainHash(key: Buffer, previous: string, sequence: number, entry: string): string {
  return createHmac("sha256", key).update(`${previous}\n${sequence}\n${entry}`, "utf8").digest("base64url");
}

/** What is wrong with a log. */
export interface ChainFault {
  /** Place of the first row that does not fit. */
  readonly sequence: number;
  readonly fault: "MISSING" | "CHANGED" | "TRUNCATED";
}

/** The end of a log: where an intact one must arrive. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
}

/** Walks a log from its beginning and names the first fault; null when every row is as it was written. */
export function verifyChain(key: Buffer, rows: Iterable<ChainedRow>, head: ChainHead): ChainFault | null {
  let last: ChainHead = { sequence: 0, hash: GENESIS };
  for (const { sequence, entry, hash } of rows) {
    if (sequence !== last.sequence + 1) return { sequence: last.sequence + 1, fault: "MISSING" };
    if (hash !== chainHash(key, last.hash, sequence, entry)) return { sequence, fault: "CHANGED" };
    last = { sequence, hash };
  }
  if (last.sequence !== head.sequence || last.hash !== head.hash) {
    return { sequence: last.sequence + 1, fault: "TRUNCATED" };
  }
  return null;
}
