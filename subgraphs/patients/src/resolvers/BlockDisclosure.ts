import { Temporal } from "temporal-polyfill";
import type { BlockDisclosureResolvers } from "../generated/resolvers.js";

/** Resolvers of what is shown before an inner block is lifted: blocks of the own provider's other units. */
export const BlockDisclosure: BlockDisclosureResolvers = {
  async blocks({ patientId, custodianProvider, authorUnit, until }, _arguments, { clock, store }) {
    if (Temporal.Instant.compare(clock.now(), Temporal.Instant.from(until)) >= 0) return [];
    return (await store.privacy.innerBlocks(patientId, custodianProvider)).filter(
      ({ blockedUnit }) => blockedUnit !== authorUnit,
    );
  },
};
