/** Says what is wrong with the settings of a gateway before it is started: the settings, and the files that they name. */
import { existsSync, readFileSync } from "node:fs";
import { createCallerContextSigner, createLogger, SettingsError, StartError } from "@vardgraf/schema";
import type { JWK } from "jose";
import { openIntake } from "../admission/intake.js";
import { loadSupergraph } from "../engine/supergraph/load.js";
import { readPersonas } from "../identity/demo/provider.js";
import { openSupergraph } from "../life/open-supergraph.js";
import { nameOfPlace } from "../life/supergraph-source.js";
import { readGatewaySettings } from "../program.js";
import type { GatewaySettings } from "../settings.js";
import { readSubgraphTls } from "../transport/subgraph-tls.js";

/** What is looked at. */
export interface CheckOptions {
  /** Paths of files that the first start makes: they need not be there yet. */
  readonly madeAtStart?: readonly string[];
}

/** Everything that would keep the gateway from starting or serving, one line each; empty when nothing does. */
export async function settingsProblems(
  environment: NodeJS.ProcessEnv,
  { madeAtStart = [] }: CheckOptions = {},
): Promise<readonly string[]> {
  let settings: GatewaySettings;
  try {
    settings = readGatewaySettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
  const made = (path: string | undefined): boolean =>
    path === undefined || (madeAtStart.includes(path) && !existsSync(path));
  const looks: (() => unknown)[] = [
    () => lookAtSupergraph(settings),
    () => (made(settings.CALLER_CONTEXT_KEY) ? undefined : lookAtKey(String(settings.CALLER_CONTEXT_KEY))),
    () => (settings.IDENTITY === "demo" ? readPersonas(String(settings.DEMO_PERSONAS)) : undefined),
    () => openIntake(settings, createLogger("check", "silent")),
    () => readSubgraphTls(settings),
  ];
  const problems: string[] = [];
  for (const look of looks) {
    try {
      await look();
    } catch (error) {
      problems.push(wordsOf(error));
    }
  }
  return problems;
}

async function lookAtSupergraph(settings: GatewaySettings): Promise<void> {
  const { SUPERGRAPH: place, SUPERGRAPH_AUTHORIZATION: authorization, SUBGRAPH_URLS: urls } = settings;
  const { first, source } = await openSupergraph(
    { place, authorization, copy: undefined },
    createLogger("check", "silent"),
  );
  await source.close();
  let subgraphs: readonly { readonly name: string }[];
  try {
    ({ subgraphs } = loadSupergraph(first));
  } catch (error) {
    throw new StartError(`SUPERGRAPH: ${nameOfPlace(place)} is broken: ${(error as Error).message}`);
  }
  const names = new Set(subgraphs.map(({ name }) => name));
  const unknown = [...urls.keys()].filter((name) => !names.has(name));
  if (unknown.length > 0) {
    throw new StartError(`SUBGRAPH_URLS: the supergraph has no subgraph ${unknown.join(", ")}`);
  }
}

async function lookAtKey(path: string): Promise<void> {
  try {
    await createCallerContextSigner(JSON.parse(readFileSync(path, "utf8")) as JWK);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? "it is no private key (JWK) of Ed25519";
    throw new StartError(`CALLER_CONTEXT_KEY: ${path} cannot be used (${reason})`);
  }
}

function wordsOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\.$/, "");
}
