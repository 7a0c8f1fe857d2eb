/** The HTTP door: routes, headers that hold for every answer, and errors as JSON only. */
import type { ApolloServer } from "@apollo/server";
import { fastifyApolloHandler } from "@as-integrations/fastify";
import { errorCatalogue, type Logger } from "@vardgraf/schema";
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { RequestContext } from "../execution/context.js";
import type { Shortcut } from "../execution/shortcut.js";
import { identify, type Identity } from "../identity/identity.js";
import type { GatewayMetrics } from "../telemetry/metrics.js";

/** What the door opens to. */
export interface HttpOptions {
  readonly apollo: ApolloServer<RequestContext>;
  readonly shortcut: Shortcut;
  readonly identity: Identity | null;
  readonly tokenRequired: boolean;
  readonly metrics: GatewayMetrics;
  readonly log: Logger;
  /** Resolves when requests can be answered, rejects when not. */
  readonly ready: () => Promise<void>;
}

/** Largest request body, in bytes. */
const MAX_BODY_BYTES = 1024 * 1024;

/** Builds the application; nothing listens yet. */
export function createHttpApp(options: HttpOptions): FastifyInstance {
  const app = fastify({
    logger: false,
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: 30_000,
    genReqId: () => crypto.randomUUID(),
    forceCloseConnections: "idle",
    return503OnClosing: false,
  });
  app.addHook("onSend", async (request, reply) => {
    void reply.header("x-content-type-options", "nosniff");
    void reply.header("referrer-policy", "no-referrer");
    void reply.header("x-request-id", request.id);
  });
  addErrorHandlers(app, options.log);
  addOperatorRoutes(app, options);
  addGraphqlRoute(app, options);
  return app;
}

function addGraphqlRoute(app: FastifyInstance, options: HttpOptions): void {
  const makeContext = async (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => {
    const gone = new AbortController();
    reply.raw.once("close", () => {
      if (!reply.raw.writableFinished) gone.abort();
    });
    const claims = await identify(request.raw, options.identity, options.tokenRequired);
    return { claims, requestId: request.id, signal: gone.signal };
  };
  const handler = fastifyApolloHandler(options.apollo, {
    context: (request, reply) => makeContext(request as FastifyRequest, reply as FastifyReply),
  }) as unknown as (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
  app.route({
    method: ["GET", "POST"],
    url: "/graphql",
    onRequest: async (_request, reply) => void reply.header("cache-control", "no-store"),
    onResponse: async (_request, reply) => {
      options.metrics.requestSeconds.observe({ status: String(reply.statusCode) }, reply.elapsedTime / 1000);
    },
    handler: async (request, reply) => {
      const { method, headers, body } = request;
      const plain = { method, contentType: headers["content-type"], accept: headers.accept, body };
      const answer = await options.shortcut(plain, () => makeContext(request, reply));
      if (answer === null) return handler(request, reply);
      void reply.type("application/json; charset=utf-8");
      return answer;
    },
  });
}

function addOperatorRoutes(app: FastifyInstance, options: HttpOptions): void {
  app.get("/healthz", () => ({ status: "ok" }));
  app.get("/readyz", async (_request, reply) => {
    const ready = await options.ready().then(
      () => true,
      () => false,
    );
    return reply.code(ready ? 200 : 503).send({ status: ready ? "ready" : "not ready" });
  });
  app.get("/metrics", async (_request, reply) => {
    void reply.type(options.metrics.registry.contentType);
    return options.metrics.registry.metrics();
  });
}

function addErrorHandlers(app: FastifyInstance, log: Logger): void {
  const errors = (code: keyof typeof errorCatalogue, message?: string): object => ({
    errors: [{ message: message ?? errorCatalogue[code].en, extensions: { code } }],
  });
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(errors("NOT_FOUND")));
  app.setErrorHandler((error: { statusCode?: number; name?: string; stack?: string }, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(errors("BAD_REQUEST"));
    log.error({ err: { name: error.name, stack: error.stack }, requestId: request.id }, "request failed");
    return reply.code(500).send(errors("INTERNAL_SERVER_ERROR"));
  });
}
