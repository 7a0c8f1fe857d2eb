/** Every error as JSON: a code of the catalogue, what to do, and nothing of what is inside. */
import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { type ErrorCode, errorCatalogue, type Logger } from "@vardgraf/schema";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLError } from "graphql";
import { refusal, refusalHead } from "../errors/refusal.js";
import { wantsCost } from "./entrance.js";
import type { GraphReply, GraphRequest } from "./exchange.js";
import { answerType } from "./media-types.js";

/** Told the code of each request that is refused. */
export type OnRefusal = (code: string) => void;

/** The code for an HTTP status of which nothing else is known. */
const CODE_OF_STATUS: ReadonlyMap<number, ErrorCode> = new Map([
  [404, "NOT_FOUND"],
  [405, "METHOD_NOT_ALLOWED"],
  [406, "NOT_ACCEPTABLE"],
  [408, "REQUEST_TIMEOUT"],
  [413, "BODY_TOO_LARGE"],
  [415, "UNSUPPORTED_MEDIA_TYPE"],
  [431, "HEADERS_TOO_LARGE"],
]);

/** Sends `error` when it is a refusal; anything else is logged and answered as an internal error. */
export function sendError(request: GraphRequest, reply: GraphReply, error: unknown, log: Logger): string {
  const head = refusalHead(error);
  if (head === null) {
    const { name, stack } = error instanceof Error ? error : {};
    log.error({ err: { name, stack }, requestId: request.id }, "request failed");
  }
  const { code, status, headers } = head ?? {
    code: "INTERNAL_SERVER_ERROR",
    status: 500,
    headers: new Map<string, string>(),
  };
  const message = head === null ? errorCatalogue.INTERNAL_SERVER_ERROR.en : (error as Error).message;
  const cost = wantsCost(request) && head !== null ? (error as GraphQLError).extensions["cost"] : undefined;
  for (const [name, value] of headers) void reply.header(name, value);
  reply.code(status);
  reply.type(`${answerType(request.headers.accept) ?? "application/json"}; charset=utf-8`);
  return body(code, message, cost);
}

/** Answers what no route answers, and what fails on the way, as JSON. */
export function addErrorHandlers(app: FastifyInstance, log: Logger, onRefusal: OnRefusal): void {
  app.setNotFoundHandler((request, reply) => {
    const url = request.url.split("?", 1)[0] ?? "";
    const allowed = ["GET", "HEAD", "POST", "OPTIONS"].filter((method) => app.hasRoute({ method, url }));
    const error =
      allowed.length === 0
        ? refusal("NOT_FOUND", 404, { message: "There is nothing at this address." })
        : refusal("METHOD_NOT_ALLOWED", 405, { headers: { allow: allowed.join(", ") } });
    return reply.send(sendError(request, reply, error, log));
  });
  const tell = errorTeller(log, onRefusal);
  app.setErrorHandler((error, request, reply) => reply.send(tell(request, reply, error)));
}

/** Answers what goes wrong on the way of a request, and counts it when it is a refusal. */
export type ErrorTeller = (request: GraphRequest, reply: GraphReply, error: unknown) => string;

/** See {@link ErrorTeller}. */
export function errorTeller(log: Logger, onRefusal: OnRefusal): ErrorTeller {
  return (request, reply, error) => {
    const known = refusalHead(error) ? error : refusalOfStatus(statusOf(error));
    if (known !== null) onRefusal(String(refusalHead(known)?.code));
    return sendError(request, reply, known ?? error, log);
  };
}

/** Answers a request whose address cannot be read. */
export function frameworkError(log: Logger) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    void reply.send(sendError(request, reply, refusalOfStatus(statusOf(error)) ?? error, log));
  };
}

/** Answers what is no HTTP, is too long, or does not arrive: there is no request yet, so the answer is written by hand. */
export function clientErrorHandler(onRefusal: OnRefusal) {
  return (error: Error & { readonly code?: string }, socket: Socket): void => {
    if (error.code === "ECONNRESET" || socket.destroyed) return;
    const status = STATUS_OF_CLIENT_ERROR.get(error.code ?? "") ?? 400;
    const code = codeOf(status);
    onRefusal(code);
    if (socket.writable) socket.write(handWritten(status, code));
    socket.destroy(error);
  };
}

const STATUS_OF_CLIENT_ERROR: ReadonlyMap<string, number> = new Map([
  ["HPE_HEADER_OVERFLOW", 431],
  ["HPE_CHUNK_EXTENSIONS_OVERFLOW", 413],
  ["ERR_HTTP_REQUEST_TIMEOUT", 408],
]);

function handWritten(status: number, code: ErrorCode): string {
  const { en, action } = errorCatalogue[code];
  const text = body(code, `${en} ${action}`);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}`,
    "content-type: application/json; charset=utf-8",
    `content-length: ${Buffer.byteLength(text)}`,
    "cache-control: no-store",
    "x-content-type-options: nosniff",
    "connection: close",
  ];
  return `${head.join("\r\n")}\r\n\r\n${text}`;
}

function refusalOfStatus(status: number): Error | null {
  return status >= 400 && status < 500 ? refusal(codeOf(status), status) : null;
}

function codeOf(status: number): ErrorCode {
  return CODE_OF_STATUS.get(status) ?? "BAD_REQUEST";
}

function statusOf(error: unknown): number {
  const status =
    typeof error === "object" && error !== null && "statusCode" in error ? error.statusCode : 500;
  return typeof status === "number" ? status : 500;
}

function body(code: string, message: string, cost?: unknown): string {
  const errors = [{ message, extensions: { code } }];
  return `${JSON.stringify(cost === undefined ? { errors } : { errors, extensions: { cost } })}\n`;
}
