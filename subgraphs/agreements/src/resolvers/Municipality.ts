import { refuse, today } from "@vardgraf/core";
import type { MunicipalityResolvers } from "../generated/resolvers.js";
import { binds } from "../rules/agreement-status.js";
import { escalationReading } from "../rules/escalation-reading.js";
import { outcomeOn } from "../rules/signing.js";
import { readable } from "./EscalationCase.js";

/** What this subgraph adds to a municipality (kommun). */
export const Municipality: MunicipalityResolvers = {
  __resolveReference: ({ code }) => ({ code }),

  agreements: async ({ code }, { asOf }, { loaders, lifecycle, clock }) =>
    lifecycle.binding(await loaders.agreementsOfMunicipality.load(code), asOf ?? today(clock)),

  signingStatus: async ({ code }, { agreement: id, asOf }, { loaders, lifecycle, clock }) => {
    const day = asOf ?? today(clock);
    const candidates = await loaders.agreementsOfMunicipality.load(code);
    const found = candidates.find(({ agreement }) => agreement.id === id);
    if (found === undefined) return null;
    const { agreement, party } = found;
    const status = await lifecycle.status(agreement, day);
    const bound = binds(status, agreement.signingRule, party, day);
    return { party, outcome: outcomeOn(party, day), bound, status };
  },

  escalationCases: async ({ code }, { step }, context) => {
    const reading = escalationReading(context.caller);
    if (reading.kind !== "CASES") throw refuse(reading.kind === "NOTHING" ? reading.code : "FORBIDDEN");
    const rows = await context.loaders.casesOfMunicipality.load(code);
    const cases = rows.map(({ escalation }) => escalation).filter((row) => (step ?? row.step) === row.step);
    const read = await Promise.all(cases.map((row) => readable(row, context)));
    return read.filter((row) => row !== null);
  },
};
