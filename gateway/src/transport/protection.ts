/** What stands between the gateway and one subgraph: a circuit, and retries within a budget. */
import type { StopSignal } from "@vardgraf/schema";
import { ExponentialBackoff } from "cockatiel";
import { CallFailure, failureKinds, failureOf, type FailureReason } from "./failure.js";
import { Circuit, type CircuitPosition, type CircuitSettings } from "./circuit.js";
import { RetryBudget } from "./retry-budget.js";

/** How calls are protected. */
export interface ProtectionSettings {
  /** Null for a circuit that never opens. */
  readonly circuit: CircuitSettings | null;
  /** How often a call that failed is made again at most. */
  readonly retries: number;
  /** How many calls may be made again, in percent of all calls. */
  readonly retryPercent: number;
}

/** What is told while calls are made. */
export interface ProtectionEvents {
  circuitMoved(position: CircuitPosition): void;
  /** A call that failed is made again. */
  retried(after: FailureReason): void;
  /** A call would have been made again, had the budget allowed it. */
  retryDenied(): void;
}

/** What is known of a call before it is made. */
export interface CallFacts {
  /** True when it may be made twice. */
  readonly repeatable: boolean;
  /** When the request has to be answered, on the clock of `performance.now`. */
  readonly deadline: number;
  readonly signal: StopSignal;
}

/** First and longest pause before a call is made again, in milliseconds; with jitter. */
const backoff = new ExponentialBackoff({ initialDelay: 30, maxDelay: 500 });

/** See the file. */
export class Protection {
  readonly #circuit: Circuit | null;
  readonly #budget: RetryBudget;

  constructor(
    readonly settings: ProtectionSettings,
    readonly events: ProtectionEvents,
  ) {
    this.#circuit =
      settings.circuit && new Circuit(settings.circuit, (position) => events.circuitMoved(position));
    this.#budget = new RetryBudget(settings.retryPercent);
  }

  get position(): CircuitPosition {
    return this.#circuit?.position ?? "closed";
  }

  /** Makes a call, and again where that may help; rejects with a {@link CallFailure}. */
  async run<T>(attempt: () => Promise<T>, facts: CallFacts): Promise<T> {
    this.#budget.earn();
    let pause = backoff.next();
    for (let retriesLeft = facts.repeatable ? this.settings.retries : 0; ; retriesLeft -= 1) {
      const outcome = await this.#once(attempt);
      if (!(outcome instanceof CallFailure)) return outcome;
      if (!failureKinds[outcome.reason].passing || retriesLeft <= 0) throw outcome;
      pause = pause.next(undefined);
      if (performance.now() + pause.duration >= facts.deadline) throw outcome;
      if (!this.#budget.spend()) {
        this.events.retryDenied();
        throw outcome;
      }
      await wait(pause.duration, facts.signal);
      this.events.retried(outcome.reason);
    }
  }

  async #once<T>(attempt: () => Promise<T>): Promise<T | CallFailure> {
    const pass = this.#circuit?.enter();
    if (pass === null) return new CallFailure("circuit_open");
    try {
      const result = await attempt();
      if (pass) this.#circuit?.leave(pass, "well");
      return result;
    } catch (error) {
      const failure = failureOf(error);
      if (pass) this.#circuit?.leave(pass, failureKinds[failure.reason].blame ? "ill" : "neither");
      return failure;
    }
  }
}

/** Resolves after a pause, or rejects with the signal's reason when nobody waits any more. */
function wait(milliseconds: number, signal: StopSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      reject(failureOf(signal.reason));
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop);
  });
}
