/** Keeps the supergraph fresh: reads it from time to time, takes what is good and keeps the last good one otherwise. */
import { createHash } from "node:crypto";
import type { Logger } from "@vardgraf/schema";
import type { SupergraphState } from "./report.js";
import type { SupergraphSource } from "./supergraph-source.js";

/** What a look at the source can come to. */
export type ReadOutcome = "loaded" | "unchanged" | "rejected" | "unreachable";

/** What a watch is made from. */
export interface SupergraphWatchOptions {
  readonly source: SupergraphSource;
  /** The supergraph that is in use at the beginning. */
  readonly first: string;
  /** Takes a supergraph into use; rejects when it is broken. */
  readonly use: (sdl: string) => Promise<void>;
  /** Called with each supergraph that is in use. */
  readonly keep: (sdl: string) => void;
  /** Time between two looks, in milliseconds; 0 for none but those that are asked for. */
  readonly everyMilliseconds: number;
  readonly onRead: (outcome: ReadOutcome, state: SupergraphState) => void;
  readonly log: Logger;
}

/** Part of the time between two looks that is left to chance, so that many gateways do not ask at once. */
const JITTER = 0.2;

/** See the file. */
export class SupergraphWatch {
  #inUse: Pick<SupergraphState, "digest" | "loadedAt">;
  /** Digest of the text that was read last, good or broken. */
  #readLast: string;
  #broken: string | null = null;
  #unread: string | null = null;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<ReadOutcome> | undefined;
  #stopped = false;

  constructor(readonly options: SupergraphWatchOptions) {
    this.#inUse = inUseNow(digestOf(options.first));
    this.#readLast = this.#inUse.digest;
    options.onRead("loaded", this.state);
    options.keep(options.first);
    this.#wait();
  }

  get state(): SupergraphState {
    return { ...this.#inUse, problem: this.#broken ?? this.#unread };
  }

  /** Looks now; a look that is under way is the one that is meant. */
  look(): Promise<ReadOutcome> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#looking;
    await this.options.source.close();
  }

  #wait(): void {
    const { everyMilliseconds } = this.options;
    if (this.#stopped || everyMilliseconds === 0) return;
    const pause = everyMilliseconds * (1 - JITTER * Math.random());
    this.#timer = setTimeout(() => void this.look().finally(() => this.#wait()), pause).unref();
  }

  async #look(): Promise<ReadOutcome> {
    const outcome = await this.#read();
    const { log, onRead } = this.options;
    const { digest, problem } = this.state;
    if (outcome === "loaded") log.info({ supergraph: digest }, "supergraph loaded");
    else if (outcome !== "unchanged") log.error({ supergraph: digest, problem }, "supergraph kept");
    onRead(outcome, this.state);
    return outcome;
  }

  async #read(): Promise<ReadOutcome> {
    let sdl: string | null;
    try {
      sdl = await this.options.source.read();
      this.#unread = null;
    } catch (error) {
      this.#unread = `cannot be read: ${wordOf(error)}`;
      return "unreachable";
    }
    return sdl === null || digestOf(sdl) === this.#readLast ? "unchanged" : this.#take(sdl);
  }

  async #take(sdl: string): Promise<ReadOutcome> {
    const digest = digestOf(sdl);
    this.#readLast = digest;
    try {
      await this.options.use(sdl);
    } catch (error) {
      const [line] = (error instanceof Error ? error.message : "").split("\n");
      this.#broken = `${digest} is broken: ${line}`;
      return "rejected";
    }
    this.#broken = null;
    this.#inUse = inUseNow(digest);
    this.options.keep(sdl);
    return "loaded";
  }
}

function inUseNow(digest: string): Pick<SupergraphState, "digest" | "loadedAt"> {
  return { digest, loadedAt: new Date().toISOString() };
}

function digestOf(sdl: string): string {
  return createHash("sha256").update(sdl, "utf8").digest("hex").slice(0, 12);
}

function wordOf(error: unknown): string {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return typeof code === "string" ? code : String(message);
}
