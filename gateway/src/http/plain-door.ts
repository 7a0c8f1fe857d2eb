/**
 * The door for plain requests: a POST of JSON to the graph, as nearly all are. They need nothing of what a framework
 * does for them, which costs as much as answering them. Their way is the same (`answer.ts`), and so is every header of
 * the answer; a request that is unusual in any respect is left to the framework, untouched.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { FastifyInstance } from "fastify";
import { answerGraph, GRAPHQL_PATH, type GraphOptions } from "./answer.js";
import type { AddressOf } from "./caller-address.js";
import { compressText, isCompressed } from "./compression.js";
import type { ErrorTeller } from "./errors.js";
import { GraphReplyHead, type GraphRequest } from "./exchange.js";
import { readBody } from "./plain-body.js";
import type { Observation, RequestObserver } from "./observe.js";
import { CONTENT_POLICY, SECURITY_HEADERS } from "./security-headers.js";

/** What the door is made with. */
export interface PlainDoorOptions {
  readonly graph: GraphOptions;
  readonly observer: RequestObserver;
  readonly tellError: ErrorTeller;
  /** Largest request body, in bytes. */
  readonly maxBodyBytes: number;
  readonly compression: boolean;
  /** True when pages of other origins may ask: what is said to them is the framework's to say. */
  readonly cors: boolean;
  readonly addressOf: AddressOf;
  readonly newId: () => string;
  readonly draining: () => boolean;
}

/** Puts the door before `app`, which gets whatever is not plain. */
export function addPlainDoor(app: FastifyInstance, options: PlainDoorOptions): void {
  const others = app.server.listeners("request");
  const leave = (request: IncomingMessage, response: ServerResponse): void => {
    for (const listener of others) Reflect.apply(listener, app.server, [request, response]);
  };
  app.server.removeAllListeners("request");
  const common = commonHeaders(options);
  app.server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    const length = plainLength(request, options);
    if (length === 0) {
      leave(request, response);
      return;
    }
    const observation = options.observer.begin(request, response, options.newId());
    readBody(request, length, (body) => {
      if (body === undefined) leave(request, response);
      else
        void send(
          new PlainRequest(request, observation.requestId, body, options.addressOf),
          response,
          observation,
          options,
          common,
        );
    });
  });
}

const PLAIN_CONTENT: ReadonlySet<string | undefined> = new Set([
  "application/json",
  "application/json; charset=utf-8",
  "application/json;charset=utf-8",
  "application/json; charset=UTF-8",
]);

const PLAIN_ACCEPT: ReadonlySet<string | undefined> = new Set([undefined, "*/*", "application/json"]);

/** How many bytes the body of `request` has; 0 when the request is not plain. */
function plainLength({ method, url, headers }: IncomingMessage, options: PlainDoorOptions): number {
  if (method !== "POST" || url !== GRAPHQL_PATH) return 0;
  if (!PLAIN_CONTENT.has(headers["content-type"]) || !PLAIN_ACCEPT.has(headers.accept)) return 0;
  if (headers["content-encoding"] !== undefined || headers["transfer-encoding"] !== undefined) return 0;
  if (headers.origin !== undefined || headers.expect !== undefined || headers.upgrade !== undefined) return 0;
  if ((headers.authorization?.length ?? 0) > options.graph.maxTokenBytes) return 0;
  const length = Number(headers["content-length"]);
  return length > 0 && length <= options.maxBodyBytes ? length : 0;
}

/** A plain request, as the way of a GraphQL request sees it. */
class PlainRequest implements GraphRequest {
  readonly method = "POST";
  readonly url = GRAPHQL_PATH;

  constructor(
    readonly raw: IncomingMessage,
    readonly id: string,
    readonly body: unknown,
    readonly addressOf: AddressOf,
  ) {}

  get headers(): IncomingMessage["headers"] {
    return this.raw.headers;
  }

  get ip(): string {
    return this.addressOf(this.raw);
  }
}

/** Length from which a text is long, in characters. */
const LONG = 8192;

async function send(
  request: PlainRequest,
  response: ServerResponse,
  observation: Observation,
  options: PlainDoorOptions,
  common: readonly string[],
): Promise<void> {
  const head = new GraphReplyHead();
  let text: string;
  try {
    text = await answerGraph(request, head, observation, options.graph);
  } catch (error) {
    text = options.tellError(request, head, error);
  }
  if (response.destroyed) return;
  const headers = [...common, "x-request-id", request.id, "content-type", head.contentType, ...head.headers];
  if (options.draining()) headers.push("connection", "close");
  if (!options.compression || !isCompressed(text, request.headers["accept-encoding"])) {
    // A long text is made into bytes once: to be measured and to be put behind the head, it would be copied each time.
    const body = text.length > LONG ? Buffer.from(text) : text;
    headers.push("content-length", String(Buffer.byteLength(body)));
    response.writeHead(head.status, headers).end(body);
    return;
  }
  const compressed = await compressText(text);
  headers.push("content-encoding", "gzip", "content-length", String(compressed.length));
  response.writeHead(head.status, headers).end(compressed);
}

/** Headers that every answer has. */
function commonHeaders({ compression, cors }: PlainDoorOptions): readonly string[] {
  const vary = [...(cors ? ["origin"] : []), ...(compression ? ["accept-encoding"] : [])].join(", ");
  const headers = {
    ...SECURITY_HEADERS,
    "content-security-policy": CONTENT_POLICY,
    "cache-control": "no-store",
  };
  return Object.entries(vary === "" ? headers : { vary, ...headers }).flat();
}
