import { pageOf } from "@vardgraf/core";
import type { MunicipalityResolvers } from "../generated/resolvers.js";
import { required } from "./required.js";

/** What a municipality gains here: the discharges that it gets notices of. */
export const Municipality: MunicipalityResolvers = {
  async dischargesInProgress(municipality, page, { notices, loaders }) {
    const { code } = municipality;
    const organizationNumber = required(municipality.organizationNumber, "Municipality.organizationNumber");
    notices.require(organizationNumber);
    const addressed = notices.of(organizationNumber, await loaders.dischargesInProgress.load(code));
    return pageOf(addressed, page, "Municipality.dischargesInProgress", ({ process }) => process.id);
  },
};
