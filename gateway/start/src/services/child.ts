/** One process of services mode: started, watched, started again when it dies, ended with the others. */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { StartError } from "@vardgraf/schema";

/** A process that listens. */
export interface ServiceProcess {
  readonly name: string;
  /** Address that the process told when it was ready. */
  readonly url: string;
  readonly pid: () => number | undefined;
  /** Asks the process to end and waits until it has. */
  stop(): Promise<void>;
}

/** What to run. */
export interface ServiceCommand {
  readonly name: string;
  /** Module to run. */
  readonly module: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Environment of a later start, once the process is known to listen at `url`: it must come back to the same place. */
  readonly again: (url: URL) => NodeJS.ProcessEnv;
}

/** Pause before a process that died is started again, in milliseconds. */
const RESTART_PAUSE = 500;

/** Starts a process and resolves when it listens; rejects when it ends before that. */
export async function startService(
  command: ServiceCommand,
  report: (line: string) => void,
): Promise<ServiceProcess> {
  let child = spawn(command.module, command.environment);
  let stopping = false;
  const url = await listening(child, command.name);
  const watch = (): void => {
    child.once("exit", (code, signal) => {
      if (stopping) return;
      report(`${command.name} ended (${signal ?? code}), starting it again`);
      setTimeout(() => {
        if (stopping) return;
        child = spawn(command.module, command.again(new URL(url)));
        watch();
      }, RESTART_PAUSE).unref();
    });
  };
  watch();
  return {
    name: command.name,
    url,
    pid: () => child.pid,
    stop: async () => {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}

function spawn(module: string, environment: NodeJS.ProcessEnv): ChildProcess {
  const child = fork(module, [], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
    // Ctrl-C reaches the whole process group: the children wait for the parent to end them in order.
    detached: true,
  });
  child.stdout?.setEncoding("utf8");
  return child;
}

async function listening(child: ChildProcess, name: string): Promise<string> {
  let text = "";
  const told = new Promise<string>((resolve) => {
    child.stdout?.on("data", (chunk: string) => {
      text += chunk;
      const url = /listening on (\S+)/.exec(text)?.[1];
      if (url) resolve(url);
    });
  });
  const ended = once(child, "exit").then(() => {
    throw new StartError(`${name} could not start.`);
  });
  return Promise.race([told, ended]);
}
