/** A running gateway over any supergraph: identity, HTTP, execution and, where wanted, the sandbox. */
import {
  type CallerContextSigner,
  Connections,
  type Logger,
  StartError,
  type SubgraphEndpoint,
  type Tracing,
} from "@vardgraf/schema";
import { Registry } from "prom-client";
import { Admission } from "./admission/admission.js";
import type { Intake } from "./admission/intake.js";
import { admissionMetrics } from "./admission/metrics.js";
import { createExecution } from "./execution/apollo.js";
import { createHttpApp, createOperatorApp } from "./http/app.js";
import { listen, type ListenAddress } from "./http/listen.js";
import type { DemoIdentityProvider } from "./identity/demo/provider.js";
import { addDemoIdentityRoutes } from "./identity/demo/routes.js";
import type { Identity } from "./identity/identity.js";
import { drain, type DrainSettings } from "./life/drain.js";
import { Readiness, type ReadinessCheck } from "./life/readiness.js";
import type { LifeReport } from "./life/report.js";
import type { SupergraphSource } from "./life/supergraph-source.js";
import { type ReadOutcome, SupergraphWatch } from "./life/supergraph-watch.js";
import type { SharingRules } from "./execution/sharing.js";
import { Concurrency } from "./limits/concurrency.js";
import { Turnstile } from "./limits/turnstile.js";
import { addSandboxRoutes, type SandboxOperation } from "./sandbox/routes.js";
import { createMetrics, type GatewayMetrics } from "./telemetry/metrics.js";
import type { ProtectionSettings } from "./transport/protection.js";

/** Where the supergraph comes from and how it is kept fresh. */
export interface SupergraphOptions {
  readonly source: SupergraphSource;
  /** The text to begin with. */
  readonly first: string;
  /** Time between two looks at the source, in milliseconds; 0 for none but those that are asked for. */
  readonly everyMilliseconds: number;
  /** Told each text that is in use. */
  readonly keep: (sdl: string) => void;
}

/** What a gateway is started with. */
export interface GatewayOptions {
  readonly address: ListenAddress;
  /** Where operators ask; null when they ask at the clients' port, where they are told less. */
  readonly operators: ListenAddress | null;
  readonly supergraph: SupergraphOptions;
  /** Finds the way to a subgraph of the supergraph. */
  readonly endpoint: (subgraph: { readonly name: string; readonly url: string }) => SubgraphEndpoint;
  /** Null when callers are not identified at all. */
  readonly identity: Identity | null;
  /** Served under /demo-identity when present. */
  readonly demoIdentity?: DemoIdentityProvider;
  readonly tokenRequired: boolean;
  /** Operations whose requests may share an answer; null for none. */
  readonly sharing: SharingRules | null;
  /** What requests are measured by before they reach the engine. */
  readonly intake: Intake;
  /** Operations of the sandbox; absent when there is no sandbox. */
  readonly sandbox?: readonly SandboxOperation[];
  /** Null when subgraphs are not told who calls. */
  readonly sign: CallerContextSigner | null;
  /** What has to be able to answer before the gateway is ready, by name. */
  readonly checks: Readonly<Record<string, ReadinessCheck>>;
  /** Codes of subgraphs' errors that clients may be told beside those of the catalogue. */
  readonly errorCodes: ReadonlySet<string>;
  /** True to make sure that entities are those that were asked for. */
  readonly checkEntities: boolean;
  /** How calls to subgraphs are protected. */
  readonly protection: ProtectionSettings;
  /** Longest life of a request, in milliseconds. */
  readonly requestTimeoutMilliseconds: number;
  readonly drain: DrainSettings;
  /** Null when nothing is traced. */
  readonly tracing: Tracing | null;
  readonly tracesFromClients: boolean;
  /** Names of operations that figures and traces show. */
  readonly operationNames: ReadonlySet<string>;
  /** Figures of others in this process, told beside the gateway's own. */
  readonly otherFigures?: readonly Registry[];
  readonly log: Logger;
}

