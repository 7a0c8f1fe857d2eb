/** Compares a supergraph with the one that is in use: what would break for clients, before it is deployed. */
import { readFileSync } from "node:fs";
import { StartError } from "@vardgraf/schema";
import { findBreakingChanges, findDangerousChanges, type GraphQLSchema, parse, validate } from "graphql";
import { request } from "undici";
import { readManifest, type TrustedDocument } from "../documents/manifest.js";
import { loadSupergraph } from "../engine/supergraph/load.js";
import { isAddress } from "../life/supergraph-source.js";

/** What a comparison found. */
export interface Comparison {
  /** Changes that can break clients, one line each. */
  readonly breaking: readonly string[];
  /** Changes that may surprise clients, one line each. */
  readonly dangerous: readonly string[];
  /** Trusted documents that are not valid any more, with the reason, one line each. */
  readonly documents: readonly string[];
}

/** Compares the schemas that clients see of two supergraphs; throws a `StartError` when one of them is broken. */
export function compareSupergraphs(
  before: string,
  after: string,
  trusted: readonly TrustedDocument[] = [],
): Comparison {
  const [old, young] = [schemaOf(before, "supergraph in use"), schemaOf(after, "new supergraph")];
  const words = (changes: readonly { readonly description: string }[]): string[] =>
    changes.map(({ description }) => description).toSorted();
  return {
    breaking: words(findBreakingChanges(old, young)),
    dangerous: words(findDangerousChanges(old, young)),
    documents: trusted.flatMap(({ name, body }) => {
      const [mistake] = validate(young, parse(body));
      return mistake ? [`${name}: ${mistake.message}`] : [];
    }),
  };
}

function schemaOf(sdl: string, which: string): GraphQLSchema {
  try {
    return loadSupergraph(sdl).apiSchema;
  } catch (error) {
    throw new StartError(`The ${which} is broken: ${(error as Error).message}`);
  }
}

/** A supergraph from a file, an address (such as /supergraph of a gateway's operators' port), or `-` for standard input. */
export async function readSupergraph(place: string): Promise<string> {
  if (!isAddress(place)) return readText(place);
  const { statusCode, body } = await request(place).catch((error: NodeJS.ErrnoException) => {
    throw new StartError(`${place} cannot be read (${error.code ?? error.message}).`);
  });
  if (statusCode !== 200) throw new StartError(`${place} answers with status ${statusCode}.`);
  return body.text();
}

/** The trusted documents of a manifest. */
export function readTrusted(file: string): TrustedDocument[] {
  return readManifest(file, readText(file));
}

function readText(place: string): string {
  try {
    return readFileSync(place === "-" ? 0 : place, "utf8");
  } catch (error) {
    throw new StartError(`${place} cannot be read (${(error as NodeJS.ErrnoException).code ?? "error"}).`);
  }
}
