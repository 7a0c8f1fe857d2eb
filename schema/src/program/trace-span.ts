/** A piece of work in a trace: what took how long, and how it ended. Nothing about a person is ever put on it. */
import {
  type Attributes,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  type TimeInput,
  trace,
  TraceFlags,
  type Tracer,
  ROOT_CONTEXT,
} from "@opentelemetry/api";

/** Where the work is: within the program, asked of it, or asked of another. */
export type SpanRole = "internal" | "server" | "client";

const KINDS: Readonly<Record<SpanRole, SpanKind>> = {
  internal: SpanKind.INTERNAL,
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
};

/** What a span begins with. */
export interface SpanBeginning {
  readonly name: string;
  readonly role: SpanRole;
  readonly attributes?: Attributes;
  /** When it began, where that was before now. */
  readonly startTime?: TimeInput;
}

/** See the file. */
export class TraceSpan {
  readonly #tracer: Tracer;
  readonly #span: Span;

  private constructor(tracer: Tracer, span: Span) {
    this.#tracer = tracer;
    this.#span = span;
  }

  /** The first span of a program within a trace; `parent` is the caller's, where there is one. */
  static begin(tracer: Tracer, parent: SpanContext | undefined, beginning: SpanBeginning): TraceSpan {
    const context = parent === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, parent);
    return new TraceSpan(tracer, start(tracer, beginning, context));
  }

  /** A part of this work. */
  child(beginning: SpanBeginning): TraceSpan {
    const context = trace.setSpan(ROOT_CONTEXT, this.#span);
    return new TraceSpan(this.#tracer, start(this.#tracer, beginning, context));
  }

  /** The span as the W3C header `traceparent`. */
  get traceparent(): string {
    const { traceId, spanId, traceFlags } = this.#span.spanContext();
    return `00-${traceId}-${spanId}-${(traceFlags & TraceFlags.SAMPLED).toString(16).padStart(2, "0")}`;
  }

  set(attributes: Attributes): void {
    this.#span.setAttributes(attributes);
  }

  /** Ends the work; `problem` is a code that says what went wrong. */
  end(problem?: string): void {
    if (problem !== undefined) this.#span.setStatus({ code: SpanStatusCode.ERROR, message: problem });
    this.#span.end();
  }
}

function start(tracer: Tracer, beginning: SpanBeginning, context: typeof ROOT_CONTEXT): Span {
  const { name, role, attributes = {}, startTime } = beginning;
  return tracer.startSpan(
    name,
    { kind: KINDS[role], attributes, ...(startTime === undefined ? {} : { startTime }) },
    context,
  );
}

/** The caller's span in a `traceparent` header, when the caller wants the work traced; undefined otherwise. */
export function sampledParent(header: string | undefined): SpanContext | undefined {
  const [, traceId, spanId, flags] =
    /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(header ?? "") ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined;
  if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return undefined;
  if ((Number.parseInt(flags, 16) & TraceFlags.SAMPLED) === 0) return undefined;
  return { traceId, spanId, traceFlags: TraceFlags.SAMPLED, isRemote: true };
}
