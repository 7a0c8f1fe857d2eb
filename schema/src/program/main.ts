/** How every program of the product starts and fails: one clear line for each problem, exit status 1. */
import { SettingsError } from "./settings.js";

/** A failure whose message is meant for the person who started the program. */
export class StartError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "StartError";
  }
}

/** Tells a failure in words: known ones as they are, unknown ones with their stack. */
export function describeFailure(error: unknown): string {
  if (error instanceof SettingsError) return error.problems.map((line) => `vardgraf: ${line}`).join("\n");
  if (error instanceof StartError) return `vardgraf: ${error.message}`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Runs a program; a failure is written to standard error and ends the process with status 1. */
export async function runProgram(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${describeFailure(error)}\n`);
    process.exit(1);
  }
}

/**
 * Calls `close` at the first SIGINT or SIGTERM and then leaves; a second signal leaves at once.
 * `close` lets requests in flight be answered before it resolves.
 */
export function closeOnSignal(close: () => Promise<void>): void {
  let closing = false;
  const leave = (signal: NodeJS.Signals): void => {
    if (closing) process.exit(signal === "SIGINT" ? 130 : 143);
    closing = true;
    void close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${describeFailure(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on("SIGINT", leave);
  process.on("SIGTERM", leave);
}
