/** Checks of the log: a sample drawn, and what came of it. */
import { randomBytes } from "node:crypto";
import { payload, refuse, refuseIf } from "@vardgraf/core";
import { requireScope, requireUnitLog, roleIn } from "../../access/unit-log.js";
import type { Context } from "../../context.js";
import type { DrawLogSampleInput, MutationResolvers } from "../../generated/resolvers.js";
import { drawPositions } from "../../rules/log-check/draw.js";
import { sampleProblems, sampleSize, sizeProblems } from "../../rules/log-check/sample.js";
import { professionsOf, scopeOf } from "../../rules/log-check/scope.js";
import type { DrawnSample } from "../../store/changes/log-checks.js";
import type { LogSampleRow } from "../../tables.js";
import { spanOf } from "../log-days.js";
import { writing } from "./readers.js";

/** Mutations of log checks. */
export const logChecks: Pick<MutationResolvers, "drawLogSample" | "recordLogCheck"> = {
  drawLogSample: (_, { input }, context) =>
    payload(
      async () => {
        const { author, once } = writing(context, "drawLogSample", input);
        await requireUnitLog(context, input.unit);
        refuseIf(sampleProblems(input, context.guard.today));
        const id = await context.store.logCheckChanges.keep(author, await draw(context, input), once);
        return { sample: await sampleOf(context, id) };
      },
      { sample: null },
    ),

  recordLogCheck: (_, { input }, context) =>
    payload(
      async () => {
        const { loaders, store } = context;
        const { author, once } = writing(context, "recordLogCheck", input);
        const sample = await sampleOf(context, input.sample);
        await requireUnitLog(context, sample.unit);
        requireScope(context, sample.scope);
        const { outcome, note } = input;
        const id = await store.logCheckChanges.record(author, sample, outcome, note ?? null, once);
        loaders.checksOfSample.clear(sample.id);
        return { check: await store.logChecks.check(id) };
      },
      { check: null },
    ),
};

/** A sample by id. Of one that is not there no more is told than of another unit's. */
async function sampleOf({ loaders }: Context, id: string): Promise<LogSampleRow> {
  const sample = await loaders.logSample.load(id);
  if (sample === null) throw refuse("FORBIDDEN");
  return sample;
}

async function draw(context: Context, input: DrawLogSampleInput): Promise<DrawnSample> {
  const { accessLog } = context;
  const { unit, from, to, share } = input;
  const scope = scopeOf(roleIn(context));
  const head = await accessLog.head();
  const of = { unit, ...spanOf({ from, to }), upTo: head.sequence, professions: professionsOf(scope) };
  const population = await accessLog.countOfUnit(of);
  refuseIf(sizeProblems(population, share));
  const seed = randomBytes(16).toString("hex");
  const positions = drawPositions(seed, population, sampleSize(population, share));
  return {
    unit,
    scope,
    periodFrom: from,
    periodTo: to,
    share,
    population,
    seed,
    upToRow: head.sequence,
    upToHash: head.hash,
    rows: await accessLog.placesOfUnit(of, positions),
  };
}
