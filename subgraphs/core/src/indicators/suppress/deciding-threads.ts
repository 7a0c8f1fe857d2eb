/** Threads that decide tables, so that nobody waits for a board but those who asked for it. */
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { Threads } from "../../threads/threads.js";
import type { TableValues } from "./table-values.js";

/** Most threads; there are fewer where there are fewer processors. */
const MOST_THREADS = 4;

/** Makes them; close them in the end. Each task is some tables, and its result the verdicts of each. */
export function decidingThreads(): Threads<readonly TableValues[], readonly Uint8Array[]> {
  return new Threads({
    file: createRequire(import.meta.url).resolve("@vardgraf/core/deciding-thread"),
    most: Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1)),
  });
}
