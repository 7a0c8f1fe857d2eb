/** Builds the database of invented people. */
import { setImmediate as nextTurn } from "node:timers/promises";
import { z } from "zod";
import { BulkRollup, rollupParts } from "../rollups/index.js";
import { BuildingSite } from "./building-site.js";
import type { CareMap } from "./care-map.js";
import { People, type RegionShare } from "./people.js";
import { planOf } from "./plan.js";
import { ProgressReport } from "./progress.js";
import { HISTORY_YEARS, oversampling } from "./shares.js";
import { tellStories } from "./stories/index.js";
import { personWriter } from "./write.js";

/** People written between two reports and two chances to stop. */
const BATCH = 1000;
/** People written between two times that they are kept. */
const KEPT_TOGETHER = 2000;

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
  /** Years of history before it, 1 to 10; 5 when left out. */
  readonly years?: number;
  /** Leaves it to whoever opens the database to count the indicators: to measure what counting costs. */
  readonly uncounted?: boolean;
  /** Adds the hand-written people `synthetic-1` and on. They live in Halmstad and Varberg. */
  readonly stories: boolean;
  /** Gets a line of progress, at most one a second, and one at the end. */
  readonly progress: (line: string) => void;
  /** Stops the building between two batches; the old database stays as it was, and the same options go on. */
  readonly signal?: AbortSignal;
}

/** What was built. */
export interface BuildResult {
  /** People written, stories included, also by those whose work was gone on with. */
  readonly patients: number;
  readonly seconds: number;
}

/** Where the building has come to: people written, and how to make the next. */
const stateShape = z.object({
  patients: z.number(),
  people: z.object({
    region: z.number(),
    index: z.number(),
    given: z.string(),
    free: z.array(z.array(z.number()).readonly()).readonly(),
  }),
});

/**
 * Invents people and writes them to a new database, which takes the place of the old one when it is complete.
 * The same options give the same rows, also when the building was stopped or killed: it goes on from the people who
 * were kept last. Other options, places or rules start anew.
 *
 * Throws what {@link People} and `tellStories` throw, the signal's reason when stopped, and Error when a
 * row points at one that does not exist.
 */
export async function buildPatientDatabase(options: BuildOptions): Promise<BuildResult> {
  const { careMap, seed, asOf, years = HISTORY_YEARS, progress } = options;
  const isStopped = (): boolean => options.signal?.aborted === true;
  options.signal?.throwIfAborted();
  const told = options.stories ? tellStories({ careMap, asOf }) : [];
  const takenNumbers = new Set(
    told.flatMap((person) => person.identifiers.map((identifier) => identifier.value)),
  );
  const regions = shareOut(careMap, options.patients);
  const total = told.length + options.patients;
  const site = BuildingSite.open(options.file, planOf(options));
  try {
    const kept = site.state === null ? null : stateShape.parse(JSON.parse(site.state));
    const people = new People(
      { careMap, regions, seed, asOf, years, oversampling: oversampling(options.patients), takenNumbers },
      kept?.people,
    );
    const report = new ProgressReport(total, progress, kept?.patients);
    const write = personWriter(site.connection);
    const rollup = options.uncounted
      ? null
      : new BulkRollup(rollupParts(site.connection), healthCentresOf(careMap));
    for (let patients = kept?.patients ?? 0; patients < total;) {
      const step = Math.min(total, patients + KEPT_TOGETHER);
      site.begin();
      while (patients < step && !isStopped()) {
        const batch = Math.min(step, patients + BATCH);
        for (; patients < batch; patients += 1) {
          const person = told[patients] ?? people.next();
          write(person);
          rollup?.add(person);
        }
        report.reach(patients);
        await nextTurn();
      }
      site.keep(JSON.stringify({ patients, people: people.state() } satisfies z.infer<typeof stateShape>));
      options.signal?.throwIfAborted();
    }
    for (const left of site.makeIndexes()) {
      report.mention(`${left} indexes to make`);
      await nextTurn();
      options.signal?.throwIfAborted();
    }
    for (const table of site.checkReferences()) {
      report.mention(`checking ${table}`);
      await nextTurn();
    }
    rollup?.finish();
    site.finish();
    return report.finish();
  } catch (error) {
    site.leave();
    throw error;
  }
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

/** HSA-ids of the health centres that people may be listed at. */
function* healthCentresOf({ regions }: CareMap): Generator<string> {
  for (const { municipalities } of regions)
    for (const { healthCentres } of municipalities) for (const { hsaId } of healthCentres) yield hsaId;
}
