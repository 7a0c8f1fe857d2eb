import type { ProgressReportResolvers } from "../generated/resolvers.js";
import { organisation } from "./ResponsibleParty.js";

/** What a party reports on its part (lägesrapport). */
export const ProgressReport: ProgressReportResolvers = {
  party: ({ partyCode }, _args, { loaders }) => organisation(loaders, partyCode),
};
