/** Embedded mode: gateway and subgraphs in one process. */
import { createSubgraphFigures, fixedClock, lockDirectory, systemClock } from "@vardgraf/core";
import { readGatewaySettings, type RunningGateway, startGatewayProgram } from "@vardgraf/gateway";
import { createLogger, createTracing, exampleOperations, readSettings } from "@vardgraf/schema";
import type { JSONWebKeySet } from "jose";
import { dayOf } from "./data/generate.js";
import { prepareData } from "./data/prepare.js";
import { productEnvironment } from "./environment.js";
import { gatewayEnvironment } from "./gateway-environment.js";
import { keyFiles, readKeys } from "./keys.js";
import { assertPortFree } from "./port.js";
import { startSettingsSchema } from "./settings.js";
import { openSubgraphs, subgraphNames } from "./subgraphs.js";

/** Starts everything in this process; `progress` is told about long work. */
export async function startEmbedded(
  variables: NodeJS.ProcessEnv,
  progress: (line: string) => void,
): Promise<RunningGateway> {
  const environment = productEnvironment(variables);
  const settings = readSettings(startSettingsSchema, environment);
  readGatewaySettings(gatewayEnvironment(environment, settings.DATA_DIR));
  await assertPortFree(settings.HOST, settings.PORT);
  await prepareData(settings, progress);
  const lock = lockDirectory(settings.DATA_DIR, "SHARED");
  const figures = createSubgraphFigures();
  const tracing = await createTracing(
    settings.TRACES_URL === undefined
      ? null
      : { service: "vardgraf-subgraphs", url: settings.TRACES_URL, percent: 0 },
  );
  try {
    const subgraphs = await openSubgraphs(subgraphNames, {
      dataDirectory: settings.DATA_DIR,
      callerKeys: readKeys<JSONWebKeySet>(keyFiles(settings.DATA_DIR).callerContextKeys),
      clock: settings.NOW ? fixedClock(settings.NOW) : systemClock,
      log: createLogger("subgraphs", settings.LOG_LEVEL),
      progress,
      figures,
      tracing,
    });
    const gateway = await startGatewayProgram(gatewayEnvironment(environment, settings.DATA_DIR), {
      local: subgraphs.byName,
      sandboxOperations: exampleOperations(dayOf(settings.NOW)),
      checks: subgraphs.checks,
      figures: [figures.registry],
    }).catch(async (error: unknown) => {
      await subgraphs.close();
      throw error;
    });
    return {
      url: gateway.url,
      close: async () => {
        await gateway.close();
        await subgraphs.close();
        await tracing?.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
