/**
 * A GraphQL request as the door reads it: the text of the document, sent or named by its id, and its variables. What is
 * malformed is passed on as it is: the server words what is wrong with it.
 */
import { sha256 } from "../documents/manifest.js";
import type { TrustedDocuments } from "../documents/trusted.js";
import { refusal } from "../errors/refusal.js";

/** The parameters of a request by the names of the specification, whether they came in a body or in an address. */
export type Parameters = Readonly<Record<string, unknown>>;

/** A request whose document is known. */
export interface AskedOperation {
  readonly text: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The request with the text in it, for whoever knows nothing of ids. */
  readonly parameters: Parameters;
}

/** The parameters in the body of a POST; null when it is no object, such as a batch. */
export function parametersOfBody(body: unknown): Parameters | null {
  return isRecord(body) ? body : null;
}

/** The parameters in the address of a GET; null when one of them is no JSON or comes twice. */
export function parametersOfSearch(search: URLSearchParams): Parameters | null {
  const parameters: Record<string, unknown> = {};
  for (const [name, text] of search) {
    if (Object.hasOwn(parameters, name)) return null;
    const json = name === "variables" || name === "extensions";
    const value = json ? parseJson(text) : text;
    if (value === undefined) return null;
    Object.defineProperty(parameters, name, { value, enumerable: true });
  }
  return parameters;
}

/**
 * Reads a request. A document may be named by `documentId`, or by the hash in `extensions.persistedQuery` as Apollo's
 * clients do; an id that no trusted document has is refused with `DOCUMENT_UNKNOWN`, for nothing is ever registered
 * by sending it. Null when there is no document to look at.
 */
export function readOperation(parameters: Parameters, trusted: TrustedDocuments): AskedOperation | null {
  const { documentId, ...rest } = parameters;
  const { hash, extensions } = takeHash(rest["extensions"]);
  const id = documentId ?? hash;
  const sent = rest["query"];
  const hasText = typeof sent === "string" && sent !== "";
  if (id === undefined || id === null) return hasText ? asked(sent, rest) : null;
  if (typeof id !== "string") throw malformed("The id of a document must be a string.");
  const { extensions: _, ...bare } = rest;
  const plain = extensions === undefined ? bare : { ...bare, extensions };
  if (hasText) {
    const named = documentId === undefined ? sha256(sent) : undefined;
    if (named !== id) throw malformed("The id does not fit the text that is sent with it.");
    return asked(sent, plain);
  }
  const document = trusted.byId(id);
  if (document === undefined) throw refusal("DOCUMENT_UNKNOWN", 400);
  return asked(document.body, plain);
}

function asked(text: string, parameters: Parameters): AskedOperation {
  const { operationName, variables } = parameters;
  return {
    text,
    operationName: typeof operationName === "string" && operationName !== "" ? operationName : undefined,
    variables: isRecord(variables) ? variables : {},
    parameters: { ...parameters, query: text },
  };
}

/** Takes the hash of a persisted query out of the extensions of a request, and the extensions away when they held no more. */
function takeHash(extensions: unknown): { readonly hash?: unknown; readonly extensions?: unknown } {
  if (!isRecord(extensions) || !isRecord(extensions["persistedQuery"])) return { extensions };
  const { persistedQuery, ...others } = extensions;
  const hash = isRecord(persistedQuery) ? persistedQuery["sha256Hash"] : undefined;
  return Object.keys(others).length === 0 ? { hash } : { hash, extensions: others };
}

function malformed(message: string): Error {
  return refusal("BAD_REQUEST", 400, { message });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
