/** One call to a subgraph over HTTP: collects the answer, counts its bytes, and ends for one reason only. */
import type { SubgraphResponse } from "@vardgraf/schema";
import type { Dispatcher } from "undici";
import { CallFailure, failureOf } from "./failure.js";
import type { LargeAnswers } from "./large-answers.js";
import type { Awaited } from "./patience.js";

/** Bytes of answers that are under way, all calls of one subgraph together. */
export interface Buffered {
  bytes: number;
  readonly most: number;
}

/** What a call is made with. */
export interface HttpCallOptions {
  /** When it is given up, on the clock of the subgraph's `Patience`. */
  readonly giveUpAt: number;
  /** What it is given up for then. */
  readonly late: "timeout" | "deadline";
  /** Most bytes of its answer. */
  readonly mostBytes: number;
  readonly buffered: Buffered;
  readonly largeAnswers: LargeAnswers;
  readonly resolve: (response: SubgraphResponse) => void;
  readonly reject: (failure: CallFailure) => void;
}

/** See the file. */
export class HttpCall implements Dispatcher.DispatchHandler, Awaited {
  /** Called once, when the call has ended. */
  settled: () => void = () => {};
  #controller: Dispatcher.DispatchController | undefined;
  #status = 0;
  #bytes = 0;
  #ended = false;
  #chunks: Buffer[] = [];

  constructor(readonly options: HttpCallOptions) {}

  get giveUpAt(): number {
    return this.options.giveUpAt;
  }

  giveUp(): void {
    this.abort(new CallFailure(this.options.late));
  }

  /** Ends the call and lets go of its connection. */
  abort(failure: CallFailure): void {
    this.#controller?.abort(failure);
    this.#fail(failure);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#ended) controller.abort(new CallFailure("cancelled"));
  }

  onResponseStart(_controller: Dispatcher.DispatchController, statusCode: number): void {
    this.#status = statusCode;
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#ended) return;
    const { buffered, mostBytes, largeAnswers } = this.options;
    this.#bytes += chunk.length;
    buffered.bytes += chunk.length;
    if (this.#bytes > mostBytes || buffered.bytes > buffered.most) {
      this.abort(new CallFailure("too_large"));
      return;
    }
    this.#chunks.push(chunk);
    largeAnswers.read(chunk.length, this.#bytes, controller);
  }

  onResponseEnd(): void {
    if (this.#ended) return;
    const [first] = this.#chunks;
    const bytes = first && this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks);
    this.#end();
    this.options.resolve({ status: this.#status, body: bytes.toString("utf8") });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#fail(failureOf(error));
  }

  #fail(failure: CallFailure): void {
    if (this.#ended) return;
    this.#end();
    this.options.reject(failure);
  }

  #end(): void {
    this.#ended = true;
    this.options.buffered.bytes -= this.#bytes;
    this.#chunks = [];
    this.settled();
  }
}
