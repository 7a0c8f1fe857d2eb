import { today } from "@vardgraf/core";
import type { CareHomeResolvers } from "../generated/resolvers.js";
import { careHomePeriod } from "../rules/care-home-period.js";

/** What this subgraph adds to a care home (särskilt boende). */
export const CareHome: CareHomeResolvers = {
  __resolveReference: (reference) => reference,

  agreement: async ({ kind, municipality, placesHistory }, { asOf }, { loaders, lifecycle, clock }) => {
    if (kind === "LSS" || !municipality) return null;
    const day = asOf ?? today(clock);
    const candidates = await loaders.careHomeAgreementsOfRegion.load(municipality.code.slice(0, 2));
    const statuses = await Promise.all(candidates.map((agreement) => lifecycle.status(agreement, day)));
    const agreement = candidates.find((_agreement, index) => statuses[index] === "IN_FORCE");
    if (!agreement || agreement.placesPublishedOn === null) return null;
    const { validTo, placesPublishedOn } = agreement;
    const inForceFrom = await lifecycle.inForceFrom(agreement);
    const period = careHomePeriod({ inForceFrom, validTo, placesPublishedOn }, placesHistory ?? [], day);
    return period && { agreement, ...period };
  },
};
