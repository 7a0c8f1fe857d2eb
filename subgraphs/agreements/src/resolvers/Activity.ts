import type { ActivityResolvers } from "../generated/resolvers.js";
import { required } from "./required.js";

/** Something to be done under an agreement (aktivitet). */
export const Activity: ActivityResolvers = {
  mappedTo: ({ mappedTo }, _args, { loaders }) =>
    Promise.all(mappedTo.map((id) => required(loaders.agreement.load(id), "agreement"))),
};
