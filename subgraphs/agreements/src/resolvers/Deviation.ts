import { refuse } from "@vardgraf/core";
import type { DeviationResolvers } from "../generated/resolvers.js";
import { escalationReading } from "../rules/escalation-reading.js";
import { readable } from "./EscalationCase.js";

/** What this subgraph adds to a deviation (avvikelse). */
export const Deviation: DeviationResolvers = {
  __resolveReference: ({ id }) => ({ id }),

  escalation: async ({ id }, _args, context) => {
    const reading = escalationReading(context.caller);
    if (reading.kind !== "CASES") throw refuse(reading.kind === "NOTHING" ? reading.code : "FORBIDDEN");
    const [latest] = await context.loaders.casesOfDeviation.load(id);
    return latest === undefined ? null : readable(latest, context);
  },
};
