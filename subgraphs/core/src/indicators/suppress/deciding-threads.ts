/** Threads that decide tables, so that nobody waits for a board but those who asked for it. */
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import type { DecideElsewhere } from "./decisions.js";
import type { TableValues } from "./table-values.js";

/** Most threads; there are fewer where there are fewer processors. */
const MOST_THREADS = 4;
/** How long a thread without work is kept, in milliseconds. */
const IDLE_MILLISECONDS = 60_000;

/** See the file. There is no thread before there is a table to decide, nor long after. */
export class DecidingThreads {
  readonly #pool = new Tinypool({
    filename: createRequire(import.meta.url).resolve("@vardgraf/core/deciding-thread"),
    minThreads: 0,
    maxThreads: Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1)),
    idleTimeout: IDLE_MILLISECONDS,
  });

  /** Decides some tables in one thread. Rejects when that fails. */
  readonly decide: DecideElsewhere = (tables: readonly TableValues[]): Promise<readonly Uint8Array[]> =>
    this.#pool.run(tables);

  /** Ends the threads, whatever they are at. */
  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}
