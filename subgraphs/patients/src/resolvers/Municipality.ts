import { pageOf } from "@vardgraf/core";
import type { MunicipalityResolvers } from "../generated/resolvers.js";
import { required } from "./required.js";

/** What a municipality gains here: the discharges that it gets notices of. */
export const Municipality: MunicipalityResolvers = {
  async dischargesInProgress(municipality, page, { guard, loaders }) {
    const { code } = municipality;
    const organizationNumber = required(municipality.organizationNumber, "Municipality.organizationNumber");
    guard.requireForNotices(organizationNumber);
    const notices = guard.notices(organizationNumber, await loaders.dischargesInProgress.load(code));
    return pageOf(notices, page, "Municipality.dischargesInProgress", ({ process }) => process.id);
  },
};
