/** Settings of what a request may be, how often it may come, and how many are worked on at once. */
import { z } from "zod";
import { milliseconds, wholeNumber } from "./numbers.js";

const MOST = 1_000_000_000;

/** See the file. */
export const limitSettings = {
  /** Largest request body, in bytes. */
  MAX_BODY_BYTES: wholeNumber(1024, 64 * 1024 ** 2).default(1024 ** 2),
  /** Largest head of a request, address included, in bytes. */
  MAX_HEADER_BYTES: wholeNumber(1024, 1024 ** 2).default(16 * 1024),
  /** Largest access token, in bytes. */
  MAX_TOKEN_BYTES: wholeNumber(256, 8192).default(8192),
  /** Longest time for a request to arrive, in milliseconds. */
  RECEIVE_TIMEOUT_MS: milliseconds(100).default(15_000),
  /** Longest document, in characters. */
  MAX_DOCUMENT_LENGTH: wholeNumber(1, 1024 ** 2).default(65_536),
  /** Most tokens in a document. */
  MAX_DOCUMENT_TOKENS: wholeNumber(1, MOST).default(5000),
  /** Most selections that a document may stand for once its fragments are spread. */
  MAX_SELECTIONS: wholeNumber(1, 20_000).default(2000),
  /** Most fields below each other. */
  MAX_DEPTH: wholeNumber(1, 200).default(15),
  /** Most fields at the root of an operation. */
  MAX_ROOT_FIELDS: wholeNumber(1, MOST).default(50),
  /** Most fields under a name of the client's own. */
  MAX_ALIASES: wholeNumber(0, MOST).default(100),
  /** Most directives in an operation. */
  MAX_DIRECTIVES: wholeNumber(0, MOST).default(50),
  /** Most that an operation may cost by `@cost` and `@listSize` of the supergraph. */
  MAX_COST: wholeNumber(1, MOST).default(100_000),
  /** Length of a list of which the supergraph says nothing, for the cost. */
  DEFAULT_LIST_SIZE: wholeNumber(0, MOST).default(10),
  /** Most requests that are worked on at once. */
  MAX_CONCURRENT_REQUESTS: wholeNumber(1, MOST).default(1000),
  /** Most requests that wait for their turn. */
  MAX_QUEUED_REQUESTS: wholeNumber(0, MOST).default(1000),
  /** Longest wait for a turn, in milliseconds. */
  MAX_QUEUE_MS: milliseconds(1).default(1000),
  /** `on` limits how often organisations and their clients may ask. */
  RATE_LIMIT: z.enum(["on", "off"], 'must be "on" or "off"').optional(),
  /** Requests a second of one organisation, all its clients together. */
  ORGANISATION_REQUESTS_PER_SECOND: wholeNumber(1, MOST).default(200),
  /** Requests a second of one client of an organisation, and of a caller without an organisation. */
  CLIENT_REQUESTS_PER_SECOND: wholeNumber(1, MOST).default(100),
  /** How many seconds' worth of requests may come at once. */
  RATE_BURST_SECONDS: wholeNumber(1, 3600).default(5),
  /** How many copies of the gateway share the rates. */
  GATEWAY_COPIES: wholeNumber(1, 10_000).default(1),
  /** Claim that names the caller's organisation; without it nobody has one. */
  ORGANISATION_CLAIM: z.string().optional(),
};
