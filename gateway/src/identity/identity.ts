/** Who is calling: a bearer token, verified once per request, becomes a set of claims. */
import type { IncomingMessage } from "node:http";
import { errorCatalogue } from "@vardgraf/schema";
import { GraphQLError } from "graphql";

/** Claims of a verified token. */
export type Claims = Readonly<Record<string, unknown>>;

/** Verifies tokens of one kind of provider. */
export interface Identity {
  /** Claims of a valid token; rejects when the token is not valid. */
  verify(token: string): Promise<Claims>;
}

/** The answer to a request whose login is missing or not valid: HTTP 401, and nothing about why. */
export function unauthenticated(): GraphQLError {
  return new GraphQLError(errorCatalogue.UNAUTHENTICATED.en, {
    extensions: {
      code: "UNAUTHENTICATED",
      http: { status: 401, headers: new Map([["www-authenticate", "Bearer"]]) },
    },
  });
}

/**
 * Claims of the caller of `request`; null when there is no token and none is required. Refuses with
 * `UNAUTHENTICATED` a token that is not valid, a header that is not `Bearer …`, and more than one header.
 */
export async function identify(
  request: IncomingMessage,
  identity: Identity | null,
  tokenRequired: boolean,
): Promise<Claims | null> {
  const headers = request.headersDistinct["authorization"] ?? [];
  if (identity === null) return null;
  if (headers.length === 0 && !tokenRequired) return null;
  const token = headers.length === 1 ? /^Bearer ([\w\-.~+/]+=*)$/i.exec(headers[0] ?? "")?.[1] : undefined;
  if (token === undefined || token.length > MAX_TOKEN_LENGTH) throw unauthenticated();
  return identity.verify(token).catch(() => {
    throw unauthenticated();
  });
}

/** Longest token that is looked at, in characters. */
const MAX_TOKEN_LENGTH = 8192;
