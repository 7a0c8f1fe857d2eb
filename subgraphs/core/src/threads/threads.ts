/** Threads for work that would hold up every request of a process. */
import { Tinypool } from "tinypool";

/** How long a thread without work is kept, in milliseconds. */
const IDLE_MILLISECONDS = 60_000;

/** What the threads run, and how many there may be. */
export interface ThreadsOptions {
  /** Path of a built module whose default export is given a task and returns its result, both of which can be cloned. */
  readonly file: string;
  readonly most: number;
}

/** Runs tasks in threads. There is no thread before there is a task, nor long after. */
export class Threads<Task, Result> {
  readonly #pool: Tinypool;

  constructor({ file, most }: ThreadsOptions) {
    this.#pool = new Tinypool({
      filename: file,
      minThreads: 0,
      maxThreads: most,
      idleTimeout: IDLE_MILLISECONDS,
    });
  }

  /** Rejects with what the task throws, and when the threads are closed before it is done. */
  run(task: Task): Promise<Result> {
    return this.#pool.run(task);
  }

  /** Ends the threads, whatever they are at. */
  async close(): Promise<void> {
    await this.#pool.destroy();
  }
}
