/** Structured logs. What could name or identify a person is never handed to a logger in the first place. */
import { type Logger, pino } from "pino";

export type { Logger } from "pino";

/** Levels that `LOG_LEVEL` takes. */
export const LOG_LEVELS = ["silent", "fatal", "error", "warn", "info", "debug"] as const;

/**
 * A logger that writes JSON lines to standard error, so that standard output stays free for what a
 * program is asked to print. Tokens and caller contexts are removed even when somebody logs headers.
 */
export function createLogger(name: string, level: (typeof LOG_LEVELS)[number]): Logger {
  return pino(
    {
      name,
      level,
      redact: {
        paths: ["headers", "*.headers", "authorization", "*.authorization", "variables", "*.variables"],
        remove: true,
      },
    },
    pino.destination({ dest: 2, sync: true }),
  );
}
