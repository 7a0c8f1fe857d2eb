/** The product under a soak: its processes with their output in files, a faulty network between them, its memory. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { personasFile, supergraphFile, trustedDocumentsFile } from "../../../schema/dist/index.js";
import { figure } from "../../dist/kit/gateway-process.js";
import { keyFiles } from "../../../gateway/start/dist/keys.js";
import { startNetwork } from "../network.mjs";

const PEOPLE = "600";
const PAGE_BYTES = 4096;

/** A collector of traces that writes down what it is sent. */
async function startCollector(file) {
  writeFileSync(file, "");
  const server = createServer((request, response) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      appendFileSync(file, `${Buffer.concat(chunks).toString()}\n`);
      response.writeHead(200, { "content-type": "application/json" }).end("{}");
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${server.address().port}/v1/traces`, close: () => server.close() };
}

/** Starts it in `directory`. */
export async function startProduct(directory) {
  const file = (name) => join(directory, name);
  const files = { log: file("soak.log"), traces: file("soak.traces"), figures: file("soak.figures") };
  const data = file("data");
  const collector = await startCollector(files.traces);
  const output = openSync(files.log, "a");
  const host = fork(fileURLToPath(new URL("host.mjs", import.meta.url)), [], {
    env: {
      ...process.env,
      DATA_DIR: data,
      SEED_PATIENTS: PEOPLE,
      TRACES_URL: collector.url,
      LOG_LEVEL: "info",
      APOLLO_TELEMETRY_DISABLED: "true",
    },
    stdio: ["ignore", output, output, "ipc"],
  });
  process.on("exit", () => host.connected && host.disconnect());
  let pids = {};
  const waiting = new Map();
  host.on("message", (message) => {
    if ("pids" in message) pids = message.pids;
    for (const [key, value] of Object.entries(message)) waiting.get(key)?.(value);
  });
  const told = (key) => new Promise((resolve) => waiting.set(key, resolve));
  const failed = once(host, "exit").then(() => {
    throw new Error(`The product did not start: ${readFileSync(files.log, "utf8").slice(-2000)}`);
  });
  const urls = await Promise.race([told("urls"), failed]);
  failed.catch(() => {});
  const network = await startNetwork(urls);

  const supergraph = file("supergraph.graphql");
  const whole = readFileSync(supergraphFile, "utf8");
  writeFileSync(supergraph, whole);
  const keys = keyFiles(data);
  host.send({
    gateway: {
      PORT: "0",
      SUPERGRAPH: supergraph,
      SUPERGRAPH_POLL_MS: "500",
      IDENTITY: "demo",
      DEMO_KEY: keys.demoIdentityKey,
      DEMO_PERSONAS: personasFile,
      CALLER_CONTEXT_KEY: keys.callerContextKey,
      SUBGRAPH_URLS: Object.entries(network.urls)
        .map(([name, url]) => `${name}=${url}`)
        .join(","),
      TRUSTED_DOCUMENTS_MANIFEST: trustedDocumentsFile,
      CLIENT_KIND_CLAIM: "clientKind",
      FREE_CLIENT_KINDS: "SANDBOX",
      ORGANISATION_CLAIM: "healthCareProviderOrgNo",
      SUBGRAPH_TIMEOUT_MS: "4000",
      REQUEST_TIMEOUT_MS: "8000",
      TRACES_URL: collector.url,
      LOG_LEVEL: "info",
      SANDBOX: "off",
    },
  });
  const url = (await told("gateway")).replace(/\/graphql$/, "");
  const metricsOf = async (base) => (await fetch(`${base.replace(/\/graphql$/, "")}/metrics`)).text();
  let reloads = 0;
  return {
    url,
    data,
    files,
    setFault: network.set,
    kill: (name) => host.send({ kill: name }),
    /** Puts another supergraph in the place of the one in use; every fourth is broken. */
    reload: () => {
      reloads += 1;
      const broken = reloads % 4 === 0;
      writeFileSync(supergraph, broken ? whole.slice(0, whole.length / 2) : `${whole}\n# ${reloads}\n`);
      return broken;
    },
    /** What each process takes of the machine now, in MB. */
    taken: () =>
      Object.entries(pids).flatMap(([name, pid]) => {
        try {
          const pages = Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]);
          return [[name, (pages * PAGE_BYTES) / 1024 ** 2]];
        } catch {
          return [];
        }
      }),
    /** What the heap and the buffers of each process come to now, in MB; one that does not answer is left out. */
    held: async () => {
      const all = await Promise.allSettled(
        Object.entries({ ...urls, gateway: url }).map(async ([name, base]) => {
          const figures = await metricsOf(base);
          const bytes =
            figure(figures, "nodejs_heap_size_used_bytes") + figure(figures, "nodejs_external_memory_bytes");
          return [name, bytes / 1024 ** 2];
        }),
      );
      return all.flatMap(({ value }) => (value === undefined ? [] : [value]));
    },
    gatewayFigures: () => metricsOf(url),
    /** Writes down the figures of all processes, and ends them. */
    close: async () => {
      for (const base of [url, ...Object.values(urls)]) appendFileSync(files.figures, await metricsOf(base));
      const ended = once(host, "exit");
      host.send({ end: true });
      await ended;
      network.close();
      collector.close();
    },
  };
}
