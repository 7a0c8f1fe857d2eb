/** Services mode: gateway and four subgraphs as five processes over HTTP on loopback. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { lockDirectory } from "@vardgraf/core";
import { readGatewaySettings, type RunningGateway } from "@vardgraf/gateway";
import { readSettings } from "@vardgraf/schema";
import { prepareData } from "../data/prepare.js";
import { productEnvironment } from "../environment.js";
import { gatewayEnvironment } from "../gateway-environment.js";
import { keyFiles } from "../keys.js";
import { assertPortFree } from "../port.js";
import { startSettingsSchema } from "../settings.js";
import { subgraphNames } from "../subgraphs.js";
import { type ServiceProcess, startService } from "./child.js";

const packages = createRequire(import.meta.url);

/** Five running processes. */
export interface RunningServices extends RunningGateway {
  readonly processes: readonly ServiceProcess[];
}

/** Starts the five processes; `progress` is told about long work and about processes that come and go. */
export async function startServices(
  variables: NodeJS.ProcessEnv,
  progress: (line: string) => void,
): Promise<RunningServices> {
  const environment = productEnvironment(variables);
  const settings = readSettings(startSettingsSchema, environment);
  const forGateway = gatewayEnvironment(environment, settings.DATA_DIR);
  readGatewaySettings(forGateway);
  await assertPortFree(settings.HOST, settings.PORT);
  await prepareData(settings, progress);
  const lock = lockDirectory(settings.DATA_DIR, "SHARED");
  const running: ServiceProcess[] = [];
  const close = async (): Promise<void> => {
    for (const service of running.toReversed()) await service.stop();
    lock.release();
  };
  try {
    for (const [index, name] of subgraphNames.entries()) {
      const first = settings.FIRST_SUBGRAPH_PORT;
      const environmentOf = (port: number): NodeJS.ProcessEnv => ({
        // What the settings file says has been read here.
        CONFIG: "",
        HOST: "127.0.0.1",
        PORT: String(port),
        DATA_DIR: settings.DATA_DIR,
        CALLER_CONTEXT_KEYS: keyFiles(settings.DATA_DIR).callerContextKeys,
        LOG_LEVEL: settings.LOG_LEVEL,
        ...(settings.TRACES_URL ? { TRACES_URL: settings.TRACES_URL } : {}),
        ...(settings.NOW ? { NOW: settings.NOW } : {}),
      });
      const command = {
        name,
        module: join(dirname(packages.resolve(`@vardgraf/${name}`)), "main.js"),
        environment: environmentOf(first === 0 ? 0 : first + index),
        again: (url: URL) => environmentOf(Number(url.port)),
      };
      running.push(await startService(command, progress));
    }
    const urls = running.map(({ name, url }) => `${name}=${url}`).join(",");
    const gateway = { ...forGateway, CONFIG: "", SUBGRAPH_URLS: urls };
    const command = {
      name: "gateway",
      module: fileURLToPath(new URL("gateway.js", import.meta.url)),
      environment: gateway,
      again: (url: URL) => ({ ...gateway, PORT: url.port }),
    };
    running.push(await startService(command, progress));
  } catch (error) {
    await close();
    throw error;
  }
  return { url: running.at(-1)?.url ?? "", processes: running, close };
}
