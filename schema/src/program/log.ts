/** Structured logs. What could name or identify a person is never handed to a logger in the first place. */
import { type Logger, pino } from "pino";
import { describeError, scrub } from "./redact.js";

export type { Logger } from "pino";

/** Levels that `LOG_LEVEL` takes. */
export const LOG_LEVELS = ["silent", "fatal", "error", "warn", "info", "debug"] as const;

/**
 * A logger that writes JSON lines to standard error, so that standard output stays free for what a
 * program is asked to print. Headers and variables are removed even when somebody logs them, of errors only what
 * quotes no value is kept, and what still looks like an identity number or a token is replaced.
 */
export function createLogger(name: string, level: (typeof LOG_LEVELS)[number]): Logger {
  const standardError = pino.destination({ dest: 2, sync: true });
  return pino(
    {
      name,
      level,
      redact: {
        paths: ["headers", "*.headers", "authorization", "*.authorization", "variables", "*.variables"],
        remove: true,
      },
      serializers: { err: describeError },
    },
    { write: (line: string) => standardError.write(scrub(line)) },
  );
}
