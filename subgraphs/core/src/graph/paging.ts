/** Relay connections over lists that stores read a page at a time. */
import { refuse } from "./errors.js";

/** Arguments of a connection field. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** A page request after checking: read `limit + 1` rows after the row with id `afterId`. */
export interface PageRequest {
  readonly limit: number;
  readonly afterId: string | null;
}

/** A connection as resolvers return it. */
export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** Rows on a page when the client does not say. */
export const DEFAULT_PAGE_SIZE = 20;
/** Most rows that one page may hold. */
export const MAX_PAGE_SIZE = 500;

/**
 * Checks the arguments of a connection.
 *
 * A cursor holds only the opaque id of a row, never what the list is sorted by, so that a cursor in a log
 * says nothing about a person. Refuses with `PAGE_SIZE_OUT_OF_RANGE` or `INVALID_CURSOR`.
 */
export function readPage(page: PageArguments, list: string): PageRequest {
  const limit = page.first ?? DEFAULT_PAGE_SIZE;
  if (limit < 1 || limit > MAX_PAGE_SIZE) {
    throw refuse("PAGE_SIZE_OUT_OF_RANGE", `\`first\` of ${list} must be 1 to ${MAX_PAGE_SIZE}.`);
  }
  return { limit, afterId: page.after == null ? null : decodeCursor(page.after, list) };
}

/** Makes a connection of `limit + 1` rows read for `request`. */
export function connection<T>(
  rows: readonly T[],
  request: PageRequest,
  list: string,
  idOf: (row: T) => string,
): Connection<T> {
  const edges = rows
    .slice(0, request.limit)
    .map((node) => ({ cursor: encodeCursor(idOf(node), list), node }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > request.limit,
      hasPreviousPage: request.afterId !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/**
 * Pages a short list that is already in memory. A cursor that is not of this list is refused with
 * `INVALID_CURSOR`.
 */
export function pageOf<T>(
  rows: readonly T[],
  page: PageArguments,
  list: string,
  idOf: (row: T) => string,
): Connection<T> {
  const request = readPage(page, list);
  let start = 0;
  if (request.afterId !== null) {
    start = rows.findIndex((row) => idOf(row) === request.afterId) + 1;
    if (start === 0) throw refuse("INVALID_CURSOR");
  }
  return connection(rows.slice(start, start + request.limit + 1), request, list, idOf);
}

function encodeCursor(id: string, list: string): string {
  return Buffer.from(`${list}:${id}`, "utf8").toString("base64url");
}

function decodeCursor(cursor: string, list: string): string {
  const text = Buffer.from(cursor, "base64url").toString("utf8");
  if (!text.startsWith(`${list}:`) || text.length === list.length + 1) throw refuse("INVALID_CURSOR");
  return text.slice(list.length + 1);
}
