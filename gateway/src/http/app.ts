/** The HTTP door: routes, headers that hold for every answer, and errors as JSON only. */
import type { Logger } from "@vardgraf/schema";
import fastify, { type FastifyInstance } from "fastify";
import { addressBehind } from "./caller-address.js";
import { addCompression } from "./compression.js";
import { addCors } from "./cors.js";
import { GRAPHQL_PATH, type GraphOptions } from "./answer.js";
import {
  addErrorHandlers,
  clientErrorHandler,
  errorTeller,
  frameworkError,
  type OnRefusal,
} from "./errors.js";
import { addGraphqlRoute } from "./graphql-route.js";
import { type ObserverOptions, RequestObserver } from "./observe.js";
import { addHealthRoutes, addMetricsRoute, addOperatorRoutes, type OperatorOptions } from "./operator.js";
import { addPlainDoor } from "./plain-door.js";
import { addSecurityHeaders } from "./security-headers.js";

/** How HTTP is spoken. */
export interface HttpSettings {
  /** Largest request body, in bytes. */
  readonly maxBodyBytes: number;
  /** Largest head of a request, in bytes. */
  readonly maxHeaderBytes: number;
  /** Longest time for a request to arrive, in milliseconds. */
  readonly receiveTimeoutMilliseconds: number;
  /** Origins whose pages may call the graph. */
  readonly corsOrigins: ReadonlySet<string>;
  readonly compression: boolean;
  /** Addresses or networks whose `x-forwarded-for` is believed. */
  readonly trustedProxies: readonly string[];
}

/** What the door opens to. */
export interface HttpOptions extends GraphOptions, ObserverOptions, OperatorOptions {
  /** True when queries may come in a GET. */
  readonly getRequests: boolean;
  readonly http: HttpSettings;
  readonly log: Logger;
  /** Told the code of each request that is refused before anything runs. */
  readonly onRefusal: OnRefusal;
  /** True once the gateway is about to end. */
  readonly draining: () => boolean;
  /** True when operators have a port of their own, so that figures are not for clients. */
  readonly operatorPort: boolean;
}

/** How often connections are looked through for requests that do not arrive, in milliseconds. */
const TIMEOUT_CHECK_MILLISECONDS = 2000;

/** Builds the application; nothing listens yet. */
export function createHttpApp(options: HttpOptions): FastifyInstance {
  const { http, log, onRefusal } = options;
  const observer = new RequestObserver(options);
  const app = fastify({
    logger: false,
    bodyLimit: http.maxBodyBytes,
    requestTimeout: http.receiveTimeoutMilliseconds,
    http: {
      maxHeaderSize: http.maxHeaderBytes,
      headersTimeout: http.receiveTimeoutMilliseconds,
      connectionsCheckingInterval: Math.min(http.receiveTimeoutMilliseconds, TIMEOUT_CHECK_MILLISECONDS),
    },
    trustProxy: http.trustedProxies.length > 0 ? [...http.trustedProxies] : false,
    genReqId: (request) => observer.of(request)?.requestId ?? crypto.randomUUID(),
    forceCloseConnections: "idle",
    return503OnClosing: false,
    frameworkErrors: frameworkError(log),
    clientErrorHandler: clientErrorHandler(onRefusal),
  });
  app.removeContentTypeParser("text/plain");
  addSecurityHeaders(app);
  app.addHook("onSend", async (_request, reply) => {
    if (options.draining()) void reply.header("connection", "close");
  });
  app.addHook("onRequest", async (request, reply) => {
    if (request.url.split("?", 1)[0] === GRAPHQL_PATH) void reply.header("cache-control", "no-store");
  });
  if (http.compression) addCompression(app, GRAPHQL_PATH);
  addErrorHandlers(app, log, onRefusal);
  addCors(app, GRAPHQL_PATH, options.getRequests ? ["GET", "POST"] : ["POST"], http.corsOrigins);
  addHealthRoutes(app, options);
  if (!options.operatorPort) addMetricsRoute(app, options);
  addGraphqlRoute(app, options, observer);
  addPlainDoor(app, {
    graph: options,
    observer,
    tellError: errorTeller(log, onRefusal),
    maxBodyBytes: http.maxBodyBytes,
    compression: http.compression,
    cors: http.corsOrigins.size > 0,
    addressOf: addressBehind(http.trustedProxies),
    newId: () => crypto.randomUUID(),
    draining: options.draining,
  });
  return app;
}

/** Builds the application of the operators' own port. */
export function createOperatorApp(options: OperatorOptions & Pick<HttpOptions, "log">): FastifyInstance {
  const app = fastify({ logger: false, forceCloseConnections: true });
  addSecurityHeaders(app);
  addErrorHandlers(app, options.log, () => {});
  addOperatorRoutes(app, options);
  return app;
}
