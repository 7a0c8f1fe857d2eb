/** The product as a person starts it: a process with a command line, settings, output and an end. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../../../gateway/start/dist/cli.js", import.meta.url));

/** A process of the product. */
export interface Program {
  readonly child: ChildProcess;
  /** Everything written so far. */
  output(): { readonly stdout: string; readonly stderr: string };
  /** Resolves with the match when standard output matches; rejects when the process ends first. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  /** Exit status, or the signal that ended the process. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

/** Runs `vardgraf <args>`. */
export function runProgram(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  node: readonly string[] = [],
): Program {
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(process.execPath, [...node, cli, ...args], {
    env: { PATH, HOME, TMPDIR, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
  const ended = once(child, "close").then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals);
  return {
    child,
    output: () => ({ stdout, stderr }),
    ended,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const match = pattern.exec(stdout);
          if (match) resolve(match);
        };
        child.stdout.on("data", look);
        look();
        void ended.then((end) => reject(new Error(`ended with ${end}: ${stdout}${stderr}`)));
      }),
  };
}
