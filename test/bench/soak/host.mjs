/**
 * The services topology as a process whose output is that of all its programs: four subgraphs, and then, told where they
 * are reached (`{ gateway: settings }`), the gateway. Each is started again when it dies; `{ kill: name }` sees to that.
 */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { startServices } from "../../../gateway/start/dist/index.js";
import { keyFiles } from "../../../gateway/start/dist/keys.js";
import { startService } from "../../../gateway/start/dist/services/child.js";
import { subgraphFactories } from "../../../gateway/start/dist/subgraphs.js";
import { heapOption } from "./deployed.mjs";

const packages = createRequire(import.meta.url);
const { DATA_DIR, SEED_PATIENTS, TRACES_URL, LOG_LEVEL } = process.env;
const say = (line) => process.stdout.write(`${line}\n`);

// The first start makes people and keys.
const first = await startServices({ PORT: "0", FIRST_SUBGRAPH_PORT: "0", DATA_DIR, SEED_PATIENTS }, say);
await first.close();

const services = new Map();
for (const name of Object.keys(subgraphFactories)) {
  const environment = {
    NODE_OPTIONS: heapOption,
    PORT: "0",
    DATA_DIR,
    TRACES_URL,
    LOG_LEVEL,
    CALLER_CONTEXT_KEYS: keyFiles(DATA_DIR).callerContextKeys,
  };
  const module = join(dirname(packages.resolve(`@vardgraf/${name}`)), "main.js");
  const again = (url) => ({ ...environment, PORT: url.port });
  services.set(name, await startService({ name, module, environment, again }, say));
}

async function startGateway(settings) {
  const environment = { NODE_OPTIONS: heapOption, ...settings };
  const module = fileURLToPath(new URL("../../../gateway/dist/main.js", import.meta.url));
  const again = (url) => ({ ...environment, PORT: url.port });
  services.set("gateway", await startService({ name: "gateway", module, environment, again }, say));
  process.send({ gateway: services.get("gateway").url });
}

async function end() {
  for (const service of [...services.values()].toReversed()) await service.stop();
  process.exit(0);
}

process.on("message", (message) => {
  if ("gateway" in message) void startGateway(message.gateway);
  else if ("kill" in message) process.kill(services.get(message.kill).pid(), "SIGKILL");
  else if ("end" in message) void end();
});
// Whoever started this is gone: nothing is left behind.
process.on("disconnect", () => void end());
const tellProcesses = () =>
  process.connected &&
  process.send({ pids: Object.fromEntries([...services].map(([name, { pid }]) => [name, pid()])) });
process.send({ urls: Object.fromEntries([...services].map(([name, { url }]) => [name, url])) });
setInterval(tellProcesses, 500);
