/** A request and its answer as the way of a GraphQL request sees them, whoever speaks HTTP. */
import type { IncomingMessage } from "node:http";

/** What is read of a request. */
export interface GraphRequest {
  readonly raw: IncomingMessage;
  readonly id: string;
  /** Address of the caller, as far as proxies are believed. */
  readonly ip: string;
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage["headers"];
  /** The body as parsed JSON. */
  readonly body: unknown;
}

/** What is said of an answer before its text. */
export interface GraphReply {
  code(status: number): unknown;
  header(name: string, value: string): unknown;
  /** The content type. */
  type(type: string): unknown;
}

/** What is said of an answer, kept until it is sent. */
export class GraphReplyHead implements GraphReply {
  status = 200;
  contentType = "application/json; charset=utf-8";
  /** Names and values in turn. */
  readonly headers: string[] = [];

  code(status: number): void {
    this.status = status;
  }

  header(name: string, value: string): void {
    if (name.toLowerCase() === "content-type") this.contentType = value;
    else if (!SET_WHEN_SENT.has(name.toLowerCase())) this.headers.push(name, value);
  }

  type(type: string): void {
    this.contentType = type;
  }
}

/** Headers that whoever sends the answer knows better. */
const SET_WHEN_SENT: ReadonlySet<string> = new Set(["content-length", "cache-control"]);
