import type { OnCallCoverageResolvers } from "../generated/resolvers.js";
import { coveredPercentOf, hoursOf } from "../rules/on-call-cover.js";

/** Cover on call over some days (jourtäckning). */
export const OnCallCoverage: OnCallCoverageResolvers = {
  hours: ({ minutes }) => hoursOf(minutes),
  coveredHours: ({ coveredMinutes }) => hoursOf(coveredMinutes),
  coveredPercent: (cover) => coveredPercentOf(cover),
};
