import type { MutationResolvers } from "../generated/resolvers.js";
import { escalationMutations } from "./mutations/escalation.js";
import { indicatorMutations } from "./mutations/indicators.js";
import { money } from "./mutations/money.js";
import { procurement } from "./mutations/procurement.js";
import { progress } from "./mutations/progress.js";
import { registerMutations } from "./mutations/register.js";
import { renewal } from "./mutations/renewal.js";

/** Every change; one file a subject under `mutations/`. */
export const Mutation: MutationResolvers = {
  ...registerMutations,
  ...escalationMutations,
  ...indicatorMutations,
  ...money,
  ...procurement,
  ...progress,
  ...renewal,
};
