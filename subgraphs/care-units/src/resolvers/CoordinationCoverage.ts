import type { CoordinationCoverageResolvers } from "../generated/resolvers.js";
import { coordinationArea } from "../model.js";
import { coveredPercent } from "../rules/coordination-coverage.js";

/** Coverage of a region's areas on a day (samordningstäckning). */
export const CoordinationCoverage: CoordinationCoverageResolvers = {
  expected: ({ expected }) => expected.length,
  covered: ({ covered }) => covered.length,
  coveredPercent: (coverage) => coveredPercent(coverage),
  missing: ({ missing }) => missing.map(coordinationArea),
  duplicates: ({ duplicates }) => duplicates.map(coordinationArea),
  findings: ({ missing, duplicates, outside }) => [
    ...missing.map((areaId) => ({ code: "COORDINATOR_MISSING" as const, areaId })),
    ...duplicates.map((areaId) => ({ code: "COORDINATOR_DUPLICATE" as const, areaId })),
    ...outside.map((areaId) => ({ code: "COORDINATION_OUTSIDE_AREA" as const, areaId })),
  ],
};
