/** The gateway as a program of its own: settings in, a gateway over HTTP subgraphs out. */
import { readFileSync } from "node:fs";
import {
  createCallerContextSigner,
  createLogger,
  createTracing,
  readSettings,
  StartError,
  type SubgraphEndpoint,
  withSettingsFile,
} from "@vardgraf/schema";
import type { JWK } from "jose";
import type { Registry } from "prom-client";
import { openIntake } from "./admission/intake.js";
import { type Gateway, startGateway } from "./gateway.js";
import { openDemoIdentityProvider, readPersonas } from "./identity/demo/provider.js";
import { oidcIdentity } from "./identity/jwt.js";
import { openSupergraph } from "./life/open-supergraph.js";
import type { ReadinessCheck } from "./life/readiness.js";
import type { RateStore } from "./limits/rate/store.js";
import type { SandboxOperation } from "./sandbox/routes.js";
import { type GatewaySettings, gatewaySettingsFields, gatewaySettingsSchema } from "./settings.js";
import { httpEndpoint } from "./transport/http.js";
import { localEndpoint } from "./transport/local.js";
import { readSubgraphTls } from "./transport/subgraph-tls.js";
import type { ProtectionSettings } from "./transport/protection.js";

/** What a program that embeds the gateway may add to its settings. */
export interface ProgramExtras {
  /** Operations that the sandbox offers. */
  readonly sandboxOperations?: readonly SandboxOperation[];
  /** Subgraphs of this process, by name; the others are reached over HTTP. */
  readonly local?: ReadonlyMap<string, SubgraphEndpoint>;
  /** Keeps the buckets of the rate limit; without it they are this process's own. */
  readonly rateStore?: RateStore;
  /** What has to be able to answer before the gateway is ready, by name. */
  readonly checks?: Readonly<Record<string, ReadinessCheck>>;
  /** Figures of others in this process, told beside the gateway's own. */
  readonly figures?: readonly Registry[];
}

/** Starts a gateway from the environment. */
export async function startGatewayProgram(
  environment: NodeJS.ProcessEnv,
  extras: ProgramExtras = {},
): Promise<Gateway> {
  const settings = readGatewaySettings(environment);
  const log = createLogger("gateway", settings.LOG_LEVEL);
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
  const { SUPERGRAPH: place, SUPERGRAPH_AUTHORIZATION: authorization, SUPERGRAPH_COPY: copy } = settings;
  const supergraph = await openSupergraph({ place, authorization, copy }, log);
  const tls = readSubgraphTls(settings);
  const intake = openIntake(settings, log, extras.rateStore);
  return startGateway({
    intake,
    address: { host: settings.HOST, port: settings.PORT, setting: "PORT" },
    operators:
      settings.OPERATOR_PORT === undefined
        ? null
        : { host: settings.OPERATOR_HOST, port: settings.OPERATOR_PORT, setting: "OPERATOR_PORT" },
    supergraph: { ...supergraph, everyMilliseconds: settings.SUPERGRAPH_POLL_MS },
    endpoint: ({ name, url }) => {
      const local = extras.local?.get(name);
      if (local) return localEndpoint(local, settings.SUBGRAPH_TIMEOUT_MS);
      return httpEndpoint(settings.SUBGRAPH_URLS.get(name) ?? url, {
        timeoutMilliseconds: settings.SUBGRAPH_TIMEOUT_MS,
        maxResponseBytes: settings.SUBGRAPH_MAX_RESPONSE_BYTES,
        maxCalls: settings.SUBGRAPH_MAX_CALLS,
        tls,
      });
    },
    identity: demoIdentity ?? oidc,
    ...(demoIdentity ? { demoIdentity } : {}),
    tokenRequired: settings.REQUIRE_TOKEN,
    ...(settings.SANDBOX ? { sandbox: extras.sandboxOperations ?? [] } : {}),
    sign: settings.CALLER_CONTEXT_KEY
      ? await createCallerContextSigner(
          JSON.parse(readFile(settings.CALLER_CONTEXT_KEY, "CALLER_CONTEXT_KEY")) as JWK,
        )
      : null,
    checks: extras.checks ?? {},
    errorCodes: new Set(settings.ERROR_CODES),
    checkEntities: settings.CHECK_ENTITIES === "on",
    protection: protectionOf(settings),
    requestTimeoutMilliseconds: settings.REQUEST_TIMEOUT_MS,
    drain: {
      delayMilliseconds: settings.DRAIN_DELAY_MS,
      timeoutMilliseconds: settings.DRAIN_TIMEOUT_MS,
    },
    tracing: await createTracing(
      settings.TRACES_URL === undefined
        ? null
        : { service: "vardgraf-gateway", url: settings.TRACES_URL, percent: settings.TRACES_PERCENT },
    ),
    tracesFromClients: settings.TRACES_FROM_CLIENTS === "on",
    operationNames: intake.admission.trusted.names,
    sharing: sharingOf(settings),
    otherFigures: extras.figures ?? [],
    log,
  });
}

/** The settings of a gateway from the environment and the settings file that it names. */
export function readGatewaySettings(environment: NodeJS.ProcessEnv): GatewaySettings {
  const names = Object.keys(gatewaySettingsFields.shape);
  return readSettings(gatewaySettingsSchema, withSettingsFile(environment, names));
}

function protectionOf(settings: GatewaySettings): ProtectionSettings {
  return {
    circuit: {
      failurePercent: settings.CIRCUIT_FAILURE_PERCENT,
      minimumCalls: settings.CIRCUIT_MINIMUM_CALLS,
      pauseMilliseconds: settings.CIRCUIT_PAUSE_MS,
    },
    retries: settings.SUBGRAPH_RETRIES,
    retryPercent: settings.SUBGRAPH_RETRY_PERCENT,
  };
}

function sharingOf({ SHARED_OPERATIONS: operations, UNSHARED_SUBGRAPHS: named }: GatewaySettings) {
  const unshared = new Set(named);
  unshared.delete("none");
  return operations.length === 0 ? null : { operations: new Set(operations), unshared };
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
