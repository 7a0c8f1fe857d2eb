/** Traces, sent over OTLP to a collector of the operator's choice; without one nothing is traced and nothing is paid. */
import type { Tracer } from "@opentelemetry/api";
import { sampledParent, type SpanBeginning, TraceSpan } from "./trace-span.js";

/** What traces are made with. */
export interface TracingOptions {
  /** Name of the program, as the collector shows it. */
  readonly service: string;
  /** Where spans are sent, such as `http://collector:4318/v1/traces`. */
  readonly url: string;
  /** How many of the requests that nobody asked to trace are traced, in percent. */
  readonly percent: number;
}

/** Begins traces. */
export interface Tracing {
  /** The span of a request whose caller sent `traceparent`; undefined for a request that is not traced. */
  begin(beginning: SpanBeginning, traceparent: string | undefined): TraceSpan | undefined;
  /** Sends what is waiting, for a few seconds at most. */
  close(): Promise<void>;
}

/** Longest wait for the collector, in milliseconds. */
const EXPORT_TIMEOUT = 3000;

/** Most spans that wait to be sent; with a collector that is down the later ones are dropped. */
const MOST_WAITING = 4096;

/** Starts tracing; null without options. The SDK is loaded only where it is used. */
export async function createTracing(options: TracingOptions | null): Promise<Tracing | null> {
  if (options === null) return null;
  const { OTLPTraceExporter } = await import("@opentelemetry/exporter-trace-otlp-http");
  const { resourceFromAttributes } = await import("@opentelemetry/resources");
  const { BatchSpanProcessor, TracerProvider } = await import("@opentelemetry/sdk-trace");
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ "service.name": options.service, "service.namespace": "vardgraf" }),
    spanProcessors: [
      new BatchSpanProcessor({
        exporter: new OTLPTraceExporter({ url: options.url, timeoutMillis: EXPORT_TIMEOUT }),
        maxQueueSize: MOST_WAITING,
        exportTimeoutMillis: EXPORT_TIMEOUT,
        scheduledDelayMillis: 1000,
      }),
    ],
  });
  const tracer: Tracer = provider.getTracer("vardgraf");
  return {
    begin: (beginning, traceparent) => {
      const parent = sampledParent(traceparent);
      if (parent === undefined && Math.random() * 100 >= options.percent) return undefined;
      return TraceSpan.begin(tracer, parent, beginning);
    },
    close: async () => {
      await Promise.race([
        provider.shutdown().catch(() => undefined),
        new Promise((resolve) => setTimeout(resolve, EXPORT_TIMEOUT).unref()),
      ]);
    },
  };
}
