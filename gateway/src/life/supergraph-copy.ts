/** The last good supergraph beside the gateway, so that it can start while the place it comes from is down. */
import { readFileSync, renameSync, writeFileSync } from "node:fs";

/** Puts `sdl` at `path` in one step. */
export function writeCopy(path: string, sdl: string): void {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, sdl, { flush: true });
  renameSync(draft, path);
}

/** The copy at `path`; null when there is none. */
export function readCopy(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
