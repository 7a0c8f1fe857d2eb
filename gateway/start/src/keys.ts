/** The keys that a data directory holds: made at the first start, kept from then on, readable by the owner only. */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeDirectory } from "@vardgraf/core";
import { generateCallerContextKeys } from "@vardgraf/schema";

/** Paths of the keys in a data directory. */
export interface KeyFiles {
  /** The gateway's private key for caller contexts (JWK). */
  readonly callerContextKey: string;
  /** The subgraphs' public key set for caller contexts (JWKS). */
  readonly callerContextKeys: string;
  /** The demo identity provider's private key (JWK). */
  readonly demoIdentityKey: string;
}

/** Where the keys of a data directory lie. */
export function keyFiles(dataDirectory: string): KeyFiles {
  return {
    callerContextKey: join(dataDirectory, "caller-context.key.json"),
    callerContextKeys: join(dataDirectory, "caller-context.keys.json"),
    demoIdentityKey: join(dataDirectory, "demo-identity.key.json"),
  };
}

/** Makes the keys for caller contexts where they are missing. Call it under an exclusive lock. */
export async function ensureCallerContextKeys(dataDirectory: string): Promise<void> {
  const files = keyFiles(dataDirectory);
  if (existsSync(files.callerContextKey) && existsSync(files.callerContextKeys)) return;
  makeDirectory(dataDirectory);
  const { privateJwk, keySet } = await generateCallerContextKeys();
  writeWhole(files.callerContextKeys, JSON.stringify(keySet));
  writeWhole(files.callerContextKey, JSON.stringify(privateJwk));
}

/** Reads a JSON file of keys. */
export function readKeys<T>(file: string): T {
  return JSON.parse(readFileSync(file, "utf8")) as T;
}

function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
