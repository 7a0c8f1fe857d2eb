/** A refusal before anything runs: a code of the catalogue, an HTTP status, and what to do instead. */
import { type ErrorCode, errorCatalogue } from "@vardgraf/schema";
import { GraphQLError } from "graphql";

/** What a refusal may carry beside its code. */
export interface RefusalDetails {
  /** Headers of the answer, in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What to say instead of the sentence of the catalogue; what to do is added. */
  readonly message?: string;
}

/** The refusal `code`, answered with `status`. */
export function refusal(code: ErrorCode, status: number, details: RefusalDetails = {}): GraphQLError {
  const { en, action } = errorCatalogue[code];
  const headers = new Map(Object.entries(details.headers ?? {}));
  return new GraphQLError(`${details.message ?? en} ${action}`, {
    extensions: { code, http: { status, ...(headers.size > 0 ? { headers } : {}) } },
  });
}

/** How a refusal goes over HTTP. */
export interface RefusalHead {
  readonly code: string;
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
}

/** Status and headers of `error` when it is a refusal; null for any other failure. */
export function refusalHead(error: unknown): RefusalHead | null {
  if (!(error instanceof GraphQLError)) return null;
  const { code, http } = error.extensions;
  if (typeof code !== "string" || !isHttp(http)) return null;
  return { code, status: http.status, headers: http.headers ?? new Map() };
}

function isHttp(value: unknown): value is { status: number; headers?: ReadonlyMap<string, string> } {
  return typeof value === "object" && value !== null && "status" in value && typeof value.status === "number";
}
