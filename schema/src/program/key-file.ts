/** Files that hold a secret of a program: made once, kept from then on, readable by the owner only. */
import { randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { StartError } from "./main.js";

/**
 * What the key file `file` holds; where there is none, it is made with what `make` returns. Two programs may make it
 * at the same time: the first to put it in its place wins, and both use it. A new key is on the disk when this
 * returns, so that nothing is ever sealed with a key that a power cut could take away. A file that cannot be made or
 * read is a `StartError`.
 */
export function readOrMakeKeyFile(file: string, make: () => string): string {
  try {
    if (!existsSync(file)) putInPlace(file, make());
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new StartError(
      `The key ${file} cannot be used: ${(error as NodeJS.ErrnoException).code ?? "error"}.`,
    );
  }
}

function putInPlace(file: string, text: string): void {
  const directory = dirname(file);
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, text, { mode: 0o600, flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(draft);
  }
  const handle = openSync(directory, "r");
  fsyncSync(handle);
  closeSync(handle);
}
