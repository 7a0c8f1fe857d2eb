/**
 * A circuit breaker: stops calling a subgraph that fails too often, and finds out when it is well again.
 *
 * When to open is decided by cockatiel's count of the last calls. Its policy around that is not used: there everybody
 * waits for the one trial call of a half-open circuit, which with a subgraph that hangs is as slow as calling it, and
 * every call counts as success or failure, also one whose client went away.
 */
import { CircuitState, CountBreaker } from "cockatiel";

/** When a circuit opens and for how long. */
export interface CircuitSettings {
  /** Opens when more than this share of the last calls failed, in percent (1–99). */
  readonly failurePercent: number;
  /** Fewest calls that are judged by. */
  readonly minimumCalls: number;
  /** How long the subgraph is left alone before one call is let through to try it, in milliseconds. */
  readonly pauseMilliseconds: number;
}

/** `closed` lets all calls through, `open` none, `half_open` has one under way that decides. */
export type CircuitPosition = "closed" | "half_open" | "open";

/** Leave to make one call. */
export interface Pass {
  /** True for the one call that decides about a half-open circuit. */
  readonly trial: boolean;
  /** How often the circuit had opened when the call began. */
  readonly period: number;
}

/** What a call says of the subgraph. */
export type Verdict = "well" | "ill" | "neither";

/** Calls that are remembered, for each call that is needed to judge. */
const REMEMBERED = 4;

/** See the file. */
export class Circuit {
  readonly #counts: CountBreaker;
  readonly #pause: number;
  readonly #onChange: (position: CircuitPosition) => void;
  #position: CircuitPosition = "closed";
  #openedAt = 0;
  #period = 0;

  constructor(settings: CircuitSettings, onChange: (position: CircuitPosition) => void = () => {}) {
    this.#counts = new CountBreaker({
      threshold: settings.failurePercent / 100,
      size: settings.minimumCalls * REMEMBERED,
      minimumNumberOfCalls: settings.minimumCalls,
    });
    this.#pause = settings.pauseMilliseconds;
    this.#onChange = onChange;
  }

  get position(): CircuitPosition {
    return this.#position;
  }

  /** Leave to make a call, whose outcome has to be told to `leave`; null when none may be made now. */
  enter(): Pass | null {
    if (this.#position === "closed") return { trial: false, period: this.#period };
    if (this.#position === "half_open" || performance.now() - this.#openedAt < this.#pause) return null;
    this.#move("half_open");
    return { trial: true, period: this.#period };
  }

  /**
   * Takes note of how a call ended. One that began before the circuit opened says nothing any more: a call that hung
   * then, and ends only now, would close a subgraph that is well again.
   */
  leave({ trial, period }: Pass, verdict: Verdict): void {
    if (trial) this.#judgeTrial(verdict);
    else if (this.#position === "closed" && period === this.#period) this.#count(verdict);
  }

  #count(verdict: Verdict): void {
    if (verdict === "well") this.#counts.success(CircuitState.Closed);
    else if (verdict === "ill" && this.#counts.failure(CircuitState.Closed)) this.#open();
  }

  #judgeTrial(verdict: Verdict): void {
    if (verdict === "well") {
      this.#counts.success(CircuitState.HalfOpen);
      this.#move("closed");
    } else if (verdict === "ill") {
      this.#open();
    } else {
      // It said nothing: the next call tries again, at once.
      this.#move("open");
    }
  }

  #open(): void {
    this.#openedAt = performance.now();
    this.#period += 1;
    this.#move("open");
  }

  #move(position: CircuitPosition): void {
    this.#position = position;
    this.#onChange(position);
  }
}
