/** The running product of the tests: the real gateway over real HTTP. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningServices, startEmbedded, startServices } from "@vardgraf/start";
import type { Operations } from "@vardgraf/schema";
import { type Answer, ask, fetchToken, type Question } from "./client.js";
import { operation } from "./operations.js";

/** The two ways to run. */
export const topologies = ["embedded", "services"] as const;
/** See {@link topologies}. */
export type Topology = (typeof topologies)[number];

/** The instant at which the clock stands still in these tests: a Tuesday morning, the last day of a month. */
export const NOW = "2026-03-31T09:00:00+02:00";
/** The day of {@link NOW}. */
export const TODAY = "2026-03-31";

/** How many people live in a test's world, beside those of the stories. */
const PEOPLE = "600";

/** A running product. */
export interface World extends AsyncDisposable {
  /** Addresses of the subgraphs' own ports, by name; none when all is one process. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly topology: Topology;
  readonly url: string;
  readonly dataDirectory: string;
  /** A token of a demo persona. */
  token(persona: string): Promise<string>;
  /** Asks as a persona, or without a token. */
  ask<Data>(persona: string | null, question: Question): Promise<Answer<Data>>;
  /** Runs a committed operation as a persona, or without a token. */
  run<Name extends keyof Operations>(
    name: Name,
    persona: string | null,
    variables: Operations[Name]["variables"],
  ): Promise<Answer<Operations[Name]["data"]>>;
}

/** A fresh folder. */
export function temporaryDirectory(): string {
  return mkdtempSync(join(tmpdir(), "vardgraf-test-"));
}

/** A copy of a data directory, so that two worlds over the same data do not share a file. */
export function copyOf(dataDirectory: string): string {
  const copy = temporaryDirectory();
  cpSync(dataDirectory, copy, { recursive: true });
  return copy;
}

/** The settings of a test's world: free ports, a clock that stands still, few people. */
export function worldSettings(dataDirectory: string): NodeJS.ProcessEnv {
  return {
    PORT: "0",
    FIRST_SUBGRAPH_PORT: "0",
    NOW,
    LOG_LEVEL: "error",
    SEED_PATIENTS: PEOPLE,
    DATA_DIR: dataDirectory,
  };
}

/** Starts the product over a data directory, which goes with it; an empty one is seeded. */
export async function startWorld(
  topology: Topology,
  dataDirectory = temporaryDirectory(),
  settings: NodeJS.ProcessEnv = {},
): Promise<World> {
  const start = topology === "embedded" ? startEmbedded : startServices;
  const running = await start({ ...worldSettings(dataDirectory), ...settings }, () => {});
  return {
    ...connect(topology, running.url, dataDirectory, subgraphUrlsOf(running)),
    [Symbol.asyncDispose]: async () => {
      await running.close();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}

function subgraphUrlsOf(running: object): Readonly<Record<string, string>> {
  if (!("processes" in running)) return {};
  const { processes } = running as RunningServices;
  return Object.fromEntries(
    processes.filter(({ name }) => name !== "gateway").map(({ name, url }) => [name, url]),
  );
}

/** A world that somebody else started and will end. */
export function connect(
  topology: Topology,
  url: string,
  dataDirectory: string,
  subgraphUrls: Readonly<Record<string, string>> = {},
): Omit<World, keyof AsyncDisposable> {
  const tokens = new Map<string, Promise<string>>();
  const token = (persona: string): Promise<string> => {
    const known = tokens.get(persona) ?? fetchToken(url, persona);
    tokens.set(persona, known);
    return known;
  };
  const askAs = async <Data>(persona: string | null, question: Question): Promise<Answer<Data>> =>
    ask(url, persona === null ? null : await token(persona), question);
  return {
    topology,
    url,
    dataDirectory,
    subgraphUrls,
    token,
    ask: askAs,
    run: (name, persona, variables) => askAs(persona, { query: operation(name), variables }),
  };
}
