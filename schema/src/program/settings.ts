/** Settings from the environment: checked once at start, every problem told at once. */
import { z } from "zod";

/** Thrown when settings are wrong: one line per setting, each naming its variable. */
export class SettingsError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join("\n"));
    this.name = "SettingsError";
  }
}

/** Reads the settings that `schema` describes; an empty variable counts as absent. */
export function readSettings<T extends z.ZodType>(schema: T, environment: NodeJS.ProcessEnv): z.infer<T> {
  const present = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""),
  );
  const result = schema.safeParse(present);
  if (result.success) return result.data;
  throw new SettingsError(
    result.error.issues.map((issue) => `${issue.path.join(".") || "settings"}: ${issue.message}`),
  );
}

/** Where traces are sent (OTLP over HTTP). */
export const tracesUrlSetting = z.url({ protocol: /^https?$/, error: "must be a URL" });

/** A TCP port. */
export const portSetting = z.coerce
  .number("must be a number")
  .int("must be a whole number")
  .min(0, "must be 0 to 65535")
  .max(65_535, "must be 0 to 65535");
