/**
 * How fast long answers of one subgraph are read. A subgraph that sends more than anybody can use would otherwise keep
 * the process busy with reading, and requests that have nothing to do with it would wait.
 */
import type { Dispatcher } from "undici";

/** Bytes of an answer that are read as fast as they come: most answers are shorter. */
const FREE_BYTES = 1024 ** 2;

/** Bytes a second beyond those, all answers of the subgraph together. */
const BYTES_PER_SECOND = 8 * 1024 ** 2;

/** See the file. */
export class LargeAnswers {
  /** When what has been read so far would have been read at the allowed pace, on the clock of `performance.now`. */
  #paidUntil = 0;

  /** Takes note of `chunk` bytes of an answer of which there are `total` by now; lets its sender wait when it is due. */
  read(chunk: number, total: number, sender: Dispatcher.DispatchController): void {
    if (total <= FREE_BYTES) return;
    const now = performance.now();
    this.#paidUntil = Math.max(now, this.#paidUntil) + (chunk / BYTES_PER_SECOND) * 1000;
    const wait = this.#paidUntil - now;
    if (wait < 1) return;
    sender.pause();
    setTimeout(() => {
      if (!sender.aborted) sender.resume();
    }, wait).unref();
  }
}
