/**
 * The access log as the subgraph uses it: `append` resolves when the entries are on the disk.
 *
 * Commits are grouped: entries that arrive while one commit is being written go together into the next, so
 * that many requests at once share the price of a commit. The writing happens in a thread of its own, so that
 * waiting for the disk holds up nobody else.
 */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { type Logger, StartError } from "@vardgraf/schema";
import { anchorText } from "./anchor.js";
import type { ChainHead } from "./chain.js";
import { AuditFile, type AuditPlace, IN_MEMORY, type NewEntry } from "./file.js";
import type { AuditObserver } from "../sight/figures.js";
import { AuditReader } from "./reader.js";

/** A log that can be written. */
export interface AuditLog {
  /** For the queries over the log. */
  readonly reader: AuditReader;
  /** Resolves when the entries are durable; rejects when they could not be written: then no answer may leave. */
  append(entries: readonly NewEntry[]): Promise<void>;
  /** Resolves when the log has just shown that it can be written, rejects with the reason when not. */
  ready(): Promise<void>;
  /** Writes what is waiting and ends. */
  close(): Promise<void>;
}

/** What the writing thread is told: what to write (no entries: to see whether it could), or to end. */
export interface WriterRequest {
  readonly entries?: readonly NewEntry[];
  readonly end?: true;
}
/** What the writing thread answers: why it could not write, null when it has; or of an anchor that it has kept. */
export type WriterNotice =
  { readonly written: string | null } | { readonly anchor: ChainHead; readonly anchorError?: string };

/** Most requests that wait for the log: when the disk stands still, the next ones are refused at once. */
const MOST_WAITING = 10_000;
/** How long a log that has been written counts as one that can be written, in milliseconds. */
const FRESH = 1000;

interface Waiting {
  readonly entries: readonly NewEntry[];
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Opens a log with a writing thread of its own, whose work `observer` is told; rejects when it cannot be opened. */
export async function openAuditLog(
  place: AuditPlace,
  log: Logger,
  observer?: AuditObserver,
): Promise<AuditLog> {
  const { file, keyFile, anchorFile } = place;
  if (file === IN_MEMORY.file) return new MemoryLog();
  const workerData: AuditPlace = { file, keyFile, anchorFile };
  const worker = new Worker(new URL("./writer.js", import.meta.url), { workerData });
  await once(worker, "message").catch((error: Error) => {
    // What a thread throws arrives without its class.
    throw error.name === "StartError" ? new StartError(error.message) : error;
  });
  return new GroupedLog(worker, AuditReader.open(file), log, observer);
}

/** A log that is gone with the process: nothing to wait for, nothing to make on the disk. */
class MemoryLog implements AuditLog {
  readonly #file = new AuditFile(IN_MEMORY);
  readonly reader = new AuditReader(this.#file.connection);

  async append(entries: readonly NewEntry[]): Promise<void> {
    this.#file.append(entries);
  }

  async ready(): Promise<void> {
    this.#file.probe();
  }

  async close(): Promise<void> {
    this.#file.close();
  }
}

class GroupedLog implements AuditLog {
  #waiting: Waiting[] = [];
  #writing: Waiting[] = [];
  #broken: Error | undefined;
  #idle: (() => void) | undefined;
  #writtenAt = performance.now();
  #sentAt = performance.now();
  #ending = false;

  constructor(
    private readonly worker: Worker,
    readonly reader: AuditReader,
    private readonly log: Logger,
    private readonly observer: AuditObserver | undefined,
  ) {
    observer?.watch(() => this.#waiting.length + this.#writing.length);
    worker.on("message", (notice: WriterNotice) => {
      if ("anchor" in notice) this.#tell(notice.anchor, notice.anchorError);
      else this.#settle(notice.written === null ? undefined : new Error(notice.written));
    });
    worker.on("error", (error) => this.#break(error as Error));
    worker.on("exit", () => this.#break(new Error("The writer of the access log has ended.")));
    worker.unref();
  }

  async append(entries: readonly NewEntry[]): Promise<void> {
    if (entries.length > 0) await this.#enqueue(entries);
  }

  async ready(): Promise<void> {
    if (this.#broken) throw this.#broken;
    if (performance.now() - this.#writtenAt > FRESH) await this.#enqueue([]);
  }

  async close(): Promise<void> {
    if (this.#writing.length > 0 || this.#waiting.length > 0) {
      await new Promise<void>((resolve) => {
        this.#idle = resolve;
      });
    }
    this.reader.close();
    if (this.#broken) return;
    const ended = once(this.worker, "exit");
    this.#ending = true;
    this.worker.ref();
    this.worker.postMessage({ end: true } satisfies WriterRequest);
    await ended;
  }

  #enqueue(entries: readonly NewEntry[]): Promise<void> {
    if (this.#broken) return Promise.reject(this.#broken);
    if (this.#waiting.length >= MOST_WAITING)
      return Promise.reject(new Error("Too many requests wait for the access log."));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ entries, resolve, reject });
      this.#write();
    });
  }

  #write(): void {
    if (this.#writing.length > 0 || this.#waiting.length === 0) return;
    this.#writing = this.#waiting;
    this.#waiting = [];
    const request: WriterRequest = { entries: this.#writing.flatMap(({ entries }) => entries) };
    this.worker.ref();
    this.#sentAt = performance.now();
    this.worker.postMessage(request);
  }

  #settle(error: Error | undefined): void {
    const written = this.#writing;
    this.#writing = [];
    // A program that waits for the end of the thread must not end before it.
    if (!this.#ending) this.worker.unref();
    if (error === undefined) this.#note(written);
    else this.#noteFailure(error);
    for (const { resolve, reject } of written) {
      if (error) reject(error);
      else resolve();
    }
    this.#write();
    if (this.#writing.length === 0) this.#idle?.();
  }

  #note(written: readonly Waiting[]): void {
    this.#writtenAt = performance.now();
    const rows = written.reduce((sum, { entries }) => sum + entries.length, 0);
    if (rows > 0) this.observer?.committed(rows, (this.#writtenAt - this.#sentAt) / 1000);
  }

  #noteFailure(error: Error): void {
    this.observer?.failed();
    this.log.error({ reason: error.message }, "the access log cannot be written");
  }

  #tell(head: ChainHead, error: string | undefined): void {
    const anchor = anchorText(head);
    this.observer?.reaches(head.sequence);
    if (error === undefined) this.log.info({ anchor }, "the access log has come this far");
    else this.log.error({ anchor, reason: error }, "the anchor of the access log cannot be kept");
  }

  #break(error: Error): void {
    this.#broken ??= error;
    for (const { reject } of [...this.#writing, ...this.#waiting]) reject(this.#broken);
    this.#writing = [];
    this.#waiting = [];
    this.#idle?.();
  }
}
