/** Apollo Server as the door to the engine: parsing, validation and limits are its own, execution is the engine's. */
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { Engine, type EngineOptions } from "../engine/engine.js";
import { stringifyResult } from "../engine/project/lazy.js";
import { formatError } from "../errors/format.js";
import type { DocumentLimits } from "../limits/document/limits.js";
import type { RequestContext } from "./context.js";
import { costPlugin, statusPlugin } from "./answers.js";
import { Sharing, type SharingRules } from "./sharing.js";
import { createShortcut, provingPlugin, type Shortcut } from "./shortcut.js";

/** What the executor needs. */
export interface ExecutorOptions extends EngineOptions {
  /** True when the schema may be asked for at all; who may is decided before. */
  readonly introspection: boolean;
  /** True when errors may suggest names of the schema. */
  readonly schemaHints?: boolean;
  /** Limits of the parser and of validation, as a second line behind those of the door. */
  readonly limits?: Pick<DocumentLimits, "tokens" | "selections">;
  readonly plugins: readonly ApolloServerPlugin<RequestContext>[];
  /** Operations whose requests may share an answer; none without it. */
  readonly sharing?: SharingRules | null;
}

/** Most selections that a document may stand for once its fragments are spread: a cheap bomb is refused early. */
const MAX_SELECTIONS = 2000;
/** Most tokens in a document. */
const MAX_TOKENS = 5000;

/** The ways to have an operation executed. */
export interface Execution {
  /** Call `start` before use. */
  readonly apollo: ApolloServer<RequestContext>;
  readonly shortcut: Shortcut;
  readonly engine: Engine;
}

/** Makes the server and the short way past it. */
export function createExecution(options: ExecutorOptions): Execution {
  const engine = new Engine(options);
  const { plugins, metrics, log } = options;
  const sharing = options.sharing
    ? new Sharing<string | null>(options.sharing, { log, onShared: () => metrics.sharedRequests.inc() })
    : null;
  engine.onSchemaLoadOrUpdate(() => sharing?.use(engine.subgraphs));
  return {
    engine,
    apollo: createApollo(engine, options),
    shortcut: createShortcut(engine, { ...options, plugins, sharing }),
  };
}

function createApollo(engine: Engine, options: ExecutorOptions): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: engine,
    stringifyResult,
    logger: options.log,
    introspection: options.introspection,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !(options.schemaHints ?? options.introspection),
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: options.limits?.tokens ?? MAX_TOKENS },
    maxRecursiveSelections: options.limits?.selections ?? MAX_SELECTIONS,
    formatError: (formatted, error) => formatError(formatted, error, options),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ...options.plugins,
      provingPlugin(engine),
      statusPlugin(),
      costPlugin(),
    ],
  });
}