/** Something that listens and can be ended. */
export interface RunningGateway {
  /** Base address, without a trailing slash. */
  readonly url: string;
  /** Stops listening, lets requests in flight be answered, and lets go of everything. */
  close(): Promise<void>;
}

/** A gateway that listens. */
export interface Gateway extends RunningGateway {
  /** Base address of the operators' port; null when there is none. */
  readonly operatorUrl: string | null;
  /** Looks at the source of the supergraph now. */
  reload(): Promise<ReadOutcome>;
}

/** Starts a gateway. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const metrics = createMetrics();
  const readiness = new Readiness(options.checks);
  const keepRemovedMilliseconds = options.requestTimeoutMilliseconds;
  const { intake, log } = options;
  const { documents, limits } = intake.admission;
  const figures = admissionMetrics(metrics.registry);
  const admission = new Admission(intake.admission, figures);
  const concurrency = new Concurrency(intake.concurrency);
  figures.watchConcurrency(concurrency);
  const execution = createExecution({
    ...options,
    introspection: documents.introspectionForAll || documents.freeKinds.size > 0,
    schemaHints: documents.introspectionForAll,
    limits,
    supergraphSdl: options.supergraph.first,
    keepRemovedMilliseconds,
    metrics,
    plugins: [],
  });
  const { apollo, engine } = execution;
  engine.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) =>
    admission.use(apiSchema, coreSupergraphSdl),
  );
  await apollo.start().catch((error: Error) => {
    throw new StartError(`The supergraph cannot be loaded: ${error.message}`);
  });
  metrics.watchCaches(() => engine.cacheFigures);
  const watch = watchSupergraph(options, metrics, (sdl) => engine.update(sdl));
  const report = async (): Promise<LifeReport> => {
    const problems = await readiness.problems();
    const status = problems.length === 0 ? "ready" : "not ready";
    return { status, problems, supergraph: watch.state, subgraphs: engine.circuits };
  };
  const operator = {
    report,
    figures: Registry.merge([metrics.registry, ...(options.otherFigures ?? [])]),
    supergraphSdl: () => engine.supergraphSdl,
    usage: () => admission.usage(),
    log,
  };
  const app = createHttpApp({
    ...options,
    ...execution,
    ...operator,
    ...intake,
    admission,
    concurrency,
    turnstile: new Turnstile(),
    metrics,
    onRefusal: (code) => {
      figures.refusals.inc({ reason: code });
      metrics.errors.inc({ code });
    },
    draining: () => readiness.draining,
    operatorPort: options.operators !== null,
  });
  const connections = new Connections(app.server);
  if (options.demoIdentity) addDemoIdentityRoutes(app, options.demoIdentity);
  if (options.sandbox) addSandboxRoutes(app, options.sandbox);
  const operatorApp = options.operators ? createOperatorApp(operator) : null;
  const letGo = async (): Promise<void> => {
    await watch.stop();
    await apollo.stop();
    await operatorApp?.close();
    await options.tracing?.close();
  };
  try {
    const operatorUrl =
      operatorApp && options.operators ? await listen(operatorApp, options.operators) : null;
    return {
      url: await listen(app, options.address),
      operatorUrl,
      reload: () => watch.look(),
      close: async () => {
        await drain(app, connections, readiness, options.drain, options.log);
        await letGo();
      },
    };
  } catch (error) {
    await letGo();
    throw error;
  }
}

function watchSupergraph(
  { supergraph, log }: GatewayOptions,
  metrics: GatewayMetrics,
  use: (sdl: string) => Promise<void>,
): SupergraphWatch {
  return new SupergraphWatch({
    ...supergraph,
    use,
    log,
    onRead: (outcome, { loadedAt }) => {
      if (outcome === "unchanged") return;
      metrics.supergraphReads.inc({ outcome });
      metrics.supergraphLoaded.set(Date.parse(loadedAt) / 1000);
    },
  });
}
