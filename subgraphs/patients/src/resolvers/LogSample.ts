import { pageOf } from "@vardgraf/core";
import type { LogSampleResolvers } from "../generated/resolvers.js";
import { practitioner, unit } from "./references.js";

/** Resolvers of a sample of the log, which only those reach who may see the unit's log. */
export const LogSample: LogSampleResolvers = {
  unit: (sample) => unit(sample.unit),
  from: ({ periodFrom }) => periodFrom,
  to: ({ periodTo }) => periodTo,
  size: ({ rows }) => rows.length,
  upTo: ({ upToRow, upToHash }) => `${upToRow}:${upToHash}`,
  drawnBy: ({ drawnBy }) => practitioner(drawnBy),
  checks: ({ id }, _arguments, { loaders }) => loaders.checksOfSample.load(id),
  async entries({ rows }, page, { loaders }) {
    const { edges, pageInfo } = pageOf(rows, page, "LogSample.entries", String);
    const entries = await Promise.all(edges.map(({ node }) => loaders.logEntry.load(node)));
    return {
      pageInfo,
      edges: edges.flatMap(({ cursor }, index) => {
        const node = entries[index];
        return node == null ? [] : [{ cursor, node }];
      }),
    };
  },
};
