/** A fingerprint of everything that the loaded tables depend on, so that a start without changes loads nothing. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** SHA-256 over names and contents of the files with an ending of `endings` in the directories. */
export function fingerprint(directories: readonly string[], endings: readonly string[]): string {
  const hash = createHash("sha256");
  for (const directory of directories) {
    const names = readdirSync(directory).filter((name) => endings.some((ending) => name.endsWith(ending)));
    for (const name of names.toSorted()) {
      const content = readFileSync(join(directory, name));
      hash.update(`${name}\n${content.length}\n`).update(content);
    }
  }
  return hash.digest("hex");
}
