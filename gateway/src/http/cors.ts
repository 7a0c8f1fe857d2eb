/** Which pages of other origins may call the graph: those on the list, and by default none. */
import type { FastifyInstance, FastifyReply } from "fastify";
import { refusal } from "../errors/refusal.js";

/** Headers that a page of an allowed origin may send. */
const REQUEST_HEADERS = [
  "content-type",
  "authorization",
  "apollographql-client-name",
  "apollographql-client-version",
  "apollo-require-preflight",
  "traceparent",
  "tracestate",
  "vardgraf-show-cost",
].join(", ");

/** Headers of answers that such a page may read. */
const RESPONSE_HEADERS = "retry-after, x-request-id";

/** How long a browser may remember that an origin is allowed, in seconds: how long a withdrawn one lasts. */
const PREFLIGHT_SECONDS = 600;

/** Adds the answers to preflights of `url`, and the headers that let pages of `origins` read its answers. */
export function addCors(
  app: FastifyInstance,
  url: string,
  methods: readonly string[],
  origins: ReadonlySet<string>,
): void {
  const admit = (reply: FastifyReply, origin: string | undefined): boolean => {
    if (origins.size > 0) void reply.header("vary", "origin");
    if (origin === undefined || !origins.has(origin)) return false;
    void reply.header("access-control-allow-origin", origin);
    void reply.header("access-control-expose-headers", RESPONSE_HEADERS);
    return true;
  };
  app.addHook("onRequest", async (request, reply) => {
    if (request.routeOptions.url === url) admit(reply, request.headers.origin);
  });
  app.options(url, (request, reply) => {
    const allow = [...methods, "OPTIONS"].join(", ");
    if (request.headers.origin === undefined) return reply.code(204).header("allow", allow).send();
    if (!origins.has(request.headers.origin)) throw refusal("ORIGIN_NOT_ALLOWED", 403);
    return reply
      .code(204)
      .header("access-control-allow-methods", methods.join(", "))
      .header("access-control-allow-headers", REQUEST_HEADERS)
      .header("access-control-max-age", PREFLIGHT_SECONDS)
      .send();
  });
}
