/** What tells the rules by which cells were counted from other rules. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";

/** The code that counts: the rules, how a person is read, and what they are tallied with. */
const ROOTS = ["../indicators/person-indicators", "./facts-reader", "./tallies"];
const EXTENSION = extname(fileURLToPath(import.meta.url));

/**
 * Digest of all files that the rules of indicators are made of: theirs, every file of this subgraph that they import, and
 * what core has for indicators and for time. A new rule, a mended one and a new version of the tally each give another.
 */
export function definitionsFingerprint(): string {
  const hash = createHash("sha256");
  for (const file of [...ownFiles(), ...coreFiles()]) hash.update(readFileSync(file)).update("\0");
  return hash.digest("base64url");
}

function ownFiles(): string[] {
  const found = new Set<string>();
  const open = ROOTS.map((root) => new URL(`${root}${EXTENSION}`, import.meta.url));
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file.href)) continue;
    found.add(file.href);
    for (const [, path] of readFileSync(file, "utf8").matchAll(/\bfrom "(\.[^"]*)\.js"/g))
      open.push(new URL(`${path}${EXTENSION}`, file));
  }
  return [...found].sort().map((href) => fileURLToPath(href));
}

function coreFiles(): string[] {
  const core = new URL(".", `file://${createRequire(import.meta.url).resolve("@vardgraf/core")}`);
  return ["indicators/", "time/"].flatMap((folder) => {
    const directory = fileURLToPath(new URL(folder, core));
    if (!existsSync(directory)) return [];
    return readdirSync(directory)
      .filter((name) => name.endsWith(".js") && !name.includes(".test."))
      .sort()
      .map((name) => `${directory}${name}`);
  });
}
