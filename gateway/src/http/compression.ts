/** Answers in gzip, for clients that take it and answers that are worth it. */
import { promisify } from "node:util";
import { constants, gzip } from "node:zlib";
import type { FastifyInstance } from "fastify";

const compress = promisify(gzip);

/** Shortest text that is compressed, in characters: below it, the work costs more than it saves. */
const WORTH_IT = 1024;

/** Compresses the JSON answers of `url`. It is done off the main thread, so that other requests do not wait. */
export function addCompression(app: FastifyInstance, url: string): void {
  app.addHook("onSend", async (request, reply, payload) => {
    if (request.routeOptions.url !== url || typeof payload !== "string") return payload;
    const vary = reply.getHeader("vary");
    void reply.header("vary", vary === undefined ? "accept-encoding" : `${String(vary)}, accept-encoding`);
    if (!isCompressed(payload, request.headers["accept-encoding"])) return payload;
    void reply.header("content-encoding", "gzip");
    return compressText(payload);
  });
}

/** True when `text` is compressed for a client with this `accept-encoding`. */
export function isCompressed(text: string, accepted: string | string[] | undefined): boolean {
  return text.length >= WORTH_IT && acceptsGzip(accepted);
}

/** `text` in gzip. */
export function compressText(text: string): Promise<Buffer> {
  return compress(text, { level: constants.Z_BEST_SPEED });
}

/** True when an `accept-encoding` header names gzip, or everything, and does not refuse it with `q=0`. */
export function acceptsGzip(header: string | string[] | undefined): boolean {
  const codings = String(header ?? "")
    .toLowerCase()
    .split(",")
    .map((part) => part.trim().split(/\s*;\s*/));
  const named = codings.find(([coding]) => coding === "gzip") ?? codings.find(([coding]) => coding === "*");
  return named !== undefined && !named.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
}
