/** Headers that hold for every answer: it is what it says it is, and no page may frame it or embed it. */
import type { FastifyInstance } from "fastify";

/** See the file. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "x-permitted-cross-domain-policies": "none",
};

/** For answers that are no page: nothing in them may be loaded or run. A page brings its own policy. */
export const CONTENT_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** Adds the headers to every answer of `app`. */
export function addSecurityHeaders(app: FastifyInstance): void {
  app.addHook("onSend", async (request, reply) => {
    void reply.headers(SECURITY_HEADERS);
    void reply.header("x-request-id", request.id);
    if (!reply.hasHeader("content-security-policy") && !reply.raw.hasHeader("content-security-policy"))
      void reply.header("content-security-policy", CONTENT_POLICY);
  });
}
