/** Serves a subgraph over HTTP on loopback or a private network. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { CALLER_CONTEXT_HEADER, releaseConnections, StartError } from "@vardgraf/schema";
import type { Subgraph } from "./subgraph.js";

/** A listening server. */
export interface RunningServer {
  readonly url: string;
  /** Stops listening, lets requests in flight be answered, then closes the subgraph. */
  close(): Promise<void>;
}

/** Largest request body that a subgraph reads, in bytes. */
const MAX_BODY_BYTES = 5 * 1024 * 1024;

/** Listens on `host:port`; port 0 takes a free one. A port in use is told as such. */
export async function serveSubgraph(subgraph: Subgraph, host: string, port: number): Promise<RunningServer> {
  const server = createServer((request, response) => {
    void answer(subgraph, request, response).catch(() => response.destroy());
  });
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
      const release = releaseConnections(server);
      server.close();
      await once(server, "close");
      release();
      await subgraph.close();
    },
  };
}

async function answer(subgraph: Subgraph, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.url === "/healthz") return send(response, 200, { status: "ok" });
  if (request.url === "/readyz") {
    const problem = await subgraph.ready().then(
      () => undefined,
      () => "store",
    );
    return send(
      response,
      problem ? 503 : 200,
      problem ? { status: "not ready", part: problem } : { status: "ready" },
    );
  }
  if (request.url !== "/graphql") return send(response, 404, { status: "not found" });
  if (request.method !== "POST") return send(response, 405, { status: "POST only" });
  const body = await readBody(request);
  if (body === undefined) return send(response, 413, { status: "body too large" });
  const header = request.headers[CALLER_CONTEXT_HEADER];
  const answered = await subgraph.handle({
    body,
    callerContext: typeof header === "string" ? header : undefined,
  });
  response.writeHead(answered.status, {
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(answered.body);
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

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(body));
}
