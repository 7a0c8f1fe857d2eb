/**
 * Identical requests that are under way at the same time, answered by one execution: many screens that show one board
 * ask for it in the same second. Only operations that are named take part, only queries, and only requests of one and the
 * same token. An operation that asks a subgraph which notes every reading takes no part even when it is named: an answer
 * without a row in that log must not be given.
 */
import type { Logger } from "@vardgraf/schema";
import type { ProvenOperation } from "../engine/engine.js";
import { CallFailure } from "../transport/failure.js";
import { RequestSignal } from "../transport/request-signal.js";
import type { RequestContext } from "./context.js";

/** What may be shared. */
export interface SharingRules {
  /** Names of operations. */
  readonly operations: ReadonlySet<string>;
  /** Subgraphs whose answers are for one request only. */
  readonly unshared: ReadonlySet<string>;
}

/** A request, as far as it tells whether another one asks the same. */
export interface SharedRequest {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Where it is told what is done. */
export interface SharingServices {
  readonly log: Logger;
  /** Counts a request that is given the answer of another one. */
  readonly onShared: () => void;
}

/** Executes a request as the caller that is given. */
export type Execute<Answer> = (caller: RequestContext) => Promise<Answer>;

interface Run<Answer> {
  readonly answer: Promise<Answer>;
  /** Whose request began it. */
  readonly caller: RequestContext;
  readonly signal: RequestSignal;
  /** Requests whose clients still wait. */
  waiting: number;
}

/** See the file. */
export class Sharing<Answer> {
  readonly #runs = new Map<string, Run<Answer>>();
  /** Null as long as nothing may be shared. */
  #operations: ReadonlySet<string> | null = null;

  constructor(
    readonly rules: SharingRules,
    readonly services: SharingServices,
  ) {}

  /**
   * Takes a supergraph of `subgraphs`. One that does not have what the rules name is not what they were written for:
   * nothing is shared. Who comes from now on does not get what was asked of the supergraph before.
   */
  use(subgraphs: ReadonlySet<string>): void {
    this.#runs.clear();
    const unknown = [...this.rules.unshared].filter((name) => !subgraphs.has(name));
    this.#operations = unknown.length === 0 ? this.rules.operations : null;
    if (unknown.length > 0)
      this.services.log.error({ unknown }, "UNSHARED_SUBGRAPHS names what is no subgraph: nothing is shared");
  }

  /** The answer of `execute`, which is another request's where one that asks the same is under way. */
  async answer(
    request: SharedRequest,
    operation: ProvenOperation | null,
    caller: RequestContext,
    execute: Execute<Answer>,
  ): Promise<Answer> {
    if (operation === null || !this.#shares(operation)) return execute(caller);
    const { query, operationName, variables } = request;
    const key = JSON.stringify([caller.claims, operationName, variables, query]);
    const run = this.#runs.get(key);
    if (run !== undefined && !run.signal.aborted) return this.#join(run, caller);
    return this.#begin(key, caller, execute);
  }

  #shares({ name, kind, subgraphs }: ProvenOperation): boolean {
    if (name === null || kind !== "query" || this.#operations?.has(name) !== true) return false;
    return [...subgraphs].every((subgraph) => !this.rules.unshared.has(subgraph));
  }

  async #begin(key: string, caller: RequestContext, execute: Execute<Answer>): Promise<Answer> {
    const signal = new RequestSignal();
    const answer = execute({ ...caller, signal });
    const run: Run<Answer> = { answer, caller, signal, waiting: 0 };
    this.#runs.set(key, run);
    try {
      return await this.#wait(run, caller);
    } finally {
      if (this.#runs.get(key) === run) this.#runs.delete(key);
    }
  }

  async #join(run: Run<Answer>, caller: RequestContext): Promise<Answer> {
    this.services.onShared();
    caller.span?.set({ "vardgraf.shared_with": run.caller.requestId });
    this.services.log.debug(
      { requestId: caller.requestId, sharedWith: run.caller.requestId },
      "answer shared",
    );
    const answer = await this.#wait(run, caller);
    if (caller.observed) caller.observed.operationName = run.caller.observed?.operationName ?? null;
    return answer;
  }

  /** The answer. The run ends early when nobody waits any more, or the time of one who waits is up. */
  async #wait(run: Run<Answer>, { signal }: RequestContext): Promise<Answer> {
    run.waiting += 1;
    const stop = (): void => {
      run.waiting -= 1;
      const gone = signal.reason instanceof CallFailure && signal.reason.reason === "cancelled";
      if (!gone || run.waiting === 0) run.signal.abort(signal.reason);
    };
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop);
    try {
      return await run.answer;
    } finally {
      signal.removeEventListener("abort", stop);
    }
  }
}
