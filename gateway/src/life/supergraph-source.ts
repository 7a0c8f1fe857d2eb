/** Where a supergraph is read from: a file, or an address that answers with its text. */
import { readFile, stat } from "node:fs/promises";
import { Agent, request } from "undici";

/** A place that holds a supergraph. */
export interface SupergraphSource {
  /** The text; null when it has not changed since the last time. Rejects when it cannot be had. */
  read(): Promise<string | null>;
  close(): Promise<void>;
}

/** Largest supergraph that is read, in bytes. */
const MAX_BYTES = 32 * 1024 * 1024;

/** Longest wait for an address, in milliseconds. */
const TIMEOUT = 10_000;

/** True for a source that is an address and not a path. */
export function isAddress(source: string): boolean {
  return /^https?:\/\//.test(source);
}

/** A place as it may be told to others: of an address only the host, since the rest may hold a secret. */
export function nameOfPlace(place: string): string {
  return isAddress(place) ? new URL(place).host : place;
}

/** The source that a setting names; `authorization` is what an address is sent as the header of that name. */
export function supergraphSource(place: string, authorization?: string): SupergraphSource {
  return isAddress(place) ? addressSource(place, authorization) : fileSource(place);
}

/**
 * A file. It is looked at from time to time instead of being watched: a volume of a cluster changes by a link that is
 * put in its place, and a network disk tells nobody of changes.
 */
function fileSource(path: string): SupergraphSource {
  let known = "";
  return {
    read: async () => {
      const { ino, size, mtimeMs, ctimeMs } = await stat(path);
      const version = [ino, size, mtimeMs, ctimeMs].join();
      if (version === known) return null;
      if (size > MAX_BYTES) throw new Error("is too large");
      const text = await readFile(path, "utf8");
      known = version;
      return text;
    },
    close: async () => {},
  };
}

/**
 * An address; it is told which version is known (`If-None-Match`) and need not send that one again. It is not followed
 * elsewhere, so that nobody else is sent the authorization.
 */
function addressSource(url: string, authorization: string | undefined): SupergraphSource {
  const agent = new Agent({ connections: 1, maxResponseSize: MAX_BYTES, connect: { timeout: TIMEOUT } });
  let tag: string | undefined;
  return {
    read: async () => {
      const response = await request(url, {
        dispatcher: agent,
        headers: {
          accept: "text/plain, */*",
          ...(authorization === undefined ? {} : { authorization }),
          ...(tag === undefined ? {} : { "if-none-match": tag }),
        },
        signal: AbortSignal.timeout(TIMEOUT),
      });
      if (response.statusCode === 304) {
        await response.body.dump();
        return null;
      }
      if (response.statusCode !== 200) {
        await response.body.dump();
        throw new Error(`answers with status ${response.statusCode}`);
      }
      const text = await response.body.text();
      const { etag } = response.headers;
      tag = typeof etag === "string" ? etag : undefined;
      return text;
    },
    close: () => agent.close(),
  };
}
