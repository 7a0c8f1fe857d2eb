/** A subgraph as a program of its own: settings in, a subgraph over HTTP out. */
import { readFileSync } from "node:fs";
import {
  closeOnSignal,
  createLogger,
  createTracing,
  LOG_LEVELS,
  portSetting,
  readSettings,
  runProgram,
  StartError,
  tracesUrlSetting,
  withSettingsFile,
} from "@vardgraf/schema";
import type { JSONWebKeySet } from "jose";
import { collectDefaultMetrics } from "prom-client";
import { z } from "zod";
import { createSubgraphFigures } from "../sight/figures.js";
import { fixedClock, systemClock } from "../time/clock.js";
import { type RunningServer, serveSubgraph } from "./serve.js";
import type { Subgraph, SubgraphEnvironment } from "./subgraph.js";

/** Shape of the settings of a subgraph program, each an environment variable. */
export const subgraphSettingsSchema = z.object({
  /** Path of a settings file (YAML or JSON), beneath the environment. */
  CONFIG: z.string().optional(),
  /** Port to listen on; 0 takes a free one. */
  PORT: portSetting,
  /** Address to listen on. */
  HOST: z.string().default("127.0.0.1"),
  /** Folder of the database files; `:memory:` keeps nothing. */
  DATA_DIR: z.string().default(".data"),
  /** Path of the public key set (JWKS) of the gateways whose caller contexts are believed. */
  CALLER_CONTEXT_KEYS: z.string("must be the path of a JSON Web Key Set"),
  /** An instant at which the clock stands still; for demonstrations and tests. */
  NOW: z.iso
    .datetime({ offset: true, error: "must be an instant like 2026-03-03T08:15:00+01:00" })
    .optional(),
  /** Where traces are sent (OTLP over HTTP); nothing is traced without it. */
  TRACES_URL: tracesUrlSetting.optional(),
  /** Least serious log lines that are written. */
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`).default("info"),
});

/** Settings of a subgraph program after checking. */
export type SubgraphSettings = z.output<typeof subgraphSettingsSchema>;

/** Makes a subgraph ready to answer. */
export type CreateSubgraph = (environment: SubgraphEnvironment) => Promise<Subgraph>;

/**
 * Runs a subgraph until it is told to end: by SIGTERM or SIGINT, or by the end of the program that started
 * it with an IPC channel. Prints `<name> listening on <url>` to standard output once it answers.
 */
export async function runSubgraphProgram(create: CreateSubgraph): Promise<void> {
  let end = async (): Promise<void> => {};
  process.once("disconnect", () => void runProgram(() => end()).then(() => process.exit(0)));
  await runProgram(async () => {
    const { name, server } = await startSubgraphProgram(create, process.env);
    let ended: Promise<void> | undefined;
    end = () => (ended ??= server.close());
    closeOnSignal(end);
    process.stdout.write(`${name} listening on ${server.url}\n`);
  });
}

/** Starts a subgraph from the environment; fails with `SettingsError` or `StartError`. */
export async function startSubgraphProgram(
  create: CreateSubgraph,
  environment: NodeJS.ProcessEnv,
): Promise<{ readonly name: string; readonly server: RunningServer }> {
  const names = Object.keys(subgraphSettingsSchema.shape);
  const settings = readSettings(subgraphSettingsSchema, withSettingsFile(environment, names));
  const figures = createSubgraphFigures();
  collectDefaultMetrics({ register: figures.registry });
  const tracing = await createTracing(
    settings.TRACES_URL === undefined
      ? null
      : { service: "vardgraf-subgraph", url: settings.TRACES_URL, percent: 0 },
  );
  const subgraph = await create({
    dataDirectory: settings.DATA_DIR,
    callerKeys: readCallerKeys(settings.CALLER_CONTEXT_KEYS),
    clock: settings.NOW === undefined ? systemClock : fixedClock(settings.NOW),
    log: createLogger("subgraph", settings.LOG_LEVEL),
    progress: (line) => process.stderr.write(`${line}\n`),
    figures,
    tracing,
  });
  try {
    const server = await serveSubgraph(subgraph, settings.HOST, settings.PORT, figures.registry);
    const close = async (): Promise<void> => {
      await server.close();
      await tracing?.close();
    };
    return { name: subgraph.name, server: { url: server.url, close } };
  } catch (error) {
    await subgraph.close();
    throw error;
  }
}

const keySetSchema = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) });

function readCallerKeys(file: string): JSONWebKeySet {
  try {
    return keySetSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code;
    throw new StartError(
      reason === undefined
        ? `CALLER_CONTEXT_KEYS: ${file} is not a JSON Web Key Set.`
        : `CALLER_CONTEXT_KEYS: ${file} cannot be read (${reason}).`,
    );
  }
}
