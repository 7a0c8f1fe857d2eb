/** A federation whose subgraphs are reached over HTTP, and a gateway over it that is started as a program, for tests. */
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SubgraphEndpoint } from "@vardgraf/schema";
import type { Gateway } from "../gateway.js";
import { startGatewayProgram } from "../program.js";
import { composeForTest, federationOf, type TestAnswer, type TestSubgraph } from "./federation.js";

/** A subgraph that listens. */
export interface ListeningSubgraph {
  readonly url: string;
  /** Connections that are open. */
  connections(): Promise<number>;
}

/** See the file. */
export interface FederationOverHttp extends AsyncDisposable {
  readonly subgraphs: ReadonlyMap<string, ListeningSubgraph>;
  /** Settings of a gateway that reaches the subgraphs. */
  readonly settings: NodeJS.ProcessEnv;
  /** A folder of the test. */
  readonly directory: string;
}

/** Makes `subgraphs` listen. */
export async function overHttp(
  subgraphs: Readonly<Record<string, TestSubgraph>>,
): Promise<FederationOverHttp> {
  const { endpoint } = await federationOf(subgraphs);
  const directory = mkdtempSync(join(tmpdir(), "vardgraf-gateway-"));
  const servers = new Map<string, Server>();
  const listening = new Map<string, ListeningSubgraph>();
  for (const name of Object.keys(subgraphs)) {
    const server = serve(endpoint({ name }));
    await once(server, "listening");
    servers.set(name, server);
    listening.set(name, {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
      connections: () =>
        new Promise((resolve, reject) => {
          server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
        }),
    });
  }
  return {
    subgraphs: listening,
    directory,
    settings: {
      PORT: "0",
      OPERATOR_PORT: "0",
      IDENTITY: "none",
      SANDBOX: "off",
      LOG_LEVEL: "silent",
      RATE_LIMIT: "off",
      SUPERGRAPH_POLL_MS: "0",
      SUBGRAPH_URLS: [...listening].map(([name, { url }]) => `${name}=${url}`).join(","),
    },
    [Symbol.asyncDispose]: async () => {
      for (const server of servers.values()) {
        server.closeAllConnections();
        server.close();
      }
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function serve(subgraph: SubgraphEndpoint): Server {
  return createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const call = { body: Buffer.concat(chunks).toString(), callerContext: undefined };
      subgraph.handle(call).then(
        ({ status, body }) => response.writeHead(status, { "content-type": "application/json" }).end(body),
        () => response.destroy(),
      );
    });
  }).listen(0, "127.0.0.1");
}

/** The supergraph of some of `subgraphs`, at the addresses that composition gives them. */
export function supergraphOf(subgraphs: Readonly<Record<string, TestSubgraph>>): string {
  return composeForTest(subgraphs);
}

/** Puts a supergraph into a file of the test and returns its path. */
export function writeSupergraph({ directory }: FederationOverHttp, sdl: string): string {
  const path = join(directory, "supergraph.graphql");
  writeFileSync(path, sdl);
  return path;
}

/** Starts a gateway over the federation. */
export function startOver(federation: FederationOverHttp, settings: NodeJS.ProcessEnv): Promise<Gateway> {
  return startGatewayProgram({ ...federation.settings, ...settings });
}

/** Asks a gateway by POST. */
export async function askGateway(
  { url }: { readonly url: string },
  query: string,
): Promise<TestAnswer & { readonly status: number }> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, ...((await response.json()) as TestAnswer) };
}
