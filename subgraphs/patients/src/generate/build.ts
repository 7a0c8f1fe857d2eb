/** Builds the database of invented people. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { buildDatabase, type SqliteConnection } from "@vardgraf/core";
import * as tables from "../tables.js";
import type { CareMap } from "./care-map.js";
import { generatePeople, type RegionShare } from "./people.js";
import { ProgressReport } from "./progress.js";
import { oversampling } from "./shares.js";
import { tellStories } from "./stories/index.js";
import { personWriter } from "./write.js";

/** Folder of the migrations. */
const MIGRATIONS = fileURLToPath(new URL("../../migrations", import.meta.url));
/** People written between two reports and two chances to stop. */
const BATCH = 1000;
/** Pages kept in memory while writing, in KiB. */
const CACHE = 256 * 1024;

/** What to build. */
export interface BuildOptions {
  /** Path of the database; replaced in one step when the new one is complete. */
  readonly file: string;
  readonly careMap: CareMap;
  /** How many people, shared between the regions of the care map by population. Stories come beside them. */
  readonly patients: number;
  /** A whole number from 0 to 2³² − 1. */
  readonly seed: number;
  /** The measurement day, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Adds the hand-written people `synthetic-1` and on. They live in Halmstad and Varberg. */
  readonly stories: boolean;
  /** Gets a line of progress, at most one a second, and one at the end. */
  readonly progress: (line: string) => void;
  /** Stops the building between two batches; the old database stays as it was. */
  readonly signal?: AbortSignal;
}

/** What was built. */
export interface BuildResult {
  /** People written, stories included. */
  readonly patients: number;
  readonly seconds: number;
}

/**
 * Invents people and writes them to a new database, which takes the place of the old one when it is complete.
 * The same options give the same rows.
 *
 * Throws what `generatePeople` and `tellStories` throw, the signal's reason when stopped, and Error when a
 * row points at one that does not exist.
 */
export async function buildPatientDatabase(options: BuildOptions): Promise<BuildResult> {
  const { careMap, seed, asOf, signal } = options;
  const told = options.stories ? tellStories({ careMap, asOf }) : [];
  const regions = shareOut(careMap, options.patients);
  const takenNumbers = new Set(
    told.flatMap((person) => person.identifiers.map((identifier) => identifier.value)),
  );
  const people = generatePeople({
    careMap,
    regions,
    seed,
    asOf,
    oversampling: oversampling(options.patients),
    takenNumbers,
  });
  const report = new ProgressReport(options.patients + told.length, options.progress);
  await buildDatabase({ file: options.file, tables, migrations: MIGRATIONS }, async ({ connection }) => {
    connection.pragma(`cache_size = -${CACHE}`);
    connection.pragma("foreign_keys = OFF");
    // A half-built file is thrown away, so nothing need be rolled back: one transaction without a journal writes
    // each page once, where a commit for each batch writes the same index pages over and over.
    connection.pragma("journal_mode = OFF");
    const restoreIndexes = dropIndexes(connection);
    const write = personWriter(connection);
    connection.exec("BEGIN");
    for (const batch of batches(all(told, people), BATCH)) {
      signal?.throwIfAborted();
      for (const person of batch) write(person);
      report.add(batch.length);
      await nextTurn();
    }
    connection.exec("COMMIT");
    report.say("building indexes");
    restoreIndexes();
    checkReferences(connection);
    connection.exec("ANALYZE");
  });
  return report.finish();
}

/** Shares people between regions by population: rounded down, the rest to the largest remainders. */
export function shareOut(careMap: CareMap, patients: number): RegionShare[] {
  const populations = careMap.regions.map((region) =>
    region.municipalities.reduce((sum, m) => sum + m.population, 0),
  );
  const total = populations.reduce((sum, population) => sum + population, 0);
  const exact = populations.map((population) => (total === 0 ? 0 : (patients * population) / total));
  const people = exact.map(Math.floor);
  const rest = patients - people.reduce((sum, n) => sum + n, 0);
  const byRemainder = exact.map((share, at) => ({ at, remainder: share - Math.floor(share) }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  for (const { at } of byRemainder.slice(0, rest)) people[at] = (people[at] ?? 0) + 1;
  return careMap.regions.map((region, at) => ({ code: region.code, people: people[at] ?? 0 }));
}

function* all<T>(...lists: readonly Iterable<T>[]): Generator<T> {
  for (const list of lists) yield* list;
}

function* batches<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** Takes the indexes away while rows pour in: made at the end they take a fraction of the time and the space. */
function dropIndexes(connection: SqliteConnection): () => void {
  const indexes = connection
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL",
    )
    .all();
  for (const { name } of indexes) connection.exec(`DROP INDEX "${name}"`);
  return () => {
    for (const { sql } of indexes) connection.exec(sql);
  };
}

function checkReferences(connection: SqliteConnection): void {
  const dangling = connection.pragma("foreign_key_check") as readonly { readonly table: string }[];
  const first = dangling[0];
  if (first !== undefined)
    throw new Error(`${dangling.length} rows point at nothing, the first in ${first.table}.`);
}
