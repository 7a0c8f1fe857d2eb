/** Which program is asking: a name and a version that it gives itself in headers. Nothing is decided by it. */
import type { IncomingHttpHeaders } from "node:http";

/** A program that asks. */
export interface Client {
  readonly name: string;
  readonly version: string;
}

/** Header with the client's name. */
export const CLIENT_NAME_HEADER = "apollographql-client-name";
/** Header with the client's version. */
export const CLIENT_VERSION_HEADER = "apollographql-client-version";

/** The form of a name and of a version: they are shown in metrics and reports, so no number of a person may fit in. */
const NAME = /^[A-Za-z](?!.*\d{6})[\w.-]{0,63}$/;
const VERSION = /^(?!.*\d{6})[\w.+-]{1,32}$/;

/** The client that `headers` name; null when they name none, or not as it should be. */
export function readClient(headers: IncomingHttpHeaders): Client | null {
  const name = headers[CLIENT_NAME_HEADER];
  const version = headers[CLIENT_VERSION_HEADER];
  const named = typeof name === "string" && NAME.test(name);
  return named && typeof version === "string" && VERSION.test(version) ? { name, version } : null;
}
