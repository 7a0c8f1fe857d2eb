import type { OptionArgumentResolvers } from "../generated/resolvers.js";
import { organisation } from "./ResponsibleParty.js";

/** Something that a party says for or against an option (argument). */
export const OptionArgument: OptionArgumentResolvers = {
  party: ({ partyCode }, _args, { loaders }) => organisation(loaders, partyCode),
};
