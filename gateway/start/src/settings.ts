/** Settings of the programs that start the whole product. */
import { LOG_LEVELS, portSetting, tracesUrlSetting } from "@vardgraf/schema";
import { z } from "zod";

/** Shape of the settings, with defaults and what is refused. */
export const startSettingsSchema = z.object({
  /** Path of a settings file (YAML or JSON), beneath the environment. */
  CONFIG: z.string().optional(),
  /** Port of the gateway; 0 takes a free one. */
  PORT: portSetting.default(4000),
  /** Address to listen on. */
  HOST: z.string().default("127.0.0.1"),
  /** Folder of everything that is kept between starts. */
  DATA_DIR: z.string().default(".data"),
  /** Port of the first of the four subgraphs in services mode, the others follow; 0 takes free ones. */
  FIRST_SUBGRAPH_PORT: portSetting.max(65_532, "must leave room for four ports").default(4101),
  /** How many people the first start makes. */
  SEED_PATIENTS: z.coerce
    .number("must be a number")
    .int("must be a whole number")
    .min(0)
    .max(2_000_000)
    .default(3000),
  /** An instant at which the product's clock stands still; for demonstrations and tests. */
  NOW: z.iso
    .datetime({ offset: true, error: "must be an instant like 2026-03-03T08:15:00+01:00" })
    .optional(),
  /** Where traces are sent (OTLP over HTTP); nothing is traced without it. */
  TRACES_URL: tracesUrlSetting.optional(),
  /** Least serious log lines that are written. */
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(", ")}`).default("warn"),
});

/** Settings after checking. */
export type StartSettings = z.output<typeof startSettingsSchema>;
