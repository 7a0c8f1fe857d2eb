/** Apollo Server over the supergraph: parsing, validation, planning and execution of one operation. */
import { ApolloGateway, type ServiceEndpointDefinition } from "@apollo/gateway";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import type { Logger, SubgraphEndpoint } from "@vardgraf/schema";
import { formatError } from "../errors/format.js";
import type { RequestContext } from "./context.js";
import { type LinkServices, subgraphLink } from "./subgraph-link.js";

/** What the executor needs. */
export interface ExecutorOptions extends LinkServices {
  readonly supergraphSdl: string;
  readonly endpoint: (subgraph: { readonly name: string; readonly url: string }) => SubgraphEndpoint;
  readonly introspection: boolean;
  readonly plugins: readonly ApolloServerPlugin<RequestContext>[];
}

/** Most selections that a document may stand for once its fragments are spread: a cheap bomb is refused early. */
const MAX_SELECTIONS = 2000;
/** Most tokens in a document. */
const MAX_TOKENS = 5000;

/** Makes the server; call `start` before use. */
export function createApollo(options: ExecutorOptions): ApolloServer<RequestContext> {
  // The vendor's packages report usage unless told not to; nothing leaves this gateway.
  process.env["APOLLO_TELEMETRY_DISABLED"] = "true";
  const gateway = new ApolloGateway({
    supergraphSdl: options.supergraphSdl,
    logger: planLogger(options.log),
    buildService: ({ name, url }: ServiceEndpointDefinition) =>
      subgraphLink(name, options.endpoint({ name, url: url ?? "" }), options),
  });
  return new ApolloServer<RequestContext>({
    gateway,
    logger: options.log,
    introspection: options.introspection,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    maxRecursiveSelections: MAX_SELECTIONS,
    formatError: (formatted, error) => formatError(formatted, error, options.log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ...options.plugins,
    ],
  });
}

/** The planner logs whole operations at debug level; those may hold what must not be logged. */
function planLogger(log: Logger): Pick<Logger, "debug" | "info" | "warn" | "error"> {
  const quiet = log.child({ part: "gateway" });
  if (quiet.isLevelEnabled("debug")) quiet.level = "info";
  return quiet;
}
