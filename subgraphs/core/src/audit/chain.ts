/**
 * The hash chain of the access log: each row carries a keyed hash over itself and the row before it, so that
 * a row that is changed, removed or moved breaks the chain from there on. Without the key nobody can mend it.
 */
import { createHmac } from "node:crypto";

/** What a row tells, and what it is found by. All of it is under the hash. */
export interface RowContent {
  /** Place in the log, from 1, without gaps. */
  readonly sequence: number;
  /** Instant of the entry, in milliseconds since 1970. */
  readonly at: number;
  /** Opaque id of the patient; null for an entry that concerns nobody in particular. */
  readonly patient: string | null;
  /** HSA-id of the unit whose staff acted; null for a caller without one. */
  readonly unit: string | null;
  /** The entry as JSON text, exactly as it was hashed. */
  readonly entry: string;
}

/** A row as it lies in the log. */
export interface ChainedRow extends RowContent {
  /** Base64url HMAC-SHA-256 over the hash before and the content. */
  readonly hash: string;
}

/** What stands before the first row. */
export const GENESIS = "vardgraf-access-log";

/** The hash of a row that follows a row with the hash `previous`. */
export function chainHash(key: Buffer, previous: string, row: RowContent): string {
  const { sequence, at, patient, unit, entry } = row;
  const text = JSON.stringify([previous, sequence, at, patient, unit, entry]);
  return createHmac("sha256", key).update(text, "utf8").digest("base64url");
}

/** What is wrong with a log. */
export interface ChainFault {
  /** Place of the first row that does not fit. */
  readonly sequence: number;
  /**
   * `MISSING`: there is no such row. `CHANGED`: it is not as it was written. `TRUNCATED`: the log ends before it.
   * `REPLACED`: the row fits its neighbours, and is another than the one that an anchor tells of: everything up to it
   * has been written anew. `DAMAGED`: the file itself is broken.
   */
  readonly fault: "MISSING" | "CHANGED" | "TRUNCATED" | "REPLACED" | "DAMAGED";
}

/** A place in a log with its hash: where the log ends, or where it once ended. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
}

/** The end of a log without rows. */
export const EMPTY: ChainHead = { sequence: 0, hash: GENESIS };

/**
 * Walks a log from its beginning and names the first fault; null when every row is as it was written, the log ends at
 * `head`, and it passes through every one of `anchors`.
 */
export function verifyChain(
  key: Buffer,
  rows: Iterable<ChainedRow>,
  head: ChainHead,
  anchors: readonly ChainHead[] = [],
): ChainFault | null {
  const expected = new Map<number, Set<string>>();
  for (const { sequence, hash } of anchors)
    expected.set(sequence, (expected.get(sequence) ?? new Set()).add(hash));
  let last: ChainHead = EMPTY;
  for (const row of rows) {
    const { sequence, hash } = row;
    if (sequence !== last.sequence + 1) return { sequence: last.sequence + 1, fault: "MISSING" };
    if (hash !== chainHash(key, last.hash, row)) return { sequence, fault: "CHANGED" };
    for (const known of expected.get(sequence) ?? [])
      if (known !== hash) return { sequence, fault: "REPLACED" };
    last = { sequence, hash };
  }
  const beyond = anchors.some(({ sequence }) => sequence > last.sequence);
  if (beyond || last.sequence !== head.sequence || last.hash !== head.hash) {
    return { sequence: last.sequence + 1, fault: "TRUNCATED" };
  }
  return null;
}
