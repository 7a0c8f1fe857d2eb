/** Embedded mode: gateway and subgraphs in one process. */
import { fixedClock, lockDirectory, systemClock } from "@vardgraf/core";
import { type RunningGateway, startGatewayProgram } from "@vardgraf/gateway";
import { createLogger, exampleOperations, readSettings } from "@vardgraf/schema";
import type { JSONWebKeySet } from "jose";
import { dayOf } from "./data/generate.js";
import { prepareData } from "./data/prepare.js";
import { gatewayEnvironment } from "./gateway-environment.js";
import { keyFiles, readKeys } from "./keys.js";
import { assertPortFree } from "./port.js";
import { startSettingsSchema } from "./settings.js";
import { openSubgraphs, subgraphNames } from "./subgraphs.js";

/** Starts everything in this process; `progress` is told about long work. */
export async function startEmbedded(
  environment: NodeJS.ProcessEnv,
  progress: (line: string) => void,
): Promise<RunningGateway> {
  const settings = readSettings(startSettingsSchema, environment);
  await assertPortFree(settings.HOST, settings.PORT);
  await prepareData(settings, progress);
  const lock = lockDirectory(settings.DATA_DIR, "SHARED");
  try {
    const subgraphs = await openSubgraphs(subgraphNames, {
      dataDirectory: settings.DATA_DIR,
      callerKeys: readKeys<JSONWebKeySet>(keyFiles(settings.DATA_DIR).callerContextKeys),
      clock: settings.NOW ? fixedClock(settings.NOW) : systemClock,
      log: createLogger("subgraphs", settings.LOG_LEVEL),
      progress,
    });
    const gateway = await startGatewayProgram(gatewayEnvironment(environment, settings.DATA_DIR), {
      local: subgraphs.byName,
      sandboxOperations: exampleOperations(dayOf(settings.NOW)),
      ready: () => subgraphs.ready(),
    }).catch(async (error: unknown) => {
      await subgraphs.close();
      throw error;
    });
    return {
      url: gateway.url,
      close: async () => {
        await gateway.close();
        await subgraphs.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}
