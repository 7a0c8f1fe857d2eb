/** Serves a subgraph over HTTP on loopback or a private network. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import {
  CALLER_CONTEXT_HEADER,
  Connections,
  type ErrorCode,
  errorCatalogue,
  StartError,
  TIMEOUT_HEADER,
  TRACEPARENT_HEADER,
} from "@vardgraf/schema";
import type { Registry } from "prom-client";
import { NotReady } from "./ready.js";
import type { Subgraph } from "./subgraph.js";

/** A listening server. */
export interface RunningServer {
  readonly url: string;
  /** Stops listening, lets requests in flight be answered, then closes the subgraph. */
  close(): Promise<void>;
}

/** Largest request body that a subgraph reads, in bytes. */
const MAX_BODY_BYTES = 5 * 1024 * 1024;

/**
 * Listens on `host:port`; port 0 takes a free one. A port in use is told as such. With `figures` they are told at
 * /metrics; like /readyz, that is for operators: nobody else has business at the port of a subgraph.
 */
export async function serveSubgraph(
  subgraph: Subgraph,
  host: string,
  port: number,
  figures?: Registry,
): Promise<RunningServer> {
  const server = createServer((request, response) => {
    void answer(subgraph, figures, request, response).catch(() => response.destroy());
  });
  const connections = new Connections(server);
  server.requestTimeout = 30_000;
  server.listen(port, host);
  await once(server, "listening").catch((error: NodeJS.ErrnoException) => {
    throw new StartError(
      error.code === "EADDRINUSE"
        ? `${subgraph.name}: port ${port} is already in use.`
        : `${subgraph.name}: ${error.message}`,
    );
  });
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}/graphql`,
    close: async () => {
      const release = connections.release();
      server.close();
      await once(server, "close");
      release();
      await subgraph.close();
    },
  };
}

async function answer(
  subgraph: Subgraph,
  figures: Registry | undefined,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.url === "/metrics" && figures) {
    response.writeHead(200, { "content-type": figures.contentType });
    response.end(await figures.metrics());
    return;
  }
  if (request.url === "/healthz") return send(response, 200, { status: "ok" });
  if (request.url === "/readyz") {
    const problem = await subgraph.ready().then(
      () => undefined,
      (error: unknown) => (error instanceof NotReady ? error.part : "store"),
    );
    return send(
      response,
      problem ? 503 : 200,
      problem ? { status: "not ready", part: problem } : { status: "ready" },
    );
  }
  if (request.url !== "/graphql") return refuseWith(response, 404, "NOT_FOUND");
  if (request.method !== "POST") return refuseWith(response, 405, "METHOD_NOT_ALLOWED");
  const body = await readBody(request);
  if (body === undefined) return refuseWith(response, 413, "BODY_TOO_LARGE");
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  const answered = await subgraph.handle(
    {
      body,
      callerContext: singleHeader(request, CALLER_CONTEXT_HEADER),
      timeoutMilliseconds: readTimeout(request),
      traceparent: singleHeader(request, TRACEPARENT_HEADER),
    },
    gone.signal,
  );
  if (response.destroyed) return;
  response.writeHead(answered.status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(answered.body);
}

function singleHeader(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === "string" ? value : undefined;
}

/** How long the gateway waits, in milliseconds; undefined where it does not say. */
function readTimeout(request: IncomingMessage): number | undefined {
  const value = singleHeader(request, TIMEOUT_HEADER);
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function refuseWith(response: ServerResponse, status: number, code: ErrorCode): void {
  send(response, status, { errors: [{ message: errorCatalogue[code].en, extensions: { code } }] });
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(body));
}
