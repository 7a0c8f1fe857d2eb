/**
 * The access log as the subgraph uses it: `append` resolves when the entries are on the disk.
 *
 * Commits are grouped: entries that arrive while one commit is being written go together into the next, so
 * that many requests at once share the price of a commit. The writing happens in a thread of its own, so that
 * waiting for the disk holds up nobody else.
 */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { NewEntry } from "./file.js";

/** A log that can be written. */
export interface AuditLog {
  /** Resolves when the entries are durable; rejects when they could not be written: then no answer may leave. */
  append(entries: readonly NewEntry[]): Promise<void>;
  /** Writes what is waiting and ends. */
  close(): Promise<void>;
}

/** Where a log lies. */
export interface AuditPlace {
  readonly file: string;
  readonly keyFile: string;
}

/** What the writing thread is told, and what it answers. */
export type WriterRequest = { readonly batch: number; readonly entries: readonly NewEntry[] };
/** See {@link WriterRequest}. */
export type WriterReply = { readonly batch: number; readonly error?: string };

interface Waiting {
  readonly entries: readonly NewEntry[];
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Opens a log with a writing thread of its own; rejects when the log cannot be opened. */
export async function openAuditLog(place: AuditPlace): Promise<AuditLog> {
  const worker = new Worker(new URL("./writer.js", import.meta.url), { workerData: place });
  await once(worker, "message");
  return new GroupedLog(worker);
}

class GroupedLog implements AuditLog {
  #waiting: Waiting[] = [];
  #writing: Waiting[] = [];
  #batch = 0;
  #broken: Error | undefined;
  #idle: (() => void) | undefined;

  constructor(private readonly worker: Worker) {
    worker.on("message", (reply: WriterReply) =>
      this.#settle(reply.error === undefined ? undefined : new Error(reply.error)),
    );
    worker.on("error", (error) => this.#break(error as Error));
    worker.on("exit", () => this.#break(new Error("The writer of the access log has ended.")));
    worker.unref();
  }

  append(entries: readonly NewEntry[]): Promise<void> {
    if (entries.length === 0) return Promise.resolve();
    if (this.#broken) return Promise.reject(this.#broken);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ entries, resolve, reject });
      this.#write();
    });
  }

  async close(): Promise<void> {
    if (this.#writing.length > 0 || this.#waiting.length > 0) {
      await new Promise<void>((resolve) => {
        this.#idle = resolve;
      });
    }
    this.worker.removeAllListeners("exit");
    await this.worker.terminate();
  }

  #write(): void {
    if (this.#writing.length > 0 || this.#waiting.length === 0) return;
    this.#writing = this.#waiting;
    this.#waiting = [];
    this.#batch += 1;
    const request: WriterRequest = {
      batch: this.#batch,
      entries: this.#writing.flatMap(({ entries }) => entries),
    };
    this.worker.ref();
    this.worker.postMessage(request);
  }

  #settle(error: Error | undefined): void {
    const written = this.#writing;
    this.#writing = [];
    this.worker.unref();
    for (const { resolve, reject } of written) {
      if (error) reject(error);
      else resolve();
    }
    this.#write();
    if (this.#writing.length === 0) this.#idle?.();
  }

  #break(error: Error): void {
    this.#broken ??= error;
    for (const { reject } of [...this.#writing, ...this.#waiting]) reject(this.#broken);
    this.#writing = [];
    this.#waiting = [];
    this.#idle?.();
  }
}
