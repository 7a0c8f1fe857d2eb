/** Settings of the calls to subgraphs. */
import { z } from "zod";
import { list } from "./lists.js";
import { milliseconds, wholeNumber } from "./numbers.js";

const subgraphUrls = z.string().transform((text, context) => {
  const urls = new Map<string, string>();
  for (const pair of text.split(",")) {
    const [name, url] = [pair.slice(0, pair.indexOf("=")).trim(), pair.slice(pair.indexOf("=") + 1).trim()];
    if (!name || !URL.canParse(url)) {
      context.addIssue({ code: "custom", message: 'must be written "name=url,name=url"' });
      return z.NEVER;
    }
    urls.set(name, url);
  }
  return urls;
});

/** See the file. */
export const callSettings = {
  /** Addresses of subgraphs that differ from the supergraph's: `name=url,name=url`. */
  SUBGRAPH_URLS: subgraphUrls.default(new Map<string, string>()),
  /** Longest life of a client's request, in milliseconds. */
  REQUEST_TIMEOUT_MS: milliseconds(2).default(15_000),
  /** Longest wait for a subgraph's answer, in milliseconds. */
  SUBGRAPH_TIMEOUT_MS: milliseconds(1).default(10_000),
  /** Largest answer of a subgraph, in bytes. */
  SUBGRAPH_MAX_RESPONSE_BYTES: wholeNumber(1024, 1024 ** 3).default(16 * 1024 ** 2),
  /** Most calls to one subgraph that are under way. */
  SUBGRAPH_MAX_CALLS: wholeNumber(1, 100_000).default(512),
  /** `on` compares the keys of entities with those that were asked for. */
  CHECK_ENTITIES: z.enum(["on", "off"], 'must be "on" or "off"').default("on"),
  /** Codes of subgraphs' errors that clients are told beside those of the catalogue, separated by commas. */
  ERROR_CODES: list(
    z.string().regex(/^[A-Z][A-Z0-9_]*$/, "must be words like NOT_FOUND, separated by commas"),
  ).default([]),
  /** How often a query that failed in passing is sent again. */
  SUBGRAPH_RETRIES: wholeNumber(0, 5).default(2),
  /** How many calls may be sent again, in percent of all calls. */
  SUBGRAPH_RETRY_PERCENT: wholeNumber(0, 100).default(20),
  /** A circuit opens when more than this share of the last calls failed, in percent. */
  CIRCUIT_FAILURE_PERCENT: wholeNumber(1, 99).default(50),
  /** Fewest calls that a circuit is judged by. */
  CIRCUIT_MINIMUM_CALLS: wholeNumber(1, 1000).default(10),
  /** How long an open circuit leaves its subgraph alone, in milliseconds. */
  CIRCUIT_PAUSE_MS: milliseconds(1).default(2000),
};
