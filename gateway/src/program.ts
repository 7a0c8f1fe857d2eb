/** The gateway as a program of its own: settings in, a gateway over HTTP subgraphs out. */
import { readFileSync } from "node:fs";
import {
  createCallerContextSigner,
  createLogger,
  readSettings,
  StartError,
  type SubgraphEndpoint,
} from "@vardgraf/schema";
import type { JWK } from "jose";
import { type RunningGateway, startGateway } from "./gateway.js";
import { openDemoIdentityProvider, readPersonas } from "./identity/demo/provider.js";
import { oidcIdentity } from "./identity/jwt.js";
import type { SandboxOperation } from "./sandbox/routes.js";
import { gatewaySettingsSchema } from "./settings.js";
import { type HttpEndpoint, httpEndpoint } from "./transport/http.js";

/** What a program that embeds the gateway may add to its settings. */
export interface ProgramExtras {
  /** Operations that the sandbox offers. */
  readonly sandboxOperations?: readonly SandboxOperation[];
  /** Subgraphs of this process, by name; the others are reached over HTTP. */
  readonly local?: ReadonlyMap<string, SubgraphEndpoint>;
  /** Resolves when what the gateway depends on can answer. */
  readonly ready?: () => Promise<void>;
}

/** Starts a gateway from the environment. */
export async function startGatewayProgram(
  environment: NodeJS.ProcessEnv,
  extras: ProgramExtras = {},
): Promise<RunningGateway> {
  const settings = readSettings(gatewaySettingsSchema, environment);
  const log = createLogger("gateway", settings.LOG_LEVEL);
  const endpoints: HttpEndpoint[] = [];
  const audience = settings.OIDC_AUDIENCE;
  const demoIdentity =
    settings.IDENTITY === "demo"
      ? await openDemoIdentityProvider(
          String(settings.DEMO_KEY),
          readPersonas(String(settings.DEMO_PERSONAS)),
          audience,
        )
      : undefined;
  const oidc =
    settings.IDENTITY === "oidc"
      ? oidcIdentity(String(settings.OIDC_JWKS_URL), { issuer: String(settings.OIDC_ISSUER), audience })
      : null;
  const gateway = await startGateway({
    host: settings.HOST,
    port: settings.PORT,
    supergraphSdl: readFile(settings.SUPERGRAPH, "SUPERGRAPH"),
    endpoint: ({ name, url }) => {
      const local = extras.local?.get(name);
      if (local) return local;
      const endpoint = httpEndpoint(settings.SUBGRAPH_URLS.get(name) ?? url, settings.SUBGRAPH_TIMEOUT_MS);
      endpoints.push(endpoint);
      return endpoint;
    },
    identity: demoIdentity ?? oidc,
    ...(demoIdentity ? { demoIdentity } : {}),
    tokenRequired: settings.REQUIRE_TOKEN,
    introspection: settings.INTROSPECTION,
    ...(settings.SANDBOX ? { sandbox: extras.sandboxOperations ?? [] } : {}),
    sign: settings.CALLER_CONTEXT_KEY
      ? await createCallerContextSigner(
          JSON.parse(readFile(settings.CALLER_CONTEXT_KEY, "CALLER_CONTEXT_KEY")) as JWK,
        )
      : null,
    ready: extras.ready ?? (async () => {}),
    log,
  });
  return {
    url: gateway.url,
    close: async () => {
      await gateway.close();
      await Promise.all(endpoints.map((endpoint) => endpoint.close()));
    },
  };
}

function readFile(path: string, variable: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    throw new StartError(
      `${variable}: ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? "error"}).`,
    );
  }
}
