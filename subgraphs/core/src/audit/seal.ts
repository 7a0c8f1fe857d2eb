/** The key of the access log, and the seal that it puts on the log's end. */
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { existsSync } from "node:fs";
import { readOrMakeKeyFile, StartError } from "@vardgraf/schema";
import type { ChainHead } from "./chain.js";

const KEY_BYTES = 32;

/** A head as it lies in the log. */
export interface SealedHead extends ChainHead {
  readonly seal: string;
}

/** Seals where a log ends. */
export function seal(key: Buffer, { sequence, hash }: ChainHead): string {
  return createHmac("sha256", key).update(`head\n${sequence}\n${hash}`).digest("base64url");
}

/** Whether a head was sealed with the key. */
export function isSealed(key: Buffer, head: SealedHead): boolean {
  const [expected, found] = [Buffer.from(seal(key, head)), Buffer.from(head.seal)];
  return expected.length === found.length && timingSafeEqual(expected, found);
}

/** A key for a log that nobody keeps. */
export const passingKey = (): Buffer => randomBytes(KEY_BYTES);

/**
 * The key in `keyFile`. Only for a new log is it made where it is missing: rows that are there already could never be
 * verified with another.
 */
export function readKey(keyFile: string, logFile: string, isNew: boolean): Buffer {
  if (!isNew && !existsSync(keyFile))
    throw new StartError(`The key ${keyFile} of the access log ${logFile} is missing: restore the key.`);
  const key = Buffer.from(
    readOrMakeKeyFile(keyFile, () => randomBytes(KEY_BYTES).toString("base64url")),
    "base64url",
  );
  if (key.length !== KEY_BYTES)
    throw new StartError(`The key ${keyFile} of the access log ${logFile} is not whole: restore the key.`);
  return key;
}
