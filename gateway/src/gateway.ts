/** A running gateway over any supergraph: identity, HTTP, execution and, where wanted, the sandbox. */
import type { AddressInfo } from "node:net";
import {
  type CallerContextSigner,
  type Logger,
  releaseConnections,
  StartError,
  type SubgraphEndpoint,
} from "@vardgraf/schema";
import { createExecution } from "./execution/apollo.js";
import { createHttpApp } from "./http/app.js";
import type { DemoIdentityProvider } from "./identity/demo/provider.js";
import { addDemoIdentityRoutes } from "./identity/demo/routes.js";
import type { Identity } from "./identity/identity.js";
import { addSandboxRoutes, type SandboxOperation } from "./sandbox/routes.js";
import { createMetrics } from "./telemetry/metrics.js";

/** What a gateway is started with. */
export interface GatewayOptions {
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly supergraphSdl: string;
  /** Finds the way to a subgraph of the supergraph. */
  readonly endpoint: (subgraph: { readonly name: string; readonly url: string }) => SubgraphEndpoint;
  /** Null when callers are not identified at all. */
  readonly identity: Identity | null;
  /** Served under /demo-identity when present. */
  readonly demoIdentity?: DemoIdentityProvider;
  readonly tokenRequired: boolean;
  readonly introspection: boolean;
  /** Operations of the sandbox; absent when there is no sandbox. */
  readonly sandbox?: readonly SandboxOperation[];
  /** Null when subgraphs are not told who calls. */
  readonly sign: CallerContextSigner | null;
  readonly ready: () => Promise<void>;
  readonly log: Logger;
}

/** A gateway that listens. */
export interface RunningGateway {
  /** Base address, without a trailing slash. */
  readonly url: string;
  /** Stops listening, lets requests in flight be answered, and lets go of everything. */
  close(): Promise<void>;
}

/** Starts a gateway. */
export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const metrics = createMetrics();
  const { apollo, shortcut } = createExecution({ ...options, metrics, plugins: [] });
  await apollo.start().catch((error: Error) => {
    throw new StartError(`The supergraph cannot be loaded: ${error.message}`);
  });
  const app = createHttpApp({ ...options, apollo, shortcut, metrics });
  if (options.demoIdentity) addDemoIdentityRoutes(app, options.demoIdentity);
  if (options.sandbox) addSandboxRoutes(app, options.sandbox);
  await app.listen({ host: options.host, port: options.port }).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(
      error.code === "EADDRINUSE"
        ? `Port ${options.port} is already in use: stop the other program or set PORT.`
        : `Cannot listen on ${options.host}:${options.port}: ${error.code ?? error.message}.`,
    );
  });
  const { port } = app.server.address() as AddressInfo;
  return {
    url: `http://${options.host.includes(":") ? `[${options.host}]` : options.host}:${port}`,
    close: async () => {
      const release = releaseConnections(app.server);
      await app.close();
      release();
      await apollo.stop();
    },
  };
}
