import { today } from "@vardgraf/core";
import type { RegionResolvers } from "../generated/resolvers.js";
import { coordinationCoverage } from "../rules/coordination-coverage.js";
import { coordinationTimeline } from "../rules/coordination-timeline.js";
import { deviationsByMonth, reconciliationOf } from "./area-reports.js";
import { areasOf } from "./coordination-areas.js";
import { careHomePage, careUnitPage } from "./pages.js";
import { readSpan } from "./spans.js";

/** Longest time over which coordination is followed: ten years, in days. */
const MOST_DAYS = 10 * 366;

/** What this subgraph knows about regions. */
export const Region: RegionResolvers = {
  __resolveReference: (reference) => reference,
  careUnits: ({ code }, { type, ...page }, context) =>
    careUnitPage(context, { scope: "REGION", type: type ?? null }, code, page),
  careHomes: ({ code }, page, context) => careHomePage(context, "REGION", code, page),
  physicianTeams: async ({ code }, _args, { loaders }) =>
    (await loaders.teamsOfRegion.load(code)).map(({ team }) => team),
  coordinationCoverage: async (region, { asOf }, { loaders, clock }) => {
    const areas = areasOf(region);
    const assignments = await loaders.coordinationOfRegion.load(region.code);
    const day = asOf ?? today(clock);
    return { asOf: day, ...coordinationCoverage(areas, assignments, day) };
  },
  coordinationFindings: async (region, { from, to }, { loaders }) => {
    const span = readSpan(from, to, MOST_DAYS);
    const assignments = await loaders.coordinationOfRegion.load(region.code);
    const { missing, duplicates, outside } = coordinationTimeline(areasOf(region), assignments, span);
    return [
      ...missing.map((one) => ({ code: "COORDINATOR_MISSING" as const, ...one })),
      ...duplicates.map((one) => ({ code: "COORDINATOR_DUPLICATE" as const, ...one })),
      ...outside.map((one) => ({ code: "COORDINATION_OUTSIDE_AREA" as const, ...one })),
    ];
  },
  onCallServices: ({ code }, _args, { loaders }) => loaders.onCallServicesOfRegion.load(code),
  reconciliationReport: ({ code }, { year }, context) => reconciliationOf(context, "REGION", code, year),
  deviationsByMonth: ({ code }, span, context) => deviationsByMonth(context, "REGION", code, span),
};
