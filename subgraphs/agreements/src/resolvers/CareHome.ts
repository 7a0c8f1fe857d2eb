import { today } from "@vardgraf/core";
import { careHomeAgreement, careHomeAgreementOf } from "../care-home-agreement.js";
import type { CareHomeResolvers } from "../generated/resolvers.js";
import { ofCareHome, periodOfYear, visitCount } from "../money.js";

/** What this subgraph adds to a care home (särskilt boende). */
export const CareHome: CareHomeResolvers = {
  __resolveReference: (reference) => reference,

  agreement: (careHome, { asOf }, context) =>
    careHomeAgreement(context, careHome, asOf ?? today(context.clock)),

  compensation: async (careHome, { year, rounding, visits }, context) => {
    const { loaders, money } = context;
    const lastDay = `${year}-12-31`;
    const agreement = await careHomeAgreementOf(context, careHome, lastDay);
    const facts = agreement && (await money.facts(agreement, { year, rounding: rounding ?? null }));
    if (!agreement || !facts) return null;
    const recorded = periodOfYear(await loaders.periodsOfHome.load(careHome.id), agreement.id, year);
    const period = recorded ?? (await careHomeAgreement(context, careHome, lastDay));
    return ofCareHome(facts, {
      careHome: { id: careHome.id },
      year,
      places: period?.places ?? null,
      visits: visitCount(visits),
    });
  },
};
