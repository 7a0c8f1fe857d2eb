/** Which errors of a subgraph a client may see: those with a code of the catalogue, in words that tell nothing internal. */
import { errorCatalogue, isErrorCode } from "@vardgraf/schema";

/** What is passed on of an error. */
export interface RelayedError {
  readonly message: string;
  readonly code: string;
}

/** Codes that the gateway alone may answer with: from a subgraph they tell of its dealings with the gateway. */
const OF_THE_GATEWAY: ReadonlySet<string> = new Set([
  "BAD_REQUEST",
  "CALLER_CONTEXT_REQUIRED",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "INTERNAL_SERVER_ERROR",
  "OPERATION_RESOLUTION_FAILURE",
  "SUBGRAPH_DATA_INVALID",
  "SUBGRAPH_UNAVAILABLE",
]);

/** What a message of a refusal never holds: addresses, places in code, files, markup. */
const INTERNAL = new RegExp(
  [
    String.raw`\w:\/\/`,
    String.raw`\b\d{1,3}(\.\d{1,3}){3}\b`,
    String.raw`[a-z][\w.-]*:\d{3,5}\b`,
    String.raw`\bat .+:\d+:\d+`,
    String.raw`\/[\w.-]+\/[\w.-]+`,
    String.raw`<\/?[a-z]`,
    String.raw`[\r\n]`,
  ].join("|"),
  "i",
);

const NO_CODES: ReadonlySet<string> = new Set();

/** Longest message that is passed on, in characters. */
const LONGEST_MESSAGE = 500;

/** Said of an error whose code is known and whose own words tell too much. */
const NO_WORDS = "The request cannot be answered as it is.";

/** What a client is told of an error of a subgraph; codes of `others` pass beside those of the catalogue. */
export function relayError(
  message: string,
  code: unknown,
  others: ReadonlySet<string> = NO_CODES,
): RelayedError {
  if (!isRelayed(code, others) || OF_THE_GATEWAY.has(code)) {
    return { message: errorCatalogue.INTERNAL_SERVER_ERROR.en, code: "INTERNAL_SERVER_ERROR" };
  }
  const plain = message !== "" && message.length <= LONGEST_MESSAGE && !INTERNAL.test(message);
  return { message: plain ? message : isErrorCode(code) ? errorCatalogue[code].en : NO_WORDS, code };
}

/** True for a code of the catalogue or of `others`. */
export function isRelayed(code: unknown, others: ReadonlySet<string> = NO_CODES): code is string {
  return isErrorCode(code) || (typeof code === "string" && others.has(code));
}
