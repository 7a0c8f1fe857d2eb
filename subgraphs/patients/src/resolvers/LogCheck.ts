import type { LogCheckResolvers } from "../generated/resolvers.js";
import { practitioner } from "./references.js";

/** Resolvers of a recorded check of a sample. */
export const LogCheck: LogCheckResolvers = {
  async sample({ sampleId }, _arguments, { loaders }) {
    const sample = await loaders.logSample.load(sampleId);
    if (sample === null) throw new Error("A log check has lost its sample.");
    return sample;
  },
  checkedBy: ({ checkedBy }) => practitioner(checkedBy),
};
