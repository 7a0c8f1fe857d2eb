/** What a building is to become, in words that tell it from every other. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { BuildOptions } from "./build.js";
import { keptFor } from "./building-site.js";
import { HISTORY_YEARS } from "./shares.js";
import { readTexts } from "./texts.js";

/** What is asked for; `asOf` apart, which is often just today. */
export interface Wish {
  /** Two-digit codes. */
  readonly regions: readonly string[];
  readonly patients: number;
  readonly seed: number;
  readonly years: number;
  readonly stories: boolean;
}

const shape = z.object({ wish: z.string(), asOf: z.string(), digest: z.string() });

/** The plan of a building: the same for the same options, places, texts and program. */
export function planOf(options: Omit<BuildOptions, "file" | "progress" | "signal">): string {
  const { careMap, patients, seed, years = HISTORY_YEARS, stories, asOf } = options;
  const regions = careMap.regions.map(({ code }) => code);
  const digest = createHash("sha256").update(JSON.stringify([careMap, readTexts()]));
  for (const file of programFiles()) digest.update(readFileSync(file));
  const wish = JSON.stringify({ regions, patients, seed, years, stories } satisfies Wish);
  if (options.uncounted) digest.update("uncounted");
  return JSON.stringify({ wish, asOf, digest: digest.digest("hex") } satisfies z.infer<typeof shape>);
}

/** The day that an unfinished building of what is wished for leads up to; null when there is none. */
export function unfinishedDay(file: string, wish: Wish): string | null {
  const kept = keptFor(file);
  if (kept === null) return null;
  const { regions, patients, seed, years, stories } = wish;
  const plan = shape.parse(JSON.parse(kept.plan));
  return plan.wish === JSON.stringify({ regions, patients, seed, years, stories }) ? plan.asOf : null;
}

/** Everything that decides what rows a person gets: the program of this subgraph and its migrations. */
function programFiles(): string[] {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const migrations = fileURLToPath(new URL("../../migrations", import.meta.url));
  const listed = (folder: string, kind: RegExp): string[] =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => kind.test(name) && !/\.(test|d)\.ts$/.test(name))
      .sort()
      .map((name) => join(folder, name));
  return [...listed(root, /\.(js|ts)$/), ...listed(migrations, /\.sql$/)];
}
