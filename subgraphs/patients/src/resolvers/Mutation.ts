import type { MutationResolvers } from "../generated/resolvers.js";
import { blocks } from "./mutations/blocks.js";
import { consents } from "./mutations/consents.js";
import { contacts } from "./mutations/contacts.js";
import { discharge } from "./mutations/discharge.js";
import { emergencies } from "./mutations/emergencies.js";
import { events } from "./mutations/events.js";
import { housing } from "./mutations/housing.js";
import { logChecks } from "./mutations/log-checks.js";
import { planParts } from "./mutations/plan-parts.js";
import { plans } from "./mutations/plans.js";
import { relations } from "./mutations/relations.js";
import { stays } from "./mutations/stays.js";
import { support } from "./mutations/support.js";

/** Every change of a patient's data, by what it is about. */
export const Mutation: MutationResolvers = {
  ...blocks,
  ...consents,
  ...contacts,
  ...discharge,
  ...emergencies,
  ...events,
  ...housing,
  ...logChecks,
  ...planParts,
  ...plans,
  ...relations,
  ...stays,
  ...support,
};
