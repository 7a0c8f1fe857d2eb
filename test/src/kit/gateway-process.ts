/** A gateway as a process of its own, over subgraphs that somebody else started. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { personasFile, supergraphFile } from "@vardgraf/schema";

const program = fileURLToPath(new URL("../../../gateway/dist/main.js", import.meta.url));

/** What to start it with. */
export interface GatewayProcessOptions {
  /** Holds the keys that the subgraphs believe and the demo provider signs with. */
  readonly dataDirectory: string;
  /** Addresses of subgraphs, by name. */
  readonly subgraphs: Readonly<Record<string, string>>;
  readonly settings?: NodeJS.ProcessEnv;
}

/** A running gateway. */
export interface GatewayProcess extends AsyncDisposable {
  readonly url: string;
  readonly operatorUrl: string;
  readonly child: ChildProcess;
  /** Everything that it has written to its log. */
  log(): string;
  /** Its figures, as Prometheus reads them. */
  metrics(): Promise<string>;
}

/** Starts a gateway on free ports; subgraphs need not be up. */
export async function startGatewayProcess(options: GatewayProcessOptions): Promise<GatewayProcess> {
  const { dataDirectory, subgraphs, settings } = options;
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, [program], {
    env: {
      PATH,
      HOME,
      TMPDIR,
      PORT: "0",
      OPERATOR_PORT: "0",
      SUPERGRAPH: supergraphFile,
      SUPERGRAPH_POLL_MS: "0",
      IDENTITY: "demo",
      DEMO_KEY: join(dataDirectory, "demo-identity.key.json"),
      DEMO_PERSONAS: personasFile,
      CALLER_CONTEXT_KEY: join(dataDirectory, "caller-context.key.json"),
      SUBGRAPH_URLS: Object.entries(subgraphs)
        .map(([name, url]) => `${name}=${url}`)
        .join(","),
      SANDBOX: "off",
      LOG_LEVEL: "info",
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (log += chunk));
  const [url, operatorUrl] = await addresses(child, () => log);
  return {
    url,
    operatorUrl,
    child,
    log: () => log,
    metrics: async () => (await fetch(`${operatorUrl}/metrics`)).text(),
    [Symbol.asyncDispose]: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

async function addresses(child: ChildProcess, log: () => string): Promise<[url: string, operators: string]> {
  let said = "";
  const found = new Promise<[string, string]>((resolve) => {
    child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
      said += chunk;
      const url = /listening on (\S+)\/graphql/.exec(said)?.[1];
      const operators = /operators: (\S+)/.exec(said)?.[1];
      if (url && operators) resolve([url, operators]);
    });
  });
  const ended = once(child, "exit").then(() => {
    throw new Error(`The gateway could not start: ${log()}`);
  });
  return Promise.race([found, ended]);
}

/** The value of a figure in the text that Prometheus reads; labels as they are written there. */
export function figure(metrics: string, name: string): number {
  const line = metrics.split("\n").find((candidate) => candidate.startsWith(`${name} `));
  return line === undefined ? 0 : Number(line.slice(name.length + 1));
}
